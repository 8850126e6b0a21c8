package io.claimwire.extract.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A word of the {@link TimeLexicon}: what it is and what it means as that. "Second" is a unit and
 * an ordinal.
 *
 * @param valueByKind what it means, by the kinds it is of
 * @param begins whether an expression may begin with it
 * @param tells whether it makes a time of the words before it, as "weeks" does in "about two weeks"
 */
record TimeWord(Map<String, String> valueByKind, boolean begins, boolean tells) {

  /** A word that no lexicon of times has. */
  static final TimeWord UNKNOWN = new TimeWord(Map.of(), false, false);

  /** {@return this word, of another kind too} */
  TimeWord and(TimeWord other) {
    Map<String, String> both = new LinkedHashMap<>(valueByKind);
    both.putAll(other.valueByKind);
    return new TimeWord(Map.copyOf(both), begins || other.begins, tells || other.tells);
  }

  boolean isKnown() {
    return !valueByKind.isEmpty();
  }

  boolean is(String kind) {
    return valueByKind.containsKey(kind);
  }

  Optional<String> value(String kind) {
    return Optional.ofNullable(valueByKind.get(kind));
  }
}
