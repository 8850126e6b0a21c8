package io.claimwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that claims keep whatever the words, also when no sentence makes sense. */
class EnglishClaimsProperties {

  private static final Pipeline PIPELINE = Pipeline.english();

  private static final List<String> WORDS =
      List.of(
          "the",
          "a",
          "no",
          "any",
          "mayor",
          "Norway",
          "Tolmara",
          "ferry",
          "people",
          "40",
          "2,000",
          "said",
          "says",
          "denied",
          "warned",
          "called",
          "for",
          "agreed",
          "to",
          "sank",
          "killed",
          "killing",
          "was",
          "is",
          "are",
          "has",
          "been",
          "will",
          "would",
          "may",
          "should",
          "not",
          "never",
          "if",
          "whether",
          "who",
          "which",
          "that",
          "what",
          "where",
          "when",
          "after",
          "before",
          "leaving",
          "and",
          "but",
          "or",
          ",",
          ",",
          ".",
          ".",
          "“",
          "”",
          "(",
          ")",
          "—",
          ":",
          "including",
          "talks",
          "with",
          "increase",
          "of",
          "in",
          "on",
          "Monday",
          "May",
          "by",
          "there",
          "it",
          "they",
          "as",
          "likely",
          "possibly",
          "plans",
          "reports",
          "?",
          "’s",
          "had",
          "were");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMaxSize(40)
        .map(words -> words.stream().collect(Collectors.joining(" ")));
  }

  @Property(tries = 1000)
  void everyClaimLiesInOneSentenceOfTheTextAndQuotesItExactly(@ForAll("texts") String text) {
    Analysis analysis = PIPELINE.analyse(Document.of("p", text));

    for (Claim claim : analysis.claims()) {
      assertThat(claim.content().of(text)).isEqualTo(claim.text().orElseThrow());
      assertThat(claim.content().contains(claim.anchor())).as("anchor in content").isTrue();
      assertThat(claim.extraction().orElseThrow().confidence()).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 500)
  void everyHopOfAChainHoldsTheNextInItsContent(@ForAll("texts") String text) {
    for (Claim claim : PIPELINE.analyse(Document.of("p", text)).claims()) {
      for (int i = 1; i < claim.chain().size(); i++) {
        assertThat(claim.chain().get(i).parent()).contains(claim.chain().get(i - 1));
      }
      claim.origin().ifPresent(hop -> assertThat(hop.stance()).isEqualTo(claim.stance()));
    }
  }

  @Property(tries = 500)
  void quantitiesAreThoseThatTheDocumentStates(@ForAll("texts") String text) {
    Analysis analysis = PIPELINE.analyse(Document.of("p", text));

    List<Span> stated = analysis.quantities().stream().map(Quantity::number).toList();
    for (Claim claim : analysis.claims()) {
      assertThat(stated)
          .containsAll(claim.quantities().stream().map(Quantity::number).distinct().toList());
    }
  }
}
