package io.claimwire.reconcile.match;

import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import io.claimwire.reconcile.Matching;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds which group is part of which: by population (officers among troops), by place (a region in
 * its country), by event (survivors among those on board), and where a text says so itself.
 */
final class PartFinder {

  private final Vocabulary vocabulary;
  private final List<Group> groups;

  /** The groups of each population in each event. */
  private final Map<Counted, List<Integer>> counted = new HashMap<>();

  private final TreeMap<Integer, TreeMap<Integer, String>> links = new TreeMap<>();

  PartFinder(Vocabulary vocabulary, List<Group> groups) {
    this.vocabulary = vocabulary;
    this.groups = groups;
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      Counted what = new Counted(group.event().map(Event::name), group.population().name());
      counted.computeIfAbsent(what, c -> new ArrayList<>()).add(i);
    }
  }

  private record Counted(Optional<String> event, String population) {}

  private List<Integer> counting(Optional<String> event, String population) {
    return counted.getOrDefault(new Counted(event, population), List.of());
  }

  List<Matching.Part> parts() {
    for (int part = 0; part < groups.size(); part++) {
      if (groups.get(part).first().kind() == Kind.TOTAL) {
        byScope(part);
        byPlace(part);
        byPopulation(part);
        byEvent(part);
      }
    }
    asTextsSay();
    List<Matching.Part> parts = new ArrayList<>();
    links.forEach(
        (part, wholes) ->
            wholes.forEach((whole, why) -> parts.add(new Matching.Part(part, whole, why))));
    return parts;
  }

  /** "Those who died in Pradno" among those who died. */
  private void byScope(int part) {
    Group inner = groups.get(part);
    if (inner.scope().isEmpty()) {
      return;
    }
    for (int index : counting(inner.event().map(Event::name), inner.population().name())) {
      Group outer = groups.get(index);
      if (outer.isWholeOf(inner) && outer.highest() > inner.highest()) {
        add(part, index, "“" + inner.scope() + "” tells these from the rest.");
      }
    }
  }

  private void byPlace(int part) {
    Group inner = groups.get(part);
    int nearest = -1;
    for (int index : counting(inner.event().map(Event::name), inner.population().name())) {
      Group outer = groups.get(index);
      if (index != part
          && outer.isOfSameTime(inner)
          && outer.population().equals(inner.population())
          && outer.hasSameOwner(inner)
          && liesIn(inner.place(), outer.place())
          && (nearest < 0 || liesIn(outer.place(), groups.get(nearest).place()))) {
        nearest = index;
      }
    }
    if (nearest >= 0) {
      String where = inner.place().map(Labels::name).orElse("the place");
      String around = groups.get(nearest).place().map(Labels::name).orElse("the whole");
      add(part, nearest, where + " is part of " + around + ".");
    }
  }

  private void byPopulation(int part) {
    Group inner = groups.get(part);
    for (Population outer : vocabulary.around(inner.population())) {
      Optional<Integer> whole = best(part, inner.event().map(Event::name), outer);
      if (whole.isPresent()) {
        String why = inner.population().name() + " are counted among " + outer.name() + ".";
        add(part, whole.get(), capital(why));
        return;
      }
    }
  }

  private void byEvent(int part) {
    Group inner = groups.get(part);
    Optional<String> around = inner.event().flatMap(Event::within);
    if (around.isEmpty()) {
      return;
    }
    for (Population outer : holding(inner.population(), around)) {
      Optional<Integer> whole = best(part, around, outer);
      if (whole.isPresent()) {
        String how = inner.event().get().label();
        String within = groups.get(whole.get()).event().get().label();
        String who = inner.population().name();
        add(part, whole.get(), capital(who + " " + how + " are among those " + within + "."));
        return;
      }
    }
  }

  /** A population, or else what is counted in an event of jobs: who is forced out loses one. */
  private List<Population> holding(Population inner, Optional<String> around) {
    List<Population> holding = new ArrayList<>(List.of(inner));
    Optional<Population> counted =
        around
            .flatMap(vocabulary::eventNamed)
            .flatMap(Event::population)
            .map(vocabulary::populationNamed)
            .filter(Population::isOfJobs);
    if (counted.isPresent()) {
      holding.add(counted.get());
      holding.addAll(vocabulary.around(counted.get()));
    }
    return holding;
  }

  /** The group of a population in an event, in the same place if there is one. */
  private Optional<Integer> best(int part, Optional<String> event, Population population) {
    Group inner = groups.get(part);
    int best = -1;
    int closest = 0;
    for (int index : counting(event, population.name())) {
      Group outer = groups.get(index);
      if (index != part && outer.isOfSameTime(inner) && outer.hasSameOwner(inner)) {
        int closeness = closeness(inner.place(), outer.place());
        if (closeness > closest) {
          closest = closeness;
          best = index;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static int closeness(Optional<Place> inner, Optional<Place> outer) {
    if (inner.equals(outer)) {
      return 4;
    }
    if (liesIn(inner, outer)) {
      return 3;
    }
    return inner.isEmpty() ? 2 : outer.isEmpty() ? 1 : 0;
  }

  private static boolean liesIn(Optional<Place> inner, Optional<Place> outer) {
    if (inner.isEmpty()) {
      return false;
    }
    return outer.isEmpty() || !outer.get().equals(inner.get()) && outer.get().contains(inner.get());
  }

  /** "500 of them" in one question and "them" in another. */
  private void asTextsSay() {
    Map<String, Integer> home = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Count count : groups.get(i).counts()) {
        if (count.quantity().isPresent()) {
          home.put(name(count, count.quantity().get()), i);
        }
      }
    }
    for (int part = 0; part < groups.size(); part++) {
      for (Count count : groups.get(part).counts()) {
        Optional<Quantity> whole = count.quantity().flatMap(Quantity::partOf);
        Integer index = whole.map(q -> home.get(name(count, q))).orElse(null);
        if (index != null && index != part && isTotalOrPart(groups.get(part))) {
          String quote = count.quantity().get().text().orElse("a number");
          add(part, index, count.document() + " counts “" + quote + "” among them.");
        }
      }
    }
  }

  private static boolean isTotalOrPart(Group group) {
    return group.first().kind() == Kind.TOTAL || group.first().kind() == Kind.PART;
  }

  private static String name(Count count, Quantity quantity) {
    return count.document() + " " + quantity.id();
  }

  private void add(int part, int whole, String why) {
    boolean other = links.getOrDefault(whole, new TreeMap<>()).containsKey(part);
    if (!other) {
      links.computeIfAbsent(part, p -> new TreeMap<>()).putIfAbsent(whole, why);
    }
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
