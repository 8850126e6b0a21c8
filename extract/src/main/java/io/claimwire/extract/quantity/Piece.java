package io.claimwire.extract.quantity;

import io.claimwire.model.Span;

/**
 * A run of letters, a number in digits or a single sign: tokens cut finely enough for a number
 * grammar, so that "33-month-old" is five pieces and "$1.2bn" three.
 *
 * @param start index of its first UTF-16 code unit in the document
 * @param end index after its last
 * @param text the piece as written
 * @param lower the same in lower case, with curly apostrophes made straight
 * @param kind what it is made of
 * @param glued whether it follows the piece before it without a gap
 * @param token index of the token that it belongs to in its sentence
 */
record Piece(int start, int end, String text, String lower, Kind kind, boolean glued, int token) {

  private static final String HYPHENS = "-–‑‐—−";

  /** What a piece is made of. */
  enum Kind {
    /** Letters, also abbreviations with full stops in them ("p.m."). */
    WORD,
    /** The "'s" or "'" of a possessor. */
    POSSESSIVE,
    /** Digits with thousands commas and one decimal point. */
    DIGITS,
    /** Digits with more than one point: a date or a version, never an amount. */
    CODE,
    /** Any other character. */
    SIGN
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a hyphen or a dash, of whatever length. */
  boolean isHyphen() {
    return kind == Kind.SIGN && text.length() == 1 && HYPHENS.indexOf(text.charAt(0)) >= 0;
  }

  Span span() {
    return new Span(start, end);
  }
}
