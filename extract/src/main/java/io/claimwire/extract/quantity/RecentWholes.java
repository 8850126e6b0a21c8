package io.claimwire.extract.quantity;

import io.claimwire.model.Bound;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The amounts that a reader still has in mind as the whole of parts to come, the last one first.
 */
final class RecentWholes {

  /** Amounts further back are taken up again only by their number. */
  private static final int REMEMBERED = 12;

  /** Parts of an approximate whole may miss it by this share. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.02");

  private record Whole(Draft draft, Set<String> told) {
    boolean isOf(List<String> kinds) {
      return !Collections.disjoint(told, kinds);
    }
  }

  private final Deque<Whole> recent = new ArrayDeque<>();
  private final Map<BigDecimal, Whole> byAmount = new HashMap<>();

  void add(Draft draft, Set<String> told) {
    Whole whole = new Whole(draft, told);
    recent.addFirst(whole);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
    if (draft.isPlain()) {
      byAmount.put(draft.value().stripTrailingZeros(), whole);
    }
  }

  /** {@return the last whole of one of these kinds that is more than a part} */
  Optional<Draft> of(List<String> kinds, Draft part) {
    for (Whole whole : recent) {
      if (whole.draft.partOf.isEmpty() && whole.isOf(kinds) && part.isBelow(whole.draft)) {
        return Optional.of(whole.draft);
      }
    }
    return Optional.empty();
  }

  /** {@return the last whole of one of these kinds that is just so much} */
  Optional<Draft> ofAmount(List<String> kinds, BigDecimal sum) {
    return Optional.ofNullable(byAmount.get(sum.stripTrailingZeros()))
        .filter(whole -> whole.isOf(kinds))
        .map(Whole::draft)
        .filter(whole -> whole.partOf.isEmpty());
  }

  /** {@return the last approximate whole of one of these kinds that is about so much} */
  Optional<Draft> near(List<String> kinds, BigDecimal sum) {
    return recent.stream()
        .filter(whole -> whole.isOf(kinds) && whole.draft.isPlain())
        .map(Whole::draft)
        .filter(whole -> whole.partOf.isEmpty() && isNear(whole, sum))
        .findFirst();
  }

  private static boolean isNear(Draft whole, BigDecimal sum) {
    BigDecimal off = whole.value().subtract(sum).abs();
    return whole.bound == Bound.APPROXIMATE && off.compareTo(whole.value().multiply(ROUNDING)) <= 0;
  }
}
