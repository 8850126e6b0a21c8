package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.model.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that are the age of somebody: "19-year-old", "Dorn, 47, said", "aged 34". */
final class AgeFrame {

  private static final int OLDEST = 115;

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Pieces pieces;

  AgeFrame(Pieces pieces) {
    this.pieces = pieces;
  }

  /** "19-year-old", "2 years old", "18-month-long". Returns where to go on. */
  int after(Draft draft, int after) {
    int at = pieces.joins(after) ? after + 1 : after;
    boolean old = pieces.isAny(at, "old", "olds");
    boolean ofAge = pieces.is(at, "of") && pieces.is(at + 1, "age");
    boolean year = draft.unit.equals(Optional.of("year"));
    if (old || ofAge) {
      draft.to = ofAge ? at + 2 : at + 1;
      if (year) {
        draft.unit = Optional.of("years");
      }
    } else if (pieces.joins(after) && pieces.is(at, "long")) {
      draft.to = at + 1;
    }
    return draft.to;
  }

  /** "Pavel Oring, 47, and", "Pavel Oring (47)", "aged 34", "who is 50". */
  void around(Draft draft, int after) {
    if (draft.hasUnit() || draft.numeral.form() != Form.DIGITS || !isAgeLike(draft.numeral)) {
      return;
    }
    if (isToldAsAge(draft.from, after)
        || isOfSubject(draft.from, after)
        || isBracketed(draft, after)
        || isApposed(draft, after)) {
      draft.unit = Optional.of("years");
    }
  }

  /** "Aged 34", "between the ages of 20 and 30", "34 yo". */
  private boolean isToldAsAge(int at, int after) {
    boolean ages =
        pieces.isAny(at - 1, "of", "between", "from")
            && pieces.isAny(at - 2, "age", "ages", "aged");
    return ages || pieces.isAny(after, "yo", "y.o") || pieces.isAny(at - 1, "aged", "age", "ages");
  }

  /** "Who is 50", "turned 18". */
  private boolean isOfSubject(int at, int after) {
    boolean closed = !pieces.get(after).isWord() || pieces.isAny(after, "when", "and", "but", "at");
    boolean is = pieces.isAny(at - 1, "is", "was") && pieces.isAny(at - 2, "who", "he", "she");
    boolean turns = pieces.isAny(at - 1, "turned", "turns");
    return closed && !pieces.get(after).isHyphen() && (is || turns);
  }

  /** "Pavel Oring (47)". */
  private boolean isBracketed(Draft draft, int after) {
    int at = draft.from;
    return pieces.is(at - 1, "(")
        && pieces.isAny(after, ")", ",")
        && pieces.get(at - 2).isCapitalised()
        && pieces.get(at - 3).isCapitalised()
        && draft.value().compareTo(BigDecimal.TEN) >= 0;
  }

  /** "Pavel Oring, 47, and"; "Sept, 12," is a date. */
  private boolean isApposed(Draft draft, int after) {
    int at = draft.from;
    boolean person = pieces.get(at - 2).isCapitalised() || pieces.isSingularNoun(at - 2);
    boolean closed =
        pieces.isAny(after, ",", ".", ";") && !pieces.glued(after + 1) || after >= pieces.size();
    return pieces.is(at - 1, ",")
        && person
        && closed
        && !lookalikes.is(Kind.MONTH, pieces.get(at - 2))
        && draft.bound == Bound.EXACT;
  }

  private static boolean isAgeLike(Numeral numeral) {
    return numeral.value().scale() <= 0
        && numeral.value().signum() > 0
        && numeral.value().compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
  }
}
