package io.claimwire.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The numbers that stand in members' words. "At least 40" states 40 and no highest number; beside
 * "38" it states what the range must reach.
 */
final class StatedNumbers {

  private StatedNumbers() {}

  /** The lowest number stated, absent if all give but an upper bound. */
  static Optional<BigDecimal> lowest(Collection<Member> members) {
    return members.stream().noneMatch(member -> member.low().isPresent())
        ? Optional.empty()
        : numbers(members).min(BigDecimal::compareTo);
  }

  /** The highest number stated, absent if all give but a lower bound. */
  static Optional<BigDecimal> highest(Collection<Member> members) {
    return members.stream().noneMatch(member -> member.high().isPresent())
        ? Optional.empty()
        : numbers(members).max(BigDecimal::compareTo);
  }

  /** The number that most origins give; of several the one given last. */
  static Optional<BigDecimal> best(List<List<Member>> byOrigin) {
    Map<BigDecimal, Integer> votes = new TreeMap<>();
    List<BigDecimal> order = new ArrayList<>();
    for (List<Member> origin : byOrigin) {
      List<BigDecimal> given = origin.stream().flatMap(m -> number(m).stream()).distinct().toList();
      given.forEach(number -> votes.merge(number, 1, Integer::sum));
      order.addAll(given);
    }
    Optional<BigDecimal> best = Optional.empty();
    int most = 0;
    for (BigDecimal number : order) {
      int given = votes.getOrDefault(number, 0);
      if (given >= most) {
        most = given;
        best = Optional.of(number);
      }
    }
    return best;
  }

  /** The one number nearest to what a member says: its value, or else the middle or the bound. */
  static Optional<BigDecimal> number(Member member) {
    return member
        .value()
        .or(() -> member.interval().flatMap(interval -> interval.midpoint()))
        .or(member::low)
        .or(member::high);
  }

  private static Stream<BigDecimal> numbers(Collection<Member> members) {
    return members.stream().flatMap(m -> Stream.concat(m.low().stream(), m.high().stream()));
  }
}
