package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.WordSet;
import io.claimwire.model.SpeakerCertainty;
import io.claimwire.model.scale.EstimativeProbability;
import io.claimwire.model.scale.ProbabilityScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads how sure a speaker is: the hedges of a proposition, and the likelihood they name (ICD 203).
 */
final class Certainties {

  private static final ProbabilityScale SCALE = ProbabilityScale.icd203();

  /** The words that occur in the scale's phrases: all others need not be looked up. */
  private static final WordSet SCALE_WORDS =
      WordSet.of(
          SCALE.terms().stream()
              .flatMap(term -> term.phrases().stream())
              .flatMap(phrase -> Arrays.stream(phrase.split(" ")))
              .toList());

  private final Syntax syntax;
  private final ModalityLexicon lexicon = ModalityLexicon.standard();

  Certainties(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The hedges around the predicate, and the likelihood that one of them names. */
  Optional<SpeakerCertainty> of(Clause clause) {
    Predicate predicate = clause.predicate();
    List<String> hedges = new ArrayList<>();
    Optional<EstimativeProbability> likelihood = Optional.empty();
    int frame = likelihoodFrame(clause.from());
    if (frame >= 0) {
      likelihood = likelihood(frame);
      likelihood.map(EstimativeProbability::phrase).ifPresent(hedges::add);
    }
    for (int k = syntax.adverbsBefore(predicate.from());
        k < Math.min(predicate.to() + 1, syntax.size());
        k++) {
      Optional<EstimativeProbability> named = likelihood(k);
      if (likelihood.isEmpty()) {
        likelihood = named;
      }
      boolean known =
          named.isPresent() || lexicon.get(ModalityLexicon.Kind.HEDGE, syntax.token(k)) != null;
      if (known) {
        hedges.add(named.map(EstimativeProbability::phrase).orElse(syntax.token(k).lower()));
      }
    }
    boolean none = hedges.isEmpty() && likelihood.isEmpty();
    return none ? Optional.empty() : Optional.of(new SpeakerCertainty(hedges, likelihood));
  }

  /** Where "likely" stands in "it is likely that" before a clause, or -1. */
  private int likelihoodFrame(int from) {
    int that = syntax.is(from, "that") ? from : from - 1;
    if (!syntax.is(that, "that") || that < 2 || likelihood(that - 1).isEmpty()) {
      return -1;
    }
    int copula = syntax.backOverAdverbs(that - 2);
    boolean framed = copula >= 0 && ClauseWords.standard().isCopula(syntax.token(copula));
    return framed ? that - 1 : -1;
  }

  /** "Likely", unless "very" before it makes another term of it. */
  Optional<EstimativeProbability> likelihood(int k) {
    if (!SCALE_WORDS.has(syntax.token(k))) {
      return Optional.empty();
    }
    if (k > 0 && syntax.tag(k - 1) == ADVERB) {
      Optional<EstimativeProbability> two =
          SCALE.estimate(syntax.token(k - 1).lower() + " " + syntax.token(k).lower());
      if (two.isPresent()) {
        return two;
      }
    }
    return SCALE.estimate(syntax.token(k).lower());
  }
}
