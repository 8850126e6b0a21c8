package io.claimwire.extract.time;

import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes the preposition before a date into its calendar reading: "since May" is {@code 2025-05/..},
 * "by Friday" {@code ../2025-10-24}, "before Friday" ends the day before, "after Friday" begins the
 * day after. The span leaves the preposition out. A date that only describes a noun ("before
 * Friday's vote") stays as it is, since the vote bounds and not the day. Of a time of day only the
 * end is taken in: "by Friday afternoon".
 */
final class Bounds {

  private static final String SINCE = "SINCE";
  private static final String UNTIL = "UNTIL";
  private static final String BEFORE = "BEFORE";
  private static final String AFTER = "AFTER";

  private Bounds() {}

  static Hit applied(SentenceView view, Hit hit) {
    Dated dated = hit.dated();
    boolean bounded = dated.edtf().isPresent() && !view.isPossessive(hit.to());
    if (!bounded) {
      return hit;
    }
    if (dated.isOf(Timex.Type.TIME)) {
      boolean until = bound(view, hit.from()).filter(UNTIL::equals).isPresent();
      return until ? hit.as(dated.withEdtf(Edtf.onOrBefore(dated.edtf().get()))) : hit;
    }
    if (view.word(hit.from() - 1, "through") && endsTime(view, hit.from() - 2)) {
      return hit; // "from 2019 through 2022"
    }
    return bound(view, hit.from()).map(name -> hit.as(bounded(dated, name))).orElse(hit);
  }

  private static boolean endsTime(SentenceView view, int index) {
    return YearRead.number(view.text(index)).isPresent()
        || view.is(index, "weekday")
        || MonthGrammar.month(view, index).isPresent()
        || DayNumber.number(view.text(index)) > 0;
  }

  private static Optional<String> bound(SentenceView view, int from) {
    int before = view.word(from - 1, "the") ? from - 2 : from - 1;
    if (view.word(before, "than")) {
      if (view.word(before - 1, "later") && view.oneOf(before - 2, "no", "not")) {
        return Optional.of(UNTIL);
      }
      if (view.word(before - 1, "earlier") && view.oneOf(before - 2, "no", "not")) {
        return Optional.of(SINCE);
      }
      return Optional.empty();
    }
    if (view.word(before, "to") && view.word(before - 1, "prior")) {
      return Optional.of(BEFORE);
    }
    if (view.word(before, "to") && view.word(before - 1, "up")) {
      return Optional.of(UNTIL);
    }
    if (view.oneOf(before, "on", "from") && view.oneOf(before - 1, "starting", "effective")
        || view.oneOf(before, "starting", "beginning")) {
      return Optional.of(SINCE);
    }
    if (view.word(before, "before") && view.word(before - 1, "not")) {
      return Optional.of(SINCE);
    }
    if (view.word(before, "before") && view.word(before - 1, "or")) {
      return Optional.of(UNTIL);
    }
    return view.value(before, "bound").filter(name -> !measuresFrom(view, before, name));
  }

  /** "Two days after Friday" measures from Friday, and so does "the week before". */
  private static boolean measuresFrom(SentenceView view, int before, String name) {
    boolean order = name.equals(BEFORE) || name.equals(AFTER);
    return order && view.unit(before - 1).isPresent();
  }

  private static Dated bounded(Dated dated, String bound) {
    Edtf edtf = dated.edtf().orElseThrow();
    Optional<Edtf> reading =
        switch (bound) {
          case SINCE -> since(dated, edtf);
          case UNTIL -> until(dated, edtf);
          case BEFORE ->
              edtf.earliest().map(day -> Edtf.onOrBefore(neighbour(dated, day.minusDays(1), edtf)));
          default ->
              edtf.latest().map(day -> Edtf.onOrAfter(neighbour(dated, day.plusDays(1), edtf)));
        };
    Timex.Mod mod =
        switch (bound) {
          case SINCE -> Timex.Mod.ON_OR_AFTER;
          case UNTIL -> Timex.Mod.ON_OR_BEFORE;
          case BEFORE -> Timex.Mod.BEFORE;
          default -> Timex.Mod.AFTER;
        };
    Dated marked = dated.timex().mod().isPresent() ? dated : dated.withMod(mod);
    return reading.map(marked::withEdtf).orElse(dated);
  }

  /** The beginning of an early part is as vague as that of any part. */
  private static Optional<Edtf> since(Dated dated, Edtf edtf) {
    Optional<Edtf> start = edtf.start();
    boolean part = dated.timex().mod().map(mod -> mod == Timex.Mod.START).orElse(false);
    return start.map(
        s ->
            Edtf.onOrAfter(
                part && edtf.isInterval() && !s.isApproximate() ? Edtf.parse(s + "~") : s));
  }

  /** "By the end of the year" allows its last day. */
  private static Optional<Edtf> until(Dated dated, Edtf edtf) {
    boolean end = dated.timex().mod().map(mod -> mod == Timex.Mod.END).orElse(false);
    Optional<LocalDate> last = dated.period().map(CalendarPeriod::last);
    return end && last.isPresent()
        ? last.map(day -> Edtf.onOrBefore(Edtf.of(day)))
        : edtf.end().map(Edtf::onOrBefore);
  }

  /** Approximate dates have approximate neighbours. */
  private static Edtf neighbour(Dated dated, LocalDate day, Edtf edtf) {
    boolean vague = edtf.isApproximate() && dated.timex().mod().isPresent();
    return vague ? Edtf.parse(day + "~") : Edtf.of(day);
  }
}
