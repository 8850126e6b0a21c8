package io.claimwire.model.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The divisions of a year that EDTF writes in place of a month.
 *
 * <p>21 to 24 are spring to winter of no stated hemisphere, read as northern; 25 to 28 the same of
 * the north, 29 to 32 of the south; 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves. Seasons
 * are meteorological. One that crosses the turn of the year belongs to the year it begins in.
 */
final class EdtfSeason {

  private static final int FIRST_CODE = 21;

  /** The month in which each season begins, from code 21 on. */
  private static final int[] BEGINS = {
    3, 6, 9, 12, // no hemisphere stated
    3, 6, 9, 12, // northern
    9, 12, 3, 6, // southern
    1, 4, 7, 10, // quarters
    1, 5, 9, // thirds
    1, 7, // halves
  };

  private EdtfSeason() {}

  static boolean isCode(int code) {
    return code >= FIRST_CODE && code < FIRST_CODE + BEGINS.length;
  }

  static LocalDate firstDay(int year, int code) {
    return LocalDate.of(year, BEGINS[code - FIRST_CODE], 1);
  }

  static LocalDate lastDay(int year, int code) {
    return YearMonth.from(firstDay(year, code)).plusMonths(months(code) - 1L).atEndOfMonth();
  }

  private static int months(int code) {
    if (code <= 36) {
      return 3;
    }
    return code <= 39 ? 4 : 6;
  }
}
