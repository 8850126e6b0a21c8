package io.claimwire.reconcile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * That an origin takes back a figure.
 *
 * @param origin whose figure it is
 * @param value the figure
 * @param retraction since when, and by which words
 */
record Withdrawal(List<String> origin, Optional<BigDecimal> value, Retraction retraction) {

  /** A member, taken back if its origin takes back its figure. */
  static Member applied(List<Withdrawal> withdrawals, Member member) {
    Optional<Retraction> first = member.retracted();
    for (Withdrawal withdrawal : withdrawals) {
      if (withdrawal.takesBack(member)) {
        Retraction other = withdrawal.retraction;
        first = Optional.of(first.map(one -> Retraction.earlier(one, other)).orElse(other));
      }
    }
    return first.equals(member.retracted())
        ? member
        : Member.builder().from(member).retracted(first).build();
  }

  private boolean takesBack(Member member) {
    return value.isPresent()
        && member.value().equals(value)
        && !Collections.disjoint(origin, member.origin());
  }
}
