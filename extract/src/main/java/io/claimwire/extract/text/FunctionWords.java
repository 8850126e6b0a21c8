package io.claimwire.extract.text;

import static io.claimwire.extract.text.Following.*;
import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.RawToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What "that", "to", "like", "up", "some" and other small words of several kinds are in a sentence.
 */
final class FunctionWords {

  private final Vocabulary vocabulary;

  FunctionWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Its part of speech, or null if it is to be read like a noun, verb, adjective or adverb. */
  @Nullable PartOfSpeech choose(WordRow row, int i, Word w) {
    if (w.can(SUBORDINATOR) && w.can(PRONOUN) && row.is(i, "that")) {
      return that(row, i);
    }
    if (w.can(INFINITIVE_TO)) {
      return to(row, i);
    }
    if (w.can(POSSESSIVE_PRONOUN) && w.can(PRONOUN)) {
      return startsNominal(row, i + 1) ? POSSESSIVE_PRONOUN : PRONOUN;
    }
    if (w.first() == DETERMINER && row.is(i, "neither") && isAuxiliary(row, i - 1)) {
      return NEGATION; // "would neither confirm nor deny"
    }
    if (w.is(WordTrait.QUANTIFIER) && isFloating(row, i)) {
      return ADVERB;
    }
    if (w.first() == DETERMINER && w.is(WordTrait.QUANTIFIER) && isFinite(row, i + 1)) {
      return w.can(ADVERB) && !w.can(PRONOUN) ? ADVERB : PRONOUN; // "some say"
    }
    return w.isAmbiguous() ? ambiguous(row, i, w) : w.first();
  }

  private @Nullable PartOfSpeech ambiguous(WordRow row, int i, Word w) {
    if (w.can(DETERMINER)) {
      return determiner(row, i, w);
    }
    if (w.can(PRONOUN) && w.can(NOUN)) {
      return ownOrThing(row, i);
    }
    if (w.can(MODAL)) {
      return modal(row, i, w);
    }
    if (w.can(PREPOSITION)) {
      return preposition(row, i, w);
    }
    if (w.can(SUBORDINATOR)) {
      return startsClause(row, i + 1) ? SUBORDINATOR : w.first();
    }
    return null;
  }

  /** "Could each be fined", "have all been found": inside a verb group. */
  private static boolean isFloating(WordRow row, int i) {
    boolean counts = row.is(i, "each") || row.is(i, "all") || row.is(i, "both");
    Word next = counts && isAuxiliary(row, i - 1) ? row.word(i + 1) : Word.NONE;
    return !next.can(NOUN) && (next.can(VERB_BASE) || next.can(VERB_PARTICIPLE));
  }

  private static boolean isAuxiliary(WordRow row, int i) {
    boolean verb = row.isVerb(i) && Preceding.isAuxiliaryForm(row.lemma(i));
    return verb || row.tag(i) == MODAL;
  }

  // ---- "that" ----

  private PartOfSpeech that(WordRow row, int i) {
    PartOfSpeech before = Preceding.tag(row, i);
    if (isFinite(row, i + 1) && !row.is(i + 1, "there") || isRelativeOfOne(row, i)) {
      return PRONOUN;
    }
    if (before == VERB_PAST
        && row.is(i + 1, "as")
        && !vocabulary.takesClause(Preceding.lemma(row, i))) {
      return PRONOUN; // "dismissed that as a rumour"
    }
    if (isDemonstrative(row, i, before)) {
      return DETERMINER;
    }
    boolean alone = !row.isWordOrNumber(i + 1) && !row.isA(i + 1, Kind.QUOTE_OPEN);
    return alone ? PRONOUN : SUBORDINATOR;
  }

  /** "Called that explanation false", "later that day,", "in that case". */
  private static boolean isDemonstrative(WordRow row, int i, @Nullable PartOfSpeech before) {
    if (!isNounLike(row, i + 1) || row.isPlural(i + 1) || row.isCapital(i + 1)) {
      return false;
    }
    boolean object = before != null && before.isVerb() && !verbAhead(row, i + 2);
    boolean aside = before == ADJECTIVE && row.isA(i + 2, Kind.COMMA);
    boolean link = before == PREPOSITION || before == COORDINATOR || row.is(i - 1, "in");
    return object || aside || before == null || link;
  }

  /** "A firm that counts crowds": a verb in the singular, since "counts crowds" is no clause. */
  private static boolean isRelativeOfOne(WordRow row, int i) {
    Word verb = row.word(i + 1);
    Word object = row.word(i + 2);
    return row.tag(i - 1) == NOUN
        && !row.isPlural(i - 1)
        && verb.can(VERB_PRESENT)
        && object.can(NOUN)
        && row.isPlural(i + 2)
        && !object.can(VERB_BASE)
        && !object.can(VERB_PAST);
  }

  // ---- "to" ----

  private static PartOfSpeech to(WordRow row, int i) {
    int next = afterAdverbs(row, i + 1);
    Word w = row.word(next);
    if (row.is(i - 1, "according") || !w.can(VERB_BASE)) {
      return PREPOSITION;
    }
    if (row.isTitleCase() && isPlanOfTitle(row, i, next)) {
      return INFINITIVE_TO;
    }
    if (!w.can(NOUN)) {
      return INFINITIVE_TO;
    }
    PartOfSpeech before = row.tag(i - 1);
    if (before == NUMBER) {
      return PREPOSITION; // "from two to three"
    }
    boolean governed = before == null || before.isVerb() || before == ADJECTIVE || before == NOUN;
    boolean object = startsNominal(row, next + 1) || isPrepositional(row, next + 1);
    return governed || object || endsHere(row, next + 1) ? INFINITIVE_TO : PREPOSITION;
  }

  /** "Port to Close in May". */
  private static boolean isPlanOfTitle(WordRow row, int i, int verb) {
    return !row.hasFinite() && row.isNoun(i - 1) && !finiteAhead(row, verb + 1);
  }

  // ---- before a noun or for it ----

  private static PartOfSpeech determiner(WordRow row, int i, Word w) {
    boolean pronounLike = w.is(WordTrait.DEMONSTRATIVE) || w.is(WordTrait.QUANTIFIER);
    if (pronounLike && (isFinite(row, i + 1) || endsHere(row, i + 1))) {
      return w.can(PRONOUN) || !w.can(ADVERB) ? PRONOUN : ADVERB;
    }
    if (w.can(ADVERB) && i + 1 < row.size()) {
      boolean degree = row.word(i + 1).first() == ADVERB;
      return degree ? ADVERB : DETERMINER;
    }
    return w.can(NOUN) && !startsNominal(row, i + 1) ? NOUN : DETERMINER;
  }

  /** "The mine", "a coal mine", "mine workers"; "a friend of mine". */
  private static PartOfSpeech ownOrThing(WordRow row, int i) {
    boolean inside = Preceding.opensNominal(row.tag(i - 1)) || row.isNoun(i - 1);
    return inside || isNounLike(row, i + 1) ? NOUN : PRONOUN;
  }

  // ---- "will", "'d" ----

  private static PartOfSpeech modal(WordRow row, int i, Word w) {
    if (w.can(VERB_PAST)) { // 'd
      return canBe(row, i + 1, VERB_BASE) ? MODAL : VERB_PAST;
    }
    PartOfSpeech before = Preceding.tag(row, i);
    boolean nounSlot =
        before == DETERMINER
            || before == POSSESSIVE
            || before == POSSESSIVE_PRONOUN
            || before == ADJECTIVE;
    return w.can(NOUN) && nounSlot ? NOUN : MODAL;
  }

  // ---- prepositions ----

  private PartOfSpeech preposition(WordRow row, int i, Word w) {
    PartOfSpeech before = row.tag(i - 1);
    if (w.can(VERB_BASE)) { // like
      boolean subject = before == PRONOUN && !row.is(i - 1, "it");
      return before == MODAL || before == INFINITIVE_TO || subject ? VERB_BASE : PREPOSITION;
    }
    if (w.can(PARTICLE)) {
      return particle(row, i, w);
    }
    if (w.can(SUBORDINATOR)) {
      return startsClause(row, i + 1) ? SUBORDINATOR : PREPOSITION;
    }
    if (w.can(ADJECTIVE) && (before == DETERMINER || before == POSSESSIVE_PRONOUN)) {
      return ADJECTIVE;
    }
    return w.can(ADVERB) && endsHere(row, i + 1) ? ADVERB : PREPOSITION;
  }

  private PartOfSpeech particle(WordRow row, int i, Word w) {
    boolean object = startsNominal(row, i + 1) || canBe(row, i + 1, VERB_GERUND);
    if (row.isVerb(i - 1)) {
      boolean bound = !object || w.first() == PARTICLE;
      boolean phrasal = bound || vocabulary.isPhrasal(row.lemma(i - 1), row.lower(i));
      return phrasal ? PARTICLE : PREPOSITION;
    }
    return !object && row.isNoun(i - 1) && endsHere(row, i + 1) ? PARTICLE : PREPOSITION;
  }
}
