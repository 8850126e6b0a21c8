package io.claimwire.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one EDTF text from left to right and works out which days it can mean.
 *
 * <p>The grammar is that of ISO 8601-2:2019, levels 0 to 2. Each method reads one construct at
 * {@link #at} and leaves {@link #at} behind it.
 */
final class EdtfParser {

  private static final long MAX_YEAR = 999_999_999;
  private static final int MAX_OFFSET_HOURS = 18;

  private final String text;
  private int at;
  private EdtfForm form = EdtfForm.DATE;

  EdtfParser(String text) {
    this.text = text;
  }

  /** The outermost form, known once the text is parsed. */
  EdtfForm form() {
    return form;
  }

  List<DayRange> parse() {
    List<DayRange> days;
    if (isNext('[')) {
      days = set('[', ']');
    } else if (isNext('{')) {
      days = set('{', '}');
    } else if (text.indexOf('/') >= 0) {
      days = List.of(interval());
    } else {
      days = List.of(dateOrTime());
    }
    if (at < text.length()) {
      throw malformed("nothing more may follow");
    }
    return days;
  }

  // Sets and intervals

  private List<DayRange> set(char open, char close) {
    expect(open);
    List<DayRange> members = new ArrayList<>();
    do {
      members.add(member(members.isEmpty(), close));
    } while (accept(','));
    expect(close);
    form = EdtfForm.SET;
    return DayRange.joined(members);
  }

  /** {@code date}, {@code date..date}, first {@code ..date}, last {@code date..}. */
  private DayRange member(boolean isFirst, char close) {
    if (isFirst && acceptDots()) {
      return new DayRange(DayRange.NO_FIRST, date().last());
    }
    int start = at;
    DayRange from = date();
    if (!acceptDots()) {
      return from;
    }
    if (isNext(close)) {
      return new DayRange(from.first(), DayRange.NO_LAST);
    }
    return between(from, date(), start);
  }

  private DayRange interval() {
    boolean startsWithDate = !acceptDots() && !isNext('/');
    DayRange start =
        startsWithDate ? dateOrTime() : new DayRange(DayRange.NO_FIRST, DayRange.NO_LAST);
    boolean startIsUnknown = at == 0;
    expect('/');
    if (startIsUnknown && at == text.length()) {
      throw malformed("an interval must have a start or an end");
    }
    form = EdtfForm.INTERVAL;
    if (at == text.length() || acceptDots()) {
      return new DayRange(start.first(), DayRange.NO_LAST);
    }
    DayRange end = dateOrTime();
    form = EdtfForm.INTERVAL;
    return between(start, end, 0);
  }

  private DayRange between(DayRange start, DayRange end, int startAt) {
    if (start.first() > end.last()) {
      at = startAt;
      throw malformed("the end must not lie before the start");
    }
    return new DayRange(start.first(), end.last());
  }

  // Dates

  private DayRange dateOrTime() {
    int start = at;
    DayRange day = date();
    if (isNext('T')) {
      requireWholeDay(start);
      time();
      form = EdtfForm.DATE_TIME;
    }
    return day;
  }

  private DayRange date() {
    acceptQualifier();
    if (isNext('Y')) {
      return longYear();
    }
    boolean negative = accept('-');
    EdtfDigits year = digits(4, "a year has four digits");
    if (negative && year.max() == 0) {
      throw malformed("the year before 0001 is 0000, not -0000");
    }
    if (accept('S')) {
      return significantYears(negative, year);
    }
    acceptQualifier();
    EdtfYears years = new EdtfYears(negative, year);
    if (!accept('-')) {
      return DayRange.of(LocalDate.of(years.first(), 1, 1), LocalDate.of(years.last(), 12, 31));
    }
    acceptQualifier();
    int monthAt = at;
    EdtfDigits month = digits(2, "a month or season has two digits");
    acceptQualifier();
    if (!month.matchesWithin(1, 12)) {
      return season(years, month, monthAt);
    }
    if (!accept('-')) {
      return months(years, month);
    }
    acceptQualifier();
    int dayAt = at;
    EdtfDigits day = digits(2, "a day has two digits");
    acceptQualifier();
    return days(years, month, day, dayAt);
  }

  /** {@code Y170000002}, {@code Y-17E7}, {@code Y3388E2S3}. */
  private DayRange longYear() {
    expect('Y');
    boolean negative = accept('-');
    int start = at;
    long year = number("a year after Y has digits");
    boolean isLong = at - start > 4 && text.charAt(start) != '0';
    if (accept('E')) {
      isLong = true;
      for (long zeros = number("an exponent has digits"); zeros > 0 && year != 0; zeros--) {
        year = requireYear(year * 10);
      }
    }
    if (!isLong || year == 0) {
      at = start;
      throw malformed("a year after Y must have more than four digits or an exponent");
    }
    long granule = accept('S') ? granule(Long.toString(year).length()) : 1;
    acceptQualifier();
    return years(negative, year, granule);
  }

  private DayRange significantYears(boolean negative, EdtfDigits year) {
    if (year.min() != year.max()) {
      throw malformed("a year with unspecified digits has no significant ones");
    }
    long granule = granule(4);
    acceptQualifier();
    return years(negative, year.min(), granule);
  }

  /** Reads how many digits are significant: of 1950S2 the years are known to the hundred. */
  private long granule(int digits) {
    int start = at;
    long significant = number("significant digits are counted");
    if (significant < 1 || significant > digits) {
      at = start;
      throw malformed("1 to " + digits + " digits can be significant");
    }
    long granule = 1;
    for (long i = significant; i < digits; i++) {
      granule *= 10;
    }
    return granule;
  }

  private static DayRange years(boolean negative, long year, long granule) {
    long near = year / granule * granule;
    long far = near + granule - 1;
    long first = negative ? -far : near;
    long last = negative ? -near : far;
    return DayRange.of(LocalDate.of((int) first, 1, 1), LocalDate.of((int) last, 12, 31));
  }

  private DayRange season(EdtfYears years, EdtfDigits month, int monthAt) {
    if (month.min() != month.max() || !EdtfSeason.isCode(month.min())) {
      at = monthAt;
      throw malformed("a month is 01 to 12, a season 21 to 41");
    }
    return DayRange.of(
        EdtfSeason.firstDay(years.first(), month.min()),
        EdtfSeason.lastDay(years.last(), month.min()));
  }

  private static DayRange months(EdtfYears years, EdtfDigits month) {
    return DayRange.of(
        YearMonth.of(years.first(), month.firstWithin(1, 12)).atDay(1),
        YearMonth.of(years.last(), month.lastWithin(1, 12)).atEndOfMonth());
  }

  private DayRange days(EdtfYears years, EdtfDigits month, EdtfDigits day, int dayAt) {
    LocalDate first = years.firstDay(month, day);
    LocalDate last = years.lastDay(month, day);
    if (first == null || last == null) {
      at = dayAt;
      throw malformed("the month has no such day");
    }
    return DayRange.of(first, last);
  }

  // Times of day

  /** A time needs a day, and one without marks: {@code 2024-10-XXT10:00} says nothing. */
  private void requireWholeDay(int start) {
    int plainStart = text.charAt(start) == '-' ? start + 1 : start;
    boolean isWhole = at - plainStart == "yyyy-mm-dd".length();
    for (int i = plainStart; isWhole && i < at; i++) {
      isWhole = isDigit(text.charAt(i)) || text.charAt(i) == '-';
    }
    if (!isWhole) {
      throw malformed("a time may follow a full date without marks only");
    }
  }

  private void time() {
    expect('T');
    twoDigits(23, "hours");
    expect(':');
    twoDigits(59, "minutes");
    if (accept(':')) {
      twoDigits(59, "seconds");
      if (accept('.')) {
        fraction();
      }
    }
    if (!accept('Z') && (accept('+') || accept('-'))) {
      int hours = twoDigits(MAX_OFFSET_HOURS, "hours of a zone");
      if (accept(':')) {
        twoDigits(hours == MAX_OFFSET_HOURS ? 0 : 59, "minutes of a zone");
      }
    }
  }

  /** Nine digits are what {@link java.time.Instant} can hold. */
  private void fraction() {
    int start = at;
    while (at < text.length() && at - start < 9 && isDigit(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw malformed("a fraction of seconds has 1 to 9 digits");
    }
  }

  // Characters

  private EdtfDigits digits(int count, String rule) {
    int start = at;
    while (at < text.length()
        && at - start < count
        && (isDigit(text.charAt(at)) || text.charAt(at) == 'X')) {
      at++;
    }
    if (at - start < count) {
      throw malformed(rule);
    }
    return new EdtfDigits(text.substring(start, at));
  }

  private int twoDigits(int max, String what) {
    int start = at;
    EdtfDigits digits = digits(2, what + " have two digits");
    if (digits.min() != digits.max() || digits.min() > max) {
      at = start;
      throw malformed(what + " are 00 to " + max);
    }
    return digits.min();
  }

  private long number(String rule) {
    int start = at;
    long number = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      number = requireYear(number * 10 + text.charAt(at) - '0');
      at++;
    }
    if (at == start) {
      throw malformed(rule);
    }
    return number;
  }

  private long requireYear(long number) {
    if (number > MAX_YEAR) {
      throw malformed("numbers go up to " + MAX_YEAR);
    }
    return number;
  }

  private void acceptQualifier() {
    if (isNext('?') || isNext('~') || isNext('%')) {
      at++;
    }
  }

  private boolean acceptDots() {
    boolean dots = text.startsWith("..", at);
    at += dots ? 2 : 0;
    return dots;
  }

  private boolean accept(char c) {
    boolean isNext = isNext(c);
    at += isNext ? 1 : 0;
    return isNext;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw malformed("'" + c + "' must follow");
    }
  }

  private boolean isNext(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private IllegalArgumentException malformed(String rule) {
    String shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
    return new IllegalArgumentException("EDTF '" + shown + "' at index " + at + ": " + rule);
  }
}
