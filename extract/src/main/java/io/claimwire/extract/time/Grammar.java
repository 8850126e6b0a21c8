package io.claimwire.extract.time;

import java.util.List;

/** Reads one kind of expression. */
@FunctionalInterface
interface Grammar {

  /**
   * Reads the expression that begins at a token.
   *
   * @param view the sentence
   * @param from index of the token
   * @return the expression; several where they share a word ("October 23 and 28"); none if no
   *     expression of this kind begins there
   */
  List<Hit> at(SentenceView view, int from);
}
