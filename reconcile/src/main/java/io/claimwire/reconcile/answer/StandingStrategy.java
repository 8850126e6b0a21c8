package io.claimwire.reconcile.answer;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.ReconciliationStrategy;
import java.util.List;

/** A strategy that weighs the positions that still stand, and has no answer where there is none. */
abstract class StandingStrategy implements ReconciliationStrategy {

  private final String name;

  StandingStrategy(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Answer answer(Evidence evidence) {
    List<Member> standing = evidence.standing();
    return standing.isEmpty() ? evidence.noAnswer(name) : answer(evidence, standing);
  }

  /** The answer from what stands, which is never empty. */
  abstract Answer answer(Evidence evidence, List<Member> standing);
}
