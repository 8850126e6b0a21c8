package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.LexiconFile.Entry;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code lookalikes.txt}: what looks like an amount and is none. */
final class Lookalikes {

  /** Why something is no amount, or not the amount it looks like; see the lexicon. */
  enum Kind {
    BEFORE,
    NAME,
    PHRASE,
    MONTH,
    CLOCK,
    CONTEST,
    TALLY,
    STREET,
    FORMATION,
    NOTORDER,
    SPEAKER,
    IDIOM,
    BODILY,
    PHYSICAL,
    UNREPORTED,
    UNITLIKE,
    DATED,
    METRIC,
    MOVING,
    LASTING,
    PARTICLED,
    AGO,
    FORESEEN,
    ODDS,
    TELLER,
    LEVEL,
    WEAPON,
    HALVED,
    NOTHALF,
    JOINED
  }

  /** Kinds that count only as written, with their capital letters. */
  private static final Set<Kind> EXACT =
      Set.of(Kind.NAME, Kind.MONTH, Kind.STREET, Kind.FORMATION, Kind.CLOCK);

  private static final Lookalikes STANDARD = new Lookalikes();

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Phrases<Kind> phrases = new Phrases<>();

  private Lookalikes() {
    for (Entry entry : LexiconFile.read(Lookalikes.class, "lookalikes.txt")) {
      Kind kind = LexiconValues.constant(Kind.class, entry, 0);
      for (String word : LexiconValues.list(entry, 1)) {
        add(kind, word);
      }
    }
  }

  static Lookalikes standard() {
    return STANDARD;
  }

  private void add(Kind kind, String word) {
    if (kind == Kind.PHRASE) {
      phrases.add(word, kind);
    } else {
      String form = EXACT.contains(kind) ? word : word.toLowerCase(Locale.ROOT);
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(form);
    }
  }

  /**
   * Whether a word is of a kind; given as written for names, months and streets, else in lower
   * case.
   */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The words of a kind, as the lexicon writes them where their capital letters count. */
  Set<String> words(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** Whether a piece is of a kind. */
  boolean is(Kind kind, Piece piece) {
    return is(kind, EXACT.contains(kind) ? piece.text() : piece.lower());
  }

  /** The fixed phrase that begins at a piece. */
  Optional<Phrases.Match<Kind>> phrase(Pieces pieces, int from) {
    return phrases.startingAt(pieces, from);
  }
}
