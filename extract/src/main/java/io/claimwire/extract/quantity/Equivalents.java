package io.claimwire.extract.quantity;

import io.claimwire.model.Bound;
import java.util.List;

/**
 * Hands a hedge on to the same amount in another unit: in "more than 4 miles (6.5 km)" both amounts
 * are lower bounds.
 */
final class Equivalents {

  private Equivalents() {}

  static void mark(Pieces pieces, List<Draft> drafts) {
    boolean inside = false;
    for (int i = 1; i < drafts.size(); i++) {
      Draft first = drafts.get(i - 1);
      Draft second = drafts.get(i);
      boolean opens = pieces.is(second.from - 1, "(") && first.to == second.from - 1;
      boolean goesOn = inside && pieces.is(second.from - 1, "/");
      inside = (opens || goesOn) && isMeasured(first) && second.hasUnit();
      if (inside && isHedged(first) && second.bound == Bound.EXACT) {
        second.bound = first.bound;
      }
    }
  }

  private static boolean isMeasured(Draft draft) {
    return draft.measure.isPresent() && draft.isPlain();
  }

  private static boolean isHedged(Draft draft) {
    return draft.isLowerBound() || draft.isUpperBound() || draft.bound == Bound.APPROXIMATE;
  }
}
