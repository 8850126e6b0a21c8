package io.claimwire.model.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimwire.model.interval.Interval;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityScaleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "icd-203; Highly  Probable; very-likely; [80,95]",
        "icd-203; remote; almost-no-chance; [1,5]",
        "icd-203; nearly certain; almost-certain; [95,99]",
        "stix-dni; likely; likely; [60,80)",
        "stix-dni; almost certain; almost-certain; [90,100]",
        "uk-phia; realistic possibility; realistic-possibility; [40,50)",
        "uk-phia; likely; likely; [55,75]",
        "kent; probable; probable; [63,87]",
        "kent; almost certainly not; almost-certainly-not; [2,12]",
      })
  void phrasesAreTermsWithBands(String scale, String phrase, String code, String band) {
    EstimativeProbability likelihood =
        ProbabilityScale.named(scale).orElseThrow().estimate(phrase).orElseThrow();

    assertThat(likelihood.phrase()).isEqualTo(phrase);
    assertThat(likelihood.scale()).isEqualTo(scale);
    assertThat(likelihood.code()).isEqualTo(code);
    assertThat(likelihood.band()).isEqualTo(Interval.parse(band));
  }

  @Test
  void aPhraseOfNoTermIsNone() {
    assertThat(ProbabilityScale.icd203().estimate("realistic possibility")).isEmpty();
    assertThat(ProbabilityScale.icd203().term("")).isEmpty();
    assertThat(ProbabilityScale.named("icd-204")).isEmpty();
  }

  @Test
  void theScalesDisagreeAbout57Percent() {
    BigDecimal percent = new BigDecimal("57");

    assertThat(ProbabilityScale.icd203().nearest(percent).orElseThrow().code()).isEqualTo("likely");
    assertThat(ProbabilityScale.stixDni().nearest(percent).orElseThrow().code())
        .isEqualTo("roughly-even-chance");
  }

  @ParameterizedTest
  @CsvSource({
    "uk-phia, 8, highly-unlikely", // in the gap from 5 to 10, nearer to 10
    "uk-phia, 100, almost-certain",
    "uk-phia, 50, realistic-possibility",
    "icd-203, 20, very-unlikely", // on the shared bound, nearer to the middle of 5 to 20
    "icd-203, 0, almost-no-chance",
    "icd-203, 100, almost-certain",
    "stix-dni, 9.5, almost-no-chance",
    "stix-dni, 10, very-unlikely",
    "kent, 87, almost-certain",
  })
  void aNumberHasItsNearestTerm(String scale, BigDecimal percent, String code) {
    assertThat(ProbabilityScale.named(scale).orElseThrow().nearest(percent).orElseThrow().code())
        .isEqualTo(code);
  }

  @Test
  void inTheMiddleOfAGapNoTermIsNearest() {
    assertThat(ProbabilityScale.phia().nearest(new BigDecimal("7.5"))).isEmpty();
    assertThat(ProbabilityScale.phia().nearest(new BigDecimal("22.5"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "100.1"})
  void onlyPercentagesHaveTerms(String number) {
    assertThatThrownBy(() -> ProbabilityScale.phia().nearest(new BigDecimal(number)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("within 0 to 100, was " + number);
  }

  @Test
  void anotherScaleIsReachedOnlyByTranslation() {
    EstimativeProbability likely = ProbabilityScale.icd203().estimate("probable").orElseThrow();

    EstimativeProbability translated = ProbabilityScale.stixDni().translate(likely).orElseThrow();
    assertThat(translated.code()).isEqualTo("likely");
    assertThat(translated.scale()).isEqualTo("stix-dni");
    assertThat(translated.phrase()).isEqualTo("likely");
    assertThat(ProbabilityScale.icd203().translate(likely)).contains(likely);
    assertThat(ProbabilityScale.phia().translate(onItsOwn("[0,15]"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.claimwire.model.scale.ProbabilityScale#all")
  void everyScaleRisesAndItsPhrasesAreItsOwn(ProbabilityScale scale) {
    assertThat(scale.terms()).extracting(ProbabilityScale.Term::band).isSorted();
    assertThat(scale.terms()).extracting(ProbabilityScale.Term::code).doesNotHaveDuplicates();
    assertThat(scale.terms())
        .flatExtracting(ProbabilityScale.Term::phrases)
        .doesNotHaveDuplicates()
        .allMatch(phrase -> phrase.equals(phrase.toLowerCase(Locale.ROOT)));
    assertThat(ProbabilityScale.named(scale.id())).contains(scale);
    for (ProbabilityScale.Term term : scale.terms()) {
      assertThat(scale.nearest(term.band().midpoint().orElseThrow())).contains(term);
    }
  }

  @Test
  void theStixConfidenceOfATermIsTheMiddleOfItsBand() {
    assertThat(ProbabilityScale.stixDni().terms())
        .extracting(term -> term.band().midpoint().orElseThrow().intValueExact())
        .containsExactly(5, 15, 30, 50, 70, 85, 95);
  }

  @Test
  void phrasesAreFoundWhateverTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ProbabilityScale.icd203().estimate("UNLIKELY")).isPresent();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void jsonHoldsTheWholeLikelihood() throws Exception {
    ObjectMapper json = new ObjectMapper();
    EstimativeProbability likely = ProbabilityScale.icd203().estimate("likely").orElseThrow();
    String written =
        "{\"phrase\":\"likely\",\"scale\":\"icd-203\",\"version\":\"2015\","
            + "\"code\":\"likely\",\"band\":\"[55,80]\"}";

    assertThat(json.writeValueAsString(likely)).isEqualTo(written);
    assertThat(json.readValue(written, EstimativeProbability.class)).isEqualTo(likely);
  }

  @Test
  void aLikelihoodNeedsItsPartsAndABandOfPercent() {
    assertThatThrownBy(() -> new EstimativeProbability(" ", "s", "1", "c", Interval.point(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("likelihood.phrase must not be blank");
    assertThatThrownBy(() -> onItsOwn("[50,101]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 to 100 percent, was [50,101]");
  }

  @Test
  void aScaleNeedsTermsAndATermPhrases() {
    assertThatThrownBy(() -> new ProbabilityScale("s", "1", "S", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("scale s");
    assertThatThrownBy(() -> new ProbabilityScale.Term("t", Interval.point(5), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("term t");
    assertThatThrownBy(
            () -> new ProbabilityScale.Term("t", Interval.unbounded(), List.of("perhaps")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'id: s\nlikely | [55,80]'; line 2: a term must have three cells",
        "'# s\nid: s\nlikely | 55-80 | likely'; line 3: interval '55-80'",
        "'id s'; line 1: a line must be a term",
        "'id: s\nversion: 1\nlikely | [55,80] | likely'; must state its title",
      })
  void aBrokenTableIsNamedWithItsLine(String table, String message) {
    assertThatThrownBy(() -> ProbabilityScales.read("s.txt", new StringReader(table)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("s.txt")
        .hasMessageContaining(message);
  }

  private static EstimativeProbability onItsOwn(String band) {
    return new EstimativeProbability("a fair chance", "house", "1", "fair", Interval.parse(band));
  }
}
