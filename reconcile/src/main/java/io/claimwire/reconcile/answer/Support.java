package io.claimwire.reconcile.answer;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Bound;
import io.claimwire.model.interval.Interval;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A value that one member puts, and the members that are compatible with it, itself among them. */
record Support(Member centre, List<Member> members) {

  /** The value with the heaviest support; of two equally heavy ones the newer. */
  static Support strongest(
      Evidence evidence, List<Member> standing, ToDoubleFunction<List<Member>> weight) {
    Map<Words, Weighed> sides = new HashMap<>();
    @Nullable Support best = null;
    double heaviest = Double.NEGATIVE_INFINITY;
    for (Member centre : standing) {
      Weighed side =
          sides.computeIfAbsent(
              Words.of(centre),
              words -> Weighed.with(compatible(evidence, centre, standing), weight));
      if (side.weight >= heaviest) {
        heaviest = side.weight;
        best = new Support(centre, side.members);
      }
    }
    return requireNonNull(best, "standing must not be empty");
  }

  private static List<Member> compatible(Evidence evidence, Member centre, List<Member> standing) {
    return standing.stream().filter(member -> evidence.compatible(centre, member)).toList();
  }

  /** What decides which values are compatible with a member: those of one wording have one side. */
  private record Words(Optional<Bound> bound, Optional<BigDecimal> low, Optional<BigDecimal> high) {

    static Words of(Member member) {
      return new Words(member.bound(), member.low(), member.high());
    }
  }

  private record Weighed(List<Member> members, double weight) {

    static Weighed with(List<Member> members, ToDoubleFunction<List<Member>> weight) {
      return new Weighed(members, weight.applyAsDouble(members));
    }
  }

  /** The range that all of the side allow, or that of the centre where they only nearly agree. */
  Answer answer(Evidence evidence, String strategy, String why) {
    Interval range = Ranges.intersection(members).or(centre::interval).orElseThrow();
    Optional<BigDecimal> best = centre.value().or(range::midpoint).or(range::low).or(range::high);
    return evidence
        .answer(strategy, members)
        .low(range.low())
        .high(range.high())
        .best(best.map(value -> clamped(value, range)))
        .why(why)
        .build();
  }

  private static BigDecimal clamped(BigDecimal value, Interval range) {
    BigDecimal raised = range.low().map(value::max).orElse(value);
    return range.high().map(raised::min).orElse(raised);
  }
}
