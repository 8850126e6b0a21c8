package io.claimwire.extract.text;

import static io.claimwire.extract.text.Following.*;
import static io.claimwire.extract.text.PartOfSpeech.*;
import static io.claimwire.extract.text.Preceding.*;

import io.claimwire.extract.text.RawToken.Kind;

/**
 * What a word is that stands behind a noun, name, comma or quotation: the verb of a clause
 * ("officials fear a flood"), the rest of a compound ("campaign records show"), or else. Headlines
 * leave out articles, so that every one of these readings is looked at by its surroundings.
 */
final class NounOrVerb {

  private final Vocabulary vocabulary;
  private final PastOrParticiple pastOrParticiple;

  NounOrVerb(Vocabulary vocabulary, PastOrParticiple pastOrParticiple) {
    this.vocabulary = vocabulary;
    this.pastOrParticiple = pastOrParticiple;
  }

  PartOfSpeech choose(WordRow row, int i, Word w, PartOfSpeech before) {
    if (w.can(VERB_PAST)) {
      return past(row, i, w, before);
    }
    if (w.can(VERB_PARTICIPLE)) {
      return VERB_PARTICIPLE;
    }
    if (w.can(NOUN) && (w.can(VERB_PRESENT) || w.can(VERB_BASE))) {
      return present(row, i, w, before);
    }
    if (w.can(VERB_PRESENT)) {
      return VERB_PRESENT;
    }
    if (w.can(VERB_GERUND)) {
      return gerund(row, i, w, before);
    }
    if (w.can(VERB_BASE) && !w.can(ADJECTIVE) && !w.can(ADVERB)) {
      return before.isNoun() ? VERB_BASE : w.first();
    }
    if (w.can(ADVERB) && (!isNounLike(row, i + 1) || isVerbAfterAdverb(row, i + 1))) {
      return ADVERB;
    }
    if (w.can(VERB_BASE) && w.can(ADJECTIVE) && isOnlyVerbOfMany(row, i)) {
      return VERB_BASE; // "two in three of the patients live in Tol"
    }
    if (w.can(ADJECTIVE)) {
      return w.can(NOUN) && !isNounLike(row, i + 1) ? NOUN : ADJECTIVE;
    }
    return w.first();
  }

  private static boolean isOnlyVerbOfMany(WordRow row, int i) {
    return !row.hasFinite()
        && row.isPlural(i - 1)
        && isPrepositional(row, i + 1)
        && !finiteAhead(row, i + 1);
  }

  private PartOfSpeech past(WordRow row, int i, Word w, PartOfSpeech before) {
    boolean noun = w.can(NOUN) && (before == NOUN || before == COMMA);
    if (noun && !isVerb(row, i, w, before)) {
      return NOUN;
    }
    boolean counts = row.isA(i + 1, Kind.NUMBER); // "the fever, a new one, sickened 212 people"
    if (w.can(ADJECTIVE) && before == COMMA && isNounLike(row, i + 1) && !counts) {
      return ADJECTIVE;
    }
    return pastOrParticiple.choose(row, i, w);
  }

  private PartOfSpeech present(WordRow row, int i, Word w, PartOfSpeech before) {
    boolean nounNext = isNounLike(row, i + 1);
    boolean apposition =
        before == COMMA && !w.can(VERB_PRESENT) && nounNext && !countsAfterAside(row, i);
    if (!apposition && isVerb(row, i, w, before)) {
      return w.can(VERB_PRESENT) ? VERB_PRESENT : VERB_BASE;
    }
    return w.can(ADJECTIVE) && nounNext ? ADJECTIVE : NOUN;
  }

  /** "The monitors, whose mandate ends in May, count 69 dead". */
  private static boolean countsAfterAside(WordRow row, int i) {
    if (!row.isA(i + 1, Kind.NUMBER) || finiteAhead(row, i + 1)) {
      return false;
    }
    int comma = i - 2;
    while (comma > 0 && row.tag(comma) != COMMA) {
      comma--;
    }
    boolean relative = row.listed(comma + 1).is(WordTrait.RELATIVE) || row.is(comma + 1, "whose");
    return relative && row.isPlural(comma - 1);
  }

  private static PartOfSpeech gerund(WordRow row, int i, Word w, PartOfSpeech before) {
    boolean name = before == PROPER_NOUN && isDetermined(row, startOfNominal(row, i - 1));
    boolean compound = (before == NOUN || name) && w.can(NOUN);
    boolean object = startsNominal(row, i + 1) || row.is(i + 1, "that");
    return compound && !object ? NOUN : VERB_GERUND;
  }

  /** "The register still lists 31 people": a verb with its object. */
  private static boolean isVerbAfterAdverb(WordRow row, int i) {
    return !row.hasFinite()
        && row.word(i).can(VERB_PRESENT)
        && (isObjectStart(row, i + 1) || row.tag(i - 2) == PROPER_NOUN)
        && !finiteAhead(row, i + 1);
  }

  // ---- "reports", "plans", "fear" after a noun ----

  /** Whether it is the verb of the clause. */
  private boolean isVerb(WordRow row, int i, Word w, PartOfSpeech before) {
    if (before.isNoun() && row.listed(i + 1).is(WordTrait.OBJECT) && agrees(row, i, i - 1)) {
      return true; // "voters who were intrigued now regard him"
    }
    if (w.can(VERB_PRESENT) && isVerbOfRelative(row, i)) {
      return true;
    }
    if (row.hasFinite() && before != COMMA && before != QUOTE_CLOSE) {
      return false;
    }
    if (w.can(VERB_PRESENT) && isBeforeItsVerb(row, i + 1)) {
      return false; // "campaign records show that …"
    }
    int who = row.is(i + 1, ",") ? i + 2 : i + 1;
    if (w.can(VERB_PRESENT) && row.is(who, "who") && row.isPlural(i)) {
      return false; // "Lorvan engineers, who rely on pictures, estimate …"
    }
    if (before == NOUN && w.isBaseOnly()) {
      if (isRate(row, i - 1) && isObjectStart(row, i + 1)) {
        return true;
      }
      if (row.isPlural(i - 1) && isInfinitive(row, i + 1)) {
        return !finiteAhead(row, i + 2); // "four senators claim to object"
      }
      if (isOne(row, startOfNominal(row, i - 1))) {
        return false; // "a volunteer group that …"
      }
    }
    boolean named = w.isBaseOnly() && row.isCapital(i + 1) && finiteAhead(row, i + 1);
    if (before.isNoun() && !named && isVerbByForm(row, i, w)) {
      return true;
    }
    return !isInsideName(row, i, w, before) && isVerbByWhatFollows(row, i, w, before);
  }

  /** "The boats which the guild claims to own", "houses that the town lists as lost". */
  private static boolean isVerbOfRelative(WordRow row, int i) {
    int subject = row.tag(i - 1) == ADVERB ? i - 2 : i - 1;
    int pronoun = startOfNominal(row, subject) - 1;
    boolean relative = row.is(pronoun, "which") || row.is(pronoun, "that");
    PartOfSpeech before = pronoun > 0 ? row.tag(pronoun - 1) : null;
    return relative
        && before != null
        && before.isNoun()
        && !row.isPlural(subject)
        && (isInfinitive(row, i + 1) || row.is(i + 1, "as"));
  }

  /** "300 lorries a day use the bridge": the plural before it is the subject. */
  private static boolean isRate(WordRow row, int last) {
    return row.is(last - 1, "a") && row.tag(last - 2) == NOUN && row.isPlural(last - 2);
  }

  /** A clause without a verb, the level of a headline, the words under a picture. */
  private static boolean isVerbByForm(WordRow row, int i, Word w) {
    return isOnlyVerbOfClause(row, i, w)
        || agrees(row, i, i - 1) && (isLevel(row, i, w) || isCaption(row, i, w));
  }

  private static boolean isInsideName(WordRow row, int i, Word w, PartOfSpeech before) {
    boolean capital = row.isCapital(i + 1) && w.isBaseOnly();
    if (capital && (!agrees(row, i, i - 1) || finiteAhead(row, i + 1))) {
      return true; // "the relief group Safe Harbour", "Orbel founder Ana Dorn was"
    }
    boolean pastNext = before == NOUN && isPast(row, i + 1);
    return pastNext && !startsNominal(row, i + 2) && !row.is(i + 2, "that"); // "data leaks clashed"
  }

  private boolean isVerbByWhatFollows(WordRow row, int i, Word w, PartOfSpeech before) {
    boolean agrees = agrees(row, i, i - 1);
    if (w.can(VERB_PRESENT) && row.is(i + 1, ":") && agrees) {
      return true; // "the memo reads: …"
    }
    boolean object =
        isObjectStart(row, i + 1) || isDemanded(row, i, w) || isHedgedNumber(row, i + 1);
    boolean aside = before == QUOTE_CLOSE || before == COMMA;
    boolean fits = aside || agrees || object && !finiteAhead(row, i + 1);
    if (fits && row.is(i + 1, "that")) {
      return true;
    }
    if (!fits || endsHere(row, i + 1) && before != QUOTE_CLOSE && !object) {
      boolean says = before == NOUN && w.isBaseOnly() && isClosing(row, i, w);
      boolean name = before == PROPER_NOUN && !hangsOnPreposition(row, i - 1);
      return says || name && fits && !finiteAhead(row, i + 1);
    }
    return object || isThatOrQuote(row, i + 1) || !finiteAhead(row, i + 1);
  }

  /** "Demands that Lisk release at least 40": a base form behind a name, and an amount. */
  private static boolean isDemanded(WordRow row, int i, Word w) {
    return w.isBaseOnly()
        && row.tag(i - 1) == PROPER_NOUN
        && row.is(startOfNominal(row, i - 1) - 1, "that")
        && row.is(i + 1, "at")
        && row.isA(i + 3, Kind.NUMBER);
  }

  /** "…, campaign records show.": the verb of an aside that ends the sentence. */
  private boolean isClosing(WordRow row, int i, Word w) {
    int subject = startOfNominal(row, i - 1);
    return subject > 1
        && row.tag(subject - 1) == COMMA
        && row.isPlural(i - 1)
        && vocabulary.takesClause(w.lemma(VERB_BASE, ""))
        && row.isA(i + 1, Kind.SENTENCE_END);
  }

  /** "According to the Tidewater average, …": the phrase that ends here is no subject. */
  private static boolean hangsOnPreposition(WordRow row, int last) {
    int first = startOfNominal(row, last);
    return (first == 1 || first == 2) && row.tag(first - 1) == PREPOSITION;
  }

  /** "To object": the word "to" and what can be a base form. */
  private static boolean isInfinitive(WordRow row, int i) {
    return row.is(i, "to") && canBe(row, i + 1, VERB_BASE);
  }

  /** "Records | show that …", "groups | note the …": the plural before its verb of saying. */
  private boolean isBeforeItsVerb(WordRow row, int i) {
    Word verb = row.word(i);
    if (!verb.isBaseOnly() || !vocabulary.takesClause(verb.lemma(VERB_BASE, ""))) {
      return false;
    }
    boolean object = isObjectStart(row, i + 1) || isThatOrQuote(row, i + 1);
    boolean much = row.listed(i + 1).is(WordTrait.QUANTIFIER);
    boolean sign = !row.isWordOrNumber(i + 1) && !row.is(i + 1, ":");
    return object || much || sign;
  }

  /**
   * "The dam burst on Sunday", "the role of the troops remains unclear", "which owners estimate
   * would cost": without this verb the clause would have none.
   */
  private static boolean isOnlyVerbOfClause(WordRow row, int i, Word w) {
    int last = i - 1;
    while (last > 0 && (row.tag(last) == ADVERB || row.tag(last) == NEGATION)) {
      last--;
    }
    int subject = startOfNominal(row, last);
    PartOfSpeech opener = row.tag(subject - 1);
    if (w.can(VERB_BASE) && !w.can(VERB_PAST) && isFinite(row, i + 1)) {
      boolean relative = row.listed(subject - 1).is(WordTrait.RELATIVE);
      return opener == PRONOUN && relative && agrees(row, i, i - 1);
    }
    boolean afterOf = opener == PREPOSITION && row.is(subject - 1, "of");
    int head = afterOf ? subject - 2 : last;
    int first = afterOf ? startOfNominal(row, head) : subject;
    boolean counted = row.tag(first) == NUMBER && w.isBaseOnly(); // "22 patients remain in care"
    return (counted || isDetermined(row, first))
        && beginsClause(row, first)
        && agrees(row, i, head)
        && isAdjunct(row, i + 1)
        && !finiteAhead(row, i + 1)
        && !predicateAfterAside(row, i + 1);
  }

  /** What follows a verb without an object: a preposition, an adjective, the end. */
  private static boolean isAdjunct(WordRow row, int i) {
    if (!row.isWordOrNumber(i)) {
      return !row.isA(i, Kind.SYMBOL);
    }
    Word w = row.word(i);
    boolean adjective = w.first() == ADJECTIVE && !w.can(NOUN) && !isNounLike(row, i + 1);
    return adjective || endsHere(row, i);
  }

  /** "Toll rises to 47", "sales jump 6%": in a headline the number shows what is the verb. */
  private static boolean isLevel(WordRow row, int i, Word w) {
    boolean one = w.can(VERB_PRESENT);
    boolean link = isLevelWord(row, i + 1);
    boolean number = row.isA(link ? i + 2 : i + 1, Kind.NUMBER);
    boolean form = one || link && row.isPlural(i - 1);
    return form && number && !finiteAhead(row, i + 1);
  }

  private static boolean isLevelWord(WordRow row, int i) {
    return switch (row.lower(i)) {
      case "to", "by", "above", "past" -> true;
      default -> false;
    };
  }

  /** "Soldiers march in a parade": a bare plural and the only word that can be its verb. */
  private static boolean isCaption(WordRow row, int i, Word w) {
    return w.can(VERB_BASE)
        && i > 0
        && row.isPlural(i - 1)
        && startOfNominal(row, i - 1) == 0
        && isPrepositional(row, i + 1)
        && !row.is(i + 1, "of")
        && !finiteAhead(row, i + 1);
  }

  private static boolean isOne(WordRow row, int first) {
    return row.tag(first) == DETERMINER && (row.is(first, "a") || row.is(first, "an"));
  }
}
