package io.claimwire.reconcile.origin;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Set;

/** Things that tell something without being anybody: statements, documents, records. */
final class Artefacts {

  private static final Set<String> NOUNS = LexiconLines.items(Artefacts.class, "artefacts.txt");

  private Artefacts() {}

  /** {@return whether a noun is that of such a thing} */
  static boolean has(String noun) {
    return NOUNS.contains(noun);
  }

  /** {@return whose it is, where that stands before its noun: "company" of "company statement"} */
  static String ownerIn(String phrase) {
    int end = phrase.lastIndexOf(' ');
    return end > 0 && NOUNS.contains(phrase.substring(end + 1)) ? phrase.substring(0, end) : phrase;
  }
}
