package io.claimwire.reconcile.answer;

import io.claimwire.model.interval.Interval;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code cautious}: the range that nobody who still stands by a word excludes. Where origins
 * exclude each other there is none, and the answer reaches from the lowest to the highest number
 * stated, so that each side is in it.
 */
public final class CautiousRange extends StandingStrategy {

  /** The name under which it is found. */
  public static final String NAME = "cautious";

  /** Makes the strategy; it has no settings of its own. */
  public CautiousRange() {
    super(NAME);
  }

  @Override
  Answer answer(Evidence evidence, List<Member> standing) {
    Explanation explanation = new Explanation(evidence);
    Optional<Interval> shared = Ranges.intersection(standing);
    if (shared.isEmpty()) {
      String why =
          "No number suits all of "
              + explanation.origins(standing)
              + ", so the range takes in every one of theirs."
              + explanation.contested();
      return evidence.answerOn(NAME, standing, why);
    }
    Interval range = shared.get();
    Optional<BigDecimal> best = range.midpoint().or(range::low).or(range::high);
    return evidence
        .answer(NAME, standing)
        .low(range.low())
        .high(range.high())
        .best(best)
        .why("What none of " + explanation.origins(standing) + " excludes.")
        .build();
  }
}
