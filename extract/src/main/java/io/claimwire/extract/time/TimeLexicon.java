package io.claimwire.extract.time;

import io.claimwire.extract.text.LexiconFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of times, by kind: what "oct." is among months, and "few" among counts. */
final class TimeLexicon {

  private static final List<String> FILES =
      List.of("calendar.txt", "numbers.txt", "relative.txt", "cues.txt");

  /** The kinds of words with which no expression begins. */
  private static final Set<String> INNER_KINDS =
      Set.of(
          "month-word",
          "part",
          "part-plural",
          "weekday-plural",
          "unit-plural",
          "unit-abbreviation",
          "filler",
          "ago",
          "hedge-most",
          "bound",
          "modal",
          "plans",
          "ahead",
          "timetable",
          "past-auxiliary",
          "people",
          "aged-thing",
          "numbered",
          "measured",
          "speed",
          "year-preposition",
          "zone");

  private static final TimeLexicon STANDARD = new TimeLexicon();

  private final Map<String, Map<String, String>> valuesByKind = new HashMap<>();
  private final Set<String> starters = new HashSet<>();

  private TimeLexicon() {
    for (String file : FILES) {
      for (LexiconFile.Entry entry : LexiconFile.read(TimeLexicon.class, file)) {
        Map<String, String> values =
            valuesByKind.computeIfAbsent(entry.column(0), kind -> new HashMap<>());
        for (String word : entry.column(2).split(";")) {
          values.put(word.strip(), entry.column(1));
          if (!INNER_KINDS.contains(entry.column(0))) {
            starters.add(word.strip());
          }
        }
      }
    }
  }

  static TimeLexicon standard() {
    return STANDARD;
  }

  /** {@return what a word in lower case means among the words of a kind, if it is one} */
  Optional<String> value(String kind, String word) {
    return Optional.ofNullable(words(kind).get(word));
  }

  /** {@return whether a word in lower case is of a kind} */
  boolean is(String kind, String word) {
    return words(kind).containsKey(word);
  }

  /** {@return whether an expression may begin with a word in lower case} */
  boolean mayBegin(String word) {
    return starters.contains(word);
  }

  private Map<String, String> words(String kind) {
    Map<String, String> words = valuesByKind.get(kind);
    if (words == null) {
      throw new IllegalStateException("the lexicon of times has no words of kind \"" + kind + '"');
    }
    return words;
  }
}
