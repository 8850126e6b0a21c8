package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Set;

/** Nouns for what befalls a place: an attack, an earthquake. */
final class Incidents {

  private static final Set<String> NOUNS = LexiconLines.items(Incidents.class, "incidents.txt");

  private Incidents() {}

  /** Whether a noun, singular or plural, is one of them. */
  static boolean include(String noun) {
    return NOUNS.contains(Inflection.singular(noun));
  }
}
