package io.claimwire.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OccasionWordsTest {

  private static final LocalDate PRINTED = LocalDate.of(2031, 5, 19);

  private static Map<String, LocalDate> later(String text) {
    return OccasionWords.later(text, PRINTED);
  }

  private static boolean pointsBack(String sentence) {
    OccasionWords.Kind marches = OccasionWords.KINDS.get(0);
    return !OccasionWords.pointsBack(Words.of(sentence, 0), marches).isEmpty();
  }

  @Test
  void aSecondMarchIsOnTheDayThatItsSentenceNames() {
    assertThat(later("VELIN, May 19 - A second bread march filled Velin on Saturday. It rained."))
        .containsOnly(Map.entry("attending", LocalDate.of(2031, 5, 17)));
  }

  @Test
  void whoReturnsHasBeenThereBefore() {
    assertThat(later("Bakers were back on the streets of Velin."))
        .containsEntry("attending", PRINTED);
  }

  @Test
  void whatIsYetToComeHasNoDay() {
    assertThat(later("The bakers of Norland have called a second march for Saturday.")).isEmpty();
  }

  @Test
  void whatAnArticleEndsWithIsNotWhatItIsAbout() {
    assertThat(later("Bakers marched. Few came. It rained. A second march was larger.")).isEmpty();
  }

  @Test
  void comparingIsNotPointingBack() {
    assertThat(pointsBack("At the first march they had counted 900.")).isTrue();
    assertThat(pointsBack("Two weeks earlier, 900 had come.")).isTrue();
    assertThat(pointsBack("There were 900, fewer than at the first march.")).isFalse();
  }
}
