package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words for an occasion that is not the first of its kind, and for one before it. */
final class OccasionWords {

  private static final Map<String, Set<String>> SETS = new HashMap<>();

  static {
    for (String[] line : LexiconLines.read(OccasionWords.class, "occasions.txt", 2)) {
      SETS.put(line[0], Set.copyOf(LexiconLines.items(line[1])));
    }
  }

  private static final Set<String> EVENTS = set("events");
  private static final Set<String> NOUNS = set("nouns");
  private static final Set<String> LATER_ONE = set("of a later one");
  private static final Set<String> EARLIER_ONE = set("of an earlier one");
  private static final Set<String> LATER = set("later");
  private static final Set<String> TO_COME = set("still to come");
  private static final Set<String> SPANS = set("spans");
  private static final Set<String> AGO = set("ago");
  private static final Set<String> COMPARED = set("compared");
  private static final Set<String> POINTING = set("pointing");

  /** How much of an article says what it is about, in UTF-16 code units. */
  private static final int OPENING = 400;

  /** How many sentences of it do. */
  private static final int SENTENCES = 2;

  /** How many words the longest phrase has. */
  private static final int LONGEST = 6;

  /** How many words may stand between a comparison and what is compared with. */
  private static final int NEAR = 3;

  private OccasionWords() {}

  private static Set<String> set(String name) {
    Set<String> words = SETS.get(name);
    if (words == null) {
      throw new IllegalStateException("occasions.txt has no set named " + name);
    }
    return words;
  }

  /** Whether an event, by its name, is of an occasion, as those who are arrested at a march. */
  static boolean isOfOccasion(String event) {
    return EVENTS.contains(event);
  }

  /**
   * The day of the occasion that an article opens with, where it says that this is not the first:
   * "returned to the streets on Saturday", "a second march". What is yet to come is none.
   */
  static Optional<LocalDate> later(String text, LocalDate printed) {
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    int read = 0;
    for (Words sentence : sentences(Words.of(opening, 0))) {
      if (read++ == SENTENCES) {
        break;
      }
      if (tellsOfLater(sentence)) {
        return Optional.of(day(sentence, printed));
      }
    }
    return Optional.empty();
  }

  private static List<Words> sentences(Words words) {
    List<Words> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (last || words.text(i).equals(".") && words.get(i + 1).capital()) {
        sentences.add(words.upTo(i + 1).from(start));
        start = i + 1;
      }
    }
    return sentences;
  }

  private static boolean tellsOfLater(Words sentence) {
    if (sentence.all().stream().anyMatch(word -> TO_COME.contains(word.text()))) {
      return holdsPhrase(sentence);
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (LATER_ONE.contains(sentence.text(i)) && isNoun(sentence, i + 1)) {
        return true;
      }
    }
    return holdsPhrase(sentence);
  }

  private static boolean holdsPhrase(Words sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      StringBuilder phrase = new StringBuilder(sentence.text(i));
      for (int j = i + 1; j < Math.min(sentence.size(), i + LONGEST); j++) {
        if (LATER.contains(phrase.append(' ').append(sentence.text(j)).toString())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "March", "hunger march": a noun, or a word and then a noun. */
  private static boolean isNoun(Words words, int at) {
    for (int i = at; i < Math.min(words.size(), at + 2); i++) {
      if (NOUNS.contains(Inflection.singular(Inflection.withoutPossessive(words.text(i))))) {
        return true;
      }
    }
    return false;
  }

  /** The last such day of the week before print, where the sentence names one. */
  private static LocalDate day(Words sentence, LocalDate printed) {
    for (Words.Word word : sentence.all()) {
      for (DayOfWeek day : DayOfWeek.values()) {
        String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (word.capital() && word.text().startsWith(name.toLowerCase(Locale.ROOT))) {
          return printed.with(TemporalAdjusters.previousOrSame(day));
        }
      }
    }
    return printed;
  }

  /**
   * Where a sentence points to an earlier occasion, as indices of its words: "at the first march",
   * "a week earlier, 36,000 had come"; but not "fewer than a week earlier".
   */
  static List<Integer> pointsBack(Words sentence) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      boolean earlier = EARLIER_ONE.contains(sentence.text(i)) && isNoun(sentence, i + 1);
      boolean ago = i > 0 && AGO.contains(sentence.text(i)) && SPANS.contains(sentence.text(i - 1));
      if ((earlier || ago) && !isCompared(sentence, i)) {
        places.add(i);
      }
    }
    return places;
  }

  /** Where a sentence speaks of "that march", which is the one spoken of last. */
  static List<Integer> pointsToLast(Words sentence) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (POINTING.contains(sentence.text(i)) && isNoun(sentence, i + 1)) {
        places.add(i);
      }
    }
    return places;
  }

  private static boolean isCompared(Words sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (COMPARED.contains(sentence.text(i))) {
        return true;
      }
    }
    return false;
  }
}
