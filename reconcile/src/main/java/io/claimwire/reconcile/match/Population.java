package io.claimwire.reconcile.match;

import java.util.Optional;
import java.util.Set;

/**
 * What is counted.
 *
 * @param name the plural noun that stands for it in labels
 * @param sort what sort of thing it is ({@code people}, {@code jobs}, {@code arms} …); empty where
 *     no list knows it
 * @param within the population it is among
 * @param usualEvent the event it is counted in where no other is named
 * @param callsAll the events in which texts also call all who are counted so (whoever marches is a
 *     demonstrator), or {@code all} for any event (the workers in a burning mill are the people in
 *     it)
 */
record Population(
    String name,
    String sort,
    Optional<String> within,
    Optional<String> usualEvent,
    Set<String> callsAll) {

  /** Whether it is towns or districts: named beside a number they tell where and not who. */
  boolean isOfPlaces() {
    return sort.equals("places");
  }

  /** Whether it is people of no sort in particular. */
  boolean isPeople() {
    return name.equals("people");
  }

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
    return callsAll.contains("all") || event.filter(callsAll::contains).isPresent();
  }

  /** Whether "people" may be said of it where its event is told: of marchers, of patients. */
  boolean isCalledPeople() {
    return sort.isEmpty()
        || sort.equals("people") && !callsAll.isEmpty() && !callsAll.contains("all");
  }

  /** A population that no list knows, by its noun. */
  static Population unlisted(String noun) {
    return new Population(noun, "", Optional.empty(), Optional.empty(), Set.of());
  }
}
