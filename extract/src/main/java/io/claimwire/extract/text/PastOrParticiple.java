package io.claimwire.extract.text;

import static io.claimwire.extract.text.Following.*;
import static io.claimwire.extract.text.PartOfSpeech.*;
import static io.claimwire.extract.text.Preceding.*;

import io.claimwire.extract.text.RawToken.Kind;

/** Whether a form like "closed" or "held" is the verb of its clause or describes a noun. */
final class PastOrParticiple {

  private final Vocabulary vocabulary;

  PastOrParticiple(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  PartOfSpeech choose(WordRow row, int i, Word w) {
    return w.can(VERB_PARTICIPLE) && isParticiple(row, i, w) ? VERB_PARTICIPLE : VERB_PAST;
  }

  private boolean isParticiple(WordRow row, int i, Word w) {
    String verb = w.lemma(VERB_PAST, row.lower(i));
    boolean intransitive = vocabulary.isIntransitive(verb);
    boolean nounBefore = i > 0 && row.tag(i - 1) != COMMA;
    if (isPassive(row, i, intransitive, nounBefore)) {
      return true;
    }
    if (intransitive || verb.equals("have") || verb.equals("do")) {
      return false;
    }
    if (verb.equals("tell") && isObjectStart(row, i + 1)) {
      return false; // "an engineer who inspected the dam told the council that …"
    }
    if (nounBefore && isNaming(row, i, verb)) {
      return true;
    }
    if (nounBefore ? row.hasFinite() : opensAside(row, i)) {
      return true;
    }
    boolean object = isObjectStart(row, i + 1) || isThatOrQuote(row, i + 1);
    return !object && !isNounLike(row, i + 1) && finiteAhead(row, i + 1);
  }

  /** "The organisers, an alliance called Clean River, said". */
  private boolean isNaming(WordRow row, int i, String verb) {
    int article = startOfNominal(row, i - 1);
    return (verb.equals("call") || verb.equals("name"))
        && row.isWord(i + 1)
        && row.isCapital(i + 1)
        && (row.is(article, "a") || row.is(article, "an"))
        && row.tag(article - 1) == COMMA
        && row.isNoun(article - 2)
        && predicateAfterComma(row, i + 1);
  }

  /** By the word beside it: "by" names who did it, "as" what the thing was taken for. */
  private boolean isPassive(WordRow row, int i, boolean intransitive, boolean nounBefore) {
    boolean travels = intransitive && endsHere(row, i + 3);
    int subject = row.tag(i - 1) == COMMA ? i - 2 : i - 1;
    boolean somehow = travels || isSaid(row.word(i)) && row.tag(subject) == PROPER_NOUN;
    if (row.is(i + 1, "by") && !somehow) {
      return true; // but "arrived by ship", "Dorn said by telephone"
    }
    if (nounBefore && !intransitive && isByAfterDay(row, i + 1)) {
      return true; // "figures released on Friday by the bank"
    }
    return row.is(i - 1, "as"); // "listed 387 homes as destroyed"
  }

  /** Whether "by" and no number follows a day, with or without "on". */
  private boolean isByAfterDay(WordRow row, int i) {
    int day = row.is(i, "on") ? i + 1 : i;
    return vocabulary.isDay(row.lower(day)) && row.is(day + 1, "by") && row.isWord(day + 2);
  }

  /** "The list, published late, names": a subject, a comma, and the verb after the next comma. */
  private boolean opensAside(WordRow row, int i) {
    int first = isEmbedded(row, i - 2) ? i - 1 : 0;
    for (int k = first; k < i - 1; k++) {
      boolean quoted = row.tag(k) == QUOTE_OPEN && !closes(row, k, i);
      if (quoted || row.isVerb(k) || row.tag(k) == MODAL || row.isA(k, Kind.COMMA)) {
        return false;
      }
    }
    return row.isNoun(i - 2) && predicateAfterComma(row, i + 1);
  }

  /**
   * "Says Lindmouth, built in 1968, was": whether what ends here is the subject of a new clause.
   */
  private boolean isEmbedded(WordRow row, int last) {
    int opener = startOfNominal(row, last) - 1;
    return row.tag(opener) == SUBORDINATOR
        || row.isVerb(opener) && vocabulary.takesClause(row.lemma(opener));
  }

  private static boolean closes(WordRow row, int open, int to) {
    for (int k = open; k < to; k++) {
      if (row.tag(k) == QUOTE_CLOSE) {
        return true;
      }
    }
    return false;
  }
}
