package io.claimwire.reconcile.match;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What "dismissed" means in a story: "1,400 jobs will go, with no more than 200 workers dismissed"
 * tells of those who are made to go, where other articles say so outright. Else, and where an
 * article counts no other jobs that go, it is but another word for these.
 */
final class Dismissals {

  private static final String SACKED = "sacked";
  private static final String COMPELLED = "compelled";
  private static final String DISMISSED = "dismissed";

  private final Vocabulary vocabulary;

  Dismissals(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The counts of one story, those of people who are dismissed in the event that is meant. */
  List<Count> told(List<Count> counts) {
    Set<String> compelling = Count.documentsTelling(COMPELLED, counts);
    Set<String> beside =
        compelling.isEmpty() ? new HashSet<>() : Count.documentsTelling(DISMISSED, counts);
    beside.removeAll(compelling);
    return counts.stream().map(count -> count.isIn(SACKED) ? in(count, beside) : count).toList();
  }

  private Count in(Count count, Set<String> beside) {
    String event = beside.contains(count.document()) ? COMPELLED : DISMISSED;
    Optional<Event> meant = vocabulary.eventNamed(event);
    return count.with(count.kind(), count.population(), meant);
  }
}
