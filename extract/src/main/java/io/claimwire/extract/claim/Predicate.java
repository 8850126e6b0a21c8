package io.claimwire.extract.claim;

import io.claimwire.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A predicate as written, by tokens of the sentence: a verb group with the verbs that make one
 * predicate with it ("was expected to open") and, after a copula, the state ("is desperate").
 *
 * @param from index of its first token
 * @param to index after its last
 * @param head index of the word that says what happens: full verb, state or event noun
 * @param lemma its dictionary form: "open", "be desperate", "be in"
 * @param passive whether its subject is acted on
 * @param state whether it links the subject with a state
 * @param modal the modal verb in lower case, or an empty string
 * @param leaning the modality that the verbs before the head give, or null
 * @param negated whether a negation or a verb such as "fail" stands in it
 */
record Predicate(
    int from,
    int to,
    int head,
    String lemma,
    boolean passive,
    boolean state,
    String modal,
    @Nullable Modality leaning,
    boolean negated) {

  /** The same, written from another token on: "there were". */
  Predicate startingAt(int token) {
    return new Predicate(token, to, head, lemma, passive, state, modal, leaning, negated);
  }

  /** The same, negated or not. */
  Predicate negatedIf(boolean negation) {
    return new Predicate(from, to, head, lemma, passive, state, modal, leaning, negation);
  }
}
