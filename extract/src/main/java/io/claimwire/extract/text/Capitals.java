package io.claimwire.extract.text;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.RawToken.Kind;
import java.util.Locale;
import java.util.Set;

/** Which capitals belong to names, and which only begin a sentence or stand in a title. */
final class Capitals {

  /** Endings by which an unlisted word at the start of a sentence is told from a name. */
  private final Set<String> endings = LexiconFile.words(Capitals.class, "common-endings.txt");

  /** Whether the word of a place is a name or a part of one. */
  boolean isName(WordRow row, int i) {
    if (!row.isCapital(i) || row.form(i).equals("I")) {
      return false;
    }
    Word listed = row.listed(i);
    if (row.isTitleCase()) {
      return listed == Word.NONE;
    }
    if (row.form(i).equals("US") || isMonth(row, i)) {
      return true;
    }
    return startsSentence(row, i) ? isNameAtStart(row, i, listed) : isNameInside(row, i, listed);
  }

  /** "In May", "May 5": a month has the form of a modal verb. */
  private static boolean isMonth(WordRow row, int i) {
    return row.form(i).equals("May") && (row.isA(i + 1, Kind.NUMBER) || row.isWord(i - 1));
  }

  private static boolean startsSentence(WordRow row, int i) {
    if (i == 0) {
      return true;
    }
    return switch (row.raw(i - 1).kind()) {
      case QUOTE_OPEN, SENTENCE_END, DASH, BRACKET -> true;
      case COLON -> row.is(i - 1, ":");
      case OTHER -> i == 1;
      default -> false;
    };
  }

  private static boolean isNameInside(WordRow row, int i, Word listed) {
    return !isClosedClass(listed) || isAcronym(row.form(i)) || isSmallWordOfName(row, i, listed);
  }

  private static boolean isAcronym(String form) {
    return form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** "The Not One More alliance", "Doctors Across Rivers": a small word with a capital. */
  private static boolean isSmallWordOfName(WordRow row, int i, Word listed) {
    PartOfSpeech kind = listed.first();
    boolean small = kind == PREPOSITION || kind == NEGATION || kind == PARTICLE;
    boolean after = row.isCapital(i - 1);
    boolean the = kind == NEGATION && row.is(i - 1, "the");
    if (small && (after || the) && nextIsCapital(row, i)) {
      return true;
    }
    boolean third = i > 1 && after && !startsSentence(row, i - 1);
    return third && kind == DETERMINER && !isArticle(row, i);
  }

  private static boolean isArticle(WordRow row, int i) {
    return row.is(i, "the") || row.is(i, "a") || row.is(i, "an");
  }

  private boolean isNameAtStart(WordRow row, int i, Word listed) {
    if (listed == Word.NONE) {
      return !hasCommonEnding(row.lower(i)) || nextIsCapital(row, i);
    }
    return nextIsCapital(row, i) && !isClosedClass(listed) && !isPlainModifier(row, i, listed);
  }

  /** "Senior", "Former", "Foreign" before a name; a verb form before a name is no name either. */
  private static boolean isPlainModifier(WordRow row, int i, Word listed) {
    return listed.first() == ADJECTIVE
        || listed.first() == ADVERB
        || listed.can(VERB_GERUND)
        || listed.can(VERB_PARTICIPLE) && !listed.can(VERB_BASE)
        || row.lower(i).endsWith("s") && listed.can(NOUN);
  }

  private static boolean isClosedClass(Word listed) {
    return switch (listed.first()) {
      case DETERMINER,
          PRONOUN,
          POSSESSIVE_PRONOUN,
          PREPOSITION,
          COORDINATOR,
          SUBORDINATOR,
          MODAL,
          NEGATION,
          INFINITIVE_TO,
          PARTICLE ->
          true;
      default -> {
        String lemma = listed.lemma(VERB_BASE, "");
        yield lemma.equals("be") || lemma.equals("do");
      }
    };
  }

  private boolean hasCommonEnding(String word) {
    for (int i = word.length() - 2; i >= 0 && i >= word.length() - 5; i--) {
      if (endings.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean nextIsCapital(WordRow row, int i) {
    return row.isCapital(i + 1)
        && !row.form(i + 1).equals("I")
        && row.raw(i + 1).start() - row.raw(i).end() <= 1;
  }
}
