package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.reconcile.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameNumbersTest {

  private static final Actor WATCH = body("Rights Watch of Sarn");
  private static final Actor POLICE = body("Sarn Police");

  private static List<String> placed(Newsroom... articles) {
    return SameNumbers.applied(Counts.of(articles), Counts.mouths()).stream()
        .map(Counts::inBrief)
        .toList();
  }

  @Test
  void aBareNumberOfOneMouthCountsWhatAnotherArticleTellsInFull() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(WATCH, "{at least 90 people} were arrested"),
                article("b", "Lind Post", "2031-05-03")
                    .says(WATCH, "the group stood by its figure of {at least 90}")))
        .containsExactly("90 people arrested", "90 people arrested");
  }

  @Test
  void whoSaidAtLeastIsQuotedWithoutIt() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(WATCH, "{at least 30 people} were arrested"),
                article("b", "Lind Post", "2031-05-03").says(WATCH, "the group held to its {30}")))
        .containsExactly("30 people arrested", "30 people arrested");
  }

  @Test
  void aBareNumberCountsWhatTheSameNumberOfItsArticleCounts() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{13 people} were arrested")
                    .says(WATCH, "the files came to {13}, too")))
        .containsExactly("13 people arrested", "13 people arrested");
  }

  @Test
  void anotherMouthsSmallNumberMayBeAnything() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02").says(WATCH, "{90 people} were arrested"),
                article("b", "Lind Post", "2031-05-03").says(POLICE, "the figure was {90}")))
        .containsExactly("90 people arrested", "90 ? ?");
  }

  @Test
  void aRareNumberIsTheSameWhoeverGivesIt() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(WATCH, "{412 people} were arrested"),
                article("b", "Lind Post", "2031-05-03").says(POLICE, "the figure was {412}")))
        .containsExactly("412 people arrested", "412 people arrested");
  }

  @Test
  void aNumberUpToTenTellsNothing() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02").says(WATCH, "{9 people} were arrested"),
                article("b", "Lind Post", "2031-05-03").says(WATCH, "the figure was {9}")))
        .containsExactly("9 people arrested", "9 ? ?");
  }

  @Test
  void anotherSideOfTheNumberIsAnotherFigure() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(WATCH, "{at least 412 people} were arrested"),
                article("b", "Lind Post", "2031-05-03")
                    .says(WATCH, "the figure was {fewer than 412}")))
        .containsExactly("412 people arrested", "412 ? ?");
  }

  @Test
  void thoseOfAWeakVerbAreWhereOthersCountTheSameNumberOfThem() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02").says(WATCH, "{518 people} were inside"),
                article("b", "Lind Post", "2031-05-03")
                    .says(POLICE, "{39 people} were killed")
                    .says(POLICE, "{518 people} passed the gate")))
        .endsWith("518 people inside");
  }

  @Test
  void whatTakesThePlaceOfAFigureCountsWhatThatFigureDoes() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(WATCH, "{412 people} were arrested"),
                article("b", "Lind Post", "2031-05-03")
                    .says(POLICE, "the figure was {395}, not the {412}")))
        .containsExactly("412 people arrested", "395 people arrested", "412 people arrested");
  }
}
