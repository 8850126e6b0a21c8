package io.claimwire.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Claim;
import io.claimwire.model.Polarity;
import io.claimwire.reconcile.Newsroom.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {

  @ParameterizedTest
  @CsvSource({
    "{22 aircraft} did not return, AFFIRMED",
    "{40 homes} had no electricity, AFFIRMED",
    "it was not true that {22 aircraft} were lost, NEGATED",
    "it wasn't {22 aircraft}, NEGATED",
    "none of the {22 aircraft} returned, NEGATED"
  })
  void aNumberIsNegatedByWhatStandsBeforeIt(String sentence, Polarity expected) {
    Claim claim =
        Newsroom.article("a", "Morning Post", "2031-05-02")
            .add(new Draft(sentence))
            .claims()
            .get(0);
    Claim negated = Claim.builder().from(claim).polarity(Polarity.NEGATED).build();
    assertThat(Negation.of(negated, negated.quantities().get(0))).isEqualTo(expected);
  }
}
