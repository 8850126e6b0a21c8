package io.claimwire.extract.attribution;

import java.util.Locale;

/**
 * The ways in which a cue takes its content. The lexicon file {@code verb-cues.txt} explains them.
 */
enum Frame {
  QUOTE,
  CLAUSE,
  THAT,
  PERSON,
  TO,
  GERUND,
  NOUN,
  OBJECT_TO,
  OBJECT_ING,
  OBJECT_AT,
  OBJECT_AS,
  OBJECT_BE,
  OBJECT_OF,
  OBJECT_FOR,
  PREP;

  static Frame named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
