package io.claimwire.extract.time;

import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Puts expressions on the calendar, seen from the day of writing. Without such a day nothing is
 * guessed: the TIMEX3 value leaves open what the words leave open ({@code XXXX-10}), and there is
 * no calendar reading.
 *
 * @param written the day of writing, if known
 */
record Anchor(Optional<LocalDate> written) {

  /** How far ahead a date may lie of which nothing shows which way the clause looks. */
  private static final int MOST_DAYS_AHEAD = 100;

  /** {@return an anchor on a publication date, which is of use only if it is a single day} */
  static Anchor on(Optional<Edtf> publishedAt) {
    Optional<LocalDate> first = publishedAt.flatMap(Edtf::earliest);
    return new Anchor(first.equals(publishedAt.flatMap(Edtf::latest)) ? first : Optional.empty());
  }

  /**
   * A bare weekday: the latest such day on or before the day of writing, or where the clause looks
   * ahead, the next one on or after it.
   */
  Dated weekday(int isoNumber, Outlook outlook) {
    DayOfWeek weekday = DayOfWeek.of(isoNumber);
    return written
        .map(
            today ->
                day(
                    today.with(
                        outlook == Outlook.AHEAD
                            ? TemporalAdjusters.nextOrSame(weekday)
                            : TemporalAdjusters.previousOrSame(weekday))))
        .orElseGet(() -> Dated.floating(Timex.date("XXXX-WXX-" + isoNumber)));
  }

  /** "Last Wednesday" and "next Friday": never the day of writing itself. */
  Dated weekday(int isoNumber, int shift) {
    DayOfWeek weekday = DayOfWeek.of(isoNumber);
    return written
        .map(
            today ->
                day(
                    shift == 0
                        ? CalendarUnit.WEEK.startOf(today).with(weekday)
                        : today.with(
                            shift < 0
                                ? TemporalAdjusters.previous(weekday)
                                : TemporalAdjusters.next(weekday))))
        .orElseGet(() -> Dated.floating(Timex.date("XXXX-WXX-" + isoNumber)));
  }

  /** A bare month: the latest on or before that of writing; looking ahead, the next. */
  Dated month(int month, Outlook outlook) {
    return written
        .map(
            today -> {
              YearMonth same = YearMonth.from(today).withMonth(month);
              boolean past = !same.isAfter(YearMonth.from(today));
              int shift = outlook == Outlook.AHEAD ? (monthsAhead(today, same)) : past ? 0 : -1;
              return month(same.plusYears(shift));
            })
        .orElseGet(() -> Dated.floating(Timex.date("XXXX-" + twoDigits(month))));
  }

  /** "Last June", "this June", "next June". */
  Dated month(int month, int shift) {
    return written
        .map(
            today -> {
              YearMonth now = YearMonth.from(today);
              YearMonth same = now.withMonth(month);
              boolean sameWay = shift < 0 ? same.isBefore(now) : same.isAfter(now);
              return month(shift == 0 || sameWay ? same : same.plusYears(shift));
            })
        .orElseGet(() -> Dated.floating(Timex.date("XXXX-" + twoDigits(month))));
  }

  /**
   * A day of a month without a year: the latest on or before the day of writing, or the next if the
   * clause looks ahead; where nothing shows, the one nearest to the day of writing, if it does not
   * lie far ahead.
   */
  Optional<Dated> dayOfMonth(int month, int day, Outlook outlook) {
    if (day > YearMonth.of(2000, month).lengthOfMonth()) {
      return Optional.empty();
    }
    if (written.isEmpty()) {
      return Optional.of(
          Dated.floating(Timex.date("XXXX-" + twoDigits(month) + "-" + twoDigits(day))));
    }
    LocalDate today = written.get();
    LocalDate before = latest(today, month, day);
    LocalDate after = earliest(today, month, day);
    long daysAhead = ChronoUnit.DAYS.between(today, after);
    boolean nearAhead =
        daysAhead <= MOST_DAYS_AHEAD && daysAhead < ChronoUnit.DAYS.between(before, today);
    boolean ahead = outlook == Outlook.AHEAD || outlook == Outlook.OPEN && nearAhead;
    return Optional.of(day(ahead ? after : before));
  }

  /** "The 25th": of the month of writing, or of the one before or after it. */
  Optional<Dated> dayOfThisMonth(int day, Outlook outlook) {
    return written.map(
        today -> {
          YearMonth month = YearMonth.from(today);
          int step = outlook == Outlook.AHEAD ? 1 : -1;
          while (day > month.lengthOfMonth()
              || step * (day - today.getDayOfMonth()) < 0 && month.equals(YearMonth.from(today))) {
            month = month.plusMonths(step);
          }
          return day(month.atDay(day));
        });
  }

  /** A bare season: the latest that has begun; looking ahead, the next to begin. */
  Dated season(String letters, Outlook outlook) {
    return written
        .map(
            today -> {
              CalendarPeriod same = CalendarPeriod.season(today.getYear(), letters);
              boolean begun = !same.start().isAfter(today);
              int years = outlook == Outlook.AHEAD ? (begun ? 1 : 0) : begun ? 0 : -1;
              return Dated.of(same.plus(4 * years));
            })
        .orElseGet(() -> Dated.floating(Timex.date("XXXX-" + letters)));
  }

  /** "Last summer" is over, "next summer" has not begun, "this summer" is of this year. */
  Dated season(String letters, int shift) {
    return written
        .map(
            today -> {
              CalendarPeriod season = CalendarPeriod.season(today.getYear(), letters);
              if (shift < 0 && !season.last().isBefore(today)) {
                season = season.plus(-4);
              } else if (shift > 0 && !season.start().isAfter(today)) {
                season = season.plus(4);
              }
              return Dated.of(season);
            })
        .orElseGet(() -> Dated.floating(Timex.date("XXXX-" + letters)));
  }

  /** "Last week", "this year", "next weekend". */
  Dated period(CalendarUnit unit, int shift) {
    return written
        .map(today -> Dated.of(CalendarPeriod.holding(unit, today).plus(shift)))
        .orElseGet(() -> reference(shift));
  }

  /** A time of which only the direction is known. */
  Dated reference(int shift) {
    if (shift == 0) {
      Dated now = Dated.floating(Timex.date("PRESENT_REF"));
      return written.map(today -> now.withEdtf(Edtf.of(today))).orElse(now);
    }
    return Dated.floating(Timex.date(shift < 0 ? "PAST_REF" : "FUTURE_REF"));
  }

  static Dated day(LocalDate day) {
    return Dated.of(new CalendarPeriod(CalendarUnit.DAY, day));
  }

  private static Dated month(YearMonth month) {
    return Dated.of(CalendarPeriod.month(month.getYear(), month.getMonthValue()));
  }

  private static int monthsAhead(LocalDate today, YearMonth same) {
    return same.isBefore(YearMonth.from(today)) ? 1 : 0;
  }

  /** A leap day is looked for in the leap year before or after. */
  private static LocalDate latest(LocalDate today, int month, int day) {
    YearMonth candidate = YearMonth.of(today.getYear(), month);
    while (!candidate.isValidDay(day) || candidate.atDay(day).isAfter(today)) {
      candidate = candidate.minusYears(1);
    }
    return candidate.atDay(day);
  }

  private static LocalDate earliest(LocalDate today, int month, int day) {
    YearMonth candidate = YearMonth.of(today.getYear(), month);
    while (!candidate.isValidDay(day) || candidate.atDay(day).isBefore(today)) {
      candidate = candidate.plusYears(1);
    }
    return candidate.atDay(day);
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
