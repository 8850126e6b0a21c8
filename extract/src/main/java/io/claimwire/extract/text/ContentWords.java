package io.claimwire.extract.text;

import static io.claimwire.extract.text.Following.*;
import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.RawToken.Kind;
import org.jspecify.annotations.Nullable;

/** What a noun, verb, adjective or adverb is in a sentence, by what stands before it. */
final class ContentWords {

  /** How far back the verb is looked for that another one is joined to. */
  private static final int JOINT_REACH = 16;

  private final NounOrVerb nounOrVerb;
  private final PastOrParticiple pastOrParticiple;

  ContentWords(Vocabulary vocabulary) {
    this.pastOrParticiple = new PastOrParticiple(vocabulary);
    this.nounOrVerb = new NounOrVerb(vocabulary, pastOrParticiple);
  }

  PartOfSpeech choose(WordRow row, int i, Word w) {
    return w.isAmbiguous() ? ambiguous(row, i, w) : plain(row, i, w);
  }

  // ---- words that the lists know as one thing ----

  /** "Who first claimed", "the boarding school": a word of one kind that stands as another. */
  private static PartOfSpeech plain(WordRow row, int i, Word w) {
    return switch (w.first()) {
      case ORDINAL -> ordinal(row, i);
      case ADJECTIVE -> isLikelyAdverb(row, i) ? ADVERB : ADJECTIVE;
      case VERB_GERUND -> gerund(row, i);
      case VERB_BASE -> isArticle(row, i - 1) ? NOUN : VERB_BASE; // "a think tank"
      case VERB_PARTICIPLE -> {
        boolean modifies = Preceding.opensNominal(row.tag(i - 1)) && !isHaveOrBe(w);
        yield modifies && isPlainNoun(row, i + 1) ? ADJECTIVE : VERB_PARTICIPLE;
      }
      default -> w.first();
    };
  }

  private static boolean isArticle(WordRow row, int i) {
    return row.is(i, "the") || row.is(i, "a") || row.is(i, "an");
  }

  private static PartOfSpeech ordinal(WordRow row, int i) {
    PartOfSpeech before = row.tag(i - 1);
    boolean subject = before == PRONOUN || before == PROPER_NOUN && row.is(i, "first");
    return subject && isPast(row, i + 1) ? ADVERB : ORDINAL;
  }

  /** "The plan likely needs more money". */
  private static boolean isLikelyAdverb(WordRow row, int i) {
    return row.is(i, "likely") && row.isNoun(i - 1) && canBe(row, i + 1, VERB_PRESENT);
  }

  private static PartOfSpeech gerund(WordRow row, int i) {
    PartOfSpeech before = row.tag(i - 1);
    if (isCompound(row, i, before)) {
      return NOUN;
    }
    if (before != DETERMINER && before != POSSESSIVE) {
      return VERB_GERUND;
    }
    if (row.is(i + 1, "of")) {
      return NOUN; // "the reckoning of the guild"
    }
    return isPlainNoun(row, i + 1) ? ADJECTIVE : VERB_GERUND;
  }

  /** "Internet betting.", "online trading fell": a form in -ing behind its modifier. */
  private static boolean isCompound(WordRow row, int i, @Nullable PartOfSpeech before) {
    boolean modified = before == NOUN && !row.isPlural(i - 1) || before == ADJECTIVE;
    if (!modified) {
      return false;
    }
    int next = i + 1;
    boolean sign = row.isA(next, Kind.SYMBOL) || row.isA(next, Kind.QUOTE_OPEN);
    boolean ends = !row.isWordOrNumber(next) && !sign;
    boolean acts = isPast(row, next) && !isNounLike(row, next) || row.word(next).isOnlyFinite();
    return ends || acts || canBe(row, next, MODAL);
  }

  // ---- words of several kinds ----

  private PartOfSpeech ambiguous(WordRow row, int i, Word w) {
    boolean had = w.can(VERB_PAST) && w.lemma(VERB_PAST, "").equals("have");
    if (had && row.is(i - 1, "there")) {
      return VERB_PAST; // "there had been 40 of them"
    }
    PartOfSpeech before = Preceding.tag(row, i);
    if (before == null) {
      return atStart(row, i, w);
    }
    if (before.isVerb()) {
      return afterVerb(row, i, w, before);
    }
    if (before == PRONOUN && row.is(i, "last") && isOneNoun(row, i + 1)) {
      return ADJECTIVE; // "which last week claimed"
    }
    return switch (before) {
      case QUOTE_OPEN, COLON -> atStart(row, i, w);
      case MODAL, INFINITIVE_TO ->
          w.can(VERB_BASE) ? VERB_BASE : nounOrVerb.choose(row, i, w, before);
      case DETERMINER, POSSESSIVE, POSSESSIVE_PRONOUN, ADJECTIVE, NUMBER, ORDINAL ->
          insideNominal(row, i, w);
      case PREPOSITION -> afterPreposition(row, i, w);
      case PRONOUN -> isNounOfPart(row, i, w) ? NOUN : afterPronoun(row, i, w);
      case COORDINATOR -> afterCoordinator(row, i, w);
      default -> nounOrVerb.choose(row, i, w, before);
    };
  }

  /** One thing without an article, as no verb has it for an object. */
  private static boolean isOneNoun(WordRow row, int i) {
    return row.isWordOrNumber(i) && isPlainNoun(row, i) && !row.isPlural(i);
  }

  /** "231 people, nine of them staff, were on it": what part of them is. */
  private static boolean isNounOfPart(WordRow row, int i, Word w) {
    boolean part = w.can(NOUN) && row.tag(i - 3) == NUMBER && row.is(i - 2, "of");
    return part && (row.isA(i + 1, Kind.COMMA) || row.isA(i + 1, Kind.SENTENCE_END));
  }

  private static PartOfSpeech atStart(WordRow row, int i, Word w) {
    boolean nominalNext = isNounLike(row, i + 1);
    if (w.can(ADVERB) && !w.can(NOUN) && !w.can(ADJECTIVE)) {
      return ADVERB;
    }
    if (w.can(ADJECTIVE) && nominalNext) {
      return ADJECTIVE;
    }
    if (w.can(NOUN) && !(w.can(VERB_GERUND) && startsNominal(row, i + 1))) {
      return NOUN;
    }
    if (w.can(VERB_GERUND)) {
      return VERB_GERUND;
    }
    if (w.can(VERB_PARTICIPLE)) {
      return nominalNext ? ADJECTIVE : VERB_PARTICIPLE;
    }
    return w.first();
  }

  // ---- after a verb ----

  private PartOfSpeech afterVerb(WordRow row, int i, Word w, PartOfSpeech before) {
    String verb = Preceding.lemma(row, i);
    if (before == VERB_GERUND && w.lemma(VERB_PAST, "").equals("have")) {
      return w.can(VERB_PAST) ? VERB_PAST : VERB_PRESENT; // "the ministry acting alone had said"
    }
    PartOfSpeech ofAuxiliary = afterAuxiliary(row, i, w, verb);
    if (ofAuxiliary != null) {
      return ofAuxiliary;
    }
    if (w.can(VERB_GERUND) && !w.can(NOUN)) {
      return VERB_GERUND;
    }
    if (w.can(ADVERB) && row.word(i + 1).first() == ADJECTIVE && isCopula(verb)) {
      return ADVERB; // "is far higher"
    }
    if (w.can(ADJECTIVE) && (isCopula(verb) || isNounLike(row, i + 1))) {
      return ADJECTIVE;
    }
    if (w.can(ADVERB) && !isNounLike(row, i + 1)) {
      return ADVERB;
    }
    if (verb.equals("help") && w.can(VERB_BASE) && startsNominal(row, i + 1)) {
      return VERB_BASE;
    }
    return insideNominal(row, i, w);
  }

  /** The rest of a verb group that "be", "have", "do" or "get" begins; null if it is none. */
  private static @Nullable PartOfSpeech afterAuxiliary(WordRow row, int i, Word w, String verb) {
    return switch (verb) {
      case "be" -> afterBe(row, i, w);
      case "get" -> w.can(VERB_PARTICIPLE) ? participleOrAdjective(w) : null;
      case "do" -> w.can(VERB_BASE) && (isNegated(row, i) || !w.can(NOUN)) ? VERB_BASE : null;
      case "have" -> {
        boolean things = w.can(NOUN) && row.lower(i).endsWith("s");
        yield w.can(VERB_PARTICIPLE) && !things ? VERB_PARTICIPLE : null;
      }
      default -> null;
    };
  }

  private static @Nullable PartOfSpeech afterBe(WordRow row, int i, Word w) {
    if (w.can(ADVERB) && canBe(row, i + 1, VERB_PARTICIPLE) && !isNounLike(row, i + 1)) {
      return ADVERB; // "was long believed to"
    }
    if (w.can(VERB_PARTICIPLE)) {
      return participleOrAdjective(w);
    }
    return w.can(VERB_GERUND) ? VERB_GERUND : null;
  }

  private static PartOfSpeech participleOrAdjective(Word w) {
    boolean adjective = w.can(ADJECTIVE) && (!w.can(VERB_PAST) || w.first() == ADJECTIVE);
    return adjective ? ADJECTIVE : VERB_PARTICIPLE;
  }

  private static boolean isCopula(String verb) {
    return verb.equals("be") || verb.equals("remain") || verb.equals("become");
  }

  private static boolean isNegated(WordRow row, int i) {
    return row.tag(i - 1) == NEGATION || row.is(i - 1, "n't");
  }

  // ---- inside a noun phrase ----

  /** After a determiner, possessor or adjective: part of a noun phrase. */
  private PartOfSpeech insideNominal(WordRow row, int i, Word w) {
    boolean quoted = row.isA(i + 1, Kind.QUOTE_CLOSE) && i + 2 < row.size();
    int next = quoted ? i + 2 : i + 1;
    boolean nominalNext = isNounLike(row, next) || isModifier(row, next);
    if (w.can(ORDINAL) && nominalNext) {
      return ORDINAL;
    }
    if (w.can(VERB_BASE) && isCountOf(row, i)) {
      return VERB_BASE; // "the injured now number 130"
    }
    if (w.can(VERB_PAST) && isYear(row, i - 1) && isVerbOfSubject(row, i)) {
      return VERB_PAST; // "a fire in 1998 killed 40 people"
    }
    if (w.can(ADJECTIVE) && w.can(NOUN) && isVerbOfSubject(row, i + 1)) {
      return NOUN; // "the general cut two posts"
    }
    if (w.can(ADJECTIVE) && (nominalNext || !w.can(NOUN))) {
      return ADJECTIVE;
    }
    if (w.can(NOUN)) {
      return NOUN;
    }
    if (w.can(VERB_PARTICIPLE) || w.can(VERB_GERUND)) {
      return verbalModifier(row, i, w, nominalNext);
    }
    return w.can(ADVERB) ? ADVERB : w.first();
  }

  /** "The closed quay", "the missing and the dead", or the verb after all. */
  private PartOfSpeech verbalModifier(WordRow row, int i, Word w, boolean nominalNext) {
    boolean dead = row.tag(i - 1) == DETERMINER && isPlainAdjective(row, i + 1);
    boolean substantive = row.is(i - 1, "the") && row.isA(i + 1, Kind.COMMA); // "the detained, who"
    boolean modifies = nominalNext || dead || substantive || isJoinedAdjective(row, i + 1);
    if (modifies && !isSaid(w) && !isHaveOrBe(w)) {
      return ADJECTIVE;
    }
    return w.can(VERB_GERUND) ? NOUN : pastOrParticiple.choose(row, i, w);
  }

  /** After "the" and an adjective alone, before a number and no other verb of the clause. */
  private static boolean isCountOf(WordRow row, int i) {
    if (row.hasFinite() || !row.isA(i + 1, Kind.NUMBER)) {
      return false;
    }
    int k = i - 1;
    while (k > 0 && row.tag(k) == ADVERB) {
      k--;
    }
    Word listed = row.listed(k);
    boolean many = k > 0 && row.tag(k) == ADJECTIVE && listed != Word.NONE && !listed.can(NUMBER);
    return many
        && Preceding.isDetermined(row, Preceding.startOfNominal(row, k))
        && !finiteAhead(row, i + 1);
  }

  /** The year of "in 1998". */
  private static boolean isYear(WordRow row, int i) {
    return row.isA(i, Kind.NUMBER) && row.lower(i).length() == 4 && row.is(i - 1, "in");
  }

  /** A past tense with a clear object, where no other verb of the clause comes. */
  private static boolean isVerbOfSubject(WordRow row, int i) {
    return !row.hasFinite()
        && isPast(row, i)
        && isObjectStart(row, i + 1)
        && !finiteAhead(row, i + 1);
  }

  /** "At least 19 had been hurt": forms of "have" and "be" describe nothing. */
  private static boolean isHaveOrBe(Word w) {
    String lemma = w.lemma(VERB_PARTICIPLE, "");
    return lemma.equals("have") || lemma.equals("be");
  }

  /** "The confirmed dead". */
  private static boolean isPlainAdjective(WordRow row, int i) {
    Word w = row.word(i);
    return w.first() == ADJECTIVE && !w.can(NOUN) && !w.can(VERB_PARTICIPLE);
  }

  /** "Corrected and complete": a conjunction and an adjective. */
  private static boolean isJoinedAdjective(WordRow row, int i) {
    Word next = row.word(i + 1);
    return row.word(i).first() == COORDINATOR && next.can(ADJECTIVE) && !next.can(NOUN);
  }

  // ---- after a preposition or pronoun ----

  private static PartOfSpeech afterPreposition(WordRow row, int i, Word w) {
    boolean nounNext = isNounLike(row, i + 1);
    boolean counts = row.isA(i + 1, Kind.NUMBER); // "of firing 40 shells"
    boolean compound = nounNext && w.can(NOUN) && !row.isCapital(i + 1) && !counts;
    boolean object = startsNominal(row, i + 1) && !compound;
    if (w.can(VERB_GERUND) && (!w.can(NOUN) || object || isParticled(row, i + 1))) {
      return VERB_GERUND;
    }
    if (w.can(ADJECTIVE) && nounNext) {
      return ADJECTIVE;
    }
    if (w.can(NOUN)) {
      return NOUN;
    }
    if (w.can(VERB_PARTICIPLE)) {
      return nounNext ? ADJECTIVE : VERB_PARTICIPLE;
    }
    boolean bare = w.first() == VERB_BASE; // "on bail", "of drip fluid"
    return w.can(ADJECTIVE) ? ADJECTIVE : bare ? NOUN : w.first();
  }

  /** "Of holding back almost a third": a particle, and then what the verb is done to. */
  private static boolean isParticled(WordRow row, int i) {
    boolean particle = row.is(i, "back") || row.word(i).can(PARTICLE);
    return particle && startsNominal(row, afterAdverbs(row, i + 1));
  }

  private PartOfSpeech afterPronoun(WordRow row, int i, Word w) {
    Word pronoun = row.listed(Preceding.place(row, i));
    if (w.can(ADVERB) && !w.canBeVerb()) {
      return ADVERB;
    }
    if (w.can(VERB_PAST)) {
      boolean reduced = w.can(VERB_PARTICIPLE) && isMany(pronoun) && isFinite(row, i + 1);
      return reduced ? VERB_PARTICIPLE : VERB_PAST; // "those surveyed said"
    }
    if (w.can(VERB_PRESENT)) {
      return VERB_PRESENT;
    }
    if (w.can(VERB_BASE) && !pronoun.is(WordTrait.SINGULAR_SUBJECT)) {
      return VERB_BASE;
    }
    if (w.can(VERB_GERUND) && !w.can(NOUN)) {
      return VERB_GERUND;
    }
    return insideNominal(row, i, w);
  }

  /** "Those", "some"; but not "which", as in "which had said". */
  private static boolean isMany(Word pronoun) {
    boolean asks = pronoun.is(WordTrait.RELATIVE) || pronoun.form().equals("what");
    boolean many = pronoun.is(WordTrait.DEMONSTRATIVE) || pronoun.is(WordTrait.QUANTIFIER);
    return many && !asks && !pronoun.is(WordTrait.SINGULAR_SUBJECT);
  }

  // ---- after "and" ----

  private static boolean isPresentBefore(WordRow row, int i) {
    for (int k = i - 1; k >= Math.max(0, i - JOINT_REACH); k--) {
      if (row.tag(k) == VERB_PRESENT) {
        return true;
      }
    }
    return false;
  }

  /** "X said and warned": like the verb before the coordinator, if there is one and it fits. */
  private static PartOfSpeech afterCoordinator(WordRow row, int i, Word w) {
    PartOfSpeech like = jointVerb(row, i);
    boolean quoteNext = row.isA(i + 2, Kind.QUOTE_OPEN);
    if (w.can(VERB_PAST) && (isThatOrQuote(row, i + 1) || quoteNext)) {
      return VERB_PAST; // "had left and said, “…”"
    }
    if (isSaid(w) && !row.is(i + 1, "to")) {
      return VERB_PAST; // "put the number of injured at 108 and said 47 of them"
    }
    if (like == VERB_BASE && w.can(VERB_BASE) && isOwnObject(row.word(i + 1))) {
      return VERB_BASE; // "will cut 40 jobs, a tenth of all, and close its plant"
    }
    if (like == VERB_PARTICIPLE && w.can(VERB_PAST) && isOwnVerb(row, i)) {
      return VERB_PAST; // "said that they were cheated and sued the port"
    }
    if (like != null && w.can(like) && !(w.can(NOUN) && isNounBefore(row, i))) {
      return like;
    }
    boolean infinitive = row.is(i + 1, "to") && canBe(row, i + 2, VERB_BASE);
    if (w.can(VERB_PRESENT) && infinitive && isPresentBefore(row, i)) {
      return VERB_PRESENT; // "has raised 40 million and aims to double it"
    }
    if (w.can(NOUN) && !(w.can(VERB_GERUND) && startsNominal(row, i + 1))) {
      boolean verbal = w.canBeVerb() && isObjectStart(row, i + 1) && !isNounBefore(row, i);
      if (!verbal) {
        return w.can(ADJECTIVE) && isNounLike(row, i + 1) ? ADJECTIVE : NOUN;
      }
    }
    if (w.can(VERB_PAST)) {
      return like == VERB_PARTICIPLE ? VERB_PARTICIPLE : VERB_PAST;
    }
    return w.can(ADJECTIVE) ? ADJECTIVE : w.first();
  }

  /** Whether an object follows, while the verb before "and" is a passive, which takes none. */
  private static boolean isOwnVerb(WordRow row, int i) {
    int joint = i - 1;
    while (joint > 0 && !row.isVerb(joint)) {
      joint--;
    }
    boolean passive = joint > 0 && row.lemma(joint - 1).equals("be");
    return passive && isObjectStart(row, i + 1) && !row.is(i + 1, "that");
  }

  private static boolean isOwnObject(Word w) {
    return w.can(POSSESSIVE_PRONOUN) || w.can(DETERMINER);
  }

  private static @Nullable PartOfSpeech jointVerb(WordRow row, int i) {
    for (int k = i - 1; k >= 0 && k > i - JOINT_REACH; k--) {
      if (row.tag(k) == QUOTE_CLOSE) {
        k = opening(row, k); // words in quotation marks are no part of the list
      } else if (row.isVerb(k)) {
        return row.tag(k);
      }
      PartOfSpeech tag = row.tag(k);
      if (tag == COLON || tag == SENTENCE_END || tag == SUBORDINATOR) {
        return null;
      }
    }
    return null;
  }

  /** Where the quotation opens that closes at {@code close}; there, if it opens nowhere. */
  private static int opening(WordRow row, int close) {
    int k = close;
    while (k > 0 && row.tag(k) != QUOTE_OPEN) {
      k--;
    }
    return row.tag(k) == QUOTE_OPEN ? k : close;
  }

  private static boolean isNounBefore(WordRow row, int i) {
    int k = i - 1;
    while (row.tag(k) == COORDINATOR) {
      k--;
    }
    return (row.isNoun(k) || row.tag(k) == ADJECTIVE) && !isObjectStart(row, i + 1);
  }
}
