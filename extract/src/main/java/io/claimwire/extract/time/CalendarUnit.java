package io.claimwire.extract.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar or clock, with its TIMEX3 letter. */
enum CalendarUnit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  NIGHT("N"),
  WEEK("W"),
  FORTNIGHT("W"),
  WEEKEND("WE"),
  MONTH("M"),
  QUARTER("Q"),
  SEASON("SN"),
  HALF("H"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE");

  private static final int MONTHS_OF_SEASON = 3;

  private final String letter;

  CalendarUnit(String letter) {
    this.letter = letter;
  }

  /** {@return whether it is shorter than a day} */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }

  /**
   * {@return the TIMEX3 duration of this many units}
   *
   * @param count a decimal number, or X for an unknown one
   */
  String duration(String count) {
    String number = this == FORTNIGHT && !count.equals("X") ? doubled(count) : count;
    return (isOfClock() ? "PT" : "P") + number + letter;
  }

  /** {@return the first day of the unit that holds a day} */
  LocalDate startOf(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> day;
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND ->
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.SATURDAY);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth(firstMonth(day, 3));
      case HALF -> day.withDayOfMonth(1).withMonth(firstMonth(day, 6));
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % MONTHS_OF_SEASON);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
      case CENTURY -> day.withDayOfYear(1).withYear(day.getYear() / 100 * 100);
    };
  }

  /** {@return the day this many units later, or earlier if negative} */
  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY, NIGHT -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER, SEASON -> day.plusMonths(3L * count);
      case HALF -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  private static int firstMonth(LocalDate day, int months) {
    return (day.getMonthValue() - 1) / months * months + 1;
  }

  private static String doubled(String count) {
    return new BigDecimal(count)
        .multiply(BigDecimal.valueOf(2))
        .stripTrailingZeros()
        .toPlainString();
  }
}
