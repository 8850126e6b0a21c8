package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.attribution.Sources.Range;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Noun phrases with all that hangs on them, read from their end: "the head of the port authority",
 * "Dorn and Oring", "a man who saw the boat".
 */
final class WholePhrases {

  private final Grammar grammar;

  WholePhrases(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The noun phrase that ends at {@code end}, with its prepositional phrases and joint sources. */
  @Nullable Range endingAt(int end) {
    int last = end - 1;
    if (last > 0 && isThere(last)) {
      return lengthened(endingAt(last), end);
    }
    if (grammar.tag(last) == BRACKET) {
      int open = openingBracket(last);
      return open > 0 ? lengthened(endingAt(open), end) : null;
    }
    NounPhrase phrase = grammar.phrase(last);
    if (phrase == null) {
      return null;
    }
    if (isReflexive(phrase) && grammar.phrase(phrase.from() - 1) != null) {
      return endingAt(phrase.from());
    }
    NounPhrase self = selfNamed(phrase);
    return withOuterPhrases(self == null ? phrase : self, end);
  }

  private static @Nullable Range lengthened(@Nullable Range range, int end) {
    return range == null ? null : new Range(range.from(), end, range.head());
  }

  private int openingBracket(int closing) {
    int open = closing - 1;
    while (open > 0 && grammar.tag(open) != BRACKET) {
      open--;
    }
    return open;
  }

  /** Goes back from a phrase to those on which it hangs; the outermost has the head. */
  private Range withOuterPhrases(NounPhrase inner, int end) {
    int from = inner.from();
    int head = inner.head();
    while (true) {
      int before = startOfAttached(from);
      if (before == from) {
        return new Range(from, end, head);
      }
      NounPhrase outer = grammar.phrase(before);
      head = outer == null ? head : outer.head();
      from = before;
    }
  }

  /** "A group calling itself the Ninth Dawn": the group, for the name behind it; or null. */
  @Nullable NounPhrase selfNamed(NounPhrase name) {
    NounPhrase self = grammar.phrase(name.from() - 1);
    VerbGroup naming = self == null || !isReflexive(self) ? null : grammar.group(self.from() - 1);
    NounPhrase named = naming == null ? null : grammar.phrase(naming.from() - 1);
    return named != null && naming != null && !naming.isFinite() ? named : null;
  }

  /**
   * Where the noun phrase begins on which the phrase from {@code from} hangs, else {@code from}.
   */
  private int startOfAttached(int from) {
    int k = from - 1;
    int related = startOfRelative(k);
    if (related >= 0) {
      return related;
    }
    if (grammar.is(k, "to") && grammar.is(k - 1, "up") && grammar.tag(from) == NUMBER) {
      k -= 2; // "waves of up to 3 metres"
    }
    if (grammar.tag(k) == PREPOSITION && isNominalLink(k)) {
      NounPhrase outer = grammar.phrase(k - 1);
      if (outer == null && grammar.tag(k - 1) == ADJECTIVE) {
        outer = grammar.phrase(k - 2); // "people familiar with the matter"
        return outer != null && outer.to() == k - 1 ? outer.from() : from;
      }
      return outer != null
              && outer.to() == k
              && !grammar.isPronoun(outer)
              && !grammar.isTimePhrase(outer)
          ? outer.from()
          : from;
    }
    if (grammar.tag(k) == COORDINATOR && grammar.is(k, "and")) {
      int before = grammar.tag(k - 1) == COMMA ? k - 1 : k;
      NounPhrase other = grammar.phrase(before - 1);
      if (other == null || other.to() != before || grammar.isTimePhrase(other)) {
        return from;
      }
      return jointBegins(other, before != k) ? other.from() : from;
    }
    return from;
  }

  /**
   * "A man who saw the boat said": where the noun phrase begins before the relative clause whose
   * verb, with a preposition or particle, ends at {@code last}; else -1.
   */
  private int startOfRelative(int last) {
    int k = last;
    while (grammar.tag(k) == PREPOSITION || grammar.tag(k) == PARTICLE) {
      k--;
    }
    VerbGroup verb = grammar.group(k);
    if (verb == null || verb.from() == 0) {
      return -1;
    }
    boolean relative = verb.isFinite() && grammar.isRelative(verb.from() - 1);
    boolean reduced = verb.form() == VerbGroup.Form.PARTICIPLE && k < last;
    NounPhrase noun = relative || reduced ? grammar.phrase(verb.from() - (relative ? 2 : 1)) : null;
    return noun == null ? -1 : noun.from();
  }

  /** "X and Y said": X begins the sentence or its clause, so it is no object of a verb before. */
  private boolean jointBegins(NounPhrase other, boolean comma) {
    int k = other.from() - 1;
    return !comma
        && (k < 0 || grammar.tag(k) != PREPOSITION || isNominalLink(k) || grammar.is(k, "as"))
        && !grammar.tag(k).isVerb();
  }

  private boolean isNominalLink(int k) {
    return k >= 0 && WordGroup.NOMINAL_LINK.has(grammar.token(k));
  }

  /** "The force itself counted". */
  private boolean isReflexive(NounPhrase phrase) {
    return grammar.isPronoun(phrase) && WordGroup.REFLEXIVE.has(grammar.token(phrase.head()));
  }

  /** "The council there, Ada Rell, said". */
  boolean isThere(int i) {
    return grammar.is(i, "there") || grammar.is(i, "here");
  }
}
