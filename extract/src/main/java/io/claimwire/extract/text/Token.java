package io.claimwire.extract.text;

import io.claimwire.model.Span;

/**
 * A word, number or sign of a text.
 *
 * @param start index of its first UTF-16 code unit in the document
 * @param end index after its last
 * @param text the token as written
 * @param lower the same in lower case (root locale), with curly apostrophes made straight
 * @param lemma the dictionary form in lower case: "say" for "said", "soldier" for "soldiers"
 * @param tag what it is in its sentence
 */
public record Token(int start, int end, String text, String lower, String lemma, PartOfSpeech tag) {

  /** {@return where it stands} */
  public Span span() {
    return new Span(start, end);
  }

  /** {@return whether it is written with a capital letter at its start} */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * {@return whether it is the word {@code word}, given in lower case}
   *
   * @param word the word to compare with, in lower case
   */
  public boolean is(String word) {
    return lower.equals(word);
  }
}
