package io.claimwire.reconcile.relation;

import io.claimwire.reconcile.Member;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A member with the days of which it speaks and the numbers that it allows, worked out once.
 *
 * @param member the member
 * @param beginning the first day on which its value is said to hold
 * @param moment the last such day, {@link LocalDate#MIN} if nothing dates it
 * @param allowed which numbers it allows
 */
record Dated(Member member, LocalDate beginning, LocalDate moment, Compatibility.Allowed allowed) {

  static Dated of(Member member, Compatibility compatibility) {
    return new Dated(
        member,
        Chronology.beginning(member),
        Chronology.moment(member),
        compatibility.allowed(member));
  }

  /** How many days lie between two members, 0 if the times they speak of overlap. */
  long daysTo(Dated later) {
    if (moment.equals(LocalDate.MIN) || later.moment.equals(LocalDate.MIN)) {
      return 0;
    }
    if (moment.isBefore(later.beginning)) {
      return ChronoUnit.DAYS.between(moment, later.beginning);
    }
    return later.moment.isBefore(beginning) ? ChronoUnit.DAYS.between(later.moment, beginning) : 0;
  }
}
