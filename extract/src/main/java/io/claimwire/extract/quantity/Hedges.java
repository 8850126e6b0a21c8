package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.LexiconFile.Entry;
import io.claimwire.model.Bound;
import io.claimwire.model.interval.HedgeClass;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hedges before and after a number, from {@code hedges.txt}. */
final class Hedges {

  private static final Hedges STANDARD = new Hedges();

  private final Phrases<Bound> before = new Phrases<>();
  private final Phrases<Bound> after = new Phrases<>();

  private final Map<String, HedgeClass> classes = new HashMap<>();

  private Hedges() {
    for (Entry entry : LexiconFile.read(Hedges.class, "hedges.txt")) {
      if (entry.column(0).equals("class")) {
        HedgeClass hedge = LexiconValues.constant(HedgeClass.class, entry, 1);
        LexiconValues.list(entry, 2).forEach(phrase -> classes.put(phrase, hedge));
        continue;
      }
      Bound bound = LexiconValues.constant(Bound.class, entry, 1);
      Phrases<Bound> side =
          switch (entry.column(0)) {
            case "before" -> before;
            case "after" -> after;
            default ->
                throw new IllegalArgumentException(
                    entry.place() + " needs before, after or class, has " + entry.column(0));
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

  /** What a hedge does to its number: by its words, or else by the bound that they state. */
  HedgeClass classOf(Bound bound, Optional<String> hedge) {
    return hedge
        .map(words -> classes.get(words.toLowerCase(Locale.ROOT)))
        .orElseGet(() -> classOf(bound));
  }

  private static HedgeClass classOf(Bound bound) {
    return switch (bound) {
      case EXACT, ORDINAL -> HedgeClass.EXACT;
      case APPROXIMATE -> HedgeClass.APPROXIMATE;
      case AT_LEAST -> HedgeClass.MINIMUM;
      case MORE_THAN -> HedgeClass.ABOVE;
      case AT_MOST -> HedgeClass.MAXIMUM;
      case LESS_THAN -> HedgeClass.BELOW;
      case RANGE -> HedgeClass.RANGE;
      case VAGUE -> HedgeClass.VAGUE;
    };
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
