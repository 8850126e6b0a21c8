package io.claimwire.extract.time;

import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * A stretch of the calendar: a day, a week, the summer of 2024, the 1990s. Weeks are those of ISO
 * 8601 and run from Monday to Sunday; seasons are the northern meteorological ones, and a winter
 * belongs to the year in which it begins.
 *
 * @param unit how long it is; not shorter than a day
 * @param start its first day
 */
record CalendarPeriod(CalendarUnit unit, LocalDate start) {

  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
  private static final int FIRST_SEASON_CODE = 21;

  /** {@return the period of this length that holds a day} */
  static CalendarPeriod holding(CalendarUnit unit, LocalDate day) {
    return new CalendarPeriod(unit, unit.startOf(day));
  }

  static CalendarPeriod year(int year) {
    return new CalendarPeriod(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
  }

  static CalendarPeriod month(int year, int month) {
    return new CalendarPeriod(CalendarUnit.MONTH, LocalDate.of(year, month, 1));
  }

  /** {@return the season that begins in a year, by its TIMEX3 letters} */
  static CalendarPeriod season(int year, String letters) {
    int month = 3 * (SEASONS.indexOf(letters) + 1);
    return new CalendarPeriod(CalendarUnit.SEASON, LocalDate.of(year, month, 1));
  }

  CalendarPeriod plus(int count) {
    return new CalendarPeriod(unit, unit.shift(start, count));
  }

  /** {@return the last day} */
  LocalDate last() {
    if (unit == CalendarUnit.WEEKEND) {
      return start.plusDays(1);
    }
    return unit.shift(start, 1).minusDays(1);
  }

  /** {@return the season's TIMEX3 letters} */
  String seasonLetters() {
    return SEASONS.get(seasonIndex());
  }

  Timex timex() {
    return Timex.date(
        switch (unit) {
          case WEEK, FORTNIGHT -> week();
          case WEEKEND -> week() + "-WE";
          case MONTH -> YearMonth.from(start).toString();
          case QUARTER -> year() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
          case HALF -> year() + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
          case SEASON -> year() + "-" + seasonLetters();
          case YEAR -> year();
          case DECADE -> year().substring(0, 3);
          case CENTURY -> year().substring(0, 2);
          default -> start.toString();
        });
  }

  Edtf edtf() {
    return switch (unit) {
      case WEEK, FORTNIGHT, WEEKEND -> Edtf.interval(Edtf.of(start), Edtf.of(last()));
      case MONTH -> Edtf.ofMonth(YearMonth.from(start));
      case QUARTER, HALF ->
          Edtf.interval(Edtf.ofMonth(YearMonth.from(start)), Edtf.ofMonth(YearMonth.from(last())));
      case SEASON -> Edtf.parse(year() + "-" + (FIRST_SEASON_CODE + seasonIndex()));
      case YEAR -> Edtf.parse(year());
      case DECADE -> Edtf.parse(year().substring(0, 3) + "X");
      case CENTURY -> Edtf.parse(year().substring(0, 2) + "XX");
      default -> Edtf.of(start);
    };
  }

  private int seasonIndex() {
    return start.getMonthValue() / 3 - 1;
  }

  private String week() {
    int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return start.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
  }

  private String year() {
    String digits = Integer.toString(start.getYear());
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
