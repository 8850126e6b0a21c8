package io.claimwire.extract.time;

import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The early, middle and late part of a period. Where the parts end is a matter of policy, so edges
 * inside the period are marked approximate: of a month days 1–10, 11–20 and 21 to the end, of a
 * year four months each, of a decade years 0–3, 4–6 and 7–9, of a week Monday to Tuesday, Wednesday
 * to Thursday and Friday to Sunday, of a quarter or season a month each.
 */
enum Part {
  EARLY(0, Timex.Mod.START),
  MIDDLE(1, Timex.Mod.MID),
  LATE(2, Timex.Mod.END);

  private static final int[] DAYS_OF_MONTH = {1, 11, 21};
  private static final int MIDDLE_OF_MONTH = 15;
  private static final int[] MONTHS_OF_YEAR = {0, 4, 8};
  private static final int[] YEARS_OF_DECADE = {0, 4, 7};
  private static final int[] DAYS_OF_WEEK = {0, 2, 4};
  private static final int[] YEARS_OF_CENTURY = {0, 34, 67};

  private final int third;
  private final Timex.Mod mod;

  Part(int third, Timex.Mod mod) {
    this.third = third;
    this.mod = mod;
  }

  Timex.Mod mod() {
    return mod;
  }

  static Part of(String mod) {
    for (Part part : values()) {
      if (part.mod.name().equals(mod)) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part of a period is called \"" + mod + '"');
  }

  /** {@return the calendar reading of this part of a period} */
  Edtf of(CalendarPeriod period) {
    return through(period, this);
  }

  /** {@return the calendar reading from this part of a period through a later one} */
  Edtf through(CalendarPeriod period, Part last) {
    if (period.unit().compareTo(CalendarUnit.NIGHT) <= 0 || period.unit() == CalendarUnit.WEEKEND) {
      return period.edtf();
    }
    String from = written(period, first(period)) + (this == EARLY ? "" : "~");
    String to = written(period, end(period, last)) + (last == LATE ? "" : "~");
    return Edtf.parse(from.equals(to) ? from : from + "/" + to);
  }

  /** "Early to mid-October" goes to the middle of the month, and not to the end of its middle. */
  private LocalDate end(CalendarPeriod period, Part last) {
    boolean toMiddle = this == EARLY && last == MIDDLE && period.unit() == CalendarUnit.MONTH;
    return toMiddle ? period.start().withDayOfMonth(MIDDLE_OF_MONTH) : last.last(period);
  }

  private LocalDate first(CalendarPeriod period) {
    LocalDate start = period.start();
    return switch (period.unit()) {
      case WEEK, FORTNIGHT -> start.plusDays(DAYS_OF_WEEK[third]);
      case MONTH -> start.withDayOfMonth(DAYS_OF_MONTH[third]);
      case QUARTER, SEASON -> start.plusMonths(third);
      case HALF -> start.plusMonths(2L * third);
      case DECADE -> start.plusYears(YEARS_OF_DECADE[third]);
      case CENTURY -> start.plusYears(YEARS_OF_CENTURY[third]);
      default -> start.plusMonths(MONTHS_OF_YEAR[third]);
    };
  }

  private LocalDate last(CalendarPeriod period) {
    return switch (this) {
      case EARLY -> MIDDLE.first(period).minusDays(1);
      case MIDDLE -> LATE.first(period).minusDays(1);
      case LATE -> period.last();
    };
  }

  /** Days of weeks and months, months of years, and years of anything longer. */
  private static String written(CalendarPeriod period, LocalDate day) {
    return switch (period.unit()) {
      case WEEK, FORTNIGHT, MONTH -> day.toString();
      case DECADE, CENTURY -> CalendarPeriod.year(day.getYear()).edtf().toString();
      default -> YearMonth.from(day).toString();
    };
  }
}
