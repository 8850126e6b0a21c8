package io.claimwire.reconcile.relation;

import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Member;
import java.time.LocalDate;
import java.util.Optional;

/** When members hold and when they were printed, as days. */
public final class Chronology {

  private Chronology() {}

  /**
   * {@return the last day on which the member's value is said to hold, but not after it was
   * printed; {@link LocalDate#MIN} if nothing dates it}
   */
  public static LocalDate moment(Member member) {
    Optional<LocalDate> holds = member.asOf().flatMap(Edtf::latest);
    LocalDate printed = printed(member);
    if (printed.equals(LocalDate.MIN)) {
      return holds.orElse(LocalDate.MIN);
    }
    return holds.filter(day -> day.isBefore(printed)).orElse(printed);
  }

  /** {@return the first day on which the member's value is said to hold} */
  public static LocalDate beginning(Member member) {
    LocalDate moment = moment(member);
    return member.asOf().flatMap(Edtf::earliest).filter(day -> day.isBefore(moment)).orElse(moment);
  }

  /** {@return the day on which the member was printed; its own date if that is all there is} */
  public static LocalDate printed(Member member) {
    return member
        .publishedAt()
        .flatMap(Edtf::latest)
        .or(() -> member.asOf().flatMap(Edtf::latest))
        .orElse(LocalDate.MIN);
  }
}
