package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.LexiconFile.Entry;
import io.claimwire.model.Trend;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of change, from {@code trends.txt}. */
final class Trends {

  /** How a word of change stands to its amount; see the lexicon. */
  enum Kind {
    VERB,
    SHARE,
    LIFT,
    ADVERB,
    STILL,
    NOUN,
    RESULT,
    TIMES
  }

  private static final Trends STANDARD = new Trends();

  private final Map<Kind, Map<String, Trend>> directions = new EnumMap<>(Kind.class);
  private final Map<String, BigDecimal> multiples = new HashMap<>();

  private Trends() {
    for (Entry entry : LexiconFile.read(Trends.class, "trends.txt")) {
      Kind kind = LexiconValues.constant(Kind.class, entry, 0);
      Trend trend = LexiconValues.constant(Trend.class, entry, 1);
      for (String word : entry.column(2).split(" ")) {
        directions.computeIfAbsent(kind, k -> new HashMap<>()).put(word, trend);
        if (kind == Kind.TIMES) {
          multiples.put(word, LexiconValues.number(entry, 3));
        }
      }
    }
  }

  static Trends standard() {
    return STANDARD;
  }

  /** The direction of a word of this kind, in lower case. */
  Optional<Trend> direction(Kind kind, String lower) {
    return Optional.ofNullable(directions.getOrDefault(kind, Map.of()).get(lower));
  }

  /** Whether a piece is a verb by which an amount is or becomes so high: "stands", "rose". */
  boolean isLevelVerb(Piece piece) {
    return Lookalikes.standard().is(Lookalikes.Kind.LEVEL, piece)
        || direction(Kind.VERB, piece.lower()).isPresent();
  }

  /** The verbs that hold a multiple. */
  Set<String> multiples() {
    return multiples.keySet();
  }

  /** The multiple that a verb holds: 2 for "doubled". */
  Optional<BigDecimal> multiple(String lower) {
    return Optional.ofNullable(multiples.get(lower));
  }
}
