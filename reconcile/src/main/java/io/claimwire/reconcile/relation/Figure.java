package io.claimwire.reconcile.relation;

import io.claimwire.model.Bound;
import io.claimwire.reconcile.Member;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value that a member gives: the number and on which side it is bounded. "About 40" and "40"
 * are one figure, "at least 40" is another.
 */
record Figure(
    Bound side, Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high) {

  static Figure of(Member member) {
    return new Figure(side(member), member.value(), member.low(), member.high());
  }

  /** As one is told again: whoever said "at least 40" is quoted with "40" as well. */
  static Figure told(Member member) {
    Bound side = side(member);
    return side == Bound.AT_LEAST && member.value().isPresent()
        ? new Figure(Bound.EXACT, member.value(), Optional.empty(), Optional.empty())
        : side == Bound.EXACT
            ? new Figure(Bound.EXACT, member.value(), Optional.empty(), Optional.empty())
            : of(member);
  }

  private static Bound side(Member member) {
    return switch (member.bound().orElse(Bound.EXACT)) {
      case EXACT, APPROXIMATE, ORDINAL -> Bound.EXACT;
      case AT_LEAST, MORE_THAN -> Bound.AT_LEAST;
      case AT_MOST, LESS_THAN -> Bound.AT_MOST;
      case RANGE, VAGUE -> Bound.RANGE;
    };
  }
}
