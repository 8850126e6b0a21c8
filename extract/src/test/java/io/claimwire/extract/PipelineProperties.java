package io.claimwire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The whole pipeline on text that no grammar expects. */
class PipelineProperties {

  private static final Pipeline PIPELINE = Pipeline.english();

  /** Words and signs whose neighbours decide how they are read, in any order. */
  private static final List<String> PIECES =
      List.of(
          "KESTEN (AP) —",
          "CASTREL, May 19 (Wire) –",
          "—",
          "–",
          "-",
          ":",
          ";",
          ",",
          ".",
          "?",
          "\"",
          "“",
          "”",
          "'",
          "‘",
          "’",
          "’s",
          "(",
          ")",
          "%",
          "$",
          "@",
          "…",
          "said",
          "says Rook",
          "according to",
          "that",
          "likely that",
          "not",
          "never",
          "and",
          "or",
          "who",
          "which",
          "he",
          "they",
          "it",
          "the ministry",
          "Ana Rook",
          "Foreign Minister Petar Sulin",
          "Halvek",
          "the",
          "a",
          "of",
          "in",
          "to",
          "on",
          "last",
          "ago",
          "Tuesday",
          "2024",
          "May",
          "two",
          "at least",
          "40,000",
          "3",
          "soldiers",
          "of them",
          "were killed",
          "will",
          "may",
          "if",
          "have arrived",
          "denied",
          "reports",
          "talks",
          "however",
          "more",
          "than",
          "\n",
          "\n\n");

  @Provide
  Arbitrary<String> salad() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(p -> String.join(" ", p));
  }

  @Property(tries = 2000)
  void readsAnyWordSaladAndPointsIntoIt(@ForAll("salad") String text) {
    Analysis analysis = PIPELINE.analyse(Document.of("salad", text));
    for (Claim claim : analysis.claims()) {
      assertThat(claim.anchor().end()).isLessThanOrEqualTo(text.length());
      assertThat(claim.text()).hasValue(claim.content().of(text));
    }
  }

  @Example
  void readsAVerbInsideADateline() {
    Analysis analysis =
        PIPELINE.analyse(
            Document.of(
                "d",
                "Poll finds Rook ahead\n\n"
                    + "KESTEN (AP) — The more voters learn about Ana Rook, the more they appear to"
                    + " like her.\n\nShe leads in two districts."));
    assertThat(analysis.claims()).isNotEmpty();
  }

  @Example
  void readsANounWhoseCountBreaksOff() {
    Analysis analysis =
        PIPELINE.analyse(
            Document.of(
                "d",
                "As we have explained all candidates’ respective of  estimates of.  the number of"
                    + " refugees rose."));
    assertThat(analysis.claims()).isNotEmpty();
  }
}
