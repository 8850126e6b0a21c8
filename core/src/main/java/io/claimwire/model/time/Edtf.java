package io.claimwire.model.time;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A date, possibly partial, uncertain, open or one of several, in the Extended Date/Time Format
 * (EDTF) of ISO 8601-2:2019.
 *
 * <table>
 * <caption>What can be said</caption>
 * <tr><th>in words</th><th>in EDTF</th></tr>
 * <tr><td>on 23 October 2024; in October 2024; in 2024</td>
 *     <td>{@code 2024-10-23}, {@code 2024-10}, {@code 2024}</td></tr>
 * <tr><td>at half past ten, Greenwich time</td><td>{@code 2024-10-23T10:30:00Z}</td></tr>
 * <tr><td>about; perhaps; perhaps about</td>
 *     <td>{@code 2024-10~}, {@code 2024-10?}, {@code 2024-10%}</td></tr>
 * <tr><td>in the 1990s; some day in October</td><td>{@code 199X}, {@code 2024-10-XX}</td></tr>
 * <tr><td>in summer; in the third quarter</td><td>{@code 2024-22}, {@code 2024-35}</td></tr>
 * <tr><td>from March to May</td><td>{@code 2024-03/2024-05}</td></tr>
 * <tr><td>by December; since August 2023</td>
 *     <td>{@code ../2024-12}, {@code 2023-08/..}</td></tr>
 * <tr><td>until May, from when is unknown</td><td>{@code /2024-05}</td></tr>
 * <tr><td>in 2022 or 2024; in both</td>
 *     <td>{@code [2022,2024]}, <code>{2022,2024}</code></td></tr>
 * </table>
 *
 * <p>All of levels 0 and 1 is read, and of level 2 the sets, qualifiers of single components
 * ({@code 2004-06~-11}), unspecified digits anywhere, seasons 25 to 41, and exponents and
 * significant digits of years ({@code Y-17E7}, {@code 1950S2}). Beyond the standard, times may
 * leave out the seconds or have a fraction of them, as time stamps of publishers do.
 *
 * <p>Questions about order and containment are about <em>days</em>: those that the words can mean.
 * Qualifiers do not widen them, since how wide "about" is would be a guess; {@link #isApproximate}
 * says when to allow for more. Seasons are meteorological and those without a hemisphere northern:
 * summer is June to August; a winter belongs to the year in which it begins. A time stands for its
 * day where it was written, whatever the zone.
 *
 * <pre>{@code
 * Edtf deadline = Edtf.onOrBefore(Edtf.parse("2024-12"));       // "by December"
 * deadline.contains(Edtf.parse("2024-10-23"));                   // true
 * Edtf.parse("2024-10-23").isBefore(Edtf.parse("2024-11~"));     // true
 * }</pre>
 *
 * <p>Two values are equal if their texts are: {@code 2024?} and {@code ?2024} mean the same and are
 * written differently, and what was read is written back unchanged. In JSON a value is its text.
 */
public final class Edtf {

  private static final Comparator<Edtf> BY_EARLIEST =
      Comparator.comparingLong(Edtf::firstDay)
          .thenComparingLong(Edtf::lastDay)
          .thenComparing(Edtf::toString);

  private static final int MAX_FOUR_DIGITS = 9999;

  private final String text;
  private final EdtfForm form;

  /** The days that can be meant: sorted, apart from each other, never empty. */
  private final List<DayRange> days;

  private Edtf(String text, EdtfForm form, List<DayRange> days) {
    this.text = text;
    this.form = form;
    this.days = days;
  }

  /**
   * Reads EDTF text.
   *
   * @param text for instance {@code 2024-10~} or {@code ../2024-12}, without blanks
   * @return the date, which {@linkplain #toString writes} the same text
   * @throws IllegalArgumentException if the text is not EDTF, names a day that the calendar does
   *     not have, or an interval that ends before it begins; the message names the text, the place
   *     in it, and what is allowed there
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Edtf parse(String text) {
    EdtfParser parser = new EdtfParser(requireNonNull(text, "text"));
    List<DayRange> days = parser.parse();
    return new Edtf(text, parser.form(), days);
  }

  /**
   * {@return the day}
   *
   * @param day a day of a year with up to four digits
   * @throws IllegalArgumentException if the year needs more than four digits
   */
  public static Edtf of(LocalDate day) {
    requireNonNull(day, "day");
    requireFourDigits(day.getYear());
    return new Edtf(day.toString(), EdtfForm.DATE, List.of(DayRange.of(day, day)));
  }

  /**
   * {@return the month}
   *
   * @param month a month of a year with up to four digits
   * @throws IllegalArgumentException if the year needs more than four digits
   */
  public static Edtf ofMonth(YearMonth month) {
    requireNonNull(month, "month");
    requireFourDigits(month.getYear());
    return parse(month.toString());
  }

  /**
   * Returns a year.
   *
   * @param year the year, counted as ISO 8601 does: 0 is 1 BC; within ±999,999,999
   * @return for instance {@code 2024}, {@code -0043} or {@code Y12345}
   * @throws IllegalArgumentException if the year lies beyond
   */
  public static Edtf ofYear(int year) {
    if (Math.abs((long) year) > MAX_FOUR_DIGITS) {
      return parse("Y" + year);
    }
    String digits = Integer.toString(Math.abs(year));
    return parse((year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits);
  }

  /**
   * {@return the interval from one date to another, both included: {@code start/end}}
   *
   * @param start the first day, month or year
   * @param end the last day, month or year
   * @throws IllegalArgumentException if an end is itself an interval or a set, or the interval
   *     would end before it begins
   */
  public static Edtf interval(Edtf start, Edtf end) {
    return parse(end(start, "start") + "/" + end(end, "end"));
  }

  /**
   * {@return the interval up to a date, without a beginning: {@code ../date}}
   *
   * @param date a day, month or year
   * @throws IllegalArgumentException if the date is an interval or a set
   */
  public static Edtf onOrBefore(Edtf date) {
    return parse("../" + end(date, "date"));
  }

  /**
   * {@return the interval from a date on, without an end: {@code date/..}}
   *
   * @param date a day, month or year
   * @throws IllegalArgumentException if the date is an interval or a set
   */
  public static Edtf onOrAfter(Edtf date) {
    return parse(end(date, "date") + "/..");
  }

  /**
   * {@return an order for sorting: by the first day, a missing beginning first; then by the last
   * day, a missing end last; then by text, which puts times of one day and zone in order}
   */
  public static Comparator<Edtf> byEarliest() {
    return BY_EARLIEST;
  }

  /** {@return whether any part is marked uncertain, {@code ?} or {@code %}: the source may err} */
  public boolean isUncertain() {
    return has('?') || has('%');
  }

  /** {@return whether any part is marked approximate, {@code ~} or {@code %}: the date is near} */
  public boolean isApproximate() {
    return has('~') || has('%');
  }

  /** {@return whether any part is marked uncertain or approximate} */
  public boolean isQualified() {
    return isUncertain() || isApproximate();
  }

  /** {@return whether a digit is left unspecified, as in {@code 199X} or {@code 2024-10-XX}} */
  public boolean hasUnspecifiedDigits() {
    return has('X');
  }

  /** {@return whether this is an interval, {@code a/b}, whatever its ends} */
  public boolean isInterval() {
    return form == EdtfForm.INTERVAL;
  }

  /** {@return whether this is a set, one of {@code [a,b]} or all of <code>{a,b}</code>} */
  public boolean isSet() {
    return form == EdtfForm.SET;
  }

  /** {@return whether this has a time of day} */
  public boolean isDateTime() {
    return form == EdtfForm.DATE_TIME;
  }

  /** {@return the same date without {@code ?}, {@code ~} and {@code %}} */
  public Edtf withoutQualifiers() {
    if (!isQualified()) {
      return this;
    }
    return parse(text.replace("?", "").replace("~", "").replace("%", ""));
  }

  /**
   * {@return the beginning of an interval as it is written, absent if open or unknown; anything
   * else is its own beginning}
   */
  public Optional<Edtf> start() {
    return isInterval() ? written(text.substring(0, text.indexOf('/'))) : Optional.of(this);
  }

  /**
   * {@return the end of an interval as it is written, absent if open or unknown; anything else is
   * its own end}
   */
  public Optional<Edtf> end() {
    return isInterval() ? written(text.substring(text.indexOf('/') + 1)) : Optional.of(this);
  }

  /**
   * {@return the first day that can be meant, absent if the beginning is open or unknown}
   *
   * <p>Of an approximate date this is the first day of the words: {@code 2024-10~} begins on 1
   * October.
   */
  public Optional<LocalDate> earliest() {
    return days.get(0).firstDay();
  }

  /**
   * {@return the last day that can be meant, absent if the end is open or unknown}
   *
   * <p>Of an approximate date this is the last day of the words: {@code 2024-10~} ends on 31
   * October.
   */
  public Optional<LocalDate> latest() {
    return days.get(days.size() - 1).lastDay();
  }

  /** {@return hour and minute of a date-time, as its own clock shows them; else absent} */
  public Optional<LocalTime> timeOfDay() {
    int from = text.indexOf('T') + 1;
    return isDateTime()
        ? Optional.of(LocalTime.parse(text.substring(from, from + "00:00".length())))
        : Optional.empty();
  }

  /** {@return the point in time of a date-time with a zone, absent for anything else} */
  public Optional<Instant> instant() {
    int time = text.indexOf('T');
    if (!isDateTime() || !hasZone(time)) {
      return Optional.empty();
    }
    char beforeHours = text.charAt(text.length() - 3);
    boolean hoursAlone = beforeHours == '+' || beforeHours == '-';
    return Optional.of(OffsetDateTime.parse(hoursAlone ? text + ":00" : text).toInstant());
  }

  /**
   * {@return whether every day that {@code other} can mean is one that this can mean}
   *
   * <p>Of a set that is each member's days, of a date with unspecified digits all days from the
   * first to the last.
   *
   * @param other another date
   */
  public boolean contains(Edtf other) {
    requireNonNull(other, "other");
    return other.days.stream()
        .allMatch(range -> days.stream().anyMatch(mine -> mine.encloses(range)));
  }

  /**
   * {@return whether some day can be meant by both}
   *
   * @param other another date
   */
  public boolean overlaps(Edtf other) {
    requireNonNull(other, "other");
    return other.days.stream()
        .anyMatch(range -> days.stream().anyMatch(mine -> mine.overlaps(range)));
  }

  /**
   * {@return whether the last day that this can mean lies before the first day of the other}
   *
   * @param other another date
   */
  public boolean isBefore(Edtf other) {
    return lastDay() < requireNonNull(other, "other").firstDay();
  }

  /**
   * {@return whether the first day that this can mean lies after the last day of the other}
   *
   * @param other another date
   */
  public boolean isAfter(Edtf other) {
    return requireNonNull(other, "other").isBefore(this);
  }

  /**
   * Returns a date that contains both: one of the two if it contains the other, otherwise the
   * interval between them, its ends as they were written.
   *
   * @param other another date
   * @return for instance {@code 2024-10/2024-12-05} for {@code 2024-10} and {@code 2024-12-05}
   */
  public Edtf hull(Edtf other) {
    if (contains(other)) {
      return this;
    }
    if (other.contains(this)) {
      return other;
    }
    Edtf first = firstDay() <= other.firstDay() ? this : other;
    Edtf last = lastDay() >= other.lastDay() ? this : other;
    return parse(first.startText() + "/" + last.endText());
  }

  /** {@return whether the other is an EDTF date of the same text} */
  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf edtf && edtf.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the EDTF text, as it was read} */
  @Override
  @JsonValue
  public String toString() {
    return text;
  }

  private long firstDay() {
    return days.get(0).first();
  }

  private long lastDay() {
    return days.get(days.size() - 1).last();
  }

  private boolean has(char mark) {
    return text.indexOf(mark) >= 0;
  }

  private boolean hasZone(int time) {
    return text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
  }

  /** How an interval that begins where this begins is written: in sets there is no one date. */
  private String startText() {
    if (isSet()) {
      return earliest().map(LocalDate::toString).orElse("..");
    }
    return start().map(Edtf::toString).orElse("..");
  }

  private String endText() {
    if (isSet()) {
      return latest().map(LocalDate::toString).orElse("..");
    }
    return end().map(Edtf::toString).orElse("..");
  }

  private static Optional<Edtf> written(String end) {
    return end.isEmpty() || end.equals("..") ? Optional.empty() : Optional.of(parse(end));
  }

  private static String end(Edtf date, String name) {
    requireNonNull(date, name);
    if (date.isInterval() || date.isSet()) {
      throw new IllegalArgumentException(name + " of an interval must be a date, was " + date.text);
    }
    return date.text;
  }

  private static void requireFourDigits(int year) {
    if (Math.abs(year) > MAX_FOUR_DIGITS) {
      throw new IllegalArgumentException(
          "a date with a month must have a year of four digits, was " + year);
    }
  }
}
