package io.claimwire.extract.attribution;

import java.util.ArrayList;
import java.util.List;
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
  NOUN_NOT,
  OBJECT_TO,
  OBJECT_ING,
  OBJECT_AT,
  OBJECT_AS,
  OBJECT_BE,
  OBJECT_OF,
  OBJECT_FOR,
  TALLY,
  NUMBER,
  PREP;

  static Frame named(String name) {
    for (Frame frame : values()) {
      if (frame.text().equals(name)) {
        return frame;
      }
    }
    throw new IllegalArgumentException("\"" + name + "\" is not a frame; it is one of " + names());
  }

  private String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Frame frame : values()) {
      names.add(frame == PREP ? "prep:…" : frame.text());
    }
    return names;
  }
}
