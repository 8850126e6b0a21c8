package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.Place;
import io.claimwire.reconcile.Dynamics;
import java.util.List;
import java.util.Optional;

/**
 * A question before its members are compared.
 *
 * @param key what makes it this question and no other, the same in whatever order claims come
 * @param label what is asked, in a few words
 * @param of whose or what is counted
 * @param places where, if the question is about a place
 * @param event the event or state, as labels put it
 * @param dynamics how the value can change
 * @param entries the claims that bear on it
 */
public record QuestionDraft(
    List<String> key,
    String label,
    Optional<Actor> of,
    List<Place> places,
    Optional<String> event,
    Dynamics dynamics,
    List<Entry> entries) {

  /** Copies the lists. */
  public QuestionDraft {
    key = List.copyOf(key);
    places = List.copyOf(places);
    entries = List.copyOf(entries);
  }

  /** {@return the id of one of the documents that bear on it, all of one story} */
  public String document() {
    return entries.get(0).claim().source().id();
  }
}
