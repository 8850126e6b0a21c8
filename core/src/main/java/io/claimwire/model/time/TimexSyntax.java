package io.claimwire.model.time;

import java.util.Set;

/**
 * The forms of TIMEX3 values. Checked loosely: the parts must be there and of the right shape, but
 * month 13 is not looked for, since values also come from other tools and are kept as they are.
 */
final class TimexSyntax {

  private static final Set<String> REFERENCES = Set.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");

  /** Longer than any value of the standard, shorter than what would be a mistake. */
  private static final int MAX_LENGTH = 64;

  private TimexSyntax() {}

  static boolean fits(Timex.Type type, String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      return false;
    }
    return switch (type) {
      case DATE -> isDate(value);
      case TIME -> isTime(value) || REFERENCES.contains(value);
      case DURATION -> isDuration(value);
      case SET -> isDate(value) || isTime(value) || isDuration(value);
    };
  }

  static String expected(Timex.Type type) {
    return switch (type) {
      case DATE -> "a TIMEX3 date such as 2024-10-23, 2024-W43, 2024-SU, 199X or PRESENT_REF";
      case TIME -> "a TIMEX3 time such as 2024-10-23T10:30, 2024-10-23TMO or T08:00";
      case DURATION -> "a TIMEX3 duration such as P3W, PXM, PT36H or P1DT2H";
      case SET -> "a TIMEX3 date, time or duration that repeats, such as P1D or XXXX-WXX-2";
    };
  }

  /** A year, decade or century, then parts of one or two characters: {@code 2024-W43-WE}. */
  private static boolean isDate(String value) {
    if (REFERENCES.contains(value)) {
      return true;
    }
    int at = skipEra(value);
    int yearEnd = skipDigits(value, at);
    if (yearEnd - at < 2 || yearEnd - at > 4) {
      return false;
    }
    at = yearEnd;
    int parts = 0;
    while (at < value.length() && value.charAt(at) == '-') {
      int start = at + 1;
      at = skipDigitsAndCapitals(value, start);
      if (at == start || at - start > 3) {
        return false;
      }
      parts++;
    }
    return at == value.length() && parts <= 3;
  }

  private static int skipEra(String value) {
    if (value.startsWith("FY") || value.startsWith("BC")) {
      return 2;
    }
    return value.startsWith("-") ? 1 : 0;
  }

  /** Perhaps a date, then T and a clock time or a part of the day. */
  private static boolean isTime(String value) {
    int t = value.indexOf('T');
    if (t < 0 || (t > 0 && !isDate(value.substring(0, t)))) {
      return false;
    }
    String time = value.substring(t + 1);
    return isPartOfDay(time) || isClock(time);
  }

  private static boolean isPartOfDay(String time) {
    return time.length() == 2 && isCapital(time.charAt(0)) && isCapital(time.charAt(1));
  }

  /** {@code 10}, {@code 10:30}, {@code 10:30:15.5}, each perhaps with a zone. */
  private static boolean isClock(String time) {
    int at = skipDigits(time, 0);
    if (at != 2) {
      return false;
    }
    for (int parts = 1; parts < 3 && at < time.length() && time.charAt(at) == ':'; parts++) {
      int start = at + 1;
      at = skipDigits(time, start);
      if (at - start != 2) {
        return false;
      }
    }
    if (at < time.length() && time.charAt(at) == '.') {
      at = skipDigits(time, at + 1);
    }
    return at == time.length() || isZone(time.substring(at));
  }

  private static boolean isZone(String zone) {
    if (zone.equals("Z")) {
      return true;
    }
    if (zone.charAt(0) != '+' && zone.charAt(0) != '-') {
      return false;
    }
    String offset = zone.substring(1).replace(":", "");
    return (offset.length() == 2 || offset.length() == 4)
        && skipDigits(offset, 0) == offset.length();
  }

  /** {@code P}, then counts with units, those of hours and less after a {@code T}. */
  private static boolean isDuration(String value) {
    if (value.charAt(0) != 'P') {
      return false;
    }
    int at = 1;
    int pairs = 0;
    while (at < value.length()) {
      if (value.charAt(at) == 'T') {
        at++;
      }
      int countEnd = skipCount(value, at);
      int unitEnd = skipUnit(value, countEnd);
      if (countEnd == at || unitEnd == countEnd) {
        return false;
      }
      at = unitEnd;
      pairs++;
    }
    return pairs > 0;
  }

  private static int skipCount(String value, int start) {
    int at = skipDigits(value, start);
    if (at > start && at < value.length() && value.charAt(at) == '.') {
      at = skipDigits(value, at + 1);
    }
    return at;
  }

  private static int skipUnit(String value, int start) {
    int at = start;
    while (at < value.length() && at - start < 2 && isUnit(value.charAt(at))) {
      at++;
    }
    return at;
  }

  /** T begins the hours and X stands for an unknown count, so neither is part of a unit. */
  private static boolean isUnit(char c) {
    return isCapital(c) && c != 'T' && c != 'X';
  }

  private static int skipDigits(String value, int start) {
    int at = start;
    while (at < value.length() && isDigit(value.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipDigitsAndCapitals(String value, int start) {
    int at = start;
    while (at < value.length() && (isDigit(value.charAt(at)) || isCapital(value.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == 'X';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
