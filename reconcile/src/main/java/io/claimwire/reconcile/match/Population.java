package io.claimwire.reconcile.match;

import java.util.Optional;

/**
 * What is counted.
 *
 * @param name the plural noun that stands for it in labels
 * @param within the population it is among
 * @param usualEvent the event it is counted in where no other is named
 * @param callsAll whether texts also call all that are counted so: the workers in a burning mill
 *     are the people in it
 */
record Population(
    String name, Optional<String> within, Optional<String> usualEvent, boolean callsAll) {

  /** A population that no list knows, by its noun. */
  static Population unlisted(String noun) {
    return new Population(noun, Optional.empty(), Optional.empty(), false);
  }
}
