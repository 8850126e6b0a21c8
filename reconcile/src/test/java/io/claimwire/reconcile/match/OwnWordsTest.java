package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Claim;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

  /** The words that go with the first figure in a sentence. */
  private static String kept(String sentence) {
    Words words = Words.of(sentence, 0);
    int number = 0;
    while (!Character.isDigit(sentence.charAt(number))) {
      number++;
    }
    return OwnWords.withoutAsides(words, number).all().stream()
        .map(Words.Word::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatIsSaidOfASpeakerTellsNothingOfHisNumber() {
    assertThat(kept("The mayor, whose brother works at the mill, guessed at 20"))
        .isEqualTo("the mayor , guessed at 20");
  }

  @Test
  void aRelativeClauseThatHoldsTheNumberStays() {
    assertThat(kept("the mill in Tolm, which employs 900")).contains("in tolm");
  }

  @Test
  void whatWentOnWhenATollWasReachedHappenedAnywhere() {
    assertThat(kept("prayers were said in Tolm as the number of dead rose to 19"))
        .isEqualTo("as the number of dead rose to 19");
    assertThat(kept("shops shut in Tolm as the river took 19")).contains("in tolm");
  }

  @Test
  void aHalfSentenceAfterASemicolonTellsOfItself() {
    Claim claim =
        article("a", "Harbour Wire", "2031-05-02")
            .says(body("Sarn Police"), "90 barns fell in Varn; the fire brigade saw {240}")
            .claims()
            .get(0);

    assertThat(OwnWords.of(claim, Optional.of(claim.quantities().get(0))).all())
        .extracting(Words.Word::text)
        .doesNotContain("varn");
  }
}
