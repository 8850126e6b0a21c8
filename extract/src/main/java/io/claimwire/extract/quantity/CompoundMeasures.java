package io.claimwire.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins what is one amount in two units: "5 feet 2 inches", "12 ft 2 in", "three dollars and 50
 * cents". Stretches of time stay apart, since "two years and three months" are told as two.
 */
final class CompoundMeasures {

  private static final Set<String> JOINED = Set.of("length", "mass", "volume");
  private static final Set<String> HUNDREDTHS = Set.of("cent", "penny", "sen", "kopeck");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LONGEST = BigDecimal.valueOf(2000);
  private static final java.math.MathContext PRECISION = java.math.MathContext.DECIMAL64;

  private CompoundMeasures() {}

  /** The drafts with the second of two units added to the first. */
  static List<Draft> join(Pieces pieces, List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<BigDecimal> share =
          joined.isEmpty() ? Optional.empty() : share(pieces, joined.get(joined.size() - 1), draft);
      if (share.isPresent()) {
        add(joined.get(joined.size() - 1), draft, share.get());
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }

  /** How much of the first unit one of the second is, where the two are told as one amount. */
  private static Optional<BigDecimal> share(Pieces pieces, Draft first, Draft second) {
    inchesAfterFeet(pieces, first, second);
    int gap = second.from - first.to;
    boolean adjoins = gap == 0 || gap == 1 && pieces.is(first.to, "and");
    boolean plain =
        first.isPlain()
            && second.isPlain()
            && first.value().scale() <= 0
            && first.value().signum() > 0
            && second.hedgeFrom == second.hedgeTo
            && first.measure.isPresent()
            && second.measure.isPresent();
    return adjoins && plain ? share(first, second) : Optional.empty();
  }

  /** "5 ft 2 in": elsewhere "in" is a preposition. */
  private static void inchesAfterFeet(Pieces pieces, Draft first, Draft second) {
    boolean feet = first.unit.filter(Set.of("ft", "foot")::contains).isPresent();
    int after = second.numeral.to();
    if (feet && second.from == first.to && second.measure.isEmpty() && pieces.is(after, "in")) {
      second.measure(Units.standard().measured("inch"));
      second.counts = false;
      second.to = after + 1;
    }
  }

  private static Optional<BigDecimal> share(Draft first, Draft second) {
    Units.Unit large = first.measure.orElseThrow();
    Units.Unit small = second.measure.orElseThrow();
    Optional<BigDecimal> share = Optional.empty();
    if (large.isMoney() && small.isMoney() && !HUNDREDTHS.contains(large.name())) {
      share = Optional.of(BigDecimal.ONE.divide(HUNDRED)).filter(x -> isHundredth(small));
    } else if (large.dimension().equals(small.dimension()) && JOINED.contains(large.dimension())) {
      BigDecimal whole = MeasureUnit.named(large.name()).orElseThrow().factor();
      BigDecimal part = MeasureUnit.named(small.name()).orElseThrow().factor();
      share = Optional.of(part.divide(whole, PRECISION));
    }
    return share.filter(x -> isLess(second.value(), x));
  }

  private static boolean isHundredth(Units.Unit unit) {
    return HUNDREDTHS.contains(unit.name());
  }

  /** Less than one of the larger unit. */
  private static boolean isLess(BigDecimal value, BigDecimal share) {
    return value.signum() > 0
        && value.compareTo(LONGEST) < 0
        && value.multiply(share).compareTo(BigDecimal.ONE) < 0;
  }

  private static void add(Draft first, Draft second, BigDecimal share) {
    BigDecimal value = first.value().add(second.value().multiply(share), PRECISION);
    first.numeral =
        Numeral.scaled(
            first.numeral.from(), second.numeral.to(), first.numeral.form(), value, BigDecimal.ONE);
    first.to = second.to;
  }
}
