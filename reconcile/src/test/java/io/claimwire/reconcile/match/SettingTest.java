package io.claimwire.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingTest {

  private static String around(String text, String claim) {
    int at = text.indexOf(claim);
    return Setting.of(text).around(at, Words.of(claim, at), List.of()).all().stream()
        .map(Words.Word::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aSentenceTakesThePlaceThatItsParagraphOpensWith() {
    assertThat(around("In Tolm, shops shut. Police counted 40 boats.", "40 boats"))
        .startsWith("in tolm");
  }

  @Test
  void aPlaceAfterASemicolonTakesTheOneBefore() {
    String text = "Across Arvia province 900 homes were dark, the grid said; in Tolm itself, 90.";

    assertThat(around(text, "90.")).contains("in tolm itself").doesNotContain("arvia");
  }

  @Test
  void aSentenceWithAPlaceOfItsOwnTakesNoneFromTheOneBefore() {
    String text = "Across Arvia, 900 boats sank. In Tolm it rained, and police there saw 40 sink.";

    assertThat(around(text, "police there saw 40 sink")).contains("tolm").doesNotContain("arvia");
  }

  @Test
  void whatIsCountedWhereSomebodyCountsIsThere() {
    String text = "Of these, 17 boats sank in Tolm, where the harbour office knows of only seven.";

    assertThat(around(text, "only seven")).isEqualTo("in tolm ,");
  }

  @Test
  void aClaimThatEndsBeforeItsPlaceStillHasIt() {
    String text = "Of the boats 90 sank, and 41 in Tolm, which is deep.";
    int at = text.indexOf("41");

    assertThat(Setting.of(text).placeAfter(new Span(at, at + 2), new Span(at - 4, at + 5)).all())
        .extracting(Words.Word::text)
        .containsExactly("in", "tolm");
  }
}
