package io.claimwire.model.interval;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The one form in which Claimwire holds a decimal number.
 *
 * <p>{@link BigDecimal} tells 3000 from 3000.0 and from 3E+3, which is right for measurements and
 * wrong for a number that two newspapers print differently. Every number of the model passes
 * through {@link #canonical}, so that equal numbers are equal objects with equal hash codes and one
 * spelling.
 */
public final class Decimals {

  /** A number needs at most this many digits, before and after the point together. */
  private static final int MAX_DIGITS = 1000;

  private Decimals() {}

  /**
   * Returns the same number without trailing zeros after the point and without an exponent: {@code
   * 3000.0} and {@code 3E+3} become {@code 3000}, {@code 0.50} becomes {@code 0.5}, every zero
   * becomes {@code 0}.
   *
   * @param number any decimal number
   * @return the equal number with the smallest scale that is not negative
   * @throws IllegalArgumentException if the number needs more than 1000 digits when written out,
   *     which no news text does and a few characters such as {@code 1E999999999} could
   */
  public static BigDecimal canonical(BigDecimal number) {
    requireNonNull(number, "number");
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (Math.abs((long) number.scale()) + number.precision() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "a number may have up to "
              + MAX_DIGITS
              + " digits when written out, was of precision "
              + number.precision()
              + " and scale "
              + number.scale());
    }
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Writes a number in plain digits, without an exponent or trailing zeros.
   *
   * @param number any decimal number
   * @return for instance {@code 3000} or {@code -0.5}
   * @throws IllegalArgumentException as {@link #canonical} does
   */
  public static String plain(BigDecimal number) {
    return canonical(number).toPlainString();
  }
}
