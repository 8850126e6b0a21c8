package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.LexiconFile.Entry;
import io.claimwire.model.Bound;
import java.util.Optional;

/** Hedges before and after a number, from {@code hedges.txt}. */
final class Hedges {

  private static final Hedges STANDARD = new Hedges();

  private final Phrases<Bound> before = new Phrases<>();
  private final Phrases<Bound> after = new Phrases<>();

  private Hedges() {
    for (Entry entry : LexiconFile.read(Hedges.class, "hedges.txt")) {
      Bound bound = LexiconValues.constant(Bound.class, entry, 1);
      Phrases<Bound> side =
          switch (entry.column(0)) {
            case "before" -> before;
            case "after" -> after;
            default ->
                throw new IllegalArgumentException(
                    entry.place() + " needs before or after, has " + entry.column(0));
          };
      LexiconValues.list(entry, 2).forEach(phrase -> side.add(phrase, bound));
    }
  }

  static Hedges standard() {
    return STANDARD;
  }

  /** The longest hedge that ends just before a piece. */
  Optional<Phrases.Match<Bound>> before(Pieces pieces, int to) {
    return before.endingAt(pieces, to);
  }

  /** The longest hedge that begins at a piece. */
  Optional<Phrases.Match<Bound>> after(Pieces pieces, int from) {
    return after.startingAt(pieces, from);
  }

  /** The bound of two stacked hedges: "at least" and "some" is at least. */
  static Bound stacked(Bound outer, Bound inner) {
    return rank(inner) > rank(outer) ? inner : outer;
  }

  private static int rank(Bound bound) {
    return switch (bound) {
      case EXACT -> 0;
      case APPROXIMATE -> 1;
      default -> 2;
    };
  }
}
