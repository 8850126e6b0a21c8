package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in one sentence: phrases by token, and the questions that rules ask of them.
 * The longer answers come from {@link PhraseEnds}, {@link Adverbials} and {@link ClauseOpenings}.
 */
final class Grammar {

  final Sentence sentence;
  private final int n;
  private final @Nullable NounPhrase[] phraseAt;
  private final @Nullable VerbGroup[] groupAt;
  private final PhraseEnds phraseEnds;
  private final Adverbials adverbials;
  private final ClauseOpenings openings;

  Grammar(Sentence sentence) {
    this.sentence = sentence;
    this.n = sentence.size();
    this.phraseAt = new NounPhrase[n];
    this.groupAt = new VerbGroup[n];
    this.phraseEnds = new PhraseEnds(this);
    this.adverbials = new Adverbials(this);
    this.openings = new ClauseOpenings(this);
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
    if (head.lemma().equals("march") && !Character.isUpperCase(head.text().charAt(0))) {
      return false; // "the march on the town hall"
    }
    return WordGroup.TIME.has(head) || WordGroup.TIME.hasLemma(head);
  }

  boolean isPronoun(NounPhrase phrase) {
    return tag(phrase.head()) == PRONOUN;
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

  boolean isParticiple(int i) {
    VerbGroup group = group(i);
    return group != null && group.form() == VerbGroup.Form.PARTICIPLE;
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

  /** The noun phrase that a relative pronoun takes up: also "the 40 or so that"; or null. */
  @Nullable NounPhrase phraseBeforeRelative(int pronoun) {
    boolean vague = is(pronoun - 1, "so") && is(pronoun - 2, "or");
    return phrase(pronoun - (vague ? 3 : 1));
  }

  /** After "which the ministry claims": a pause, "to have there" or "as lost". */
  boolean endsObjectClause(int i) {
    boolean as = is(i, "as") && !isQuote(i + 1);
    return isPause(i) || as || infinitiveAt(i) >= 0;
  }

  /** The index after "LINDMOUTH, Sept 3 (Harbour Wire) -" at the beginning, or 0. */
  int datelineEnd() {
    return sentence.datelineEnd();
  }

  boolean verbFollows(int i) {
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

  // Questions for a part of its own

  /** The end of the noun phrase at {@code i} with the prepositional phrases that hang on it. */
  int nominalEnd(int i) {
    return phraseEnds.nominalEnd(i);
  }

  /** The end of a noun phrase with an adjective behind it: "a person familiar with the inquiry". */
  int describedEnd(int i) {
    return phraseEnds.describedEnd(i);
  }

  /**
   * The end of a subject with the clause that tells who it is: "a person who has read the report",
   * "two people briefed on the plans".
   */
  int subjectEnd(int i) {
    return phraseEnds.subjectEnd(i);
  }

  /** Passes over adverbs, times, places and manner after a verb: "on Tuesday in Rome". */
  int skipAdverbials(int i) {
    return adverbials.skipAdverbials(i);
  }

  /** The end of one adverb, time, place or manner that begins at {@code i}; else {@code i}. */
  int adverbial(int i) {
    return adverbials.adverbial(i);
  }

  /** A number that counts nothing and does nothing. */
  boolean isBareNumber(int i) {
    return adverbials.isBareNumber(i);
  }

  /** Passes over times only. */
  int skipTimes(int i) {
    return adverbials.skipTimes(i);
  }

  /** Whether a word opens the clause of a cue here: "that", "whether", "what". */
  boolean opensClause(int i) {
    return openings.opensClause(i);
  }

  /** Whether a clause with a finite verb begins at {@code i}: a noun phrase, then a finite verb. */
  boolean clauseBegins(int i) {
    return openings.clauseBegins(i);
  }

  /** Passes over "at least", "about", "up to" before a number; else {@code i}. */
  int overHedge(int i) {
    return openings.overHedge(i);
  }

  /** Whether a quotation begins here, after a comma or colon or not. */
  boolean opensQuote(int i) {
    return openings.opensQuote(i);
  }

  /**
   * Passes over ", citing two officials," before a "that" or a quotation, and over ", the capital,"
   * before a "that".
   */
  int skipParenthesis(int i) {
    return openings.skipParenthesis(i);
  }
}
