package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which event a story usually counts something. "The owner insists on 162 workers" means the
 * event in which the story's other workers are counted, and "44 ships kept waiting" are counted
 * with those of which others say that they "wait". What befalls some of them is not what the rest
 * of them are counted in: "450 rescuers" are at work, though three were killed. People in general
 * are counted in too many events for that.
 */
final class UsualEvents {

  private final Vocabulary vocabulary;

  /** How often each event is counted in, by name, for each population. */
  private final Map<String, Votes<String>> votes = new HashMap<>();

  /** Events that no list knows, by the forms of their predicate, for each population. */
  private final Map<String, Map<String, Event>> unlisted = new HashMap<>();

  private UsualEvents(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Places the counts of one story that name no event, or one that no list knows. */
  static List<Count> applied(Vocabulary vocabulary, List<Count> counts) {
    UsualEvents usual = new UsualEvents(vocabulary);
    counts.stream().filter(UsualEvents::isPlaceable).forEach(usual::learn);
    List<Count> placed = new ArrayList<>();
    for (Count count : counts) {
      placed.add(isPlaceable(count) ? usual.placed(count) : count);
    }
    return placed;
  }

  private static boolean isPlaceable(Count count) {
    boolean counted = count.quantity().isPresent() && count.kind() != Kind.MEASURE;
    return counted && count.population().filter(p -> !p.name().equals("people")).isPresent();
  }

  private void learn(Count count) {
    String population = count.population().orElseThrow().name();
    Optional<Event> event = count.event();
    if (event.isPresent() && event.get().predicate().isEmpty()) {
      votes.computeIfAbsent(population, p -> new Votes<>()).add(event.get().name(), count);
    } else if (event.isPresent()) {
      Map<String, Event> forms = unlisted.computeIfAbsent(population, p -> new HashMap<>());
      Inflection.formsOf(event.get().predicate().get())
          .forEach(form -> forms.merge(form, event.get(), UsualEvents::first));
    }
  }

  private static Event first(Event one, Event other) {
    return one.name().compareTo(other.name()) <= 0 ? one : other;
  }

  private Count placed(Count count) {
    String population = count.population().orElseThrow().name();
    boolean listed = count.event().filter(event -> event.predicate().isEmpty()).isPresent();
    if (listed) {
      return count;
    }
    Optional<Event> byNoun =
        count.population().flatMap(Population::usualEvent).flatMap(vocabulary::eventNamed);
    boolean tellsNothing = count.event().isEmpty();
    boolean unknown =
        vocabulary.population(population).isEmpty()
            || count.population().filter(Population::isGoods).isPresent();
    if (tellsNothing || unknown || byNoun.isPresent()) {
      Optional<Event> voted = usual(population);
      Optional<Event> event = voted.filter(e -> !e.befalls()).or(() -> byNoun).or(() -> voted);
      return event.isPresent() || unknown
          ? count.with(count.kind(), count.population(), event)
          : count;
    }
    return beside(count, unlisted.getOrDefault(population, Map.of()));
  }

  private Optional<Event> usual(String population) {
    Votes<String> ofPopulation = votes.get(population);
    return ofPopulation == null
        ? Optional.empty()
        : ofPopulation.most().flatMap(vocabulary::eventNamed);
  }

  /** With the event whose predicate the words after the number hold as well. */
  private static Count beside(Count count, Map<String, Event> forms) {
    Quantity quantity = count.quantity().orElseThrow();
    Words words = Words.of(count.claim().text().orElse(""), count.claim().content().start());
    for (int i = words.before(quantity.number().start()) + 1; i < words.size(); i++) {
      Event event = forms.get(words.text(i));
      if (event != null) {
        return count.with(count.kind(), count.population(), Optional.of(event));
      }
    }
    return count;
  }
}
