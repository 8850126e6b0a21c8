package io.claimwire.model.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * Holds the algebra against a plain model: bounds are small integers, and quarter steps around them
 * stand for all numbers. Between two neighbouring integers any two numbers behave alike, so an
 * interval is its answers at these probes.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class IntervalProperties {

  private static final int BOUND = 4;

  @Property
  void textIsReadBack(@ForAll("intervals") Interval interval) {
    assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
  }

  @Property
  void anIntervalHoldsSomeNumber(@ForAll("intervals") Interval interval) {
    assertThat(exists(interval::contains)).isTrue();
  }

  @Property
  void enclosesMeansContainsEveryNumberOf(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertThat(a.encloses(b)).isEqualTo(!exists(x -> b.contains(x) && !a.contains(x)));
  }

  @Property
  void overlapsMeansSharesANumberWith(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    boolean shares = exists(x -> a.contains(x) && b.contains(x));

    assertThat(a.overlaps(b)).isEqualTo(shares);
    assertThat(a.isDisjoint(b)).isEqualTo(!shares);
    assertThat(a.intersection(b).isPresent()).isEqualTo(shares);
  }

  @Property
  void intersectionHoldsWhatBothHold(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    Optional<Interval> both = a.intersection(b);

    assertThat(
            exists(
                x ->
                    (a.contains(x) && b.contains(x))
                        != both.map(interval -> interval.contains(x)).orElse(false)))
        .isFalse();
  }

  @Property
  void hullIsTheLeastThatEnclosesBoth(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("intervals") Interval other) {
    Interval hull = a.hull(b);

    assertThat(hull.encloses(a) && hull.encloses(b)).isTrue();
    assertThat(other.encloses(hull)).isEqualTo(other.encloses(a) && other.encloses(b));
    assertThat(hull).isEqualTo(b.hull(a));
  }

  @Property
  void beforeMeansEveryNumberIsLower(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    boolean lower =
        !exists(x -> a.contains(x) && exists(y -> b.contains(y) && y.compareTo(x) <= 0));

    assertThat(a.isBefore(b)).isEqualTo(lower);
    assertThat(b.isAfter(a)).isEqualTo(lower);
  }

  @Property
  void orderIsTotalAndAgreesWithEquals(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("intervals") Interval c) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
    }
  }

  @Property
  void wideningEnclosesAndGrowsWithTheFraction(@ForAll("intervals") Interval interval) {
    Interval little = interval.widen(new BigDecimal("0.05"));
    Interval much = interval.widen(new BigDecimal("0.5"));

    assertThat(little.encloses(interval)).isTrue();
    assertThat(much.encloses(little)).isTrue();
    assertThat(interval.widen(BigDecimal.ZERO)).isEqualTo(interval);
  }

  @Property
  void multiplyingMovesEveryNumber(@ForAll("intervals") Interval interval) {
    BigDecimal factor = new BigDecimal("2.5");
    Interval product = interval.times(factor);

    assertThat(exists(x -> interval.contains(x) != product.contains(x.multiply(factor)))).isFalse();
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Optional<BigDecimal>> bounds =
        Arbitraries.integers().between(-BOUND, BOUND).map(BigDecimal::valueOf).optional(0.85);
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    return Combinators.combine(bounds, flags, bounds, flags)
        .filter(
            (low, lowClosed, high, highClosed) ->
                low.isEmpty()
                    || high.isEmpty()
                    || low.get().compareTo(high.get()) < 0
                    || low.equals(high) && lowClosed && highClosed)
        .as(Interval::new);
  }

  private static boolean exists(Predicate<BigDecimal> holds) {
    return IntStream.rangeClosed(-4 * (BOUND + 1), 4 * (BOUND + 1))
        .mapToObj(quarter -> new BigDecimal(quarter).divide(new BigDecimal(4)))
        .anyMatch(holds);
  }
}
