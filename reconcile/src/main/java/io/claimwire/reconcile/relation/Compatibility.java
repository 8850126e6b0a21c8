package io.claimwire.reconcile.relation;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Bound;
import io.claimwire.model.interval.Interval;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.ReconciliationPolicy;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the values of two members can both be true. Hard bounds decide: "at least 3,000" and
 * "10,000" can. "About N" reaches as far as the policy's tolerance on either side; where both are
 * "about", the larger reach counts once and not the sum of both.
 */
public final class Compatibility {

  private final BigDecimal tolerance;

  private Compatibility(BigDecimal tolerance) {
    this.tolerance = tolerance;
  }

  /** {@return the comparison that keeps to a policy} */
  public static Compatibility of(ReconciliationPolicy policy) {
    return new Compatibility(requireNonNull(policy, "policy").approximateTolerance());
  }

  /** {@return whether some number is allowed by both members; true if one states no bound} */
  public boolean compatible(Member one, Member other) {
    return compatible(allowed(one), allowed(other));
  }

  /**
   * What a member's words allow, worked out once for many comparisons.
   *
   * @param stated the numbers between its hard bounds; null if it states no bound
   * @param reach the same, as far as "about" reaches
   */
  record Allowed(@Nullable Interval stated, @Nullable Interval reach) {}

  Allowed allowed(Member member) {
    Optional<Interval> interval = member.interval();
    if (interval.isEmpty()) {
      return new Allowed(null, null);
    }
    Interval stated = interval.get();
    return new Allowed(stated, isApproximate(member) ? stated.widen(tolerance) : stated);
  }

  static boolean compatible(Allowed one, Allowed other) {
    if (one.stated == null || one.reach == null || other.stated == null || other.reach == null) {
      return true;
    }
    return one.reach.overlaps(other.stated) || one.stated.overlaps(other.reach);
  }

  /**
   * {@return whether two members give the same value: the same number, bounded on the same side;
   * "about 40" and "40" are the same, "at least 40" is not}
   */
  public static boolean sameValue(Member one, Member other) {
    return Figure.of(one).equals(Figure.of(other));
  }

  /** Whether the one number of both is equal, however it is bounded. */
  static boolean sameNumber(Member one, Member other) {
    return one.value().isPresent() && one.value().equals(other.value());
  }

  private static boolean isApproximate(Member member) {
    return member.bound().filter(bound -> bound == Bound.APPROXIMATE).isPresent();
  }
}
