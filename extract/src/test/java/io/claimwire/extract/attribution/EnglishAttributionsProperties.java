package io.claimwire.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Attribution;
import io.claimwire.model.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnglishAttributionsProperties {

  @Property(tries = 300)
  void keepsSpansInsideTextAndInOrder(@ForAll("texts") String text) {
    List<Attribution> attributions = EnglishAttributions.of(text);

    int lastCue = -1;
    for (Attribution attribution : attributions) {
      assertThat(attribution.cue().start()).isGreaterThan(lastCue);
      lastCue = attribution.cue().start();
      int end = 0;
      for (Span span : attribution.content()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Property(tries = 300)
  void putsNoCueIntoItsOwnContent(@ForAll("texts") String text) {
    for (Attribution attribution : EnglishAttributions.of(text)) {
      assertThat(attribution.content())
          .noneMatch(span -> span.overlaps(attribution.cue()))
          .noneMatch(span -> attribution.source().filter(span::overlaps).isPresent());
    }
  }

  @Property(tries = 300)
  void nestsWithoutCircles(@ForAll("texts") String text) {
    for (Attribution attribution : EnglishAttributions.of(text)) {
      assertThat(attribution.chain()).doesNotHaveDuplicates().endsWith(attribution);
    }
  }

  @Property(tries = 100)
  void readsTheSameTwice(@ForAll("texts") String text) {
    assertThat(EnglishAttributions.of(text)).isEqualTo(EnglishAttributions.of(text));
  }

  /** News-like text in any order, with signs and characters from beyond the basic plane. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Dorn",
            "the ministry",
            "said",
            "told",
            "that",
            "which",
            "“",
            "”",
            "‘",
            "’",
            ",",
            ".",
            ":",
            "—",
            "\n\n",
            "according to",
            "citing",
            "by",
            "was rejected",
            "claim",
            "to leave",
            "and",
            "he",
            "who",
            "asked whether",
            "confirm",
            "nor",
            "deny",
            "neither",
            "in a",
            "statement",
            "the gate was old",
            "𝔸",
            "cafe\u0301",
            "(",
            ")",
            "if",
            "\"",
            "per",
            "view",
            "Marsh’s",
            "in",
            "expressed concern",
            "is confident",
            "3,000",
            "Tuesday");
    return words.list().ofMaxSize(30).map(list -> String.join(" ", list));
  }
}
