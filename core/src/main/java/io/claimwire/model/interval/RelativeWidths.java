package io.claimwire.model.interval;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The default policy: widths in proportion to the number, wider for small and for round numbers.
 */
final class RelativeWidths implements SoftIntervalPolicy {

  static final SoftIntervalPolicy STANDARD = new RelativeWidths();

  private static final BigDecimal SMALL = new BigDecimal("100");
  private static final BigDecimal LARGE = new BigDecimal("3000");
  private static final BigDecimal WIDTH_OF_SMALL = new BigDecimal("0.10");
  private static final BigDecimal WIDTH = new BigDecimal("0.05");
  private static final BigDecimal WIDTH_OF_LARGE = new BigDecimal("0.04");
  private static final BigDecimal TWO = new BigDecimal("2");

  private RelativeWidths() {}

  @Override
  public Interval soft(HedgeClass hedge, Interval hard) {
    requireNonNull(hedge, "hedge");
    requireNonNull(hard, "hard");
    Optional<BigDecimal> number = hard.low().or(hard::high);
    return number.map(n -> around(n, hedge, hard)).orElse(hard);
  }

  private static Interval around(BigDecimal n, HedgeClass hedge, Interval hard) {
    BigDecimal half = halfWidth(n);
    BigDecimal whole = half.multiply(TWO);
    return switch (hedge) {
      case APPROXIMATE -> {
        BigDecimal unit = half.max(BigDecimal.ONE);
        yield Interval.closed(n.subtract(unit), n.add(unit));
      }
      case APPROACHING, JUST_BELOW -> below(n, whole, false);
      case SOFT_MAXIMUM -> below(n, whole, true);
      case JUST_ABOVE ->
          whole.signum() == 0
              ? hard
              : new Interval(Optional.of(n), false, Optional.of(n.add(whole)), true);
      case MINIMUM -> new Interval(Optional.of(n), true, Optional.of(nextAsRound(n)), false);
      case ABOVE -> new Interval(Optional.of(n), false, Optional.of(nextAsRound(n)), false);
      case EXACT, MAXIMUM, BELOW, RANGE, VAGUE -> hard;
    };
  }

  private static Interval below(BigDecimal n, BigDecimal width, boolean included) {
    return width.signum() == 0
        ? Interval.point(n)
        : new Interval(Optional.of(n.subtract(width)), true, Optional.of(n), included);
  }

  private static BigDecimal halfWidth(BigDecimal n) {
    BigDecimal size = n.abs();
    if (size.compareTo(SMALL) < 0) {
      return size.multiply(WIDTH_OF_SMALL);
    }
    return size.multiply(size.compareTo(LARGE) < 0 ? WIDTH : WIDTH_OF_LARGE);
  }

  /** One more in the last place that is not zero: 10,000 to 20,000, 12,000 to 13,000. */
  private static BigDecimal nextAsRound(BigDecimal n) {
    return n.signum() == 0 ? BigDecimal.ONE : n.add(n.stripTrailingZeros().ulp());
  }
}
