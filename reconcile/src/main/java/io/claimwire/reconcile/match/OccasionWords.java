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
import java.util.Set;

/** The words for an occasion that is not the first of its kind, and for one before it. */
final class OccasionWords {

  /**
   * A kind of occasion.
   *
   * @param event the event whose number tells how large one was
   * @param events all events that are counted anew at each
   * @param nouns what one is called
   */
  record Kind(String event, Set<String> events, Set<String> nouns) {}

  static final List<Kind> KINDS = kinds();

  private static final Map<String, Set<String>> SETS = new HashMap<>();

  static {
    for (String[] line : LexiconLines.read(OccasionWords.class, "occasions.txt", 2)) {
      SETS.put(line[0], Set.copyOf(LexiconLines.items(line[1])));
    }
  }

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

  private static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    for (String[] line : LexiconLines.read(OccasionWords.class, "occasion-kinds.txt", 3)) {
      Set<String> events = Set.copyOf(LexiconLines.items(line[1]));
      kinds.add(new Kind(line[0], events, Set.copyOf(LexiconLines.items(line[2]))));
    }
    return List.copyOf(kinds);
  }

  private static Set<String> set(String name) {
    Set<String> words = SETS.get(name);
    if (words == null) {
      throw new IllegalStateException("occasions.txt has no set named " + name);
    }
    return words;
  }

  /**
   * The day of the occasion that an article opens with, by its kind's event, where it says that
   * this is not the first: "returned to the streets on Saturday", "a second march". What is yet to
   * come is none.
   */
  static Map<String, LocalDate> later(String text, LocalDate printed) {
    Map<String, LocalDate> days = new HashMap<>();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    int read = 0;
    for (Words sentence : sentences(Words.of(opening, 0))) {
      if (read++ == SENTENCES) {
        break;
      }
      for (Kind kind : KINDS) {
        if (tellsOfLater(sentence, kind)) {
          days.putIfAbsent(kind.event(), day(sentence, printed));
        }
      }
    }
    return Map.copyOf(days);
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

  private static boolean tellsOfLater(Words sentence, Kind kind) {
    boolean toCome = sentence.all().stream().anyMatch(word -> TO_COME.contains(word.text()));
    for (int i = 0; i < sentence.size() && !toCome; i++) {
      if (LATER_ONE.contains(sentence.text(i)) && isNoun(sentence, i + 1, kind)) {
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
  private static boolean isNoun(Words words, int at, Kind kind) {
    for (int i = at; i < Math.min(words.size(), at + 2); i++) {
      if (kind.nouns().contains(Inflection.singular(Inflection.withoutPossessive(words.text(i))))) {
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
  static List<Integer> pointsBack(Words sentence, Kind kind) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      boolean earlier = EARLIER_ONE.contains(sentence.text(i)) && isNoun(sentence, i + 1, kind);
      boolean ago = i > 0 && AGO.contains(sentence.text(i)) && SPANS.contains(sentence.text(i - 1));
      if ((earlier || ago) && !isCompared(sentence, i)) {
        places.add(i);
      }
    }
    return places;
  }

  /** Where a sentence speaks of "that march", which is the one spoken of last. */
  static List<Integer> pointsToLast(Words sentence, Kind kind) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (POINTING.contains(sentence.text(i)) && isNoun(sentence, i + 1, kind)) {
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
