package io.claimwire.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LedPlacesTest {

  /** The place that the last sentence of a text calls "there". */
  private static String there(String text) {
    int last = text.lastIndexOf(". ") + 2;
    return LedPlaces.in(Words.of(text, 0))
        .meantIn(Words.of(text.substring(last), last))
        .all()
        .stream()
        .map(Words.Word::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void isThePlaceNamedLast() {
    assertThat(there("It rained in Tolm and then in Varn. Ten people died there"))
        .isEqualTo("in varn ,");
    assertThat(there("It rained in Tolm and in Varn. Tolm was dark. Ten people died there"))
        .isEqualTo("in tolm ,");
  }

  @Test
  void isWhereTheGovernorGoverns() {
    assertThat(there("It rained in Tolm. Varn's governor said that ten had died there"))
        .isEqualTo("in varn ,");
  }

  @Test
  void isTheHouseSpokenOf() {
    assertThat(there("It rained in Tolm. Staff at the old headquarters fear that 50 must go there"))
        .isEqualTo("in headquarters ,");
  }

  @Test
  void tellsNoPlaceBeforeAFormOfBe() {
    assertThat(there("It rained in Tolm. She said there were ten")).isEmpty();
  }

  private static String calledByKind(String text) {
    Words words = Words.of(text, 0);
    return LedPlaces.in(words).calledByKind(words).all().stream()
        .map(Words.Word::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aKindOfPlaceIsTheOneNamedLast() {
    assertThat(calledByKind("It rained in Upper Tolm. The region's governor spoke"))
        .isEqualTo("in upper tolm ,");
    assertThat(calledByKind("It rained in the village of Varn and that village lost 12"))
        .isEqualTo("in varn ,");
  }

  @Test
  void aKindOfPlaceThatGivesANumberOrIsSomebodysIsNot() {
    assertThat(calledByKind("In Varn 44 barns fell; the province counts 240")).isEmpty();
    assertThat(calledByKind("In Varn 44 barns fell. Ten died in my town, she said")).isEmpty();
    assertThat(calledByKind("In Varn, the town near the dam, 44 barns fell")).isEmpty();
  }
}
