package io.claimwire.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAttributionsTest {

  @Test
  void worksAlone() {
    List<Attribution> attributions = EnglishAttributions.of("“The quay is shut,” Anna Dorn said.");

    assertThat(attributions)
        .singleElement()
        .satisfies(found -> assertThat(found.form()).isEqualTo(AttributionForm.DIRECT))
        .satisfies(found -> assertThat(found.speakers()).extracting("name").contains("Anna Dorn"));
  }

  @Test
  void tellsWhichRuleAndWhichCueFoundIt() {
    assertThat(EnglishAttributions.of("According to Anna Dorn, the quay is shut."))
        .singleElement()
        .satisfies(found -> assertThat(found.rule()).contains("aside"))
        .satisfies(found -> assertThat(found.cueLemma()).contains("according to"));
  }

  @Test
  void explainsWhoStandsHowByWhichCueAndRule() {
    List<Attribution> found =
        EnglishAttributions.of("The ministry said Anna Dorn had denied the leak.");

    assertThat(found)
        .extracting(Attribution::explain)
        .containsExactly(
            "ministry ASSERTS it, by the cue \"say\" (rule clause.after).",
            "Anna Dorn DENIES it, by the cue \"deny\" (rule object), in the words of: ministry.");
  }

  @Test
  void namesEveryHopOfRelay() {
    List<Attribution> attributions =
        EnglishAttributions.of("The ministry said the coast guard had reported that a boat sank.");

    assertThat(attributions).hasSize(2);
    assertThat(attributions.get(1).chain())
        .flatExtracting(Attribution::speakers)
        .extracting("name")
        .containsExactly("ministry", "coast guard");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Dorn said on Tuesday that the quay is shut.",
        "Anna Dorn said on 3 June that the quay is shut.",
        "Anna Dorn said on June 3 that the quay is shut.",
        "Anna Dorn said on 3 June 2031 that the quay is shut.",
        "Anna Dorn said on June 3, 2031, that the quay is shut.",
        "Anna Dorn said in 2031 that the quay is shut.",
      })
  void leavesTheDateOfTheReportOutOfItsContent(String text) {
    assertThat(EnglishAttributions.of(text))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.content().get(0).of(text)).isEqualTo("that the quay is shut"));
  }

  @Test
  void findsNothingInEmptyText() {
    assertThat(EnglishAttributions.of("")).isEmpty();
    assertThat(EnglishAttributions.of(" \n\n ")).isEmpty();
  }
}
