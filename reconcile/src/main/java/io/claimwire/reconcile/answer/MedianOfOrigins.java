package io.claimwire.reconcile.answer;

import io.claimwire.model.interval.Interval;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code median}: the middle of the origins' latest numbers, one number an origin, so that one wild
 * figure moves nothing. With an even number of origins the answer is the range between the two in
 * the middle. A member with a bound alone counts as the number it names.
 */
public final class MedianOfOrigins extends StandingStrategy {

  /** The name under which it is found. */
  public static final String NAME = "median";

  /** Makes the strategy; it has no settings of its own. */
  public MedianOfOrigins() {
    super(NAME);
  }

  @Override
  Answer answer(Evidence evidence, List<Member> standing) {
    List<Member> latest = new ArrayList<>();
    for (List<Member> origin : evidence.byOrigin(standing)) {
      latest.add(origin.get(origin.size() - 1));
    }
    latest.sort(Comparator.comparing(MedianOfOrigins::number));
    Member lower = latest.get((latest.size() - 1) / 2);
    Member upper = latest.get(latest.size() / 2);
    Explanation explanation = new Explanation(evidence);
    String why =
        "The middle of the latest numbers of "
            + explanation.origins(latest)
            + "."
            + explanation.contested();
    Interval range = Interval.closed(number(lower), number(upper));
    return evidence
        .answer(NAME, lower.equals(upper) ? List.of(lower) : List.of(lower, upper))
        .low(range.low())
        .high(range.high())
        .best(range.midpoint())
        .why(why)
        .build();
  }

  private static BigDecimal number(Member member) {
    Optional<BigDecimal> middle = member.interval().flatMap(Interval::midpoint);
    return member.value().or(() -> middle).or(member::low).or(member::high).orElseThrow();
  }
}
