package io.claimwire.reconcile.answer;

import io.claimwire.model.interval.Interval;
import io.claimwire.reconcile.Member;
import java.util.List;
import java.util.Optional;

/** What the stated intervals of several members have in common. */
final class Ranges {

  private Ranges() {}

  /** What all of them allow; absent if there is no such number, or none of them states a bound. */
  static Optional<Interval> intersection(List<Member> members) {
    Optional<Interval> shared = Optional.of(Interval.unbounded());
    for (Member member : members) {
      Interval stated = member.interval().orElse(Interval.unbounded());
      shared = shared.flatMap(interval -> interval.intersection(stated));
    }
    return shared.filter(interval -> !interval.equals(Interval.unbounded()));
  }
}
