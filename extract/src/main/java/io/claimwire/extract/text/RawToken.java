package io.claimwire.extract.text;

/** A token before its part of speech is known. */
record RawToken(int start, int end, Kind kind) {

  /** What the characters alone tell. */
  enum Kind {
    WORD,
    NUMBER,
    QUOTE_OPEN,
    QUOTE_CLOSE,
    SENTENCE_END,
    COMMA,
    COLON,
    DASH,
    BRACKET,
    SYMBOL,
    OTHER
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }
}
