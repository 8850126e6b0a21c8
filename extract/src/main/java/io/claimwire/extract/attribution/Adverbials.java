package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;

/** Adverbs, times, places and manner after a verb: "on Tuesday in Rome", "on June 3, 2025,". */
final class Adverbials {

  private final Grammar grammar;

  Adverbials(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Passes over adverbs, times, places and manner after a verb: "on Tuesday in Rome". */
  int skipAdverbials(int i) {
    int at = i;
    while (at < grammar.size()) {
      boolean joined = grammar.is(at, "and") && grammar.tag(at + 1) == PREPOSITION;
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
    if (grammar.tag(i) == ADVERB || grammar.tag(i) == PARTICLE) {
      return i + 1;
    }
    NounPhrase phrase = grammar.phraseFrom(i);
    if (phrase != null && grammar.isTimePhrase(phrase) && !grammar.verbFollows(phrase.to())) {
      boolean counted = grammar.is(phrase.to(), "before") || grammar.is(phrase.to(), "earlier");
      return counted && grammar.phraseFrom(phrase.to() + 1) == null
          ? phrase.to() + 1
          : dateEnd(phrase);
    }
    if (grammar.tag(i) == PREPOSITION && !grammar.is(i, "of") && !grammar.is(i, "according")) {
      NounPhrase object = grammar.phraseFrom(i + 1);
      if (object != null && !grammar.verbFollows(object.to())) {
        if (!grammar.isTimePhrase(object)) {
          return withTitle(withOf(object.to()));
        }
        // "After two days of talks", but "spoke on Monday of 600 crates".
        boolean day = grammar.tag(object.head()) == PROPER_NOUN;
        return day ? dateEnd(object) : withOf(dateEnd(object));
      }
      VerbGroup gerund = grammar.group(i + 1);
      if (gerund != null
          && gerund.form() == VerbGroup.Form.GERUND
          && grammar.phraseFrom(gerund.to()) != null) {
        return grammar.nominalEnd(gerund.to());
      }
    }
    return i;
  }

  /** Passes over times only. */
  int skipTimes(int i) {
    NounPhrase phrase = grammar.phraseFrom(i);
    if (phrase != null && grammar.isTimePhrase(phrase)) {
      return phrase.to();
    }
    NounPhrase object = grammar.tag(i) == PREPOSITION ? grammar.phraseFrom(i + 1) : null;
    return object != null && grammar.isTimePhrase(object) ? object.to() : i;
  }

  /** The end of a date that begins with a time: "June 3", "3 June 2025", "June 3, 2025,". */
  private int dateEnd(NounPhrase time) {
    int end = time.to();
    while (isBareNumber(end)) {
      end++;
    }
    boolean year =
        end > time.to()
            && grammar.isComma(end)
            && isBareNumber(end + 1)
            && grammar.isComma(end + 2);
    return year ? end + 3 : end;
  }

  /** A number that counts nothing and does nothing. */
  boolean isBareNumber(int i) {
    NounPhrase phrase = grammar.tag(i) == NUMBER ? grammar.phraseFrom(i) : null;
    return phrase != null && phrase.to() == i + 1 && !grammar.verbFollows(i + 1);
  }

  /** A title in quotation marks: "on Harbour TV’s “Morning Watch”". */
  private int withTitle(int i) {
    int open = grammar.tag(i) == POSSESSIVE ? i + 1 : i;
    if (grammar.tag(open) != QUOTE_OPEN) {
      return i;
    }
    for (int k = open + 1; k < grammar.size() && k < open + 8; k++) {
      if (grammar.tag(k) == QUOTE_CLOSE) {
        return k + 1;
      }
    }
    return i;
  }

  private int withOf(int i) {
    NounPhrase whole = grammar.is(i, "of") ? grammar.phraseFrom(i + 1) : null;
    return whole == null ? i : whole.to();
  }
}
