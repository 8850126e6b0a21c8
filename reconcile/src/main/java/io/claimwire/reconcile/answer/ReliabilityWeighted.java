package io.claimwire.reconcile.answer;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import java.util.List;

/**
 * {@code reliability}: the value with the most weight behind it. An origin weighs as much as the
 * most reliable document that relays it, by the percentages that MISP gives the Admiralty letters
 * (A 100, B 75, C 50 …). F, "cannot be judged", and no letter at all mean "not judged" and never
 * "worst": such origins weigh as much as the middle of the scale.
 */
public final class ReliabilityWeighted extends StandingStrategy {

  /** The name under which it is found. */
  public static final String NAME = "reliability";

  private static final double NOT_JUDGED = 50;

  /** Makes the strategy; it has no settings of its own. */
  public ReliabilityWeighted() {
    super(NAME);
  }

  @Override
  Answer answer(Evidence evidence, List<Member> standing) {
    Support support = Support.strongest(evidence, standing, side -> weight(evidence, side));
    Explanation explanation = new Explanation(evidence);
    String why =
        "The most weight by the reliability of those who print it: "
            + explanation.origins(support.members())
            + ", weight "
            + Math.round(weight(evidence, support.members()))
            + " of "
            + Math.round(weight(evidence, standing))
            + "."
            + explanation.notFollowed(support.members())
            + explanation.contested();
    return support.answer(evidence, NAME, why);
  }

  private static double weight(Evidence evidence, List<Member> members) {
    double weight = 0;
    for (List<Member> origin : evidence.byOrigin(members)) {
      weight += origin.stream().mapToDouble(m -> weight(evidence, m)).max().orElse(0);
    }
    return weight;
  }

  private static double weight(Evidence evidence, Member member) {
    return evidence
        .reliability(member)
        .map(letter -> letter.percent().orElse((int) NOT_JUDGED))
        .orElse((int) NOT_JUDGED);
  }
}
