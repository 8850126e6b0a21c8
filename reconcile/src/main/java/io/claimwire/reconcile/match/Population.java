package io.claimwire.reconcile.match;

import java.util.Optional;

/**
 * What is counted.
 *
 * @param name the plural noun that stands for it in labels
 * @param sort what sort of thing it is ({@code people}, {@code jobs}, {@code arms} …); empty where
 *     no list knows it
 * @param within the population it is among
 * @param usualEvent the event it is counted in where no other is named
 * @param callsAll whether texts also call all that are counted so, {@code all} in any event (the
 *     workers in a burning mill are the people in it), {@code usual} in its usual one, or {@code -}
 */
record Population(
    String name,
    String sort,
    Optional<String> within,
    Optional<String> usualEvent,
    String callsAll) {

  /** Whether it is jobs, and not those who have them. */
  boolean isOfJobs() {
    return sort.equals("jobs");
  }

  /** Whether it is goods that are sent and handed out, and seldom counted in two events. */
  boolean isGoods() {
    return sort.equals("goods");
  }

  /** Whether those counted in an event are all called so. */
  boolean callsAllIn(Optional<String> event) {
    boolean usual = usualEvent.isPresent() && usualEvent.equals(event);
    return callsAll.equals("all") || callsAll.equals("usual") && usual;
  }

  /** A population that no list knows, by its noun. */
  static Population unlisted(String noun) {
    return new Population(noun, "", Optional.empty(), Optional.empty(), "-");
  }
}
