package io.claimwire.extract.text;

/** What a word is in its sentence, as finely as the built-in grammar needs it. */
public enum PartOfSpeech {
  /** A common noun. */
  NOUN,
  /** A name or a part of one. */
  PROPER_NOUN,
  /** "He", "they", "who", "this" standing alone. */
  PRONOUN,
  /** "His", "their", "its". */
  POSSESSIVE_PRONOUN,
  /** The "'s" or "'" after a noun. */
  POSSESSIVE,
  /** "The", "a", "this" before a noun, "some", "every". */
  DETERMINER,
  /** An adjective. */
  ADJECTIVE,
  /** An adverb, but not a negation. */
  ADVERB,
  /** "Not", "n't", "never". */
  NEGATION,
  /** A number in digits or words, with its scale word a token of its own. */
  NUMBER,
  /** "Second", "70th". */
  ORDINAL,
  /** The bare form of a verb, and the present tense except the third person singular. */
  VERB_BASE(true),
  /** The third person singular of the present tense. */
  VERB_PRESENT(true),
  /** The past tense. */
  VERB_PAST(true),
  /** The past participle. */
  VERB_PARTICIPLE(true),
  /** The form in -ing. */
  VERB_GERUND(true),
  /** "Will", "may", "could". */
  MODAL,
  /** The "to" of an infinitive. */
  INFINITIVE_TO,
  /** A preposition, also "to" before a noun. */
  PREPOSITION,
  /** The particle of a verb: "called off", "carried out". */
  PARTICLE,
  /** "And", "or", "but", "nor". */
  COORDINATOR,
  /** "That" before a clause, "if", "because", "although", "while", "whether". */
  SUBORDINATOR,
  /** An opening quotation mark. */
  QUOTE_OPEN,
  /** A closing quotation mark. */
  QUOTE_CLOSE,
  /** Full stop, question or exclamation mark, ellipsis. */
  SENTENCE_END,
  /** A comma. */
  COMMA,
  /** A colon or semicolon. */
  COLON,
  /** A dash between words. */
  DASH,
  /** A bracket. */
  BRACKET,
  /** A currency, percent or other sign. */
  SYMBOL,
  /** Anything else: addresses, hash tags, words in other scripts. */
  OTHER;

  private final boolean verb;

  PartOfSpeech() {
    this(false);
  }

  PartOfSpeech(boolean verb) {
    this.verb = verb;
  }

  /** {@return whether it is a form of a full verb} */
  public boolean isVerb() {
    return verb;
  }

  /** {@return whether it is a noun, common or proper} */
  public boolean isNoun() {
    return this == NOUN || this == PROPER_NOUN;
  }

  /** {@return whether it is a quotation mark} */
  public boolean isQuote() {
    return this == QUOTE_OPEN || this == QUOTE_CLOSE;
  }
}
