package io.claimwire.extract.claim;

import io.claimwire.extract.text.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate is said of, by tokens of the sentence.
 *
 * @param from index of its first token, -1 if there is none
 * @param to index after its last
 * @param head index of its head
 * @param link how it stands to the predicate
 */
record Subject(int from, int to, int head, Link link) {

  /** How a subject stands to its predicate. */
  enum Link {
    /** Before it, in the same clause. */
    OWN,
    /** That of the predicate before: "and sank". */
    SHARED,
    /** The noun that a relative pronoun or participle stands for. */
    ANTECEDENT,
    /** "There" or "it". */
    EXPLETIVE,
    /** Behind a verb of its own: most likely no subject but an object. */
    DOUBTFUL,
    /** Not given. */
    NONE
  }

  static final Subject NONE = new Subject(-1, -1, -1, Link.NONE);

  /** All words of a phrase, with its head. */
  static Subject of(NounPhrase phrase, Link link) {
    return new Subject(phrase.from(), phrase.to(), phrase.head(), link);
  }

  static Subject shared(@Nullable Subject of) {
    return of == null ? NONE : new Subject(of.from, of.to, of.head, Link.SHARED);
  }

  boolean isGiven() {
    return from >= 0;
  }

  boolean is(Link other) {
    return link == other;
  }

  Subject as(Link other) {
    return new Subject(from, to, head, other);
  }
}
