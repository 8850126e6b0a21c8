package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Set<String> told = told(joined);
    for (String[] pair : PAIRS) {
      if (told.contains(pair[0]) && told.contains(pair[1])) {
        joined = joined(joined, pair[0], pair[1]);
        told = told(joined);
      }
    }
    return joined;
  }

  private static Set<String> told(List<Count> counts) {
    Set<String> told = new HashSet<>();
    for (Count count : counts) {
      count.event().map(Event::name).ifPresent(told::add);
    }
    return told;
  }

  private List<Count> joined(List<Count> counts, String from, String into) {
    Map<String, Set<String>> tellingOne = byPopulation(from, counts);
    Map<String, Set<String>> tellingOther = byPopulation(into, counts);
    tellingOne
        .entrySet()
        .removeIf(
            one ->
                !tellingOther.containsKey(one.getKey())
                    || !Collections.disjoint(one.getValue(), tellingOther.get(one.getKey())));
    if (tellingOne.isEmpty()) {
      return counts;
    }
    Set<String> usual = countedUsuallyIn(from, into, counts);
    List<Count> joined = new ArrayList<>();
    for (Count count : counts) {
      boolean either = count.isIn(from) || count.isIn(into);
      String population = either ? population(count) : "";
      joined.add(
          either && tellingOne.containsKey(population)
              ? in(count, usual.contains(population) ? from : into)
              : count);
    }
    return joined;
  }

  /** Of whom the first of two events is usually told: patients who are treated are in hospital. */
  private Set<String> countedUsuallyIn(String event, String other, List<Count> counts) {
    Set<String> usual = new HashSet<>();
    for (Count count : counts) {
      boolean either = count.isIn(event) || count.isIn(other);
      Optional<String> ofPopulation = count.population().flatMap(Population::usualEvent);
      if (either && ofPopulation.filter(event::equals).isPresent()) {
        usual.add(population(count));
      }
    }
    return usual;
  }

  /** The documents that give a number of those in an event, for each population. */
  private Map<String, Set<String>> byPopulation(String event, List<Count> counts) {
    Map<String, Set<String>> documents = new HashMap<>();
    for (Count count : counts) {
      if (count.quantity().isPresent() && count.isIn(event)) {
        documents.computeIfAbsent(population(count), p -> new HashSet<>()).add(count.document());
      }
    }
    return documents;
  }

  /** What is counted; patients are all people in their event. */
  private String population(Count count) {
    Optional<Population> counted = count.population();
    while (counted.filter(p -> p.callsAllIn(Optional.empty())).isPresent()) {
      counted = counted.flatMap(Population::within).map(vocabulary::populationNamed);
    }
    return counted.map(Population::name).orElse("");
  }

  private Count in(Count count, String event) {
    return count.isIn(event)
        ? count
        : count.with(count.kind(), count.population(), vocabulary.eventNamed(event));
  }
}
