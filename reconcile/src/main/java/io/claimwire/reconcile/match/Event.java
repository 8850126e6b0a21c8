package io.claimwire.reconcile.match;

import io.claimwire.reconcile.Dynamics;
import java.util.Optional;
import java.util.Set;

/**
 * The event or state in which something is counted.
 *
 * @param name its name in the list, or the predicate where no list knows it
 * @param label how labels put it
 * @param dynamics how the count can change
 * @param byPlace whether another place makes another question
 * @param withPlans whether what is planned and what is done are one count
 * @param within the event of the same story whose people include these
 * @param population the population that is meant where none is named
 * @param sorts what sorts of things can be counted in it; empty for any
 */
record Event(
    String name,
    String label,
    Dynamics dynamics,
    boolean byPlace,
    boolean withPlans,
    Optional<String> within,
    Optional<String> population,
    Set<String> sorts) {

  private static final Set<String> ARMS = Set.of("arms");
  private static final String UNLISTED = "do ";

  /**
   * Whether such things can be counted in it: workers can be killed and jobs cannot. What no list
   * knows can be counted in any event but those that name what they count, as that of buses, and
   * those of arms: traffic stopped at 41 places is not stopped by air defences.
   */
  boolean counts(Population counted) {
    boolean listed = sorts.contains(counted.sort());
    return listed
        || sorts.isEmpty()
        || counted.sort().isEmpty() && population.isPresent() && !sorts.equals(ARMS);
  }

  /** Whether it befalls people or things in one incident: that of December is another one. */
  boolean befalls() {
    return dynamics == Dynamics.RISING && !sorts.contains("jobs");
  }

  /** Whether it is how things stand, as how many a company employs, and no event of its time. */
  boolean stands() {
    return dynamics == Dynamics.STEADY;
  }

  /**
   * Whether a forecast is a word on the same count: "the toll will rise beyond 100". What somebody
   * plans to do, or how many will come, is another matter.
   */
  boolean isReckonedAhead() {
    return !byPlace && (befalls() || dynamics == Dynamics.VARYING);
  }

  /** The predicate of an event that no list knows. */
  Optional<String> predicate() {
    return name.startsWith(UNLISTED)
        ? Optional.of(name.substring(UNLISTED.length()))
        : Optional.empty();
  }

  /** An event that no list knows, by its predicate. */
  static Event unlisted(String predicate) {
    return new Event(
        UNLISTED + predicate,
        "(" + predicate + ")",
        Dynamics.VARYING,
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }
}
