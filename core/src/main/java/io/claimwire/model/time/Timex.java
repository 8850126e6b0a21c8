package io.claimwire.model.time;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/**
 * What a temporal expression means, in TIMEX3 (ISO-TimeML).
 *
 * <p>TIMEX3 stays close to the words: it keeps "for several weeks" ({@code DURATION}, {@code PXW})
 * and "every Tuesday" ({@code SET}, {@code XXXX-WXX-2}), which are no place on the calendar, and
 * marks how a date is bounded ("by December": {@code 2024-12}, {@link Mod#ON_OR_BEFORE}). Where the
 * words do name a place on the calendar, {@link Edtf} holds it.
 *
 * @param type what kind of expression it is
 * @param value the normalised value, of a form that fits the type, for instance {@code 2024-10-23},
 *     {@code 2024-W43}, {@code 2024-SU}, {@code 2024-Q3}, {@code 199}, {@code PRESENT_REF}; {@code
 *     2024-10-23T10:30}, {@code 2024-10-23TMO}; {@code P3W}, {@code PXM}, {@code PT36H}
 * @param mod how the value is bounded or narrowed, if it is
 */
@JsonPropertyOrder({"type", "value", "mod"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Timex(Type type, String value, Optional<Mod> mod) {

  /** What kind of temporal expression it is. */
  public enum Type {
    /** A day or something longer on the calendar: "Tuesday", "last year", "the 1990s". */
    DATE,
    /** A part of a day: "at noon", "Tuesday evening". */
    TIME,
    /** A length of time: "three weeks". */
    DURATION,
    /** A repetition: "every Tuesday", "twice a month". */
    SET
  }

  /** How the value is bounded or narrowed. */
  public enum Mod {
    /** Before the date: "before October". */
    BEFORE,
    /** After the date: "after October". */
    AFTER,
    /** On the date or before: "by October". */
    ON_OR_BEFORE,
    /** On the date or after: "since October". */
    ON_OR_AFTER,
    /** Shorter than the duration: "less than a week". */
    LESS_THAN,
    /** Longer than the duration: "more than a week". */
    MORE_THAN,
    /** The duration or shorter: "at most a week". */
    EQUAL_OR_LESS,
    /** The duration or longer: "at least a week". */
    EQUAL_OR_MORE,
    /** The beginning: "early October". */
    START,
    /** The middle: "mid-October". */
    MID,
    /** The end: "late October". */
    END,
    /** About: "around October". */
    APPROX
  }

  /**
   * Checks that the value is of a form that TIMEX3 has for the type.
   *
   * @param type what kind of expression it is
   * @param value the normalised value
   * @param mod how the value is bounded or narrowed, if it is
   * @throws IllegalArgumentException if it is not
   */
  public Timex {
    requireNonNull(type, "type");
    requireNonNull(value, "value");
    requireNonNull(mod, "mod");
    if (!TimexSyntax.fits(type, value)) {
      String shown = value.length() <= 40 ? value : value.substring(0, 40) + "…";
      throw new IllegalArgumentException(
          "timex.value '" + shown + "' must be " + TimexSyntax.expected(type));
    }
  }

  /**
   * {@return an expression without a mod}
   *
   * @param type what kind of expression it is
   * @param value the normalised value
   * @throws IllegalArgumentException if the value does not fit the type
   */
  public static Timex of(Type type, String value) {
    return new Timex(type, value, Optional.empty());
  }

  /**
   * {@return a date: {@code 2024-10-23}, {@code 2024-W43}, {@code 2024-SU}, {@code PRESENT_REF}}
   *
   * @param value the normalised value
   * @throws IllegalArgumentException if the value is of another form
   */
  public static Timex date(String value) {
    return of(Type.DATE, value);
  }

  /**
   * {@return a time of day: {@code 2024-10-23T10:30}, {@code 2024-10-23TMO}}
   *
   * @param value the normalised value
   * @throws IllegalArgumentException if the value is of another form
   */
  public static Timex time(String value) {
    return of(Type.TIME, value);
  }

  /**
   * {@return a duration: {@code P3W}, {@code PXM}, {@code PT36H}}
   *
   * @param value the normalised value
   * @throws IllegalArgumentException if the value is of another form
   */
  public static Timex duration(String value) {
    return of(Type.DURATION, value);
  }

  /**
   * {@return a repetition: {@code P1D}, {@code XXXX-WXX-2}}
   *
   * @param value the normalised value
   * @throws IllegalArgumentException if the value is of another form
   */
  public static Timex set(String value) {
    return of(Type.SET, value);
  }

  /**
   * {@return the same expression with this mod}
   *
   * @param newMod how the value is bounded or narrowed
   */
  public Timex withMod(Mod newMod) {
    return new Timex(type, value, Optional.of(requireNonNull(newMod, "newMod")));
  }
}
