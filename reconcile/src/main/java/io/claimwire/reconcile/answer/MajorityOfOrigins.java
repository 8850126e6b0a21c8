package io.claimwire.reconcile.answer;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.ReconciliationStrategy;
import java.util.List;

/**
 * {@code majority}: the value that the most independent origins stand by, with everything that is
 * compatible with it; of two that are equally well supported the newer one.
 */
public final class MajorityOfOrigins implements ReconciliationStrategy {

  /** The name under which it is found. */
  public static final String NAME = "majority";

  /** Makes the strategy; it has no settings of its own. */
  public MajorityOfOrigins() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer answer(Evidence evidence) {
    List<Member> standing = evidence.standing();
    if (standing.isEmpty()) {
      return evidence.noAnswer(NAME);
    }
    Support support = Support.strongest(evidence, standing, side -> evidence.byOrigin(side).size());
    Explanation explanation = new Explanation(evidence);
    String why =
        "What most origins stand by: "
            + explanation.origins(support.members())
            + " of "
            + evidence.byOrigin(standing).size()
            + "."
            + explanation.notFollowed(support.members())
            + explanation.contested();
    return support.answer(evidence, NAME, why);
  }
}
