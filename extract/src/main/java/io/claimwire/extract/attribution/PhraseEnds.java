package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;

/**
 * Where noun phrases end with what hangs on them: "the head of the port", "a person who knows it".
 */
final class PhraseEnds {

  private final Grammar grammar;

  PhraseEnds(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The end of the noun phrase at {@code i} with the prepositional phrases that hang on it. */
  int nominalEnd(int i) {
    NounPhrase phrase = grammar.phraseFrom(i);
    if (phrase == null) {
      return i;
    }
    int end = phrase.to();
    while (end < grammar.size()) {
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
    if (grammar.tag(i) == PREPOSITION && !grammar.is(i, "according")) {
      int object = i + 1;
      while (grammar.tag(object) == ADVERB || grammar.tag(object) == PREPOSITION) {
        object++;
      }
      NounPhrase phrase = grammar.phraseFrom(object);
      return phrase != null ? phrase.to() : i;
    }
    NounPhrase joined = grammar.tag(i) == COORDINATOR ? grammar.phraseFrom(i + 1) : null;
    if (joined != null) {
      return joined.to();
    }
    if (grammar.tag(i) == BRACKET && grammar.token(i).text().equals("(")) {
      return closingBracket(i);
    }
    return i;
  }

  /** The end of a bracket that opens here, if it is short; else its beginning. */
  private int closingBracket(int open) {
    for (int k = open + 1; k < grammar.size() && k < open + 12; k++) {
      if (grammar.tag(k) == BRACKET) {
        return k + 1;
      }
    }
    return open;
  }

  /** The end of a noun phrase with an adjective behind it: "a person familiar with the inquiry". */
  int describedEnd(int i) {
    int end = nominalEnd(i);
    boolean described =
        end > i && grammar.tag(end) == ADJECTIVE && grammar.tag(end + 1) == PREPOSITION;
    return described ? Math.max(end, nominalEnd(end + 2)) : end;
  }

  /**
   * The end of a subject with the clause that tells who it is: "a person who has read the report",
   * "two people briefed on the plans".
   */
  int subjectEnd(int i) {
    int end = describedEnd(i);
    boolean who = end > i && grammar.is(end, "who");
    VerbGroup verb = grammar.group(who ? end + 1 : end);
    boolean reduced = verb != null && verb.form() == VerbGroup.Form.PARTICIPLE;
    if (end == i || verb == null || !who && !reduced) {
      return end;
    }
    return Math.max(
        nominalEnd(verb.to()),
        grammar.tag(verb.to()) == PREPOSITION ? nominalEnd(verb.to() + 1) : end);
  }
}
