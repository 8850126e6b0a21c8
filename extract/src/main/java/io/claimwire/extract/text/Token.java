package io.claimwire.extract.text;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A word, number or sign of a text. Immutable; equal if everything that can be asked is equal. */
public final class Token {

  private final int start;
  private final int end;
  private final String text;
  private final String lower;
  private final String lemma;
  private final PartOfSpeech tag;
  private final int number;
  private final int lemmaNumber;
  private final boolean plain;
  private final boolean capitalised;

  /**
   * Makes a token.
   *
   * @param start index of its first UTF-16 code unit in the document
   * @param end index after its last
   * @param text the token as written
   * @param lower the same in lower case (root locale), with curly apostrophes made straight
   * @param lemma the dictionary form in lower case: "say" for "said", "soldier" for "soldiers"
   * @param tag what it is in its sentence
   */
  public Token(int start, int end, String text, String lower, String lemma, PartOfSpeech tag) {
    this(start, end, text, lower, lemma, tag, Letters.isPlain(text), Word.UNLISTED, Word.UNLISTED);
  }

  /** With the numbers of its form and dictionary form in the {@link Vocabulary}. */
  Token(
      int start,
      int end,
      String text,
      String lower,
      String lemma,
      PartOfSpeech tag,
      boolean plain,
      int number,
      int lemmaNumber) {
    this.start = start;
    this.end = end;
    this.text = requireNonNull(text, "text");
    this.lower = requireNonNull(lower, "lower");
    this.lemma = requireNonNull(lemma, "lemma");
    this.tag = requireNonNull(tag, "tag");
    this.plain = plain;
    this.number = number;
    this.lemmaNumber = lemmaNumber;
    this.capitalised = !text.isEmpty() && Letters.isCapital(text);
  }

  /** {@return index of its first UTF-16 code unit in the document} */
  public int start() {
    return start;
  }

  /** {@return index after its last code unit} */
  public int end() {
    return end;
  }

  /** {@return the token as written} */
  public String text() {
    return text;
  }

  /** {@return the same in lower case (root locale), with curly apostrophes made straight} */
  public String lower() {
    return lower;
  }

  /** {@return the dictionary form in lower case: "say" for "said", "soldier" for "soldiers"} */
  public String lemma() {
    return lemma;
  }

  /** {@return what it is in its sentence} */
  public PartOfSpeech tag() {
    return tag;
  }

  /** {@return where it stands} */
  public Span span() {
    return new Span(start, end);
  }

  /** {@return whether it is written with a capital letter at its start} */
  public boolean isCapitalised() {
    return capitalised;
  }

  /** {@return whether it is made of the letters from A to Z alone, in either case} */
  public boolean isPlain() {
    return plain;
  }

  /**
   * {@return whether it is the word {@code word}, given in lower case}
   *
   * @param word the word to compare with, in lower case
   */
  public boolean is(String word) {
    return lower.equals(word);
  }

  int number() {
    return number;
  }

  int lemmaNumber() {
    return lemmaNumber;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Token token
        && start == token.start
        && end == token.end
        && text.equals(token.text)
        && lower.equals(token.lower)
        && lemma.equals(token.lemma)
        && tag == token.tag;
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end, text, lower, lemma, tag);
  }

  @Override
  public String toString() {
    return text + "/" + tag + "[" + start + "," + end + ")";
  }
}
