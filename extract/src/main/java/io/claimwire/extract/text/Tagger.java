package io.claimwire.extract.text;

import static io.claimwire.extract.text.PartOfSpeech.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every token of a sentence its part of speech: candidates from the {@link Vocabulary}, then
 * one choice a token, from left to right, by the tokens around it. Rules only, no statistics.
 */
final class Tagger {

  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "some", "any", "all", "both", "each", "either", "neither", "many", "few", "several",
          "most", "more", "less", "fewer", "much", "enough", "another", "which", "what", "such");
  private static final Set<String> SINGULAR_SUBJECTS = Set.of("he", "she", "it", "one", "this");
  private static final Set<String> CONTRACTED_IS =
      Set.of(
          "it",
          "he",
          "she",
          "that",
          "there",
          "what",
          "who",
          "here",
          "where",
          "how",
          "this",
          "everyone",
          "nobody",
          "everybody",
          "something",
          "nothing",
          "everything");

  private final Vocabulary vocabulary;

  Tagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Token> tag(String text, List<RawToken> raw, boolean titleCase) {
    return new Run(text, raw, titleCase).tokens();
  }

  /** One pass over one sentence. */
  private final class Run {
    private final int n;
    private final RawToken[] raw;
    private final String[] form;
    private final String[] lower;
    private final @Nullable Word[] known;
    private final @Nullable Word[] word;
    private final PartOfSpeech[] tag;
    private final boolean titleCase;
    private boolean finiteSeen;

    Run(String text, List<RawToken> raw, boolean titleCase) {
      this.raw = raw.toArray(new RawToken[0]);
      this.n = this.raw.length;
      this.titleCase = titleCase;
      this.form = new String[n];
      this.lower = new String[n];
      this.known = new Word[n];
      this.word = new Word[n];
      this.tag = new PartOfSpeech[n];
      for (int i = 0; i < n; i++) {
        read(text, i);
      }
    }

    private void read(String text, int i) {
      RawToken token = raw[i];
      Word listed = vocabulary.known(text, token.start(), token.end());
      if (listed != null) {
        known[i] = listed;
        lower[i] = listed.form();
        // it was found by all its characters but the case of the first
        boolean small = text.charAt(token.start()) == lower[i].charAt(0);
        form[i] = small ? lower[i] : cut(text, token);
        return;
      }
      form[i] = cut(text, token);
      lower[i] = form[i].replace('’', '\'').toLowerCase(Locale.ROOT);
      if (differsInFirstLetterAtMost(form[i], lower[i])) {
        return; // no list has it, or it would have been found as it stands
      }
      known[i] = vocabulary.known(lower[i]);
      if (known[i] != null) {
        lower[i] = known[i].form();
      }
    }

    private static boolean differsInFirstLetterAtMost(String form, String lower) {
      return form.charAt(0) < 0x80
          && form.length() == lower.length()
          && lower.regionMatches(1, form, 1, form.length() - 1);
    }

    private static String cut(String text, RawToken token) {
      return text.substring(token.start(), token.end());
    }

    List<Token> tokens() {
      for (int i = 0; i < n; i++) {
        tag[i] = fixed(i);
        if (tag[i] == null) {
          word[i] = candidates(i);
        }
      }
      for (int i = 0; i < n; i++) {
        Word candidates = word[i];
        if (tag[i] == null) {
          tag[i] = candidates == null ? PROPER_NOUN : choose(i, candidates);
        }
        note(i);
      }
      List<Token> tokens = new ArrayList<>(n);
      for (int i = 0; i < n; i++) {
        tokens.add(token(i));
      }
      return tokens;
    }

    private Token token(int i) {
      RawToken place = raw[i];
      Word listed = known[i];
      Word read = word[i];
      int number = listed == null ? Word.UNLISTED : listed.number();
      String lemma = lemma(i);
      int lemmaNumber = read == null ? Word.UNNUMBERED : read.lemmaNumber(tag[i]);
      if (lemma.equals(lower[i])) {
        lemmaNumber = number;
      }
      return new Token(
          place.start(), place.end(), form[i], lower[i], lemma(i), tag[i], number, lemmaNumber);
    }

    private String lemma(int i) {
      Word known = word[i];
      if (tag[i].isVerb() && known == null && lower[i].equals("'s")) {
        return "be";
      }
      return known == null ? lower[i] : known.lemma(tag[i], lower[i]);
    }

    /** What the characters alone decide. */
    private @Nullable PartOfSpeech fixed(int i) {
      switch (raw[i].kind()) {
        case QUOTE_OPEN:
          return QUOTE_OPEN;
        case QUOTE_CLOSE:
          return QUOTE_CLOSE;
        case SENTENCE_END:
          return SENTENCE_END;
        case COMMA:
          return COMMA;
        case COLON:
          return COLON;
        case DASH:
          return DASH;
        case BRACKET:
          return BRACKET;
        case SYMBOL:
          return SYMBOL;
        case OTHER:
          return OTHER;
        case NUMBER:
          return number(i);
        default:
          return null;
      }
    }

    private PartOfSpeech number(int i) {
      String number = lower[i];
      if (number.endsWith("st")
          || number.endsWith("nd")
          || number.endsWith("rd")
          || number.endsWith("th")) {
        return ORDINAL;
      }
      int hyphen = number.indexOf('-');
      boolean modifier = hyphen > 0 && Character.isLetter(number.charAt(number.length() - 1));
      return modifier ? ADJECTIVE : NUMBER;
    }

    private @Nullable Word candidates(int i) {
      if (lower[i].equals("'s") || lower[i].equals("'")) {
        return null;
      }
      boolean capital = Character.isUpperCase(form[i].codePointAt(0));
      if (capital && !form[i].equals("I") && (isName(i) || isMonth(i))) {
        return null;
      }
      Word listed = known[i];
      return listed == null ? vocabulary.guess(lower[i]) : listed;
    }

    /** "In May", "May 5": a month has the form of a modal verb. */
    private boolean isMonth(int i) {
      if (!form[i].equals("May") || titleCase) {
        return false;
      }
      boolean day = i + 1 < n && raw[i + 1].kind() == RawToken.Kind.NUMBER;
      return day || i > 0 && raw[i - 1].isWord();
    }

    /** Whether a capitalised word is (part of) a name. */
    private boolean isName(int i) {
      Word listed = known[i];
      if (titleCase) {
        return listed == null;
      }
      if (form[i].equals("US")) {
        return true;
      }
      if (!startsSentence(i)) {
        return listed == null
            || !isClosedClass(listed)
            || form[i].length() > 2 && form[i].equals(form[i].toUpperCase(Locale.ROOT))
            || isInsideName(i, listed);
      }
      if (listed == null) {
        return !hasCommonEnding(lower[i]) || nextIsName(i);
      }
      return nextIsName(i) && !isClosedClass(listed) && !isPlainModifier(i, listed);
    }

    /** "The Not One More alliance", "Doctors Across Rivers": a small word with a capital. */
    private boolean isInsideName(int i, Word known) {
      boolean small =
          known.first() == PREPOSITION || known.first() == NEGATION || known.first() == PARTICLE;
      boolean after = raw[i - 1].isWord() && Character.isUpperCase(form[i - 1].codePointAt(0));
      boolean article = lower[i].equals("the") || lower[i].equals("a") || lower[i].equals("an");
      boolean third = i > 1 && after && !article && !startsSentence(i - 1);
      boolean the = known.first() == NEGATION && lower[i - 1].equals("the");
      return small && (after || the) && nextIsName(i) || third && known.first() == DETERMINER;
    }

    /** "Senior", "Former", "Foreign" before a name; a verb form before a name is no name either. */
    private boolean isPlainModifier(int i, Word known) {
      return known.first() == ADJECTIVE
          || known.first() == ADVERB
          || known.can(VERB_GERUND)
          || known.can(VERB_PARTICIPLE) && !known.can(VERB_BASE)
          || lower[i].endsWith("s") && known.can(NOUN);
    }

    private boolean isClosedClass(Word known) {
      return switch (known.first()) {
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
        default ->
            known.lemma(VERB_BASE, "").equals("be") || known.lemma(VERB_BASE, "").equals("do");
      };
    }

    private boolean hasCommonEnding(String lowerForm) {
      return lowerForm.endsWith("ers")
          || lowerForm.endsWith("ors")
          || lowerForm.endsWith("ists")
          || lowerForm.endsWith("ions")
          || lowerForm.endsWith("ments")
          || lowerForm.endsWith("ly")
          || lowerForm.endsWith("ness")
          || lowerForm.endsWith("men")
          || lowerForm.endsWith("tion");
    }

    private boolean nextIsName(int i) {
      return i + 1 < n
          && raw[i + 1].isWord()
          && Character.isUpperCase(form[i + 1].codePointAt(0))
          && !form[i + 1].equals("I")
          && raw[i + 1].start() - raw[i].end() <= 1;
    }

    private boolean startsSentence(int i) {
      if (i == 0) {
        return true;
      }
      return switch (raw[i - 1].kind()) {
        case QUOTE_OPEN, SENTENCE_END, DASH, BRACKET -> true;
        case COLON -> form[i - 1].equals(":");
        case OTHER -> i == 1;
        default -> false;
      };
    }

    // ---- the choice ----

    private PartOfSpeech choose(int i, Word w) {
      if (w.can(SUBORDINATOR) && w.can(PRONOUN) && lower[i].equals("that")) {
        return that(i);
      }
      if (w.can(INFINITIVE_TO)) {
        return to(i);
      }
      if (w.can(POSSESSIVE_PRONOUN) && w.can(PRONOUN)) {
        return startsNominal(i + 1) ? POSSESSIVE_PRONOUN : PRONOUN;
      }
      if (lower[i].equals("neither") && i > 0 && isAuxiliary(i - 1)) {
        return NEGATION; // "would neither confirm nor deny"
      }
      if (lower[i].equals("likely")
          && i > 0
          && tag[i - 1].isNoun()
          && nextCan(i + 1, VERB_PRESENT)) {
        return ADVERB; // "the plan likely needs more money"
      }
      if (w.first() == DETERMINER
          && !lower[i].equals("the")
          && !lower[i].equals("a")
          && nextIsFinite(i + 1)
          && QUANTIFIERS.contains(lower[i])) {
        return w.can(ADVERB) && !w.can(PRONOUN) ? ADVERB : PRONOUN; // "some say"
      }
      if (!w.isAmbiguous()) {
        return unambiguous(i, w);
      }
      if (w.can(DETERMINER)) {
        return determiner(i, w);
      }
      if (w.can(PRONOUN) && w.can(NOUN)) {
        return ownOrThing(i);
      }
      if (w.can(MODAL)) {
        return modal(i, w);
      }
      if (w.can(PREPOSITION)) {
        return preposition(i, w);
      }
      if (w.can(SUBORDINATOR)) {
        return startsClause(i + 1) ? SUBORDINATOR : w.first();
      }
      return open(i, w);
    }

    /** "Who first claimed", "the boarding school": a word of one kind that stands as another. */
    private PartOfSpeech unambiguous(int i, Word w) {
      PartOfSpeech before = i > 0 ? tag[i - 1] : null;
      boolean subject = before == PRONOUN || before == PROPER_NOUN && lower[i].equals("first");
      if (w.first() == ORDINAL && subject && isPastAt(i + 1)) {
        return ADVERB;
      }
      if (w.first() == VERB_GERUND && isCompound(i, before)) {
        return NOUN;
      }
      boolean modifier = before != null && isNominalOpener(before) && !isHaveOrBe(w);
      if (w.first() == VERB_PARTICIPLE && modifier) {
        return isPlainNoun(i + 1) ? ADJECTIVE : VERB_PARTICIPLE; // "in a written statement"
      }
      if (w.first() != VERB_GERUND || before != DETERMINER && before != POSSESSIVE) {
        return w.first();
      }
      if (i + 1 < n && lower[i + 1].equals("of")) {
        return NOUN; // "the reckoning of the guild"
      }
      return isPlainNoun(i + 1) ? ADJECTIVE : VERB_GERUND;
    }

    /** "Internet betting.", "online trading fell": a form in -ing behind its modifier. */
    private boolean isCompound(int i, @Nullable PartOfSpeech before) {
      boolean modified = before == NOUN && !isPlural(i - 1) || before == ADJECTIVE;
      boolean ends = i + 1 >= n || !isWordAt(i + 1) && raw[i + 1].kind() != RawToken.Kind.SYMBOL;
      boolean acts = i + 1 < n && (isPastAt(i + 1) && !isNounLike(i + 1) || isOnlyFinite(i + 1));
      return modified && (ends && !isQuoteAt(i + 1) || acts || nextCan(i + 1, MODAL));
    }

    private boolean isOnlyFinite(int i) {
      Word w = word[i];
      return w != null && w.isOnlyFinite();
    }

    private boolean isPastAt(int i) {
      Word w = i < n ? word[i] : null;
      return w != null && w.can(VERB_PAST);
    }

    private boolean isPlainNoun(int i) {
      Word w = i < n ? word[i] : null;
      return w != null && w.can(NOUN) && !w.can(DETERMINER) && !w.can(PRONOUN);
    }

    private boolean isAuxiliary(int i) {
      String lemma = tag[i].isVerb() ? lemma(i) : "";
      return tag[i] == MODAL || lemma.equals("have") || lemma.equals("be") || lemma.equals("do");
    }

    private PartOfSpeech that(int i) {
      PartOfSpeech before = before(i);
      if (nextIsFinite(i + 1) && !lower[i + 1].equals("there") || isRelativeOfOne(i)) {
        return PRONOUN;
      }
      if (before == VERB_PAST
          && i + 1 < n
          && lower[i + 1].equals("as")
          && !vocabulary.takesClause(lemmaBefore(i))) {
        return PRONOUN; // "dismissed that as a rumour"
      }
      boolean nounNext = isNounLike(i + 1) && !isPlural(i + 1) && !isCapital(i + 1);
      boolean aside = i + 2 < n && raw[i + 2].kind() == RawToken.Kind.COMMA;
      boolean object = before != null && before.isVerb() && !verbAhead(i + 2);
      if (nounNext && (object || aside && before == ADJECTIVE)) {
        return DETERMINER; // "called that explanation false", "later that day,"
      }
      boolean determinerSlot =
          before == null || before == PREPOSITION || before == COORDINATOR && nounNext;
      if (determinerSlot && nounNext) {
        return DETERMINER;
      }
      return i + 1 >= n || !isWordAt(i + 1) && !isQuoteAt(i + 1) ? PRONOUN : SUBORDINATOR;
    }

    /** "A firm that counts crowds": a verb in the singular, since "counts crowds" is no clause. */
    private boolean isRelativeOfOne(int i) {
      Word verb = i + 1 < n ? word[i + 1] : null;
      Word object = i + 2 < n ? word[i + 2] : null;
      return verb != null
          && object != null
          && i > 0
          && tag[i - 1] == NOUN
          && !isPlural(i - 1)
          && verb.can(VERB_PRESENT)
          && object.can(NOUN)
          && isPlural(i + 2)
          && !object.can(VERB_BASE)
          && !object.can(VERB_PAST);
    }

    /** Whether any word from {@code i} to the end of the sentence can be a finite verb. */
    private boolean verbAhead(int i) {
      for (int k = i; k < n; k++) {
        Word w = word[k];
        boolean verb =
            w != null
                && (w.can(VERB_PAST) || w.can(VERB_PRESENT) || w.can(VERB_BASE) || w.can(MODAL));
        if (verb) {
          return true;
        }
      }
      return false;
    }

    private PartOfSpeech to(int i) {
      if (i > 0 && lower[i - 1].equals("according")) {
        return PREPOSITION;
      }
      int next = i + 1;
      while (next < n && isAdverb(next)) {
        next++;
      }
      Word w = next < n ? word[next] : null;
      if (w == null || !w.can(VERB_BASE)) {
        return PREPOSITION;
      }
      if (titleCase && !finiteSeen && i > 0 && tag[i - 1].isNoun() && !finiteAhead(next + 1)) {
        return INFINITIVE_TO; // "Port to Close in May"
      }
      PartOfSpeech before = i > 0 ? tag[i - 1] : null;
      boolean object = next + 1 < n && (startsNominal(next + 1) || isPrepositional(next + 1));
      boolean verbBefore = before != null && (before.isVerb() || before == ADJECTIVE);
      if (w.can(NOUN) && before == NUMBER) {
        return PREPOSITION;
      }
      return !w.can(NOUN) || object || verbBefore || before == NOUN || i == 0
          ? INFINITIVE_TO
          : endsHere(next + 1) ? INFINITIVE_TO : PREPOSITION;
    }

    private PartOfSpeech determiner(int i, Word w) {
      boolean pronounLike = DEMONSTRATIVES.contains(lower[i]) || QUANTIFIERS.contains(lower[i]);
      if (pronounLike && (nextIsFinite(i + 1) || endsHere(i + 1))) {
        return w.can(PRONOUN) || !w.can(ADVERB) ? PRONOUN : ADVERB;
      }
      if (w.can(ADVERB) && i + 1 < n) {
        Word next = word[i + 1];
        boolean degree = next != null && next.first() == ADVERB;
        return degree ? ADVERB : DETERMINER;
      }
      if (w.can(NOUN) && !startsNominal(i + 1)) {
        return NOUN;
      }
      return DETERMINER;
    }

    /** "The mine", "a coal mine", "mine workers"; "a friend of mine". */
    private PartOfSpeech ownOrThing(int i) {
      PartOfSpeech before = i > 0 ? tag[i - 1] : null;
      boolean inside = before != null && (isNominalOpener(before) || before.isNoun());
      return inside || isNounLike(i + 1) ? NOUN : PRONOUN;
    }

    private PartOfSpeech modal(int i, Word w) {
      if (w.can(VERB_PAST)) { // 'd
        return nextCan(i + 1, VERB_BASE) ? MODAL : VERB_PAST;
      }
      PartOfSpeech before = before(i);
      boolean nounSlot =
          before == DETERMINER
              || before == POSSESSIVE
              || before == POSSESSIVE_PRONOUN
              || before == ADJECTIVE;
      return w.can(NOUN) && nounSlot ? NOUN : MODAL;
    }

    private PartOfSpeech preposition(int i, Word w) {
      if (w.can(VERB_BASE)) { // like
        PartOfSpeech before = i > 0 ? tag[i - 1] : null;
        return before == MODAL
                || before == INFINITIVE_TO
                || before == PRONOUN && !lower[i - 1].equals("it")
            ? VERB_BASE
            : PREPOSITION;
      }
      if (w.can(PARTICLE)) {
        return particle(i, w);
      }
      if (w.can(SUBORDINATOR)) {
        return startsClause(i + 1) ? SUBORDINATOR : PREPOSITION;
      }
      if (w.can(ADJECTIVE) && i > 0 && tag[i - 1] == DETERMINER) {
        return ADJECTIVE;
      }
      if (w.can(ADJECTIVE) && i > 0 && tag[i - 1] == POSSESSIVE_PRONOUN) {
        return ADJECTIVE;
      }
      return w.can(ADVERB) && endsHere(i + 1) ? ADVERB : PREPOSITION;
    }

    private PartOfSpeech particle(int i, Word w) {
      boolean verbBefore = i > 0 && tag[i - 1].isVerb();
      if (w.can(ADJECTIVE) && i > 0 && tag[i - 1] == DETERMINER) {
        return NOUN;
      }
      if (w.can(ADVERB) && !w.can(PREPOSITION)) {
        return verbBefore ? PARTICLE : ADVERB;
      }
      boolean objectNext = startsNominal(i + 1) || nextCan(i + 1, VERB_GERUND);
      if (verbBefore && objectNext && vocabulary.isPhrasal(lemma(i - 1), lower[i])) {
        return PARTICLE;
      }
      if (verbBefore && (!objectNext || w.first() == PARTICLE)) {
        return PARTICLE;
      }
      return !objectNext && i > 0 && tag[i - 1].isNoun() && endsHere(i + 1)
          ? PARTICLE
          : PREPOSITION;
    }

    /** Nouns, verbs, adjectives and adverbs. */
    private PartOfSpeech open(int i, Word w) {
      PartOfSpeech before = before(i);
      String beforeForm = beforeForm(i);
      if (before == null || before == QUOTE_OPEN || before == COLON) {
        return atStart(i, w);
      }
      if (before == MODAL && w.can(VERB_BASE)) {
        return VERB_BASE;
      }
      if (before == INFINITIVE_TO && w.can(VERB_BASE)) {
        return VERB_BASE;
      }
      if (before.isVerb()) {
        return afterVerb(i, w);
      }
      if (isNominalOpener(before)) {
        return insideNominal(i, w);
      }
      if (before == PREPOSITION) {
        return afterPreposition(i, w);
      }
      if (before == PRONOUN) {
        return afterPronoun(i, w, beforeForm);
      }
      if (before == COORDINATOR) {
        return afterCoordinator(i, w);
      }
      return afterNominal(i, w, before);
    }

    private boolean isNominalOpener(PartOfSpeech before) {
      return before == DETERMINER
          || before == POSSESSIVE
          || before == POSSESSIVE_PRONOUN
          || before == ADJECTIVE
          || before == NUMBER
          || before == ORDINAL;
    }

    private PartOfSpeech atStart(int i, Word w) {
      boolean nominalNext = isNounLike(i + 1);
      if (w.can(ADVERB) && !w.can(NOUN) && !w.can(ADJECTIVE)) {
        return ADVERB;
      }
      if (w.can(ADJECTIVE) && nominalNext) {
        return ADJECTIVE;
      }
      if (w.can(NOUN) && !(w.can(VERB_GERUND) && startsNominal(i + 1))) {
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

    private PartOfSpeech afterVerb(int i, Word w) {
      String lemma = lemmaBefore(i);
      boolean be = lemma.equals("be");
      if (be && w.can(ADVERB) && nextCan(i + 1, VERB_PARTICIPLE) && !isNounLike(i + 1)) {
        return ADVERB; // "was long believed to"
      }
      if (before(i) == VERB_GERUND && w.lemma(VERB_PAST, "").equals("have")) {
        return w.can(VERB_PAST) ? VERB_PAST : VERB_PRESENT; // "the ministry acting alone had said"
      }
      if (lemma.equals("do") && w.can(VERB_BASE) && (negatedBefore(i) || !w.can(NOUN))) {
        return VERB_BASE;
      }
      if (lemma.equals("have") && w.can(VERB_PARTICIPLE) && !(w.can(NOUN) && startsWithS(i))) {
        return VERB_PARTICIPLE;
      }
      if ((be || lemma.equals("get")) && w.can(VERB_PARTICIPLE)) {
        return w.can(ADJECTIVE) && vocabularyAdjective(w) ? ADJECTIVE : VERB_PARTICIPLE;
      }
      if (be && w.can(VERB_GERUND)) {
        return VERB_GERUND;
      }
      if (w.can(VERB_GERUND) && !w.can(NOUN)) {
        return VERB_GERUND;
      }
      if (w.can(ADJECTIVE)
          && (be || isNounLike(i + 1) || lemma.equals("remain") || lemma.equals("become"))) {
        return ADJECTIVE;
      }
      if (w.can(ADVERB) && !isNounLike(i + 1)) {
        return ADVERB;
      }
      if (lemma.equals("help") && w.can(VERB_BASE) && startsNominal(i + 1)) {
        return VERB_BASE;
      }
      return insideNominal(i, w);
    }

    private boolean vocabularyAdjective(Word w) {
      return !w.can(VERB_PAST) || w.first() == ADJECTIVE;
    }

    private boolean startsWithS(int i) {
      return lower[i].endsWith("s");
    }

    private boolean negatedBefore(int i) {
      return i > 0 && (tag[i - 1] == NEGATION || lower[i - 1].equals("n't"));
    }

    /** After a determiner, possessor or adjective: part of a noun phrase. */
    private PartOfSpeech insideNominal(int i, Word w) {
      int next = i + 2 < n && raw[i + 1].kind() == RawToken.Kind.QUOTE_CLOSE ? i + 2 : i + 1;
      boolean nominalNext = isNounLike(next) || nextIsModifier(next);
      if (w.can(ORDINAL) && nominalNext) {
        return ORDINAL;
      }
      if (w.can(VERB_BASE) && isCountOf(i)) {
        return VERB_BASE; // "the injured now number 130"
      }
      if (w.can(ADJECTIVE) && w.can(NOUN) && isVerbOfSubject(i + 1)) {
        return NOUN; // "the general cut two posts"
      }
      if (w.can(ADJECTIVE) && (nominalNext || !w.can(NOUN))) {
        return ADJECTIVE;
      }
      if (w.can(NOUN)) {
        return NOUN;
      }
      if (w.can(VERB_PARTICIPLE) || w.can(VERB_GERUND)) {
        boolean dead = i > 0 && tag[i - 1] == DETERMINER && isPlainAdjective(i + 1);
        if ((nominalNext || dead || isJoinedAdjective(i + 1)) && !isSaid(w) && !isHaveOrBe(w)) {
          return ADJECTIVE;
        }
        return w.can(VERB_GERUND) ? NOUN : pastOrParticiple(i, w);
      }
      return w.can(ADVERB) ? ADVERB : w.first();
    }

    /** After "the" and an adjective alone, before a number and no other verb of the clause. */
    private boolean isCountOf(int i) {
      if (finiteSeen || i + 1 >= n || raw[i + 1].kind() != RawToken.Kind.NUMBER) {
        return false;
      }
      int k = i - 1;
      while (k > 0 && tag[k] == ADVERB) {
        k--;
      }
      boolean many = k > 0 && tag[k] == ADJECTIVE && known[k] != null && !known[k].can(NUMBER);
      return many && isDetermined(startOfNominal(k)) && !finiteAhead(i + 1);
    }

    /** A past tense with a clear object, where no other verb of the clause comes. */
    private boolean isVerbOfSubject(int i) {
      return !finiteSeen && isPastAt(i) && isObjectStart(i + 1) && !finiteAhead(i + 1);
    }

    /** "At least 19 had been hurt": forms of "have" and "be" describe nothing. */
    private static boolean isHaveOrBe(Word w) {
      String lemma = w.lemma(VERB_PARTICIPLE, "");
      return lemma.equals("have") || lemma.equals("be");
    }

    /** "The confirmed dead". */
    private boolean isPlainAdjective(int i) {
      Word w = i < n ? word[i] : null;
      return w != null && w.first() == ADJECTIVE && !w.can(NOUN) && !w.can(VERB_PARTICIPLE);
    }

    /** "Corrected and complete": a conjunction and an adjective. */
    private boolean isJoinedAdjective(int i) {
      Word joint = i < n ? word[i] : null;
      Word next = i + 1 < n ? word[i + 1] : null;
      return joint != null
          && joint.first() == COORDINATOR
          && next != null
          && next.can(ADJECTIVE)
          && !next.can(NOUN);
    }

    private PartOfSpeech afterPreposition(int i, Word w) {
      boolean object =
          startsNominal(i + 1) && !(isNounLike(i + 1) && w.can(NOUN) && !isCapital(i + 1));
      if (w.can(VERB_GERUND) && (!w.can(NOUN) || object)) {
        return VERB_GERUND;
      }
      if (w.can(ADJECTIVE) && isNounLike(i + 1)) {
        return ADJECTIVE;
      }
      if (w.can(NOUN)) {
        return NOUN;
      }
      if (w.can(VERB_PARTICIPLE)) {
        return isNounLike(i + 1) ? ADJECTIVE : VERB_PARTICIPLE;
      }
      return w.can(ADJECTIVE) ? ADJECTIVE : w.first();
    }

    private PartOfSpeech afterPronoun(int i, Word w, String pronoun) {
      if (w.can(ADVERB) && !w.canBeVerb()) {
        return ADVERB;
      }
      if (w.can(VERB_PAST)) {
        boolean reduced = w.can(VERB_PARTICIPLE) && isMany(pronoun) && nextIsFinite(i + 1);
        return reduced ? VERB_PARTICIPLE : VERB_PAST; // "those surveyed said"
      }
      if (w.can(VERB_PRESENT)) {
        return VERB_PRESENT;
      }
      if (w.can(VERB_BASE) && !SINGULAR_SUBJECTS.contains(pronoun)) {
        return VERB_BASE;
      }
      if (w.can(VERB_GERUND) && !w.can(NOUN)) {
        return VERB_GERUND;
      }
      return insideNominal(i, w);
    }

    private boolean isMany(String pronoun) {
      return switch (pronoun) {
        case "which", "what", "that", "this" -> false; // "which had said"
        default -> DEMONSTRATIVES.contains(pronoun) || QUANTIFIERS.contains(pronoun);
      };
    }

    /** "X said and warned": like the verb before the coordinator, if there is one and it fits. */
    private PartOfSpeech afterCoordinator(int i, Word w) {
      PartOfSpeech like = coordinated(i);
      if (w.can(VERB_PAST) && (isThat(i + 1) || isQuoteAt(i + 1) || isQuoteAt(i + 2))) {
        return VERB_PAST; // "had left and said, “…”"
      }
      if (like == VERB_BASE && w.can(VERB_BASE) && isOwnObject(i + 1)) {
        return VERB_BASE; // "will cut 40 jobs, a tenth of all, and close its plant"
      }
      if (like != null && w.can(like) && !(w.can(NOUN) && isNounBefore(i))) {
        return like;
      }
      if (w.can(NOUN) && !(w.can(VERB_GERUND) && startsNominal(i + 1))) {
        boolean verbal = w.canBeVerb() && isObjectStart(i + 1) && !isNounBefore(i);
        if (!verbal) {
          return w.can(ADJECTIVE) && isNounLike(i + 1) ? ADJECTIVE : NOUN;
        }
      }
      if (w.can(VERB_PAST)) {
        return like == VERB_PARTICIPLE ? VERB_PARTICIPLE : VERB_PAST;
      }
      if (w.can(ADJECTIVE)) {
        return ADJECTIVE;
      }
      return w.first();
    }

    private boolean isOwnObject(int i) {
      return i < n
          && word[i] != null
          && (word[i].can(POSSESSIVE_PRONOUN) || word[i].can(DETERMINER));
    }

    private @Nullable PartOfSpeech coordinated(int i) {
      for (int k = i - 1; k >= 0 && k > i - 16; k--) {
        if (tag[k] == QUOTE_CLOSE) {
          k = opening(k); // words in quotation marks are no part of the list
        } else if (tag[k].isVerb()) {
          return tag[k];
        }
        if (tag[k] == COLON || tag[k] == SENTENCE_END || tag[k] == SUBORDINATOR) {
          return null;
        }
      }
      return null;
    }

    /** Where the quotation opens that closes at {@code close}; there, if it opens nowhere. */
    private int opening(int close) {
      int k = close;
      while (k > 0 && tag[k] != QUOTE_OPEN) {
        k--;
      }
      return tag[k] == QUOTE_OPEN ? k : close;
    }

    private boolean isNounBefore(int i) {
      int k = i - 1;
      while (k >= 0 && tag[k] == COORDINATOR) {
        k--;
      }
      return k >= 0 && (tag[k].isNoun() || tag[k] == ADJECTIVE) && !isObjectStart(i + 1);
    }

    /** After a noun, name, comma or closing quote. */
    private PartOfSpeech afterNominal(int i, Word w, PartOfSpeech before) {
      boolean presentOrNoun = w.can(NOUN) && (w.can(VERB_PRESENT) || w.can(VERB_BASE));
      if (w.can(VERB_PAST)) {
        if (w.can(NOUN) && (before == NOUN || before == COMMA) && !verbLikely(i, w, before)) {
          return NOUN;
        }
        if (w.can(ADJECTIVE) && before == COMMA && isNounLike(i + 1)) {
          return ADJECTIVE;
        }
        return pastOrParticiple(i, w);
      }
      if (w.can(VERB_PARTICIPLE)) {
        return VERB_PARTICIPLE;
      }
      if (presentOrNoun) {
        boolean apposition = before == COMMA && !w.can(VERB_PRESENT) && isNounLike(i + 1);
        if (!apposition && verbLikely(i, w, before)) {
          return w.can(VERB_PRESENT) ? VERB_PRESENT : VERB_BASE;
        }
        return w.can(ADJECTIVE) && isNounLike(i + 1) ? ADJECTIVE : NOUN;
      }
      if (w.can(VERB_PRESENT)) {
        return VERB_PRESENT;
      }
      if (w.can(VERB_GERUND)) {
        boolean noun =
            before == NOUN || before == PROPER_NOUN && isDetermined(startOfNominal(i - 1));
        boolean compound = noun && w.can(NOUN) && !startsNominal(i + 1) && !isThat(i + 1);
        return compound ? NOUN : VERB_GERUND;
      }
      if (w.can(VERB_BASE) && !w.can(ADJECTIVE) && !w.can(ADVERB)) {
        return before == NOUN || before == PROPER_NOUN ? VERB_BASE : w.first();
      }
      if (w.can(ADVERB) && (!isNounLike(i + 1) || isStillVerb(i + 1))) {
        return ADVERB;
      }
      if (w.can(ADJECTIVE)) {
        return w.can(NOUN) && !isNounLike(i + 1) ? NOUN : ADJECTIVE;
      }
      return w.first();
    }

    /** "The register still lists 31 people": a verb with its object. */
    private boolean isStillVerb(int i) {
      Word w = word[i];
      return !finiteSeen
          && w != null
          && w.can(VERB_PRESENT)
          && (isObjectStart(i + 1) || i > 1 && tag[i - 2] == PROPER_NOUN)
          && !finiteAhead(i + 1);
    }

    /** "Reports", "plans", "fear" after a noun: whether it is the verb of the clause. */
    private boolean verbLikely(int i, Word candidates, PartOfSpeech before) {
      if (before.isNoun() && isObjectPronoun(i + 1) && agrees(i, i - 1)) {
        return true; // "voters who were intrigued now regard him"
      }
      if (finiteSeen && before != COMMA && before != QUOTE_CLOSE) {
        return false;
      }
      if (candidates.can(VERB_PRESENT) && isBeforeItsVerb(i + 1)) {
        return false; // "campaign records show that …"
      }
      if (before == NOUN && isPlural(i - 1) && isBaseOnly(candidates) && isInfinitive(i + 1)) {
        return !finiteAhead(i + 2); // "four senators claim to object"
      }
      if (before == NOUN && isOne(startOfNominal(i - 1)) && isBaseOnly(candidates)) {
        return false; // "a volunteer group that …"
      }
      if (before.isNoun() && isOnlyVerbOfClause(i, candidates)) {
        return true;
      }
      if (before.isNoun()
          && agrees(i, i - 1)
          && (isLevel(i, candidates) || isCaption(i, candidates))) {
        return true;
      }
      if (isCapital(i + 1) && isBaseOnly(candidates) && (!agrees(i, i - 1) || finiteAhead(i + 1))) {
        return false; // "the relief group Safe Harbour", "Orbel founder Ana Dorn was"
      }
      if (before == NOUN && isPastAt(i + 1) && !startsNominal(i + 2) && !isThat(i + 2)) {
        return false; // "names in data leaks clashed over"
      }
      boolean clear = isObjectStart(i + 1) && !finiteAhead(i + 1);
      if (candidates.can(VERB_PRESENT) && isColon(i + 1) && agrees(i, i - 1)) {
        return true; // "the memo reads: …"
      }
      boolean fits = before == QUOTE_CLOSE || before == COMMA || agrees(i, i - 1) || clear;
      if (fits && isThat(i + 1)) {
        return true;
      }
      if (!fits || endsHere(i + 1) && before != QUOTE_CLOSE && !isObjectStart(i + 1)) {
        boolean says = before == NOUN && isBaseOnly(candidates) && isClosing(i, candidates);
        boolean name = before == PROPER_NOUN && !hangsOnPreposition(i - 1);
        return says || name && fits && !finiteAhead(i + 1);
      }
      if (isObjectStart(i + 1) || isThat(i + 1) || isQuoteAt(i + 1)) {
        return true;
      }
      return !finiteAhead(i + 1);
    }

    /** "…, campaign records show.": the verb of an aside that ends the sentence. */
    private boolean isClosing(int i, Word verb) {
      int subject = startOfNominal(i - 1);
      return subject > 1
          && tag[subject - 1] == COMMA
          && isPlural(i - 1)
          && vocabulary.takesClause(verb.lemma(VERB_BASE, ""))
          && i + 1 < n
          && raw[i + 1].kind() == RawToken.Kind.SENTENCE_END;
    }

    /** "According to the Tidewater average, …": the phrase that ends here is no subject. */
    private boolean hangsOnPreposition(int last) {
      int first = startOfNominal(last);
      return first == 2 && tag[1] == PREPOSITION || first == 1 && tag[0] == PREPOSITION;
    }

    private boolean isObjectPronoun(int i) {
      return i < n
          && switch (lower[i]) {
            case "him", "them", "me", "us" -> true;
            default -> false;
          };
    }

    /** "To object": the word "to" and what can be a base form. */
    private boolean isInfinitive(int i) {
      return i + 1 < n && lower[i].equals("to") && nextCan(i + 1, VERB_BASE);
    }

    /** "Records | show that …", "groups | note the …": the plural before its verb of saying. */
    private boolean isBeforeItsVerb(int i) {
      Word verb = i < n ? word[i] : null;
      if (verb == null || !isBaseOnly(verb) || !vocabulary.takesClause(verb.lemma(VERB_BASE, ""))) {
        return false;
      }
      boolean object = isObjectStart(i + 1) || isThat(i + 1) || isQuoteAt(i + 1);
      boolean much = i + 1 < n && QUANTIFIERS.contains(lower[i + 1]);
      return object || much || i + 1 >= n || !isWordAt(i + 1) && !isColon(i + 1);
    }

    /**
     * "The dam burst on Sunday", "the role of the troops remains unclear", "which owners estimate
     * would cost": without this verb the clause would have none.
     */
    private boolean isOnlyVerbOfClause(int i, Word w) {
      int last = i - 1;
      while (last > 0 && (tag[last] == ADVERB || tag[last] == NEGATION)) {
        last--;
      }
      int subject = startOfNominal(last);
      PartOfSpeech opener = subject == 0 ? null : tag[subject - 1];
      if (w.can(VERB_BASE) && !w.can(VERB_PAST) && nextIsFinite(i + 1)) {
        return opener == PRONOUN && isRelative(subject - 1) && agrees(i, i - 1);
      }
      boolean afterOf = opener == PREPOSITION && lower[subject - 1].equals("of");
      int head = afterOf ? subject - 2 : last;
      int first = afterOf ? startOfNominal(head) : subject;
      return isDetermined(first)
          && beginsClause(first)
          && agrees(i, head)
          && isAdjunct(i + 1)
          && !finiteAhead(i + 1)
          && !predicateAfterAside(i + 1);
    }

    /** "Toll rises to 47", "sales jump 6%": in a headline the number shows what is the verb. */
    private boolean isLevel(int i, Word w) {
      boolean link =
          i + 2 < n
              && (lower[i + 1].equals("to")
                  || lower[i + 1].equals("by")
                  || lower[i + 1].equals("above")
                  || lower[i + 1].equals("past"));
      int number = link ? i + 2 : i + 1;
      boolean form = w.can(VERB_PRESENT) || isPlural(i - 1);
      return form
          && number < n
          && raw[number].kind() == RawToken.Kind.NUMBER
          && (link || w.can(VERB_PRESENT))
          && !finiteAhead(i + 1);
    }

    /** "Soldiers march in a parade": a bare plural and the only word that can be its verb. */
    private boolean isCaption(int i, Word w) {
      return w.can(VERB_BASE)
          && i > 0
          && isPlural(i - 1)
          && startOfNominal(i - 1) == 0
          && isPrepositional(i + 1)
          && !lower[i + 1].equals("of")
          && !finiteAhead(i + 1);
    }

    private boolean isRelative(int k) {
      return lower[k].equals("which") || lower[k].equals("that") || lower[k].equals("who");
    }

    private boolean isOne(int first) {
      return tag[first] == DETERMINER && (lower[first].equals("a") || lower[first].equals("an"));
    }

    private static boolean isBaseOnly(Word w) {
      return w.can(VERB_BASE) && !w.can(VERB_PRESENT) && !w.can(VERB_PAST);
    }

    /** A subject with an article or the like is no loose compound as headlines have them. */
    private boolean isDetermined(int first) {
      return first >= 0 && (tag[first] == DETERMINER || tag[first] == POSSESSIVE_PRONOUN);
    }

    /** Where the run of nouns, modifiers and determiners begins that ends at {@code last}. */
    private int startOfNominal(int last) {
      int k = last;
      while (k >= 0 && (tag[k].isNoun() || isNominalOpener(tag[k]))) {
        k--;
        if (tag[k + 1] == DETERMINER) {
          break;
        }
      }
      return k + 1;
    }

    private boolean beginsClause(int first) {
      if (first <= 0) {
        return first == 0;
      }
      return switch (tag[first - 1]) {
        case SUBORDINATOR, COORDINATOR, COMMA, COLON, QUOTE_OPEN, DASH -> true;
        case VERB_PAST, VERB_PRESENT -> !isLexicalObject(first - 1);
        default -> tag[first - 1] == ADVERB && beginsClause(first - 1);
      };
    }

    /** After "said" a clause may begin; after "be" and "have" a noun phrase is their object. */
    private boolean isLexicalObject(int verb) {
      String lemma = lemma(verb);
      return lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
    }

    /** What follows a verb without an object: a preposition, an adjective, the end. */
    private boolean isAdjunct(int i) {
      if (!isWordAt(i)) {
        return i >= n || raw[i].kind() != RawToken.Kind.SYMBOL;
      }
      Word w = word[i];
      boolean adjective = w != null && w.first() == ADJECTIVE && !w.can(NOUN) && !isNounLike(i + 1);
      return adjective || endsHere(i);
    }

    /** "…, which began in May, ended": the verb of the clause comes after an aside. */
    private boolean predicateAfterAside(int i) {
      int commas = 0;
      for (int k = i; k < n; k++) {
        if (raw[k].kind() == RawToken.Kind.COMMA) {
          commas++;
        } else if (commas > 1 && raw[k - 1].kind() == RawToken.Kind.COMMA) {
          Word w = word[k];
          if (w != null && (w.isOnlyFinite() || w.first() == MODAL || isPastForm(w))) {
            return true;
          }
        }
      }
      return false;
    }

    /** Whether a noun fits as the subject of a present tense: "agency says", "officials say". */
    private boolean agrees(int i, int subject) {
      while (subject >= 0 && (tag[subject] == ADVERB || tag[subject] == NEGATION)) {
        subject--;
      }
      if (subject < 0) {
        return false;
      }
      Word w = word[i];
      if (w == null || w.can(VERB_PAST)) {
        return true;
      }
      if (isBaseOnly(w) && isPluralBefore(subject)) {
        return true;
      }
      if (tag[subject] == PROPER_NOUN) {
        return w.can(VERB_PRESENT) || isPlural(subject) || isJoint(subject);
      }
      boolean plural = tag[subject] == NOUN && isPlural(subject);
      return w.can(VERB_PRESENT) != plural;
    }

    /** "Polls in the north", "some of his admirers": the subject proper stands before. */
    private boolean isPluralBefore(int last) {
      int link = startOfNominal(last) - 1;
      if (link < 1 || tag[link] != PREPOSITION) {
        return false;
      }
      boolean some = tag[link - 1] == DETERMINER && QUANTIFIERS.contains(lower[link - 1]);
      boolean plural = tag[link - 1] == NOUN && isPlural(link - 1);
      return (some || plural) && beginsClause(startOfNominal(link - 1));
    }

    /** "Dorn and Oring": the name that ends at {@code last} has another one before "and". */
    private boolean isJoint(int last) {
      int k = last;
      while (k >= 0 && tag[k] == PROPER_NOUN) {
        k--;
      }
      return k > 0 && tag[k] == COORDINATOR;
    }

    private PartOfSpeech pastOrParticiple(int i, Word w) {
      if (!w.can(VERB_PARTICIPLE)) {
        return VERB_PAST;
      }
      boolean nounBefore = i > 0 && tag[i - 1] != COMMA;
      String lemma = w.lemma(VERB_PAST, lower[i]);
      boolean travels = vocabulary.isIntransitive(lemma) && endsHere(i + 3);
      if (i + 1 < n && lower[i + 1].equals("by") && !travels) {
        return VERB_PARTICIPLE; // but "arrived by ship"
      }
      if (nounBefore && isByAfterDay(i + 1) && !vocabulary.isIntransitive(lemma)) {
        return VERB_PARTICIPLE; // "figures released on Friday by the bank"
      }
      if (i > 0 && lower[i - 1].equals("as")) {
        return VERB_PARTICIPLE; // "listed 387 homes as destroyed"
      }
      if (vocabulary.isIntransitive(lemma) || lemma.equals("have") || lemma.equals("do")) {
        return VERB_PAST;
      }
      if (finiteSeen && nounBefore || !nounBefore && opensAside(i)) {
        return VERB_PARTICIPLE;
      }
      boolean clause = i + 1 < n && (isObjectStart(i + 1) || isThat(i + 1) || isQuoteAt(i + 1));
      if (clause || isNounLike(i + 1)) {
        return VERB_PAST;
      }
      return finiteAhead(i + 1) ? VERB_PARTICIPLE : VERB_PAST;
    }

    /** Whether "by" and no number follows a day, with or without "on". */
    private boolean isByAfterDay(int i) {
      int day = i < n && lower[i].equals("on") ? i + 1 : i;
      return day + 2 < n
          && vocabulary.isDay(lower[day])
          && lower[day + 1].equals("by")
          && raw[day + 2].isWord();
    }

    /** "The list, published late, names": a subject, a comma, and the verb after the next comma. */
    private boolean opensAside(int i) {
      for (int k = 0; k < i - 1; k++) {
        boolean quoted = tag[k] == QUOTE_OPEN && !closes(k, i);
        if (tag[k].isVerb() || tag[k] == MODAL || tag[k] == COMMA || quoted) {
          return false;
        }
      }
      return i > 1 && tag[i - 2].isNoun() && predicateAfterComma(i + 1);
    }

    private boolean closes(int open, int to) {
      for (int k = open; k < to; k++) {
        if (tag[k] == QUOTE_CLOSE) {
          return true;
        }
      }
      return false;
    }

    /** Whether after the next comma nothing but the verb of the clause comes. */
    private boolean predicateAfterComma(int i) {
      for (int k = i; k + 1 < n; k++) {
        if (raw[k].kind() == RawToken.Kind.COMMA) {
          Word w = word[k + 1];
          return w != null && (w.isOnlyFinite() || w.first() == MODAL || isVerbForm(w, k + 2));
        }
      }
      return false;
    }

    private boolean isVerbForm(Word w, int next) {
      return w.can(VERB_PAST) && !w.can(ADJECTIVE) || w.can(VERB_PRESENT) && startsNominal(next);
    }

    // ---- what stands around ----

    /** Keeps track of whether the clause has its finite verb. */
    private void note(int i) {
      switch (tag[i]) {
        case MODAL -> finiteSeen = true;
        case VERB_PAST, VERB_PRESENT -> finiteSeen = !vocabulary.takesClause(lemma(i));
        case VERB_BASE ->
            finiteSeen = finiteSeen || i > 0 && (tag[i - 1].isNoun() || tag[i - 1] == PRONOUN);
        case SUBORDINATOR -> finiteSeen = finiteSeen && isAmount(i + 1);
        case COLON, QUOTE_OPEN, QUOTE_CLOSE, SENTENCE_END, DASH, COMMA, COORDINATOR ->
            finiteSeen = false;
        case PRONOUN -> {
          if (lower[i].equals("who") || lower[i].equals("which") || lower[i].equals("that")) {
            finiteSeen = false;
          }
        }
        case POSSESSIVE -> possessive(i);
        default -> {
          if (lower[i].equals("'s") || lower[i].equals("'")) {
            possessive(i);
          }
        }
      }
    }

    /** "More than $40": the amount is no clause. */
    private boolean isAmount(int i) {
      return i < n
          && (raw[i].kind() == RawToken.Kind.NUMBER || raw[i].kind() == RawToken.Kind.SYMBOL);
    }

    private void possessive(int i) {
      boolean clitic = lower[i].equals("'s") || lower[i].equals("'");
      if (!clitic) {
        return;
      }
      boolean pronoun = i > 0 && CONTRACTED_IS.contains(lower[i - 1]);
      boolean verbNext =
          i + 1 < n
              && word[i + 1] != null
              && (isAdverb(i + 1) || nextIsNegation(i + 1) || isDeterminerAt(i + 1));
      boolean most = i + 2 < n && lower[i + 1].equals("most") && isModifierForm(i + 2);
      boolean possessed = isNounLike(i + 1) || nextIsModifier(i + 1) || most;
      if (lower[i].equals("'s") && (pronoun || verbNext && !possessed)) {
        tag[i] = VERB_PRESENT;
        finiteSeen = true;
      } else {
        tag[i] = POSSESSIVE;
      }
    }

    /** "The world's most advanced". */
    private boolean isModifierForm(int i) {
      return nextCan(i, ADJECTIVE) || nextCan(i, VERB_PARTICIPLE) || nextCan(i, VERB_PAST);
    }

    private boolean nextIsNegation(int i) {
      return i < n && (lower[i].equals("not") || lower[i].equals("never"));
    }

    private boolean isDeterminerAt(int i) {
      Word w = i < n ? word[i] : null;
      return w != null && w.first() == DETERMINER;
    }

    /** The tag before {@code i}, passing over adverbs and negation. */
    private @Nullable PartOfSpeech before(int i) {
      int k = i - 1;
      while (k >= 0 && (tag[k] == ADVERB || tag[k] == NEGATION || tag[k] == OTHER)) {
        k--;
      }
      if (k >= 0 && tag[k] == QUOTE_OPEN) {
        return insideQuotedWord(i, k) ? before(k) : QUOTE_OPEN;
      }
      if (k >= 0 && tag[k] == QUOTE_CLOSE && k + 1 == i && k > 0 && tag[k - 1] == ADJECTIVE) {
        return ADJECTIVE;
      }
      return k < 0 ? null : tag[k];
    }

    /** A scare quote of one or two words does not begin a sentence. */
    private boolean insideQuotedWord(int i, int quote) {
      if (quote == 0 || tag[quote - 1] == COMMA || tag[quote - 1] == COLON) {
        return false;
      }
      for (int k = i + 1; k < n && k <= i + 3; k++) {
        if (raw[k].kind() == RawToken.Kind.QUOTE_CLOSE) {
          return true;
        }
      }
      return false;
    }

    private String beforeForm(int i) {
      int k = i - 1;
      while (k >= 0 && (tag[k] == ADVERB || tag[k] == NEGATION || tag[k] == OTHER)) {
        k--;
      }
      return k < 0 ? "" : lower[k];
    }

    private String lemmaBefore(int i) {
      int k = i - 1;
      while (k >= 0 && (tag[k] == ADVERB || tag[k] == NEGATION || tag[k] == OTHER)) {
        k--;
      }
      return k < 0 ? "" : lemma(k);
    }

    private boolean isWordAt(int i) {
      return i < n && (raw[i].isWord() || raw[i].kind() == RawToken.Kind.NUMBER);
    }

    private boolean isQuoteAt(int i) {
      return i < n && raw[i].kind() == RawToken.Kind.QUOTE_OPEN;
    }

    private boolean isColon(int i) {
      return i < n && form[i].equals(":");
    }

    private boolean isThat(int i) {
      return i < n && lower[i].equals("that");
    }

    private boolean isCapital(int i) {
      return i < n && raw[i].isWord() && Character.isUpperCase(form[i].codePointAt(0));
    }

    /** Whether nothing that could be modified follows: end, comma, preposition, conjunction. */
    private boolean endsHere(int i) {
      if (!isWordAt(i)) {
        return true;
      }
      Word w = word[i];
      return w != null
          && (w.first() == PREPOSITION
              || w.first() == COORDINATOR
              || w.first() == SUBORDINATOR
              || w.can(INFINITIVE_TO));
    }

    private boolean isPrepositional(int i) {
      Word w = i < n ? word[i] : null;
      return w != null && (w.can(PREPOSITION) || w.can(SUBORDINATOR));
    }

    private boolean isAdverb(int i) {
      Word w = i < n ? word[i] : null;
      return w != null && (w.first() == ADVERB || w.first() == NEGATION);
    }

    private boolean nextCan(int i, PartOfSpeech wanted) {
      int k = i;
      while (k < n && isAdverb(k)) {
        k++;
      }
      Word w = k < n ? word[k] : null;
      return w != null && w.can(wanted);
    }

    /** A noun, name or number can stand here. */
    private boolean isNounLike(int i) {
      if (!isWordAt(i)) {
        return false;
      }
      Word w = word[i];
      if (w == null) {
        return !lower[i].equals("'s") && !lower[i].equals("'");
      }
      if (w.can(MODAL)) {
        return w.can(NOUN) && !nextCan(i + 1, VERB_BASE); // "the firm will close"
      }
      return w.can(NOUN) || w.can(NUMBER) && !w.can(PRONOUN);
    }

    private boolean nextIsModifier(int i) {
      Word w = i < n ? word[i] : null;
      if (w == null
          || !(w.can(ADJECTIVE)
              || w.can(ORDINAL)
              || w.can(NUMBER)
              || w.can(VERB_PARTICIPLE)
              || w.can(VERB_GERUND))) {
        return w != null && w.first() == ADVERB && nextModified(i + 1);
      }
      return !isSaid(w) && (isNounLike(i + 1) || nextModified(i + 1));
    }

    private boolean nextModified(int i) {
      Word w = i < n ? word[i] : null;
      return w != null && (w.can(ADJECTIVE) || w.can(VERB_PARTICIPLE)) && isNounLike(i + 1);
    }

    /** A noun phrase can begin here. */
    private boolean startsNominal(int i) {
      if (!isWordAt(i)) {
        return i < n && (isQuoteAt(i) || raw[i].kind() == RawToken.Kind.SYMBOL);
      }
      Word w = word[i];
      if (w == null) {
        return !lower[i].equals("'s") && !lower[i].equals("'");
      }
      return switch (w.first()) {
        case DETERMINER, POSSESSIVE_PRONOUN, NUMBER, ORDINAL, ADJECTIVE, NOUN -> true;
        case PRONOUN -> !lower[i].equals("who");
        default -> w.can(NOUN) || w.can(ADJECTIVE) || nextIsModifier(i);
      };
    }

    /** A noun phrase clearly begins here: determiner, pronoun, name or number. */
    private boolean isObjectStart(int i) {
      if (!isWordAt(i)) {
        return i < n && raw[i].kind() == RawToken.Kind.SYMBOL;
      }
      Word w = word[i];
      if (w == null) {
        return !lower[i].equals("'s") && !lower[i].equals("'");
      }
      return switch (w.first()) {
        case DETERMINER, POSSESSIVE_PRONOUN, NUMBER -> true;
        case PRONOUN -> !lower[i].equals("who") && !lower[i].equals("which");
        case SUBORDINATOR ->
            lower[i].equals("that")
                || lower[i].equals("whether")
                || lower[i].equals("how")
                || lower[i].equals("why");
        default -> false;
      };
    }

    private boolean startsClause(int i) {
      for (int k = i; k < n && k < i + 14; k++) {
        RawToken.Kind kind = raw[k].kind();
        if (kind == RawToken.Kind.COMMA
            || kind == RawToken.Kind.SENTENCE_END
            || kind == RawToken.Kind.COLON) {
          return false;
        }
        Word w = word[k];
        if (w != null && (w.isOnlyFinite() || w.can(MODAL) && !w.can(NOUN) || isPastForm(w))) {
          return true;
        }
      }
      return false;
    }

    private boolean isPastForm(Word w) {
      return w.can(VERB_PAST) && !w.can(NOUN) && !w.can(ADJECTIVE);
    }

    /** A finite verb comes directly, or after adverbs. */
    private boolean nextIsFinite(int i) {
      int k = i;
      while (k < n && isAdverb(k)) {
        k++;
      }
      Word w = k < n ? word[k] : null;
      if (w == null) {
        return false;
      }
      boolean verbOnly = w.canBeVerb() && !w.can(NOUN) && !w.can(ADJECTIVE) && !w.can(VERB_GERUND);
      return w.isOnlyFinite() || w.first() == MODAL || verbOnly;
    }

    /** The clause has a finite verb later, before the next break. */
    private boolean finiteAhead(int i) {
      for (int k = i; k < n; k++) {
        switch (raw[k].kind()) {
          case COMMA, SENTENCE_END, COLON, DASH, QUOTE_OPEN, QUOTE_CLOSE -> {
            return false;
          }
          default -> {
            // go on
          }
        }
        Word w = word[k];
        if (w == null) {
          continue;
        }
        if (w.first() == SUBORDINATOR || w.first() == COORDINATOR || isSubjectPronoun(k)) {
          return false;
        }
        if (w.isOnlyFinite() || w.first() == MODAL && !w.can(NOUN)) {
          return true;
        }
        if (isPastForm(w) && !(w.can(VERB_PARTICIPLE) && isPrepositional(k + 1) && !isSaid(w))) {
          return true;
        }
      }
      return false;
    }

    /** "Two people briefed on the plans said on Tuesday": "said" is hardly ever a participle. */
    private boolean isSaid(Word w) {
      return w.lemma(VERB_PAST, "").equals("say");
    }

    private boolean isSubjectPronoun(int k) {
      return switch (lower[k]) {
        case "who", "which", "that", "he", "she", "they", "we", "i" -> true;
        default -> false;
      };
    }

    private boolean isPlural(int i) {
      String form = lower[i];
      Word w = word[i];
      if (form.equals("people")
          || form.equals("police")
          || form.equals("media")
          || form.endsWith("men")
          || form.equals("children")
          || form.equals("troops")) {
        return true;
      }
      return form.endsWith("s")
          && !form.endsWith("ss")
          && (w == null || !w.lemma(NOUN, form).equals(form));
    }
  }
}
