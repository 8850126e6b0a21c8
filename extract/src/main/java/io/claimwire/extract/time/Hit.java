package io.claimwire.extract.time;

import io.claimwire.model.Span;

/**
 * An expression found in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param span where it stands; may begin or end inside a token, as 28 does in "Oct 23-28"
 * @param dated what it means
 */
record Hit(int from, int to, Span span, Dated dated) {

  Hit as(Dated newMeaning) {
    return new Hit(from, to, span, newMeaning);
  }
}
