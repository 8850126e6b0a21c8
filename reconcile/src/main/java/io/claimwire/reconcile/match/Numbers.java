package io.claimwire.reconcile.match;

import io.claimwire.model.Bound;
import io.claimwire.model.Quantity;
import io.claimwire.model.interval.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/** What number a count gives, as a name to compare by: "11000000", "14000000-16000000". */
final class Numbers {

  private Numbers() {}

  /** The value, or else the bounds, without the side on which the words bound it. */
  static String of(Count count) {
    return count.quantity().map(Numbers::of).orElse("");
  }

  static String of(Quantity quantity) {
    if (quantity.value().isPresent()) {
      return plain(quantity.value());
    }
    return plain(quantity.low()) + "-" + plain(quantity.high());
  }

  /** The same with the side: "at least 90" and "more than 90" are one, "90" and "about 90" too. */
  static String bounded(Count count) {
    return count.quantity().map(q -> side(q.bound()) + of(q)).orElse("");
  }

  /** The same as it is told again: whoever said "at least 90" is quoted with "90" as well. */
  static String told(Count count) {
    String bounded = bounded(count);
    return bounded.startsWith(">") ? "=" + bounded.substring(1) : bounded;
  }

  private static String side(Bound bound) {
    return switch (bound) {
      case EXACT, APPROXIMATE, ORDINAL -> "=";
      case AT_LEAST, MORE_THAN -> ">";
      case AT_MOST, LESS_THAN -> "<";
      case RANGE, VAGUE -> "";
    };
  }

  /** How large it is, for comparing by eye; the upper end of a range. */
  static double size(Quantity quantity) {
    return quantity
        .value()
        .or(quantity::high)
        .or(quantity::low)
        .map(BigDecimal::doubleValue)
        .orElse(0.0);
  }

  /** Whether a number is too rare to come up twice by chance. */
  static boolean isRare(Quantity quantity) {
    return size(quantity) >= 100;
  }

  /** Whether a number tells anything at all: above ten. */
  static boolean isTelling(Quantity quantity) {
    return size(quantity) > 10;
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(Decimals::plain).orElse("");
  }
}
