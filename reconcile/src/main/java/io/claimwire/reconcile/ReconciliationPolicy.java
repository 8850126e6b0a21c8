package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The thresholds of reconciliation, in one place, since they differ from desk to desk.
 *
 * @param sameTimeDays how many days apart two claims may lie and still be "about the same time"; 0
 *     or more; 2 in {@link #standard()}
 * @param approximateTolerance by which fraction of itself "about N" may be off and still agree; 0
 *     or more, below 1; 0.10 in {@link #standard()}, after the convention that "about N" is
 *     compatible within ten per cent
 * @param storyDays how many days apart two documents may lie and still tell the same story; 0 or
 *     more; 120 in {@link #standard()}
 * @param originScope how far a speaker's word is traced; {@link OriginScope#BODY} in {@link
 *     #standard()}
 */
public record ReconciliationPolicy(
    int sameTimeDays, BigDecimal approximateTolerance, int storyDays, OriginScope originScope) {

  private static final ReconciliationPolicy STANDARD =
      new ReconciliationPolicy(2, new BigDecimal("0.10"), 120, OriginScope.BODY);

  /** How far a speaker's word is traced to find its origin. */
  public enum OriginScope {
    /** To the body: a spokesman speaks for his ministry, a ministry for itself. */
    BODY,
    /** To the last that is known: a spokesman for his ministry and that for its state. */
    PRINCIPAL
  }

  /**
   * Checks the ranges.
   *
   * @param sameTimeDays how many days apart is about the same time
   * @param approximateTolerance the relative tolerance of "about"
   * @param storyDays how many days apart may be the same story
   * @param originScope how far a speaker's word is traced
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public ReconciliationPolicy {
    requireNonNull(approximateTolerance, "approximateTolerance");
    requireNonNull(originScope, "originScope");
    notNegative("sameTimeDays", sameTimeDays);
    notNegative("storyDays", storyDays);
    if (approximateTolerance.signum() < 0 || approximateTolerance.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          "policy.approximateTolerance must lie within 0 (included) and 1 (excluded), is "
              + approximateTolerance);
    }
  }

  /** {@return the documented defaults} */
  public static ReconciliationPolicy standard() {
    return STANDARD;
  }

  /**
   * {@return the same policy with another window for "about the same time"}
   *
   * @param days how many days apart, 0 or more
   */
  public ReconciliationPolicy withSameTimeDays(int days) {
    return new ReconciliationPolicy(days, approximateTolerance, storyDays, originScope);
  }

  /**
   * {@return the same policy with another tolerance for "about N"}
   *
   * @param tolerance the relative tolerance, from 0 to below 1
   */
  public ReconciliationPolicy withApproximateTolerance(BigDecimal tolerance) {
    return new ReconciliationPolicy(sameTimeDays, tolerance, storyDays, originScope);
  }

  /**
   * {@return the same policy with another span for one story}
   *
   * @param days how many days apart, 0 or more
   */
  public ReconciliationPolicy withStoryDays(int days) {
    return new ReconciliationPolicy(sameTimeDays, approximateTolerance, days, originScope);
  }

  /**
   * {@return the same policy with another reach for origins}
   *
   * @param scope how far a speaker's word is traced
   */
  public ReconciliationPolicy withOriginScope(OriginScope scope) {
    return new ReconciliationPolicy(sameTimeDays, approximateTolerance, storyDays, scope);
  }

  private static void notNegative(String field, int value) {
    if (value < 0) {
      throw new IllegalArgumentException("policy." + field + " must be 0 or more, is " + value);
    }
  }
}
