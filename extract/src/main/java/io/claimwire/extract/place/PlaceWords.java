package io.claimwire.extract.place;

import io.claimwire.extract.text.LexiconFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words around the names of places, by kind. */
final class PlaceWords {

  private static final PlaceWords STANDARD = new PlaceWords();

  private final Map<String, Map<String, String>> valuesByKind = new HashMap<>();

  private PlaceWords() {
    for (LexiconFile.Entry entry : LexiconFile.read(PlaceWords.class, "words.txt")) {
      Map<String, String> values =
          valuesByKind.computeIfAbsent(entry.column(0), kind -> new HashMap<>());
      for (String word : entry.column(2).split(";")) {
        values.put(word.strip(), entry.column(1));
      }
    }
  }

  static PlaceWords standard() {
    return STANDARD;
  }

  boolean is(String kind, String word) {
    return value(kind, word).isPresent();
  }

  Optional<String> value(String kind, String word) {
    Map<String, String> values = valuesByKind.get(kind);
    if (values == null) {
      throw new IllegalStateException("the lexicon of places has no words of kind \"" + kind + '"');
    }
    return Optional.ofNullable(values.get(word));
  }
}
