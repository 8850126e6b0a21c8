package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.PartOfSpeech;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What desks count, and so what "no" counts to zero, from {@code countables.txt}. */
final class Countables {

  private static final Countables STANDARD = new Countables();
  private static final int MOST_MODIFIERS = 4;

  private final Set<String> nouns = words("person", "thing");
  private final Set<String> persons = words("person");
  private final Set<String> states = words("state");
  private final Set<String> tolls = words("toll");
  private final Set<String> zeroed = words("zeroed");
  private final Set<String> harms = words("harm");
  private final Set<String> peopled = words("peopled");
  private final Set<String> alone = words("alone");
  private final Set<String> fillers = words("filler");
  private final Set<String> plurals = words("plural");
  private final Lookalikes lookalikes = Lookalikes.standard();

  private Countables() {}

  private static Set<String> words(String... kinds) {
    return LexiconFile.read(Countables.class, "countables.txt").stream()
        .filter(entry -> List.of(kinds).contains(entry.column(0)))
        .map(entry -> entry.column(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Countables standard() {
    return STANDARD;
  }

  /** Whether a noun names something that desks count. */
  boolean isNoun(String word) {
    return nouns.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun names people. */
  boolean isPerson(String word) {
    return persons.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is what befalls people: "missing". */
  boolean isState(String lower) {
    return states.contains(lower);
  }

  /** Whether a verb tells what was done to people: "killing 12". */
  boolean isHarm(String lower) {
    return harms.contains(lower);
  }

  /** Whether the size of what a noun names is told in people: "a city of 40,000". */
  boolean isPeopled(String lower) {
    return peopled.contains(lower);
  }

  /** Whether a word stands for people counted without a noun: "38 dead", "15 missing". */
  boolean isAlone(String lower) {
    return alone.contains(lower);
  }

  /** Whether a word may stand between a number and what it counts: "12 more ships". */
  boolean isFiller(String lower) {
    return fillers.contains(lower);
  }

  /** Whether a noun is plural, though it does not end so: "children". */
  boolean isPlural(String lower) {
    return plurals.contains(lower);
  }

  /** Whether a word names a count of people: "toll". */
  boolean isToll(String lower) {
    return tolls.contains(lower);
  }

  /** Whether a clause that goes on at a piece tells what befell people: "were still missing". */
  boolean befallsPeople(Pieces pieces, int from) {
    if (pieces.is(from, "who")) {
      return true;
    }
    for (int i = from;
        i < from + MOST_MODIFIERS && pieces.get(i).isWord() && !pieces.is(i, "and");
        i++) {
      if (states.contains(pieces.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether such a noun follows, modifiers before it; not if the sentence only has no report of it
   * ("no deaths were reported").
   */
  boolean follow(Pieces pieces, int from) {
    for (int i = from; i < from + MOST_MODIFIERS; i++) {
      Piece piece = pieces.get(i);
      if (nouns.contains(piece.lower()) || zeroed.contains(piece.lower())) {
        return !isUnreported(pieces, i + 1);
      }
      boolean modifier = pieces.tag(i).isNoun() || pieces.tag(i) == PartOfSpeech.ADJECTIVE;
      if (!piece.isWord() || !modifier) {
        return false;
      }
    }
    return false;
  }

  private boolean isUnreported(Pieces pieces, int from) {
    int at = from;
    while (pieces.isAny(at, "were", "was", "have", "had", "has", "been", "are", "is", "or", "and")
        || nouns.contains(pieces.lower(at))) {
      at++;
    }
    return lookalikes.is(Lookalikes.Kind.UNREPORTED, pieces.get(at));
  }
}
