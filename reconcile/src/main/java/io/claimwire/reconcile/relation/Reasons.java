package io.claimwire.reconcile.relation;

import io.claimwire.model.Stance;
import io.claimwire.reconcile.Member;
import java.time.LocalDate;

/** The sentence that goes with each relation, in words and numbers. */
final class Reasons {

  private Reasons() {}

  static String repeats(Member member, Member first) {
    return "Same origin, same value: "
        + said(member)
        + ", first printed in "
        + first.document()
        + " as "
        + Wording.value(first)
        + ".";
  }

  static String revises(Member member, Member before) {
    return "Same origin, later: " + said(member) + " takes the place of " + said(before) + ".";
  }

  static String agrees(Member member, Member other) {
    return "Different origins, values that can both be true: "
        + said(member)
        + "; "
        + said(other)
        + ".";
  }

  static String conflicts(Member member, Member other) {
    return "Different origins, values that cannot both be true: "
        + said(member)
        + "; "
        + said(other)
        + ".";
  }

  static String updates(Member member, Member other, long days) {
    return "Different origins, "
        + (days == 1 ? "1 day" : days + " days")
        + " later, and it may have changed: "
        + said(member)
        + "; before, "
        + said(other)
        + ".";
  }

  static String rejects(Member member, Member other) {
    return "Different origins: " + Wording.who(member) + " rejects what " + said(other) + ".";
  }

  private static String said(Member member) {
    LocalDate moment = Chronology.moment(member);
    String when = moment.equals(LocalDate.MIN) ? "" : " as of " + moment;
    if (member.stance() == Stance.DENIES) {
      String what = member.interval().isEmpty() ? "it" : Wording.value(member);
      return Wording.who(member) + " denies " + what + when;
    }
    return Wording.who(member) + " says " + Wording.value(member) + when;
  }
}
