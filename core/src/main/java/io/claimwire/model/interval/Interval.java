package io.claimwire.model.interval;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A non-empty set of numbers without gaps: what a quantity may be.
 *
 * <p>Each end is closed (the bound itself is possible), open (it is not) or unbounded. "More than
 * 10,000" is {@code (10000,+inf)}, "at most 8,000" is {@code (-inf,8000]}, "exactly 36" is {@code
 * [36,36]}. An interval is never empty; operations whose result may be empty return an {@link
 * Optional}.
 *
 * <pre>{@code
 * Interval said = Interval.greaterThan(new BigDecimal("10000"));
 * Interval later = Interval.parse("[11400,12600]");
 * said.encloses(later);  // true: the later figure refines the earlier one
 * }</pre>
 *
 * <p>Bounds are held in {@linkplain Decimals#canonical canonical form}, so intervals over 3000 and
 * 3000.0 are equal. In JSON an interval is its text form.
 *
 * @param low the lower bound, absent if there is none
 * @param lowClosed whether the lower bound itself belongs to the interval; always false without one
 * @param high the upper bound, absent if there is none
 * @param highClosed whether the upper bound itself belongs to the interval; always false without
 *     one
 */
public record Interval(
    Optional<BigDecimal> low, boolean lowClosed, Optional<BigDecimal> high, boolean highClosed)
    implements Comparable<Interval> {

  private static final Interval UNBOUNDED =
      new Interval(Optional.empty(), false, Optional.empty(), false);

  /**
   * Brings the bounds into canonical form and makes unbounded ends open.
   *
   * @param low the lower bound
   * @param lowClosed whether the lower bound belongs to the interval
   * @param high the upper bound
   * @param highClosed whether the upper bound belongs to the interval
   * @throws IllegalArgumentException if no number lies within the bounds, or a bound has more
   *     digits than {@link Decimals#canonical} allows
   */
  public Interval {
    low = requireNonNull(low, "low").map(Decimals::canonical);
    high = requireNonNull(high, "high").map(Decimals::canonical);
    lowClosed = lowClosed && low.isPresent();
    highClosed = highClosed && high.isPresent();
    if (isEmpty(low, lowClosed, high, highClosed)) {
      throw new IllegalArgumentException(
          "an interval must hold at least one number, was "
              + IntervalNotation.write(low, lowClosed, high, highClosed));
    }
  }

  /**
   * {@return the interval {@code [value,value]}, which holds one number}
   *
   * @param value a number
   */
  public static Interval point(BigDecimal value) {
    return closed(value, value);
  }

  /**
   * {@return the interval {@code [value,value]}, which holds one number}
   *
   * @param value a number
   */
  public static Interval point(long value) {
    return point(BigDecimal.valueOf(value));
  }

  /**
   * {@return the interval {@code [low,high]}, both bounds included}
   *
   * @param low the lower bound
   * @param high the upper bound
   * @throws IllegalArgumentException if {@code low} is above {@code high}
   */
  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(bound(low, "low"), true, bound(high, "high"), true);
  }

  /**
   * {@return the interval {@code [low,high]}, both bounds included}
   *
   * @param low the lower bound
   * @param high the upper bound
   * @throws IllegalArgumentException if {@code low} is above {@code high}
   */
  public static Interval closed(long low, long high) {
    return closed(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  /**
   * {@return the interval {@code (low,high)}, both bounds excluded}
   *
   * @param low the lower bound
   * @param high the upper bound
   * @throws IllegalArgumentException if {@code low} is not below {@code high}
   */
  public static Interval open(BigDecimal low, BigDecimal high) {
    return new Interval(bound(low, "low"), false, bound(high, "high"), false);
  }

  /**
   * {@return the interval {@code [low,+inf)}: "at least"}
   *
   * @param low the lower bound
   */
  public static Interval atLeast(BigDecimal low) {
    return new Interval(bound(low, "low"), true, Optional.empty(), false);
  }

  /**
   * {@return the interval {@code (low,+inf)}: "more than"}
   *
   * @param low the lower bound
   */
  public static Interval greaterThan(BigDecimal low) {
    return new Interval(bound(low, "low"), false, Optional.empty(), false);
  }

  /**
   * {@return the interval {@code (-inf,high]}: "at most"}
   *
   * @param high the upper bound
   */
  public static Interval atMost(BigDecimal high) {
    return new Interval(Optional.empty(), false, bound(high, "high"), true);
  }

  /**
   * {@return the interval {@code (-inf,high)}: "less than"}
   *
   * @param high the upper bound
   */
  public static Interval lessThan(BigDecimal high) {
    return new Interval(Optional.empty(), false, bound(high, "high"), false);
  }

  /** {@return the interval {@code (-inf,+inf)}, which excludes nothing: "an unknown number"} */
  public static Interval unbounded() {
    return UNBOUNDED;
  }

  /**
   * Reads the notation that {@link #toString} writes, for instance {@code [3000,4000)} or {@code
   * (-inf,0.5]}.
   *
   * @param text a bracket, two bounds with a comma between them, a bracket; no blanks. A bound is a
   *     decimal number, or {@code -inf} on the left and {@code +inf} on the right
   * @return the interval
   * @throws IllegalArgumentException if the text is of another form or the interval would be empty;
   *     the message names the text and what was expected
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Interval parse(String text) {
    return IntervalNotation.read(requireNonNull(text, "text"));
  }

  /**
   * {@return whether the number belongs to this interval}
   *
   * @param value a number
   */
  public boolean contains(BigDecimal value) {
    requireNonNull(value, "value");
    if (low.isPresent()) {
      int fromLow = value.compareTo(low.get());
      if (fromLow < 0 || (fromLow == 0 && !lowClosed)) {
        return false;
      }
    }
    if (high.isPresent()) {
      int fromHigh = value.compareTo(high.get());
      return fromHigh < 0 || (fromHigh == 0 && highClosed);
    }
    return true;
  }

  /**
   * {@return whether every number of {@code other} belongs to this interval}
   *
   * @param other another interval
   */
  public boolean encloses(Interval other) {
    requireNonNull(other, "other");
    return compareLows(this, other) <= 0 && compareHighs(this, other) >= 0;
  }

  /**
   * {@return whether some number belongs to both intervals}
   *
   * @param other another interval
   */
  public boolean overlaps(Interval other) {
    requireNonNull(other, "other");
    return !isBefore(other) && !other.isBefore(this);
  }

  /**
   * {@return whether no number belongs to both intervals; the opposite of {@link #overlaps}}
   *
   * @param other another interval
   */
  public boolean isDisjoint(Interval other) {
    return !overlaps(other);
  }

  /**
   * {@return whether every number of this interval is below every number of {@code other}}
   *
   * @param other another interval
   */
  public boolean isBefore(Interval other) {
    requireNonNull(other, "other");
    if (high.isEmpty() || other.low.isEmpty()) {
      return false;
    }
    int order = high.get().compareTo(other.low.get());
    return order < 0 || (order == 0 && !(highClosed && other.lowClosed));
  }

  /**
   * {@return whether every number of this interval is above every number of {@code other}}
   *
   * @param other another interval
   */
  public boolean isAfter(Interval other) {
    return requireNonNull(other, "other").isBefore(this);
  }

  /**
   * {@return the numbers that belong to both intervals, absent if there are none}
   *
   * @param other another interval
   */
  public Optional<Interval> intersection(Interval other) {
    if (isDisjoint(other)) {
      return Optional.empty();
    }
    Interval lower = compareLows(this, other) >= 0 ? this : other;
    Interval upper = compareHighs(this, other) <= 0 ? this : other;
    return Optional.of(new Interval(lower.low, lower.lowClosed, upper.high, upper.highClosed));
  }

  /**
   * {@return the smallest interval that encloses both, the numbers between them included if they
   * lie apart}
   *
   * @param other another interval
   */
  public Interval hull(Interval other) {
    requireNonNull(other, "other");
    Interval lower = compareLows(this, other) <= 0 ? this : other;
    Interval upper = compareHighs(this, other) >= 0 ? this : other;
    return new Interval(lower.low, lower.lowClosed, upper.high, upper.highClosed);
  }

  /** {@return whether the interval holds exactly one number} */
  public boolean isPoint() {
    return low.isPresent() && low.equals(high);
  }

  /** {@return whether both ends have a bound} */
  public boolean isBounded() {
    return low.isPresent() && high.isPresent();
  }

  /**
   * {@return the upper bound minus the lower one, zero for a point; absent if an end is unbounded}
   */
  public Optional<BigDecimal> width() {
    return isBounded()
        ? Optional.of(Decimals.canonical(high.get().subtract(low.get())))
        : Optional.empty();
  }

  /** {@return the number half way between the bounds; absent if an end is unbounded} */
  public Optional<BigDecimal> midpoint() {
    if (!isBounded()) {
      return Optional.empty();
    }
    BigDecimal sum = low.get().add(high.get());
    return Optional.of(Decimals.canonical(sum.divide(BigDecimal.valueOf(2))));
  }

  /**
   * Moves each bound outwards by a fraction of its own size, as a tolerance for round numbers.
   *
   * <p>{@code point(300).widen(0.1)} is {@code [270,330]}. Unbounded ends stay, open ends stay
   * open, and a bound at zero does not move.
   *
   * @param fraction how far, as a fraction of the absolute value of each bound; 0 or more
   * @return an interval that encloses this one
   * @throws IllegalArgumentException if the fraction is negative
   */
  public Interval widen(BigDecimal fraction) {
    requireNonNull(fraction, "fraction");
    if (fraction.signum() < 0) {
      throw new IllegalArgumentException(
          "fraction must be 0 or more, was " + fraction + " (widening " + this + ")");
    }
    return new Interval(
        low.map(bound -> bound.subtract(bound.abs().multiply(fraction))),
        lowClosed,
        high.map(bound -> bound.add(bound.abs().multiply(fraction))),
        highClosed);
  }

  /**
   * Multiplies every number of the interval, as a change of unit does.
   *
   * @param factor what to multiply with, greater than 0
   * @return the interval of the products
   * @throws IllegalArgumentException if the factor is not greater than 0
   */
  public Interval times(BigDecimal factor) {
    requireNonNull(factor, "factor");
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException(
          "factor must be greater than 0, was " + factor + " (multiplying " + this + ")");
    }
    return new Interval(
        low.map(factor::multiply), lowClosed, high.map(factor::multiply), highClosed);
  }

  /**
   * Orders intervals by where they begin, then by where they end: an unbounded low end first, a
   * closed low end before an open one at the same bound; a lower high end first, an unbounded high
   * end last. Consistent with {@code equals}.
   */
  @Override
  public int compareTo(Interval other) {
    int byLow = compareLows(this, other);
    return byLow != 0 ? byLow : compareHighs(this, other);
  }

  /**
   * {@return the interval in mathematical notation, for instance {@code [3000,+inf)}; {@link
   * #parse} reads it back}
   */
  @Override
  @JsonValue
  public String toString() {
    return IntervalNotation.write(low, lowClosed, high, highClosed);
  }

  private static Optional<BigDecimal> bound(BigDecimal value, String name) {
    return Optional.of(requireNonNull(value, name));
  }

  private static boolean isEmpty(
      Optional<BigDecimal> low, boolean lowClosed, Optional<BigDecimal> high, boolean highClosed) {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    int order = low.get().compareTo(high.get());
    return order > 0 || (order == 0 && !(lowClosed && highClosed));
  }

  /** Negative if the low end of {@code a} lets in smaller numbers than that of {@code b}. */
  private static int compareLows(Interval a, Interval b) {
    if (a.low.isEmpty() || b.low.isEmpty()) {
      return Boolean.compare(a.low.isPresent(), b.low.isPresent());
    }
    int byBound = a.low.get().compareTo(b.low.get());
    return byBound != 0 ? byBound : Boolean.compare(b.lowClosed, a.lowClosed);
  }

  /** Positive if the high end of {@code a} lets in greater numbers than that of {@code b}. */
  private static int compareHighs(Interval a, Interval b) {
    if (a.high.isEmpty() || b.high.isEmpty()) {
      return Boolean.compare(b.high.isPresent(), a.high.isPresent());
    }
    int byBound = a.high.get().compareTo(b.high.get());
    return byBound != 0 ? byBound : Boolean.compare(a.highClosed, b.highClosed);
  }
}
