package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.List;
import java.util.Set;

/**
 * Events that one newsroom tells apart and another does not: homes that are destroyed are damaged
 * as well. Where no article of a story counts in both, they are taken for one.
 */
final class KindredEvents {

  private static final List<String[]> PAIRS =
      LexiconLines.read(KindredEvents.class, "kindred-events.txt", 2);

  private final Vocabulary vocabulary;

  KindredEvents(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The counts of one story, those of kindred events in one of the two. */
  List<Count> joined(List<Count> counts) {
    List<Count> joined = counts;
    for (String[] pair : PAIRS) {
      joined = joined(joined, pair[0], pair[1]);
    }
    return joined;
  }

  private List<Count> joined(List<Count> counts, String from, String into) {
    Set<String> tellingOne = Count.documentsTelling(from, counts);
    Set<String> tellingOther = Count.documentsTelling(into, counts);
    boolean bothTold = !tellingOne.isEmpty() && !tellingOther.isEmpty();
    tellingOne.retainAll(tellingOther);
    return bothTold && tellingOne.isEmpty()
        ? counts.stream().map(count -> count.isIn(from) ? in(count, into) : count).toList()
        : counts;
  }

  private Count in(Count count, String event) {
    return count.with(count.kind(), count.population(), vocabulary.eventNamed(event));
  }
}
