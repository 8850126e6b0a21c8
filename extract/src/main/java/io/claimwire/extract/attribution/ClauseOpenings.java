package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.VerbGroup;

/** Where the clause or quotation begins that a cue ascribes, and what may stand in between. */
final class ClauseOpenings {

  private final Grammar grammar;

  ClauseOpenings(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Whether a word opens the clause of a cue here: "that", "whether", "what". */
  boolean opensClause(int i) {
    if (grammar.isComma(i)) {
      return grammar.is(i + 1, "that") && grammar.tag(i + 1) == SUBORDINATOR;
    }
    boolean that = grammar.is(i, "that") && grammar.tag(i) != DETERMINER;
    if (grammar.tag(i) == SUBORDINATOR || that) {
      boolean conditional = grammar.is(i, "when") || grammar.is(i, "if");
      boolean opens = WordGroup.COMPLEMENTISER.has(grammar.token(i));
      return opens && (!conditional || grammar.group(i - 1) != null);
    }
    return grammar.is(i, "what")
        || grammar.is(i, "who") && grammar.group(i + 1) == null
        || grammar.is(i, "whom");
  }

  /** Whether a clause with a finite verb begins at {@code i}: a noun phrase, then a finite verb. */
  boolean clauseBegins(int i) {
    int at = skipOpening(i);
    if (grammar.tag(at) == ADVERB && !grammar.is(at, "there")) {
      at++;
    }
    NounPhrase phrase = grammar.phraseFrom(at);
    if (phrase == null) {
      return (grammar.is(at, "there") || grammar.tag(at) == VERB_GERUND)
          && finiteBeforePause(at + 1);
    }
    if (grammar.tag(phrase.head()) == PRONOUN && grammar.isRelative(phrase.head())) {
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
    while (grammar.tag(at) == QUOTE_OPEN
        || grammar.tag(at) == BRACKET && grammar.token(at).text().equals("[")) {
      at++;
    }
    return at;
  }

  /** Passes over "at least", "about", "up to" before a number; else {@code i}. */
  int overHedge(int i) {
    int number = i;
    while (number < grammar.size() && number < i + 4 && isHedge(number)) {
      number++;
    }
    boolean counts = grammar.tag(number) == NUMBER || grammar.is(number, "half");
    return counts && (number == i || !isDate(number)) ? number : i;
  }

  /** "Said on 3 June that", "said in 2025 that". */
  private boolean isDate(int number) {
    NounPhrase phrase = grammar.phraseFrom(number);
    return phrase != null
        && (grammar.isTimePhrase(phrase) && grammar.tag(phrase.head()) == PROPER_NOUN
            || grammar.isBareNumber(number) && grammar.tag(number + 1) == SUBORDINATOR);
  }

  private boolean isHedge(int i) {
    return switch (grammar.tag(i)) {
      case PREPOSITION, ADVERB, DETERMINER, SUBORDINATOR, INFINITIVE_TO, PARTICLE ->
          grammar.phrase(i) == null
              || grammar.tag(i) != DETERMINER
              || grammar.is(i, "many")
              || grammar.is(i, "much");
      default -> false;
    };
  }

  private boolean finiteBeforePause(int i) {
    for (int k = i; k < grammar.size(); k++) {
      if (grammar.tag(k) == COMMA
          || grammar.tag(k) == COLON
          || grammar.tag(k) == SENTENCE_END
          || grammar.tag(k) == DASH) {
        return false;
      }
      VerbGroup group = grammar.group(k);
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
    for (int k = i; k < grammar.size(); k++) {
      PartOfSpeech tag = grammar.tag(k);
      VerbGroup group = grammar.group(k);
      under |= grammar.is(k, "which") && grammar.tag(k - 1) == PREPOSITION;
      if (group != null && group.from() == k && group.isFinite()) {
        if (!under) {
          return true;
        }
        under = false; // "a truce under which they would free them" is no clause
      }
      if (tag == SENTENCE_END || tag == COLON || tag == SUBORDINATOR && !grammar.is(k, "that")) {
        return false;
      }
      if (tag == COORDINATOR && joinsVerb(k + 1)) {
        return false; // "claimed the theft on Friday and threatened more"
      }
      if (tag == COMMA && (++depth > 2 || joinsClause(k + 1))) {
        return false;
      }
      boolean ends = depth == 1 && (!commaPhrase(k + 1) || grammar.is(k + 1, "but"));
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
    VerbGroup verb = grammar.groupFrom(grammar.pastAdverbs(i));
    return verb != null && verb.isFinite();
  }

  /** ", and 20 are missing": another clause with a subject of its own. */
  private boolean joinsClause(int i) {
    NounPhrase subject = grammar.tag(i) == COORDINATOR ? grammar.phraseFrom(i + 1) : null;
    VerbGroup verb = subject == null ? null : grammar.groupFrom(subject.to());
    return verb != null && verb.isFinite();
  }

  /** ", the ministry said." is no predicate of the phrase before the comma. */
  private boolean saysAfter(int i) {
    VerbGroup verb =
        grammar.phraseFrom(i) == null ? null : grammar.groupFrom(grammar.nominalEnd(i));
    if (verb == null || !WordGroup.SAYING.hasLemma(grammar.token(verb.head()))) {
      return false;
    }
    return grammar.isPause(grammar.skipAdverbials(verb.to()))
        || grammar.phraseFrom(verb.to()) != null;
  }

  /** Whether an apposition, relative or participle clause or list goes on after a comma. */
  private boolean commaPhrase(int i) {
    return grammar.phraseFrom(i) != null
        || grammar.isParticiple(i)
        || grammar.is(i, "including")
        || grammar.is(i, "who")
        || grammar.is(i, "which")
        || grammar.tag(i) == COORDINATOR
        || grammar.tag(i) == NUMBER;
  }

  /** Whether a quotation begins here, after a comma or colon or not. */
  boolean opensQuote(int i) {
    if (grammar.tag(i) == QUOTE_OPEN) {
      return true;
    }
    boolean colon = grammar.is(i, ":");
    boolean sign = grammar.tag(i) == COMMA || colon;
    return sign && (grammar.tag(i + 1) == QUOTE_OPEN || colon && i + 1 < grammar.size());
  }

  /**
   * Passes over ", citing two officials," before a "that" or a quotation, and over ", the capital,"
   * before a "that".
   */
  int skipParenthesis(int i) {
    if (!grammar.isComma(i)) {
      return i;
    }
    if (grammar.phraseFrom(i + 1) != null || grammar.isParticiple(i + 1)) {
      return skipApposition(i);
    }
    for (int k = i + 1; k < Math.min(grammar.size(), i + 16); k++) {
      if (grammar.isComma(k)) {
        return grammar.is(k + 1, "that") || grammar.tag(k + 1) == QUOTE_OPEN ? k : i;
      }
      if (grammar.isPause(k) || grammar.isQuote(k)) {
        return i;
      }
    }
    return i;
  }

  /** The last comma before "that" of ", signed by its lawyer, Dana Orme,"; else {@code i}. */
  private int skipApposition(int i) {
    for (int k = i + 1; k < Math.min(grammar.size(), i + 24); k++) {
      VerbGroup group = grammar.groupFrom(k);
      if (grammar.isComma(k) && grammar.is(k + 1, "that") && grammar.tag(k + 1) == SUBORDINATOR) {
        return k;
      }
      if (grammar.isPause(k) && !grammar.isComma(k)
          || grammar.isQuote(k)
          || group != null && group.isFinite()) {
        return i;
      }
    }
    return i;
  }
}
