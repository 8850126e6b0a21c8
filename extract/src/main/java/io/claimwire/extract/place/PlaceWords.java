package io.claimwire.extract.place;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words around the names of places, by kind. */
final class PlaceWords {

  private static final PlaceWords STANDARD = new PlaceWords();

  private final WordMap<Map<String, String>> valuesByKind;
  private final Set<String> kinds = new HashSet<>();

  private PlaceWords() {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (LexiconFile.Entry entry : LexiconFile.read(PlaceWords.class, "words.txt")) {
      kinds.add(entry.column(0));
      for (String word : entry.column(2).split(";")) {
        words
            .computeIfAbsent(word.strip(), text -> new HashMap<>())
            .put(entry.column(0), entry.column(1));
      }
    }
    valuesByKind = WordMap.of(words);
  }

  static PlaceWords standard() {
    return STANDARD;
  }

  /** Whether nothing is known of a word: then it is of no kind. */
  boolean isUnknown(Token token) {
    return valuesByKind.get(token) == null;
  }

  boolean is(String kind, String word) {
    return value(kind, valuesByKind.get(word)).isPresent();
  }

  boolean is(String kind, Token token) {
    return value(kind, token).isPresent();
  }

  boolean isLemma(String kind, Token token) {
    return value(kind, valuesByKind.ofLemma(token)).isPresent();
  }

  Optional<String> value(String kind, Token token) {
    return value(kind, valuesByKind.get(token));
  }

  private Optional<String> value(String kind, @Nullable Map<String, String> values) {
    if (values == null) {
      return Optional.empty();
    }
    String value = values.get(kind);
    if (value == null && !kinds.contains(kind)) {
      throw new IllegalStateException("the lexicon of places has no words of kind \"" + kind + '"');
    }
    return Optional.ofNullable(value);
  }
}
