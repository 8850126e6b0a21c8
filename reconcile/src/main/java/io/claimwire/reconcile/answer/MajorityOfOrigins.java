package io.claimwire.reconcile.answer;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import java.util.List;

/**
 * {@code majority}: the value that the most independent origins stand by, with everything that is
 * compatible with it; of two that are equally well supported the newer one.
 */
public final class MajorityOfOrigins extends StandingStrategy {

  /** The name under which it is found. */
  public static final String NAME = "majority";

  /** Makes the strategy; it has no settings of its own. */
  public MajorityOfOrigins() {
    super(NAME);
  }

  @Override
  Answer answer(Evidence evidence, List<Member> standing) {
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
