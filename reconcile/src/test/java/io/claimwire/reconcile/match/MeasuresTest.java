package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.reconcile.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  private static final Actor OPERATOR = body("Norland Hydro");
  private static final Actor COUNCIL = body("Estmark Council");

  /** The numbers of each thing that is measured. */
  private static List<String> things(Newsroom... articles) {
    return Measures.of(Vocabulary.english(), Counts.of(articles)).stream()
        .map(thing -> Counts.numbers(thing.amounts()))
        .toList();
  }

  @Test
  void largeAmountsThatShareAWordForWhatIsMeasuredAreOfOneThing() {
    assertThat(
            things(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(OPERATOR, "repairs to the sluice will cost {40000000 euros}"),
                article("b", "Lind Post", "2031-05-03")
                    .says(COUNCIL, "the bill for repairs may reach {90000000 euros}")))
        .containsExactly("40000000 90000000");
  }

  @Test
  void largeAmountsWithoutACommonWordAreOfTwoThings() {
    assertThat(
            things(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(OPERATOR, "repairs to the sluice will cost {40000000 euros}"),
                article("b", "Lind Post", "2031-05-03")
                    .says(COUNCIL, "fishermen lost catches worth {90000000 euros}")))
        .containsExactly("40000000", "90000000");
  }

  @Test
  void oneLargeNumberIsOneThingInWhateverWords() {
    assertThat(
            things(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(OPERATOR, "repairs to the sluice will cost {40000000 euros}"),
                article("b", "Lind Post", "2031-05-03")
                    .says(COUNCIL, "fishermen spoke of {40000000 euros}")))
        .containsExactly("40000000 40000000");
  }

  @Test
  void smallAmountsMustShareEveryWord() {
    assertThat(
            things(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(OPERATOR, "the sluice stood open for {9 hours}")
                    .says(OPERATOR, "the sluice stood jammed for {5 hours}"),
                article("b", "Lind Post", "2031-05-03")
                    .says(COUNCIL, "the sluice stood open for {7 hours}")))
        .containsExactly("9 7", "5");
  }

  @Test
  void wordsForRainTellWhatIsMeasuredWhateverTheVerb() {
    assertThat(
            things(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(OPERATOR, "{188 millimetres} of rain came down on the sluice"),
                article("b", "Lind Post", "2031-05-03")
                    .says(COUNCIL, "rainfall at the sluice reached {240 mm}")
                    .says(COUNCIL, "{95 mm} fell before noon")))
        .containsExactly("188 240 95");
  }

  @Test
  void costsAreNoSavingsThoughTheNumberIsTheSame() {
    assertThat(
            things(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(OPERATOR, "the closure of the sluice will cost {40000000 euros}")
                    .says(OPERATOR, "the closure of the sluice will save {40000000 euros} a year"),
                article("b", "Lind Post", "2031-05-03")
                    .says(COUNCIL, "the operator wants to cut costs by {55000000 euros}")
                    .says(COUNCIL, "the bill for the sluice is {60000000 euros}")))
        .containsExactly("40000000 60000000", "40000000 55000000");
  }

  @Test
  void aUnitIsOneInWhateverSpelling() {
    assertThat(MeasuredThings.english().unit("kilometre per hour")).isEqualTo("kilometre an hour");
    assertThat(MeasuredThings.english().unit("km/h")).isEqualTo("kilometre an hour");
    assertThat(MeasuredThings.english().unit("korunds")).isEqualTo("korund");
  }
}
