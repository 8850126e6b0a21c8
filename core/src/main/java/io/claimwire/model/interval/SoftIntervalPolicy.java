package io.claimwire.model.interval;

/**
 * What readers take from a hedged number, as against what its words state: nobody who reads "at
 * least 3,000" thinks of a million.
 *
 * <pre>{@code
 * Interval hard = Interval.atLeast(new BigDecimal("3000"));
 * SoftIntervalPolicy.standard().soft(HedgeClass.MINIMUM, hard);   // [3000,4000)
 * }</pre>
 *
 * <p>People differ in this by a factor of almost four (one standard deviation), so every number of
 * {@link #standard()} is a policy and no fact; give your own by implementing this interface.
 */
@FunctionalInterface
public interface SoftIntervalPolicy {

  /**
   * {@return the interval that readers have in mind}
   *
   * @param hedge what the hedge does
   * @param hard what the words alone state
   */
  Interval soft(HedgeClass hedge, Interval hard);

  /**
   * {@return the documented default} For a number N, with h 10 % below 100, 5 % below 3,000 and 4 %
   * from there:
   *
   * <ul>
   *   <li>APPROXIMATE: N(1 ± h), but at least one unit to each side;
   *   <li>APPROACHING and JUST_BELOW: from N(1 − 2h) to below N;
   *   <li>JUST_ABOVE: from above N to N(1 + 2h);
   *   <li>MINIMUM and ABOVE: from N to below the next number as round as N (3,000 to 4,000, 10,000
   *       to 20,000, 12,000 to 13,000);
   *   <li>SOFT_MAXIMUM: from N(1 − 2h) to N;
   *   <li>all others: the hard interval.
   * </ul>
   *
   * <p>The widths follow the medians reported by S. Ferson and others, "Natural language of
   * uncertainty: numeric hedge words", International Journal of Approximate Reasoning 57 (2015), as
   * known through a re-implementation: rounder numbers get wider bands, and which approximator is
   * used hardly matters. That "up to" can be taken back and "at most" cannot is our reading of the
   * literature on scalar modifiers.
   */
  static SoftIntervalPolicy standard() {
    return RelativeWidths.STANDARD;
  }
}
