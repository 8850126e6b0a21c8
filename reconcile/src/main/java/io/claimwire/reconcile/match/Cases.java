package io.claimwire.reconcile.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases of a disease a story means. Where nobody speaks of suspected ones, confirmed cases
 * are simply cases. Where some articles tell the two apart, "has infected 214" in another is of
 * those that come nearest in number, and of the confirmed ones where it is told beside the
 * suspected.
 */
final class Cases {

  private static final String INFECTED = "infected";
  private static final String SUSPECTED = "suspected";
  private static final String CONFIRMED = "confirmed";

  private final Vocabulary vocabulary;

  Cases(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The counts of one story, with each case among those that are meant. */
  List<Count> told(List<Count> counts) {
    Optional<Sizes> suspected = sizes(SUSPECTED, counts);
    Optional<Sizes> confirmed = sizes(CONFIRMED, counts);
    if (suspected.isEmpty()) {
      return counts.stream().map(c -> c.isIn(CONFIRMED) ? as(INFECTED, c) : c).toList();
    }
    if (confirmed.isEmpty()) {
      return counts;
    }
    Set<String> beside = Count.documentsTelling(SUSPECTED, counts);
    beside.removeAll(Count.documentsTelling(CONFIRMED, counts));
    List<Count> told = new ArrayList<>();
    for (Count count : counts) {
      boolean plain = count.isIn(INFECTED) && count.quantity().isPresent();
      boolean nearer = plain && confirmed.get().factor(count) <= suspected.get().factor(count);
      boolean sure = nearer || beside.contains(count.document());
      told.add(plain ? as(sure ? CONFIRMED : SUSPECTED, count) : count);
    }
    return told;
  }

  /** How large the numbers given of such cases are; absent where there is none. */
  private static Optional<Sizes> sizes(String event, List<Count> counts) {
    Sizes sizes = null;
    for (Count count : counts) {
      if (count.isIn(event) && count.quantity().isPresent()) {
        sizes = sizes == null ? new Sizes() : sizes;
        sizes.add(count);
      }
    }
    return Optional.ofNullable(sizes);
  }

  private Count as(String event, Count count) {
    Optional<Event> meant = vocabulary.eventNamed(event);
    return count.with(count.kind(), count.population(), meant);
  }
}
