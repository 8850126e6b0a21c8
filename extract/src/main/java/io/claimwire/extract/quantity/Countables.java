package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.PartOfSpeech;
import java.util.Set;
import java.util.stream.Collectors;

/** The nouns that "no" counts to zero, from {@code countables.txt}. */
final class Countables {

  private static final Countables STANDARD = new Countables();
  private static final int MOST_MODIFIERS = 4;

  private final Set<String> nouns =
      LexiconFile.read(Countables.class, "countables.txt").stream()
          .map(entry -> entry.column(0))
          .collect(Collectors.toUnmodifiableSet());
  private final Lookalikes lookalikes = Lookalikes.standard();

  private Countables() {}

  static Countables standard() {
    return STANDARD;
  }

  /**
   * Whether such a noun follows, modifiers before it; not if the sentence only has no report of it
   * ("no deaths were reported").
   */
  boolean follow(Pieces pieces, int from) {
    for (int i = from; i < from + MOST_MODIFIERS; i++) {
      Piece piece = pieces.get(i);
      if (nouns.contains(piece.lower())) {
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
