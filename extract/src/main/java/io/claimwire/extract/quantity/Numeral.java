package io.claimwire.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A number as written, before its hedge and unit are known.
 *
 * @param from index of its first piece
 * @param to index after its last
 * @param form how it is written
 * @param low its value, or the least that a vague number allows
 * @param high its value, or the most that a vague number allows
 * @param scale the factor of its scale word, 1 without one
 */
record Numeral(
    int from,
    int to,
    Form form,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    BigDecimal scale) {

  /** How a number is written. */
  enum Form {
    /** "3,000", "3.5mn". */
    DIGITS,
    /** "Eleven thousand". */
    WORDS,
    /** "Two-thirds", "half", "1/2". */
    FRACTION,
    /** "One in five". */
    RATIO,
    /** "Threefold", "twice", "doubled". */
    MULTIPLE,
    /** "Dozens", "several hundred". */
    VAGUE,
    /** "No", "none". */
    NONE,
    /** "Second", "70th". */
    ORDINAL
  }

  /** Decimal places of a fraction such as a third: as many as a double holds. */
  private static final MathContext PRECISION = MathContext.DECIMAL64;

  static Numeral exact(int from, int to, Form form, BigDecimal value) {
    return scaled(from, to, form, value, BigDecimal.ONE);
  }

  static Numeral scaled(int from, int to, Form form, BigDecimal value, BigDecimal scale) {
    Optional<BigDecimal> both = Optional.of(value);
    return new Numeral(from, to, form, both, both, scale);
  }

  static Numeral fraction(int from, int to, Form form, BigDecimal above, BigDecimal below) {
    return exact(from, to, form, above.divide(below, PRECISION));
  }

  static Numeral vague(int from, int to, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    return new Numeral(from, to, Form.VAGUE, low, high, BigDecimal.ONE);
  }

  /** The value of a number that is not vague. */
  BigDecimal value() {
    return low.orElseThrow();
  }

  Numeral to(int newTo) {
    return new Numeral(from, newTo, form, low, high, scale);
  }

  Numeral times(BigDecimal factor) {
    return new Numeral(
        from,
        to,
        form,
        low.map(factor::multiply),
        high.map(factor::multiply),
        scale.multiply(factor));
  }

  Numeral as(Form newForm) {
    return new Numeral(from, to, newForm, low, high, scale);
  }

  Numeral negated(int newFrom) {
    return new Numeral(
        newFrom, to, form, high.map(BigDecimal::negate), low.map(BigDecimal::negate), scale);
  }
}
