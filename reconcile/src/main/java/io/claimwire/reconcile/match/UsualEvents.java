package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * In which event a story usually counts something. "The owner insists on 162 workers" means the
 * event in which the story's other workers are counted, and "44 ships kept waiting" are counted
 * with those of which others say that they "wait". What befalls some of them is not what the rest
 * of them are counted in: "450 rescuers" are at work, though three were killed. Of several events
 * the one with the nearest number is meant: "45,000 demonstrators" are none of the 64 who were
 * arrested. People in general are counted in too many events for that.
 */
final class UsualEvents {

  /** A number this many times as high or low as all of an event is not of it. */
  private static final double FAR_APART = 3;

  private final Vocabulary vocabulary;

  /** How often each event is counted in, by name, for each population. */
  private final Map<String, Votes<String>> votes = new HashMap<>();

  /** The numbers given in each event, by name, for each population. */
  private final Map<String, TreeMap<String, Sizes>> told = new HashMap<>();

  /** Events that no list knows, by the forms of their predicate, for each population. */
  private final Map<String, Map<String, Event>> unlisted = new HashMap<>();

  /** The populations that one article counts in two events. */
  private final Set<String> toldApart = new HashSet<>();

  private UsualEvents(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Places the counts of one story that name no event, or one that no list knows. */
  static List<Count> applied(Vocabulary vocabulary, List<Count> counts) {
    UsualEvents usual = new UsualEvents(vocabulary);
    counts.stream().filter(UsualEvents::isPlaceable).forEach(usual::learn);
    usual.findToldApart(counts);
    List<Count> placed = new ArrayList<>();
    for (Count count : counts) {
      placed.add(isPlaceable(count) ? usual.placed(count) : count);
    }
    return placed;
  }

  private static boolean isPlaceable(Count count) {
    boolean counted = count.quantity().isPresent() && count.kind() != Kind.MEASURE;
    return counted
        && !count.isIn(EventReader.EXISTING)
        && count.population().filter(p -> !p.isPeople()).isPresent();
  }

  private void learn(Count count) {
    String population = count.population().orElseThrow().name();
    Optional<Event> event = count.event();
    if (isListed(event)) {
      String name = event.get().name();
      votes.computeIfAbsent(population, p -> new Votes<>()).add(name, count);
      told.computeIfAbsent(population, p -> new TreeMap<>())
          .computeIfAbsent(name, e -> new Sizes())
          .add(count);
    } else if (event.isPresent()) {
      Map<String, Event> forms = unlisted.computeIfAbsent(population, p -> new HashMap<>());
      Inflection.formsOf(event.get().predicate().orElseThrow())
          .forEach(form -> forms.merge(form, event.get(), UsualEvents::first));
    }
  }

  private static boolean isListed(Optional<Event> event) {
    return event.filter(e -> e.predicate().isEmpty()).isPresent();
  }

  private static Event first(Event one, Event other) {
    return one.name().compareTo(other.name()) <= 0 ? one : other;
  }

  private void findToldApart(List<Count> counts) {
    Map<String, String> events = new HashMap<>();
    for (Count count : counts) {
      if (isPlaceable(count) && count.event().isPresent()) {
        String population = count.population().orElseThrow().name();
        String event = count.event().get().name();
        String known = events.putIfAbsent(count.document() + ' ' + population, event);
        if (known != null && !known.equals(event)) {
          toldApart.add(population);
        }
      }
    }
  }

  private Count placed(Count count) {
    Population population = count.population().orElseThrow();
    boolean unknown = vocabulary.population(population.name()).isEmpty();
    if (unknown && !toldApart.contains(population.name())) {
      // Of what no list knows, each newsroom tells in its own words.
      return in(usual(population), count);
    }
    if (isListed(count.event())) {
      return count;
    }
    Optional<Event> byNoun = population.usualEvent().flatMap(vocabulary::eventNamed);
    boolean ofAnyEvent = unknown || population.isGoods();
    if (count.event().isPresent() && !ofAnyEvent && byNoun.isEmpty()) {
      return beside(count, unlisted.getOrDefault(population.name(), Map.of()));
    }
    Optional<Event> event = meant(count, population, byNoun);
    return event.isPresent() || ofAnyEvent ? in(event, count) : count;
  }

  private static Count in(Optional<Event> event, Count count) {
    return count.with(count.kind(), count.population(), event);
  }

  private Optional<Event> meant(Count count, Population population, Optional<Event> byNoun) {
    Set<String> events = new HashSet<>(toldOf(population).keySet());
    byNoun.map(Event::name).ifPresent(events::add);
    if (events.size() > 1) {
      return nearest(count, population).or(() -> byNoun);
    }
    Optional<Event> voted = usual(population);
    return voted.filter(event -> !event.befalls()).or(() -> byNoun).or(() -> voted);
  }

  /** Of the events that the story counts them in, the one with the nearest number. */
  private Optional<Event> nearest(Count count, Population population) {
    String nearest = null;
    double least = FAR_APART;
    for (Map.Entry<String, Sizes> event : toldOf(population).entrySet()) {
      double factor = event.getValue().factor(count);
      if (factor < least) {
        least = factor;
        nearest = event.getKey();
      }
    }
    return Optional.ofNullable(nearest).flatMap(vocabulary::eventNamed);
  }

  private TreeMap<String, Sizes> toldOf(Population population) {
    return told.getOrDefault(population.name(), new TreeMap<>());
  }

  private Optional<Event> usual(Population population) {
    Votes<String> ofPopulation = votes.get(population.name());
    return ofPopulation == null
        ? Optional.empty()
        : ofPopulation.most().flatMap(vocabulary::eventNamed);
  }

  /** With the event whose predicate the words after the number hold as well. */
  private static Count beside(Count count, Map<String, Event> forms) {
    Quantity quantity = count.quantity().orElseThrow();
    Words words = Words.of(count.claim());
    for (int i = words.before(quantity.number().start()) + 1; i < words.size(); i++) {
      Event event = forms.get(words.text(i));
      if (event != null) {
        return in(Optional.of(event), count);
      }
    }
    return count;
  }
}
