package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells additions to a total from totals that only begin so: "a further 38 are missing". */
final class Additions {

  /** How far back, in UTF-16 code units, the number stands beside which an addition is told. */
  private static final int SENTENCE = 160;

  private Additions() {}

  /**
   * "Nine died. A further 38 are missing": those are all the missing that the article tells of, or
   * else all the missing beside the dead.
   */
  static List<Count> read(List<Count> counts) {
    Set<Event> totals = new HashSet<>();
    for (Count count : counts) {
      if (count.kind() == Kind.TOTAL) {
        count.event().ifPresent(totals::add);
      }
    }
    List<Count> read = new ArrayList<>();
    Count before = null;
    for (Count count : counts) {
      boolean idle =
          isBareAddition(count)
              && (!totals.contains(count.event().orElseThrow()) || addsToOthers(count, before));
      read.add(idle ? count.as(Kind.TOTAL) : count);
      before = count.quantity().isPresent() && count.kind() != Kind.MEASURE ? count : before;
    }
    return read;
  }

  private static boolean isBareAddition(Count count) {
    boolean changes = count.quantity().flatMap(Quantity::trend).isPresent();
    return count.kind() == Kind.ADDITION && !changes && count.event().isPresent();
  }

  /** Whether the number before it is of another event. */
  private static boolean addsToOthers(Count addition, @Nullable Count before) {
    return before != null
        && addition.position() - before.position() <= SENTENCE
        && before.event().isPresent()
        && !before.event().equals(addition.event());
  }
}
