package io.claimwire.extract.text;

import static io.claimwire.extract.text.Following.*;
import static io.claimwire.extract.text.PartOfSpeech.*;

/** Whether "'s" is the verb "is" or marks a possessor. */
final class Clitics {

  private final Word is;

  Clitics(Vocabulary vocabulary) {
    Word verb = vocabulary.known("is");
    if (verb == null) {
      throw new IllegalStateException("the word lists must hold \"is\", of which \"'s\" is short");
    }
    this.is = verb;
  }

  /** Chooses what a clitic is and notes the word that it stands for. */
  PartOfSpeech choose(WordRow row, int i) {
    if (row.is(i, "'s") && isVerb(row, i)) {
      row.setWord(i, is);
      return VERB_PRESENT;
    }
    return POSSESSIVE;
  }

  private static boolean isVerb(WordRow row, int i) {
    if (row.listed(i - 1).is(WordTrait.BEFORE_IS)) {
      return true; // "it's", "there's"
    }
    Word next = row.word(i + 1);
    boolean negated = row.is(i + 1, "not") || row.is(i + 1, "never");
    boolean predicate = isAdverb(row, i + 1) || negated || next.first() == DETERMINER;
    return next != Word.NONE && predicate && !isPossessed(row, i + 1);
  }

  /** A noun with what describes it: "the town's busiest quay", "the world's most advanced". */
  private static boolean isPossessed(WordRow row, int i) {
    boolean superlative = row.is(i, "most") && isGraded(row, i + 1);
    return superlative || isNounLike(row, i) || isModifier(row, i);
  }

  private static boolean isGraded(WordRow row, int i) {
    return canBe(row, i, ADJECTIVE) || canBe(row, i, VERB_PARTICIPLE) || canBe(row, i, VERB_PAST);
  }
}
