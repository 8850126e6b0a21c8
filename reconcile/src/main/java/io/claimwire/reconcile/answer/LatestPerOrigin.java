package io.claimwire.reconcile.answer;

import io.claimwire.model.Bound;
import io.claimwire.model.interval.Interval;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code latest}, the default: what a careful desk editor prints. The latest word of each origin
 * counts, as long as it is about as new as the newest of all; the answer reaches from the lowest to
 * the highest number among these. In a count that can only grow, "at least 34" has had its day once
 * somebody confirms 51. What happened once and stays does not age: where three origins or more, and
 * more than half of all, agree on it, their word counts whenever it was given.
 */
public final class LatestPerOrigin extends StandingStrategy {

  /** The name under which it is found. */
  public static final String NAME = "latest";

  /** From so many origins on that agree, what happened once is settled. */
  private static final int SETTLED = 3;

  /** Makes the strategy; it has no settings of its own. */
  public LatestPerOrigin() {
    super(NAME);
  }

  @Override
  Answer answer(Evidence evidence, List<Member> standing) {
    boolean stays = evidence.dynamics() == Dynamics.FIXED;
    List<Member> rests =
        stays ? onWhatStays(evidence, counted(standing)) : counted(evidence.newest(standing));
    Explanation explanation = new Explanation(evidence);
    String why =
        "Latest word of "
            + explanation.origins(rests)
            + "."
            + explanation.notFollowed(rests)
            + explanation.contested();
    Answer answer = evidence.answerOn(NAME, rests, why);
    return evidence.dynamics() == Dynamics.RISING ? risen(answer, rests) : answer;
  }

  private static List<Member> onWhatStays(Evidence evidence, List<Member> standing) {
    List<Member> strongest =
        Support.strongest(evidence, standing, side -> evidence.byOrigin(side).size()).members();
    int agreed = evidence.byOrigin(strongest).size();
    if (agreed >= SETTLED && 2 * agreed > evidence.byOrigin(standing).size()) {
      return strongest;
    }
    List<Member> newest = evidence.newest(standing);
    return standing.stream()
        .filter(member -> newest.contains(member) || isWithinOne(newest, member))
        .toList();
  }

  /** An older word that says no more than one of the newest stands behind it. */
  private static boolean isWithinOne(List<Member> newest, Member older) {
    Optional<Interval> said = older.interval();
    return said.isPresent()
        && newest.stream()
            .flatMap(member -> member.interval().stream())
            .anyMatch(interval -> interval.isBounded() && interval.encloses(said.get()));
  }

  /** "Dozens" beside a count adds nothing to it. */
  private static List<Member> counted(List<Member> members) {
    List<Member> counted =
        members.stream().filter(m -> !m.bound().equals(Optional.of(Bound.VAGUE))).toList();
    return counted.isEmpty() ? members : counted;
  }

  private static Answer risen(Answer answer, List<Member> rests) {
    Optional<Interval> shared = Ranges.intersection(rests);
    if (shared.isEmpty() || !shared.get().isBounded()) {
      return answer;
    }
    BigDecimal low = shared.get().low().get();
    BigDecimal high = shared.get().high().get();
    BigDecimal best = answer.best().map(value -> value.max(low).min(high)).orElse(low);
    return Answer.builder().from(answer).low(low).high(high).best(best).build();
  }
}
