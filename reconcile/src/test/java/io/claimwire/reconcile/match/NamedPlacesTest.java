package io.claimwire.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamedPlacesTest {

  private static final String TEXT = "Police sealed off Halvek province. A lorry burned there.";

  /** The words that a claim after the text is given for the places it calls by their kind. */
  private static String meantIn(String claim) {
    return NamedPlaces.in(Words.of(TEXT, 0), TEXT)
        .meantIn(Words.of(claim, TEXT.length()), TEXT.length())
        .all()
        .stream()
        .map(Words.Word::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aKindOfPlaceMeansTheOneNamedBefore() {
    assertThat(meantIn("12 people died in the province")).isEqualTo("in halvek ,");
  }

  @Test
  void aKindOfPlaceWithItsOwnNameMeansThatOne() {
    assertThat(meantIn("12 people died in the province of Orsk")).isEmpty();
    assertThat(meantIn("12 people died in its oldest province, in Orsk")).isEmpty();
  }

  @Test
  void itMeansThePlaceNamedBefore() {
    assertThat(meantIn("there had been 12,000 people in it")).isEqualTo("in halvek ,");
  }

  @Test
  void itMeansNoPlaceButTheListThatHasNamesOnIt() {
    assertThat(meantIn("the list has 12,000 names on it")).isEmpty();
  }
}
