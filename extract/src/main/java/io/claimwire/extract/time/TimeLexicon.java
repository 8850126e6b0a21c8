package io.claimwire.extract.time;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
          "zone",
          "joint");

  /** The kinds of words that make a time of those before them, at least one in each expression. */
  private static final Set<String> TELLING_KINDS =
      Set.of(
          "month",
          "month-short",
          "weekday",
          "weekday-short",
          "season",
          "part",
          "clock-name",
          "unit",
          "long",
          "long-plural",
          "repeated",
          "decade-name",
          "day",
          "reference",
          "reference-noun",
          "ago",
          "night",
          "festival");

  private static final TimeLexicon STANDARD = new TimeLexicon();

  private final WordMap<TimeWord> words;

  private TimeLexicon() {
    Map<String, TimeWord> words = new HashMap<>();
    for (String file : FILES) {
      for (LexiconFile.Entry entry : LexiconFile.read(TimeLexicon.class, file)) {
        String kind = entry.column(0);
        TimeWord meaning =
            new TimeWord(
                Map.of(kind, entry.column(1)),
                !INNER_KINDS.contains(kind),
                TELLING_KINDS.contains(kind));
        for (String word : entry.column(2).split(";")) {
          words.merge(word.strip(), meaning, TimeWord::and);
        }
      }
    }
    this.words = WordMap.of(words);
  }

  static TimeLexicon standard() {
    return STANDARD;
  }

  /** {@return what is known of a word in lower case, which may be nothing} */
  TimeWord word(String word) {
    return orUnknown(words.get(word));
  }

  /** {@return what is known of a token, which may be nothing} */
  TimeWord word(Token token) {
    return orUnknown(words.get(token));
  }

  private static TimeWord orUnknown(@Nullable TimeWord word) {
    return word == null ? TimeWord.UNKNOWN : word;
  }
}
