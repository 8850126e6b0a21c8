package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of a clause can tell in which event a number is counted: those about the number, and
 * none about somebody or something else in the same sentence.
 */
final class Governing {

  private static final Set<String> RELATIVE = FunctionWords.of("relative pronouns");

  private static final Set<String> LEADING_TO_PART = FunctionWords.of("before a part");
  private static final Set<String> DETERMINERS = FunctionWords.of("determiners of a whole");
  private static final Set<String> PART = FunctionWords.of("pronouns of a whole");

  /** Verbs that bring a number in, whose subject is who tells it: "arrived at", "has listed". */
  private static final Set<String> TELLING = telling();

  /** Verbs after which a clause says what befell the part: "60 of 105 drones were shot down". */
  private static final Set<String> AUXILIARIES =
      LexiconLines.items(Governing.class, "auxiliaries.txt");

  private static final Set<String> PREPOSITIONS =
      Set.of("to", "at", "from", "by", "in", "as", "on", "for", "with", "among", "that", "who");

  private static final int LONGEST_TELLING = 3;

  private Governing() {}

  /** Whether a word is a form of a verb by which somebody gives a number: "counts", "listed". */
  static boolean tells(String word) {
    return TELLING.contains(word);
  }

  private static Set<String> telling() {
    Set<String> forms = new HashSet<>();
    for (String verb : LexiconLines.items(Governing.class, "telling-verbs.txt")) {
      forms.addAll(Inflection.formsOf(verb));
    }
    return forms;
  }

  /** The words of a claim without those that tell of another noun than the one that is counted. */
  static Words of(Words claim, Span number) {
    int end = claim.before(number.start());
    boolean told = isTelling(claim, end) && !countsSubject(claim, end);
    List<Words.Word> governing = new ArrayList<>(claim.all());
    governing.subList(0, told ? end + 1 : 0).clear();
    ofPart(claim, number).ifPresent(part -> governing.removeIf(word -> isWithin(word, part)));
    for (Span aside : asides(claim, end)) {
      governing.removeIf(word -> isWithin(word, aside));
    }
    return Words.of(governing);
  }

  /** The words of a claim without those that tell of a part of what is counted. */
  static Words withoutPart(Words claim, Span number) {
    List<Words.Word> words = new ArrayList<>(claim.all());
    ofPart(claim, number).ifPresent(part -> words.removeIf(word -> isWithin(word, part)));
    return Words.of(words);
  }

  /**
   * "Forty rockets were used, of which 28 were downed": what is said of a part of those counted.
   */
  private static Optional<Span> ofPart(Words words, Span number) {
    for (int i = words.before(number.end()) + 2; i < words.size() - 1; i++) {
      if (leadsToPart(words, i)) {
        int start = words.get(i).start();
        return Optional.of(new Span(start, words.get(endOfPart(words, i)).end()));
      }
    }
    return Optional.empty();
  }

  /** "Of which", "including"; but "seven villages, Lower Tarn among them," ends what it says. */
  private static boolean leadsToPart(Words words, int index) {
    boolean leads =
        LEADING_TO_PART.contains(words.text(index)) && PART.contains(words.text(index + 1));
    boolean ends = words.text(index + 1).equals("them") && isBreak(words, index + 2);
    return leads && !ends || words.text(index).equals("including");
  }

  /** To the next comma, or to the end where one stands right after "of which". */
  private static int endOfPart(Words words, int from) {
    return isBreak(words, from + 2) ? words.size() - 1 : breakAfter(words, from);
  }

  private static boolean isBreak(Words words, int index) {
    return index < words.size() && words.get(index).isBreak();
  }

  /** The index of the next mark that parts clauses, or of the last word. */
  private static int breakAfter(Words words, int from) {
    int at = from;
    while (at < words.size() - 1 && !words.get(at).isBreak()) {
      at++;
    }
    return at;
  }

  /**
   * "A list of the dead names 46", "the number of the missing is given as": the sum says of what.
   */
  private static boolean countsSubject(Words words, int last) {
    for (int i = 0; i < last - 1; i++) {
      if (words.text(i + 1).equals("of") && Vocabulary.english().isSumOf(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends a verb of telling that has a subject. */
  private static boolean isTelling(Words words, int last) {
    StringBuilder phrase = new StringBuilder();
    for (int at = last; at > 0 && at > last - LONGEST_TELLING; at--) {
      phrase.insert(0, at == last ? words.text(at) : words.text(at) + " ");
      if (TELLING.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /** "The morgue, which was moved to a cold store, had 29": nobody of the 29 was moved. */
  static List<Span> asides(Words words, int last) {
    List<Span> asides = new ArrayList<>();
    int opened = -1;
    for (int i = 0; i <= last; i++) {
      if (!words.text(i).equals(",")) {
        continue;
      }
      if (opened >= 0) {
        asides.add(new Span(words.get(opened).start(), words.get(i).start()));
        opened = -1;
      }
      if (i < last && RELATIVE.contains(words.text(i + 1))) {
        opened = i + 1;
      }
    }
    return asides;
  }

  /** "Of the 105 drones, 60 were shot down". */
  static boolean isWholeInFront(Words words, Span number, List<Quantity> others) {
    int of = words.before(number.start());
    of -= of > 0 && DETERMINERS.contains(words.text(of)) ? 1 : 0;
    boolean opens = of == 0 || of > 0 && words.get(of - 1).isBreak();
    int end = words.before(number.end()) + 1;
    while (opens && end < words.size() && !words.get(end).isBreak()) {
      end++;
    }
    return opens
        && words.text(of).equals("of")
        && end < words.size() - 1
        && startsOneOf(others, words.get(end + 1).start());
  }

  private static boolean startsOneOf(List<Quantity> quantities, int at) {
    for (Quantity quantity : quantities) {
      if (quantity.span().start() == at) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words about a whole that is named after its part: "of 105 drones launched" and no more in
   * "60 of 105 drones launched were shot down".
   */
  static Words ofWhole(Words words, Quantity whole, Set<String> predicate) {
    int first = words.before(whole.span().start()) + 1;
    int end = words.before(whole.span().end()) + 1;
    while (end < words.size() && !endsSubject(words, end, predicate)) {
      end++;
    }
    return words.upTo(end).from(first);
  }

  private static boolean endsSubject(Words words, int index, Set<String> predicate) {
    String word = words.text(index);
    return words.get(index).isBreak() || AUXILIARIES.contains(word) || predicate.contains(word);
  }

  /** How many words belong to the noun phrase that words begin with. */
  static int endOfPhrase(Words words) {
    int end = 0;
    while (end < words.size() && !endsSubject(words, end, PREPOSITIONS)) {
      end++;
    }
    return end;
  }

  private static boolean isWithin(Words.Word word, Span span) {
    return span.start() <= word.start() && word.end() <= span.end();
  }
}
