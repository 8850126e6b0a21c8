package io.claimwire.extract.text;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.RawToken.Kind;
import org.jspecify.annotations.Nullable;

/** What stands before a place of a sentence, where every part of speech is chosen. */
final class Preceding {

  private Preceding() {}

  /** The last place before {@code i} that holds no adverb or negation; -1 if there is none. */
  static int place(WordRow row, int i) {
    int k = i - 1;
    while (k >= 0 && isPassedOver(row.tag(k))) {
      k--;
    }
    return k;
  }

  private static boolean isPassedOver(@Nullable PartOfSpeech tag) {
    return tag == ADVERB || tag == NEGATION || tag == OTHER;
  }

  /** What stands before {@code i}, passing over adverbs, negation and scare quotes. */
  static @Nullable PartOfSpeech tag(WordRow row, int i) {
    int k = place(row, i);
    PartOfSpeech tag = row.tag(k);
    if (tag == QUOTE_OPEN && isScareQuote(row, k, i)) {
      return tag(row, k);
    }
    boolean quotedWord = tag == QUOTE_CLOSE && k + 1 == i && row.tag(k - 1) == ADJECTIVE;
    return quotedWord ? ADJECTIVE : tag;
  }

  /** A quotation of one or two words does not begin a sentence. */
  private static boolean isScareQuote(WordRow row, int quote, int i) {
    if (quote == 0 || row.tag(quote - 1) == COMMA || row.tag(quote - 1) == COLON) {
      return false;
    }
    for (int k = i + 1; k <= i + 3; k++) {
      if (row.isA(k, Kind.QUOTE_CLOSE)) {
        return true;
      }
    }
    return false;
  }

  /** The dictionary form of the word at {@link #place}; empty if there is none. */
  static String lemma(WordRow row, int i) {
    int k = place(row, i);
    return k < 0 ? "" : row.lemma(k);
  }

  /** A determiner, possessor or modifier: a noun phrase is open behind it. */
  static boolean opensNominal(@Nullable PartOfSpeech tag) {
    return tag == DETERMINER
        || tag == POSSESSIVE
        || tag == POSSESSIVE_PRONOUN
        || tag == ADJECTIVE
        || tag == NUMBER
        || tag == ORDINAL;
  }

  /** Where the run of nouns, modifiers and determiners begins that ends at {@code last}. */
  static int startOfNominal(WordRow row, int last) {
    int k = last;
    while (k >= 0 && (row.isNoun(k) || opensNominal(row.tag(k)))) {
      k--;
      if (row.tag(k + 1) == DETERMINER) {
        break;
      }
    }
    return k + 1;
  }

  /** A subject with an article or the like is no loose compound as headlines have them. */
  static boolean isDetermined(WordRow row, int first) {
    return row.tag(first) == DETERMINER || row.tag(first) == POSSESSIVE_PRONOUN;
  }

  /** Whether a clause can begin with the noun phrase at {@code first}. */
  static boolean beginsClause(WordRow row, int first) {
    if (first <= 0) {
      return first == 0;
    }
    PartOfSpeech before = row.tag(first - 1);
    if (before == null) {
      return false;
    }
    return switch (before) {
      case SUBORDINATOR, COORDINATOR, COMMA, COLON, QUOTE_OPEN, DASH -> true;
      case VERB_PAST, VERB_PRESENT -> !isAuxiliaryForm(row.lemma(first - 1));
      default -> before == ADVERB && beginsClause(row, first - 1);
    };
  }

  /** After "said" a clause may begin; after "be" and "have" a noun phrase is their object. */
  static boolean isAuxiliaryForm(String lemma) {
    return lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
  }

  /** Whether a noun fits as the subject of a present tense: "agency says", "officials say". */
  static boolean agrees(WordRow row, int verb, int last) {
    int subject = last;
    while (row.tag(subject) == ADVERB || row.tag(subject) == NEGATION) {
      subject--;
    }
    if (subject < 0) {
      return false;
    }
    Word w = row.word(verb);
    if (w == Word.NONE || w.can(VERB_PAST)) {
      return true;
    }
    if (w.isBaseOnly() && isPluralBefore(row, subject)) {
      return true;
    }
    boolean plural = row.isPlural(subject);
    if (row.tag(subject) == PROPER_NOUN) {
      return w.can(VERB_PRESENT) || plural || isJoint(row, subject);
    }
    return w.can(VERB_PRESENT) != (plural && row.tag(subject) == NOUN);
  }

  /** "Polls in the north", "some of his admirers": the subject proper stands before. */
  private static boolean isPluralBefore(WordRow row, int last) {
    int link = startOfNominal(row, last) - 1;
    if (link < 1 || row.tag(link) != PREPOSITION) {
      return false;
    }
    int head = link - 1;
    boolean some = row.tag(head) == DETERMINER && row.listed(head).is(WordTrait.QUANTIFIER);
    boolean plural = row.tag(head) == NOUN && row.isPlural(head);
    return (some || plural) && beginsClause(row, startOfNominal(row, head));
  }

  /** "Dorn and Oring": the name that ends at {@code last} has another one before "and". */
  private static boolean isJoint(WordRow row, int last) {
    int k = last;
    while (row.tag(k) == PROPER_NOUN) {
      k--;
    }
    return k > 0 && row.tag(k) == COORDINATOR;
  }
}
