package io.claimwire.extract.text;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.RawToken.Kind;

/**
 * What comes from a place of a sentence on. Nothing is chosen there yet, so that the candidates
 * alone tell.
 */
final class Following {

  /** How far a clause is looked for behind a word that may open it. */
  private static final int CLAUSE_REACH = 14;

  private Following() {}

  /** The place itself, or the first behind the adverbs and negations that begin there. */
  static int afterAdverbs(WordRow row, int i) {
    int k = i;
    while (isAdverb(row, k)) {
      k++;
    }
    return k;
  }

  static boolean isAdverb(WordRow row, int i) {
    PartOfSpeech first = row.word(i).first();
    return first == ADVERB || first == NEGATION;
  }

  /** Whether a word comes that can be this, directly or after adverbs. */
  static boolean canBe(WordRow row, int i, PartOfSpeech wanted) {
    return row.word(afterAdverbs(row, i)).can(wanted);
  }

  // ---- nouns ----

  /** A noun, name or number can stand here. */
  static boolean isNounLike(WordRow row, int i) {
    if (!row.isWordOrNumber(i)) {
      return false;
    }
    Word w = row.word(i);
    if (w == Word.NONE) {
      return !row.isClitic(i);
    }
    if (w.can(MODAL)) {
      return w.can(NOUN) && !canBe(row, i + 1, VERB_BASE); // "the firm will close"
    }
    return w.can(NOUN) || w.can(NUMBER) && !w.can(PRONOUN);
  }

  static boolean isPlainNoun(WordRow row, int i) {
    Word w = row.word(i);
    return w.can(NOUN) && !w.can(DETERMINER) && !w.can(PRONOUN);
  }

  /** Something that describes the noun after it. */
  static boolean isModifier(WordRow row, int i) {
    Word w = row.word(i);
    if (!w.canModify()) {
      return w.first() == ADVERB && isModified(row, i + 1);
    }
    return !isSaid(w) && (isNounLike(row, i + 1) || isModified(row, i + 1));
  }

  private static boolean isModified(WordRow row, int i) {
    Word w = row.word(i);
    return (w.can(ADJECTIVE) || w.can(VERB_PARTICIPLE)) && isNounLike(row, i + 1);
  }

  /** A noun phrase can begin here. */
  static boolean startsNominal(WordRow row, int i) {
    if (!row.isWordOrNumber(i)) {
      return row.isA(i, Kind.QUOTE_OPEN) || row.isA(i, Kind.SYMBOL);
    }
    Word w = row.word(i);
    if (w == Word.NONE) {
      return !row.isClitic(i);
    }
    return switch (w.first()) {
      case DETERMINER, POSSESSIVE_PRONOUN, NUMBER, ORDINAL, ADJECTIVE, NOUN -> true;
      case PRONOUN -> !row.is(i, "who");
      default -> w.can(NOUN) || w.can(ADJECTIVE) || isModifier(row, i);
    };
  }

  /** A noun phrase or a content clause clearly begins here: "the", "it", "Dorn", "that". */
  static boolean isObjectStart(WordRow row, int i) {
    if (!row.isWordOrNumber(i)) {
      return row.isA(i, Kind.SYMBOL);
    }
    Word w = row.word(i);
    if (w == Word.NONE) {
      return !row.isClitic(i);
    }
    return switch (w.first()) {
      case DETERMINER, POSSESSIVE_PRONOUN, NUMBER -> true;
      case PRONOUN -> !w.is(WordTrait.RELATIVE);
      case SUBORDINATOR -> w.is(WordTrait.CONTENT_CLAUSE);
      default -> false;
    };
  }

  /** "About 40", "nearly 40", "more than 40", "at least 40". */
  static boolean isHedgedNumber(WordRow row, int i) {
    boolean about = row.is(i, "about") || row.is(i, "around") || row.word(i).first() == ADVERB;
    if (about && row.isA(i + 1, Kind.NUMBER)) {
      return true;
    }
    boolean bound = row.is(i + 1, "than") || row.is(i + 1, "least");
    return bound && row.isA(i + 2, Kind.NUMBER);
  }

  // ---- verbs ----

  static boolean isPast(WordRow row, int i) {
    return row.word(i).can(VERB_PAST);
  }

  /** A past tense and nothing else that could stand in its place. */
  private static boolean isOnlyPast(Word w) {
    return w.can(VERB_PAST) && !w.can(NOUN) && !w.can(ADJECTIVE);
  }

  /** "Two people briefed on the plans said on Tuesday": "said" is hardly ever a participle. */
  static boolean isSaid(Word w) {
    return w.lemma(VERB_PAST, "").equals("say");
  }

  /** A finite verb comes directly, or after adverbs. */
  static boolean isFinite(WordRow row, int i) {
    Word w = row.word(afterAdverbs(row, i));
    boolean verbOnly = w.canBeVerb() && !w.can(NOUN) && !w.can(ADJECTIVE) && !w.can(VERB_GERUND);
    return w.isOnlyFinite() || w.first() == MODAL || verbOnly;
  }

  /** The clause has a finite verb later, before the next break. */
  static boolean finiteAhead(WordRow row, int i) {
    for (int k = i; k < row.size(); k++) {
      Word w = row.word(k);
      if (w == Word.NONE) {
        if (isBreak(row.raw(k).kind())) {
          return false;
        }
        continue;
      }
      if (opensClause(w)) {
        return false;
      }
      if (w.isOnlyFinite() || isModal(row, k) || isPastOfClause(row, k)) {
        return true;
      }
    }
    return false;
  }

  /** "Will" and "can" before a verb are no nouns. */
  private static boolean isModal(WordRow row, int i) {
    Word w = row.word(i);
    return w.first() == MODAL && (!w.can(NOUN) || canBe(row, i + 1, VERB_BASE));
  }

  private static boolean isBreak(Kind kind) {
    return switch (kind) {
      case COMMA, SENTENCE_END, COLON, DASH, QUOTE_OPEN, QUOTE_CLOSE -> true;
      default -> false;
    };
  }

  private static boolean opensClause(Word w) {
    return w.first() == SUBORDINATOR || w.first() == COORDINATOR || w.is(WordTrait.SUBJECT);
  }

  /** A past tense; one before a preposition may as well be a participle. */
  private static boolean isPastOfClause(WordRow row, int k) {
    Word w = row.word(k);
    if (!isOnlyPast(w)) {
      return false;
    }
    PartOfSpeech before = row.word(k - 1).first();
    boolean inside = before == DETERMINER || before == POSSESSIVE_PRONOUN;
    boolean described = inside && isNounLike(row, k + 1);
    boolean reduced = isPrepositional(row, k + 1) && !isSaid(w);
    return !(w.can(VERB_PARTICIPLE) && (described || reduced)); // "a spoiled cargo"
  }

  /** Whether any word to the end of the sentence can be a finite verb. */
  static boolean verbAhead(WordRow row, int i) {
    for (int k = i; k < row.size(); k++) {
      Word w = row.word(k);
      if (w.can(VERB_PAST) || w.can(VERB_PRESENT) || w.can(VERB_BASE) || w.can(MODAL)) {
        return true;
      }
    }
    return false;
  }

  /** A clause begins here: its verb comes soon, before the next comma. */
  static boolean startsClause(WordRow row, int i) {
    for (int k = i; k < row.size() && k < i + CLAUSE_REACH; k++) {
      Word w = row.word(k);
      Kind kind = row.raw(k).kind();
      if (kind == Kind.COMMA || kind == Kind.SENTENCE_END || kind == Kind.COLON) {
        return false;
      }
      if (w.isOnlyFinite() || w.can(MODAL) && !w.can(NOUN) || isOnlyPast(w)) {
        return true;
      }
    }
    return false;
  }

  /** "…, which began in May, ended": the verb of the clause comes after an aside. */
  static boolean predicateAfterAside(WordRow row, int i) {
    int commas = 0;
    for (int k = i; k < row.size(); k++) {
      if (row.isA(k, Kind.COMMA)) {
        commas++;
      } else if (commas > 1 && row.isA(k - 1, Kind.COMMA)) {
        Word w = row.word(k);
        if (w.isOnlyFinite() || w.first() == MODAL || isOnlyPast(w)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether after the next comma nothing but the verb of the clause comes. */
  static boolean predicateAfterComma(WordRow row, int i) {
    for (int k = i; k + 1 < row.size(); k++) {
      if (row.isA(k, Kind.COMMA)) {
        Word w = row.word(k + 1);
        return w.isOnlyFinite() || w.first() == MODAL || isVerbForm(row, k + 1);
      }
    }
    return false;
  }

  private static boolean isVerbForm(WordRow row, int k) {
    Word w = row.word(k);
    boolean past = w.can(VERB_PAST) && !w.can(ADJECTIVE);
    return past || w.can(VERB_PRESENT) && startsNominal(row, k + 1);
  }

  // ---- the end of a phrase ----

  /** Whether nothing that could be modified follows: end, comma, preposition, conjunction. */
  static boolean endsHere(WordRow row, int i) {
    if (!row.isWordOrNumber(i)) {
      return true;
    }
    Word w = row.word(i);
    return switch (w.first()) {
      case PREPOSITION, COORDINATOR, SUBORDINATOR -> true;
      default -> w.can(INFINITIVE_TO);
    };
  }

  static boolean isPrepositional(WordRow row, int i) {
    Word w = row.word(i);
    return w.can(PREPOSITION) || w.can(SUBORDINATOR);
  }

  /** "That" or the beginning of a quotation. */
  static boolean isThatOrQuote(WordRow row, int i) {
    return row.is(i, "that") || row.isA(i, Kind.QUOTE_OPEN);
  }
}
