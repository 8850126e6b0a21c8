package io.claimwire.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The years that four digits can mean.
 *
 * @param negative whether a minus stands before the digits
 * @param digits the four digits, some perhaps unspecified
 */
record EdtfYears(boolean negative, EdtfDigits digits) {

  int first() {
    return negative ? -digits.max() : digits.min();
  }

  int last() {
    // There is no year -0000, so the digits before year 0000 begin at 1.
    return negative ? -Math.max(1, digits.min()) : digits.max();
  }

  /**
   * The first day of any of these years that the month and day can mean, null if there is none: 29
   * February needs a leap year, 31 April does not exist.
   */
  @Nullable LocalDate firstDay(EdtfDigits month, EdtfDigits day) {
    for (int year = first(); year <= last(); year++) {
      for (int m = month.firstWithin(1, 12); digits.matches(Math.abs(year)) && m <= 12; m++) {
        int length = YearMonth.of(year, m).lengthOfMonth();
        if (month.matches(m) && day.matchesWithin(1, length)) {
          return LocalDate.of(year, m, day.firstWithin(1, length));
        }
      }
    }
    return null;
  }

  /** The last such day, null if there is none. */
  @Nullable LocalDate lastDay(EdtfDigits month, EdtfDigits day) {
    for (int year = last(); year >= first(); year--) {
      for (int m = month.lastWithin(1, 12); digits.matches(Math.abs(year)) && m >= 1; m--) {
        int length = YearMonth.of(year, m).lengthOfMonth();
        if (month.matches(m) && day.matchesWithin(1, length)) {
          return LocalDate.of(year, m, day.lastWithin(1, length));
        }
      }
    }
    return null;
  }
}
