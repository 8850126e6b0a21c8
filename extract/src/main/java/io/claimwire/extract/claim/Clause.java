package io.claimwire.extract.claim;

import io.claimwire.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * A proposition as the grammar of its sentence shows it, before anybody asks how firm it is.
 *
 * @param kind its grammar
 * @param predicate what is said
 * @param subject of what
 * @param lead index of the first token of its clause, with phrases before the subject
 * @param from index of its first token without those
 * @param to index after its last
 * @param attribution the attribution in whose content it stands, or null
 * @param leader the proposition from which it takes what it does not say itself, or null
 * @param condition whether it holds under a condition
 * @param question whether it stands after "whether" or in a question
 */
record Clause(
    Kind kind,
    Predicate predicate,
    Subject subject,
    int lead,
    int from,
    int to,
    @Nullable Attribution attribution,
    @Nullable Clause leader,
    boolean condition,
    boolean question) {

  /** The grammar of a proposition. */
  enum Kind {
    /** A clause with a finite verb. */
    FINITE,
    /** A further predicate with the subject of the one before: "and sank". */
    COORDINATED,
    /** A relative clause. */
    RELATIVE,
    /** A participle after its noun: "the ferry chartered by the port". */
    REDUCED,
    /** A participle apart from its noun: ", killing three". */
    ADJUNCT,
    /** An infinitive that is demanded, intended or tried. */
    INFINITIVE,
    /** A gerund after a preposition: "after leaving the port". */
    GERUND,
    /** An event noun, or a noun that is all that somebody says. */
    NOUN,
    /** A fact in an apposition: "including 14 crew". */
    PART
  }

  Clause under(boolean newCondition) {
    return new Clause(
        kind, predicate, subject, lead, from, to, attribution, leader, newCondition, question);
  }
}
