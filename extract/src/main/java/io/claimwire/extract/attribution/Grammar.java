package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in one sentence: phrases by token, and the small questions rules ask of them.
 */
final class Grammar {

  final Sentence sentence;
  private final int n;
  private final @Nullable NounPhrase[] phraseAt;
  private final @Nullable VerbGroup[] groupAt;

  Grammar(Sentence sentence) {
    this.sentence = sentence;
    this.n = sentence.size();
    this.phraseAt = new NounPhrase[n];
    this.groupAt = new VerbGroup[n];
    for (NounPhrase phrase : sentence.nounPhrases()) {
      for (int i = phrase.from(); i < phrase.to(); i++) {
        phraseAt[i] = phrase;
      }
    }
    for (VerbGroup group : sentence.verbGroups()) {
      for (int i = group.from(); i < group.to(); i++) {
        groupAt[i] = group;
      }
    }
  }

  int size() {
    return n;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  PartOfSpeech tag(int i) {
    return i >= 0 && i < n ? sentence.token(i).tag() : SENTENCE_END;
  }

  boolean is(int i, String word) {
    return i >= 0 && i < n && sentence.token(i).is(word);
  }

  @Nullable NounPhrase phrase(int i) {
    return i >= 0 && i < n ? phraseAt[i] : null;
  }

  /** The noun phrase that begins at {@code i}, or null. */
  @Nullable NounPhrase phraseFrom(int i) {
    NounPhrase phrase = phrase(i);
    return phrase != null && phrase.from() == i ? phrase : null;
  }

  @Nullable VerbGroup group(int i) {
    return i >= 0 && i < n ? groupAt[i] : null;
  }

  boolean isQuote(int i) {
    return tag(i).isQuote();
  }

  boolean isPause(int i) {
    return switch (tag(i)) {
      case COMMA, DASH, COLON, SENTENCE_END, BRACKET -> true;
      default -> i >= n;
    };
  }

  boolean isTimePhrase(NounPhrase phrase) {
    Token head = token(phrase.head());
    if (head.is("times")) {
      return false; // "five times as much"
    }
    return WordGroup.TIME.has(head) || WordGroup.TIME.hasLemma(head);
  }

  boolean isComma(int i) {
    return tag(i) == COMMA;
  }

  boolean isAdverb(int i) {
    return tag(i) == ADVERB;
  }

  /** Whether content that stands before its cue may end here: a comma, dash or closing mark. */
  boolean isBreak(int i) {
    return tag(i) == COMMA || tag(i) == QUOTE_CLOSE || tag(i) == DASH;
  }

  /** The place after the adverbs at {@code i}. */
  int pastAdverbs(int i) {
    int k = i;
    while (isAdverb(k)) {
      k++;
    }
    return k;
  }

  /** The verb group that begins at {@code i}, or null. */
  @Nullable VerbGroup groupFrom(int i) {
    VerbGroup group = group(i);
    return group != null && group.from() == i ? group : null;
  }

  /** Whether a finite verb group begins between two places. */
  boolean finiteBetween(int from, int to) {
    for (int k = from; k < to; k++) {
      VerbGroup group = groupFrom(k);
      if (group != null && group.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** The place of an infinitive at {@code i} or after an adverb there, or -1. */
  int infinitiveAt(int i) {
    int k = tag(i) == ADVERB ? i + 1 : i;
    VerbGroup group = groupFrom(k);
    return group != null && group.form() == VerbGroup.Form.INFINITIVE ? k : -1;
  }

  /** The end of the second verb of "confirm or deny" and "confirm nor deny", or -1. */
  int pairEnd(VerbGroup first) {
    int joint = first.to();
    VerbGroup second = is(joint, "or") || is(joint, "nor") ? groupFrom(joint + 1) : null;
    if (second == null || !token(first.head()).lemma().equals("confirm")) {
      return -1;
    }
    return token(second.head()).lemma().equals("deny") ? second.to() : -1;
  }

  /** The index of a word after {@code from}, before the next pause or finite verb; else -1. */
  int find(int from, String word) {
    for (int k = from; k < Math.min(n, from + 14); k++) {
      if (is(k, word)) {
        return k;
      }
      VerbGroup group = group(k);
      if (isPause(k) || group != null && group.isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  boolean startsNumber(int i) {
    return numberFrom(i) >= 0;
  }

  /** The number that begins at or soon after {@code i}, behind "more than" or the like; or -1. */
  int numberFrom(int i) {
    for (int k = i; k < i + 4; k++) {
      if (tag(k) == NUMBER) {
        return k;
      }
    }
    return -1;
  }

  /** The next pause at or after {@code i}, or the end. */
  int nextPause(int i) {
    int k = i;
    while (k < n && !isPause(k)) {
      k++;
    }
    return k;
  }

  /** Whether a word opens the clause of a cue here: "that", "whether", "what". */
  boolean opensClause(int i) {
    if (isComma(i)) {
      return is(i + 1, "that") && tag(i + 1) == SUBORDINATOR;
    }
    boolean that = is(i, "that") && tag(i) != DETERMINER;
    if (tag(i) == SUBORDINATOR || that) {
      boolean conditional = is(i, "when") || is(i, "if");
      boolean opens = WordGroup.COMPLEMENTISER.has(token(i));
      return opens && (!conditional || group(i - 1) != null);
    }
    return is(i, "what") || is(i, "who") && group(i + 1) == null || is(i, "whom");
  }

  /** Whether a quotation begins here, after a comma or colon or not. */
  boolean opensQuote(int i) {
    if (tag(i) == QUOTE_OPEN) {
      return true;
    }
    boolean colon = is(i, ":");
    boolean sign = tag(i) == COMMA || colon;
    return sign && (tag(i + 1) == QUOTE_OPEN || colon && i + 1 < n);
  }

  /**
   * Passes over ", citing two officials," before a "that" or a quotation, and over ", the capital,"
   * before a "that".
   */
  int skipParenthesis(int i) {
    if (!isComma(i)) {
      return i;
    }
    if (phraseFrom(i + 1) != null || isParticiple(i + 1)) {
      return skipApposition(i);
    }
    for (int k = i + 1; k < Math.min(n, i + 16); k++) {
      if (isComma(k)) {
        return is(k + 1, "that") || tag(k + 1) == QUOTE_OPEN ? k : i;
      }
      if (isPause(k) || isQuote(k)) {
        return i;
      }
    }
    return i;
  }

  private boolean isParticiple(int i) {
    VerbGroup group = group(i);
    return group != null && group.form() == VerbGroup.Form.PARTICIPLE;
  }

  /** The last comma before "that" of ", signed by its lawyer, Dana Orme,"; else {@code i}. */
  private int skipApposition(int i) {
    for (int k = i + 1; k < Math.min(n, i + 24); k++) {
      VerbGroup group = groupFrom(k);
      if (isComma(k) && is(k + 1, "that") && tag(k + 1) == SUBORDINATOR) {
        return k;
      }
      if (isPause(k) && !isComma(k) || isQuote(k) || group != null && group.isFinite()) {
        return i;
      }
    }
    return i;
  }

  /** The end of the noun phrase at {@code i} with the prepositional phrases that hang on it. */
  int nominalEnd(int i) {
    NounPhrase phrase = phraseFrom(i);
    if (phrase == null) {
      return i;
    }
    int end = phrase.to();
    while (end < n) {
      int next = attached(end);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The end of one prepositional phrase, "and" phrase or bracket that goes on at {@code i}. */
  private int attached(int i) {
    if (tag(i) == PREPOSITION && !is(i, "according")) {
      int object = i + 1;
      while (tag(object) == ADVERB || tag(object) == PREPOSITION) {
        object++;
      }
      NounPhrase phrase = phraseFrom(object);
      return phrase != null ? phrase.to() : i;
    }
    NounPhrase joined = tag(i) == COORDINATOR ? phraseFrom(i + 1) : null;
    if (joined != null) {
      return joined.to();
    }
    if (tag(i) == BRACKET && token(i).text().equals("(")) {
      return closingBracket(i);
    }
    return i;
  }

  int closingBracket(int open) {
    for (int k = open + 1; k < n && k < open + 12; k++) {
      if (tag(k) == BRACKET) {
        return k + 1;
      }
    }
    return open;
  }

  /** Whether a clause with a finite verb begins at {@code i}: a noun phrase, then a finite verb. */
  boolean clauseBegins(int i) {
    int at = skipOpening(i);
    if (tag(at) == ADVERB && !is(at, "there")) {
      at++;
    }
    NounPhrase phrase = phraseFrom(at);
    if (phrase == null) {
      return (is(at, "there") || tag(at) == VERB_GERUND) && finiteBeforePause(at + 1);
    }
    if (tag(phrase.head()) == PRONOUN && isRelative(phrase.head())) {
      return false;
    }
    return finiteAfterSubject(phrase.to());
  }

  /** Passes over an opening mark and a hedge before a number: "at least 3,000", "up to 40". */
  private int skipOpening(int i) {
    int at = overHedge(i);
    if (at > i) {
      return at;
    }
    while (tag(at) == QUOTE_OPEN || tag(at) == BRACKET && token(at).text().equals("[")) {
      at++;
    }
    return at;
  }

  /** Passes over "at least", "about", "up to" before a number; else {@code i}. */
  int overHedge(int i) {
    int number = i;
    while (number < n && number < i + 4 && isHedge(number)) {
      number++;
    }
    boolean counts = tag(number) == NUMBER || is(number, "half");
    return counts && (number == i || !isDate(number)) ? number : i;
  }

  /** "Said on 3 June that", "said in 2025 that". */
  private boolean isDate(int number) {
    NounPhrase phrase = phraseFrom(number);
    return phrase != null
        && (isTimePhrase(phrase) && tag(phrase.head()) == PROPER_NOUN
            || isBareNumber(number) && tag(number + 1) == SUBORDINATOR);
  }

  private boolean isHedge(int i) {
    return switch (tag(i)) {
      case PREPOSITION, ADVERB, DETERMINER, SUBORDINATOR, INFINITIVE_TO, PARTICLE ->
          phrase(i) == null || tag(i) != DETERMINER || is(i, "many") || is(i, "much");
      default -> false;
    };
  }

  private boolean finiteBeforePause(int i) {
    for (int k = i; k < n; k++) {
      if (tag(k) == COMMA || tag(k) == COLON || tag(k) == SENTENCE_END || tag(k) == DASH) {
        return false;
      }
      VerbGroup group = group(k);
      if (group != null && group.from() == k && group.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether, after a subject that ends at {@code i}, its finite verb comes. */
  private boolean finiteAfterSubject(int i) {
    int depth = 0;
    boolean under = false;
    for (int k = i; k < n; k++) {
      PartOfSpeech tag = tag(k);
      VerbGroup group = group(k);
      under |= is(k, "which") && tag(k - 1) == PREPOSITION;
      if (group != null && group.from() == k && group.isFinite()) {
        if (!under) {
          return true;
        }
        under = false; // "a truce under which they would free them" is no clause
      }
      if (tag == SENTENCE_END || tag == COLON || tag == SUBORDINATOR && !is(k, "that")) {
        return false;
      }
      if (tag == COORDINATOR && joinsVerb(k + 1)) {
        return false; // "claimed the theft on Friday and threatened more"
      }
      if (tag == COMMA && (++depth > 2 || joinsClause(k + 1))) {
        return false;
      }
      boolean ends = depth == 1 && (!commaPhrase(k + 1) || is(k + 1, "but"));
      if (tag == COMMA && (ends || saysAfter(k + 1))) {
        return false;
      }
      if (k > i + 24) {
        return false;
      }
    }
    return false;
  }

  private boolean joinsVerb(int i) {
    VerbGroup verb = groupFrom(pastAdverbs(i));
    return verb != null && verb.isFinite();
  }

  /** ", and 20 are missing": another clause with a subject of its own. */
  private boolean joinsClause(int i) {
    NounPhrase subject = tag(i) == COORDINATOR ? phraseFrom(i + 1) : null;
    VerbGroup verb = subject == null ? null : groupFrom(subject.to());
    return verb != null && verb.isFinite();
  }

  /** ", the ministry said." is no predicate of the phrase before the comma. */
  private boolean saysAfter(int i) {
    VerbGroup verb = phraseFrom(i) == null ? null : groupFrom(nominalEnd(i));
    if (verb == null || !WordGroup.SAYING.hasLemma(token(verb.head()))) {
      return false;
    }
    return isPause(skipAdverbials(verb.to())) || phraseFrom(verb.to()) != null;
  }

  /** Whether an apposition, relative or participle clause or list goes on after a comma. */
  private boolean commaPhrase(int i) {
    return phraseFrom(i) != null
        || isParticiple(i)
        || is(i, "including")
        || is(i, "who")
        || is(i, "which")
        || tag(i) == COORDINATOR
        || tag(i) == NUMBER;
  }

  /** Whether what is said of an object may begin here: "called it a shame", "called it “sad”". */
  boolean isPredicate(int i) {
    return switch (tag(i)) {
      case QUOTE_OPEN, ADJECTIVE -> true;
      case POSSESSIVE_PRONOUN -> tag(i + 1) == QUOTE_OPEN;
      default -> {
        NounPhrase phrase = phraseFrom(i);
        yield phrase != null && !isTimePhrase(phrase);
      }
    };
  }

  boolean isRelative(int i) {
    return is(i, "who") || is(i, "which") || is(i, "that") || is(i, "whom");
  }

  /** The index after "LINDMOUTH, Sept 3 (Harbour Wire) -" at the beginning, or 0. */
  int datelineEnd() {
    return sentence.datelineEnd();
  }

  /** The end of a noun phrase with an adjective behind it: "a person familiar with the inquiry". */
  int describedEnd(int i) {
    int end = nominalEnd(i);
    boolean described = end > i && tag(end) == ADJECTIVE && tag(end + 1) == PREPOSITION;
    return described ? Math.max(end, nominalEnd(end + 2)) : end;
  }

  /**
   * The end of a subject with the clause that tells who it is: "a person who has read the report",
   * "two people briefed on the plans".
   */
  int subjectEnd(int i) {
    int end = describedEnd(i);
    boolean who = end > i && is(end, "who");
    VerbGroup verb = group(who ? end + 1 : end);
    boolean reduced = verb != null && verb.form() == VerbGroup.Form.PARTICIPLE;
    if (end == i || verb == null || !who && !reduced) {
      return end;
    }
    return Math.max(
        nominalEnd(verb.to()), tag(verb.to()) == PREPOSITION ? nominalEnd(verb.to() + 1) : end);
  }

  /** Passes over adverbs, times, places and manner after a verb: "on Tuesday in Rome". */
  int skipAdverbials(int i) {
    int at = i;
    while (at < n) {
      boolean joined = is(at, "and") && tag(at + 1) == PREPOSITION;
      int from = joined ? at + 1 : at;
      int next = adverbial(from);
      if (next == from) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The end of one adverb, time, place or manner that begins at {@code i}; else {@code i}. */
  int adverbial(int i) {
    if (tag(i) == ADVERB || tag(i) == PARTICLE) {
      return i + 1;
    }
    NounPhrase phrase = phraseFrom(i);
    if (phrase != null && isTimePhrase(phrase) && !verbFollows(phrase.to())) {
      boolean counted = is(phrase.to(), "before") || is(phrase.to(), "earlier");
      return counted && phraseFrom(phrase.to() + 1) == null ? phrase.to() + 1 : dateEnd(phrase);
    }
    if (tag(i) == PREPOSITION && !is(i, "of") && !is(i, "according")) {
      NounPhrase object = phraseFrom(i + 1);
      if (object != null && !verbFollows(object.to())) {
        return isTimePhrase(object) ? dateEnd(object) : withTitle(withOf(object.to()));
      }
      VerbGroup gerund = group(i + 1);
      if (gerund != null
          && gerund.form() == VerbGroup.Form.GERUND
          && phraseFrom(gerund.to()) != null) {
        return nominalEnd(gerund.to());
      }
    }
    return i;
  }

  /** The end of a date that begins with a time: "June 3", "3 June 2025", "June 3, 2025,". */
  private int dateEnd(NounPhrase time) {
    int end = time.to();
    while (isBareNumber(end)) {
      end++;
    }
    boolean year = end > time.to() && isComma(end) && isBareNumber(end + 1) && isComma(end + 2);
    return year ? end + 3 : end;
  }

  /** A number that counts nothing and does nothing. */
  private boolean isBareNumber(int i) {
    NounPhrase phrase = tag(i) == NUMBER ? phraseFrom(i) : null;
    return phrase != null && phrase.to() == i + 1 && !verbFollows(i + 1);
  }

  /** Passes over times only. */
  int skipTimes(int i) {
    NounPhrase phrase = phraseFrom(i);
    if (phrase != null && isTimePhrase(phrase)) {
      return phrase.to();
    }
    NounPhrase object = tag(i) == PREPOSITION ? phraseFrom(i + 1) : null;
    return object != null && isTimePhrase(object) ? object.to() : i;
  }

  /** A title in quotation marks: "on Harbour TV’s “Morning Watch”". */
  private int withTitle(int i) {
    int open = tag(i) == POSSESSIVE ? i + 1 : i;
    if (tag(open) != QUOTE_OPEN) {
      return i;
    }
    for (int k = open + 1; k < n && k < open + 8; k++) {
      if (tag(k) == QUOTE_CLOSE) {
        return k + 1;
      }
    }
    return i;
  }

  private int withOf(int i) {
    NounPhrase whole = is(i, "of") ? phraseFrom(i + 1) : null;
    return whole == null ? i : whole.to();
  }

  private boolean verbFollows(int i) {
    VerbGroup group = group(i);
    return group != null && group.from() == i && group.isFinite();
  }

  /** The index before final stops and closing marks. */
  int bodyEnd() {
    int end = n;
    while (end > 0
        && (tag(end - 1) == SENTENCE_END || tag(end - 1) == QUOTE_CLOSE || tag(end - 1) == OTHER)) {
      end--;
    }
    return end;
  }

  /** The end of the sentence without its final stop, but with closing marks. */
  int contentEnd() {
    int end = n;
    while (end > 0 && tag(end - 1) == SENTENCE_END) {
      end--;
    }
    return end;
  }
}
