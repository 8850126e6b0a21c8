package io.claimwire.extract.text;

/**
 * A verb with its auxiliaries, modals, negation, inner adverbs and, if infinitive, its "to": "has
 * not yet been able to confirm" is "has not yet been able" and "to confirm".
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param head index of the full verb
 * @param form what kind of group it is
 * @param passive whether the full verb is passive ("was told")
 * @param negated whether it holds a negation
 * @param modal the modal verb as written in lower case ("will", "could"), or an empty string
 */
public record VerbGroup(
    int from, int to, int head, Form form, boolean passive, boolean negated, String modal) {

  /** The kind of a verb group. */
  public enum Form {
    /** With a tense or modal: heads a clause. */
    FINITE,
    /** "To leave". */
    INFINITIVE,
    /** "Leaving", without auxiliary. */
    GERUND,
    /** "Killed", without auxiliary: after a noun or before a comma. */
    PARTICIPLE,
    /** "Leave", the bare form: imperative or complement. */
    BARE
  }

  /** {@return whether it heads a clause with a tense} */
  public boolean isFinite() {
    return form == Form.FINITE;
  }
}
