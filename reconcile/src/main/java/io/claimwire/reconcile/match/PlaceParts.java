package io.claimwire.reconcile.match;

import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Parts counts of one population in one event by place.
 *
 * <p>Of a state that holds at a place (troops in a region) each place is a question. Of an event
 * (people killed) a place is one only where some document counts it beside another place that lies
 * apart from it; else the places are but different words for where it happened.
 */
final class PlaceParts {

  private PlaceParts() {}

  /**
   * One part.
   *
   * @param key the place's code, empty for no place in particular
   * @param place the place
   * @param counts the counts there
   */
  record Part(String key, Optional<Place> place, List<Count> counts) {}

  static List<Part> of(List<Count> counts, Mouths mouths) {
    boolean byEachPlace = counts.get(0).event().map(Event::byPlace).orElse(false);
    TreeMap<Place, List<Count>> byPlace = new TreeMap<>();
    List<Count> placeless = new ArrayList<>();
    Votes<Place> votes = votes(counts);
    for (Count count : counts) {
      Optional<Place> place = chosen(count, votes).filter(PlaceParts::isOnTheMap);
      place
          .map(p -> byPlace.computeIfAbsent(p, x -> new ArrayList<>()))
          .orElse(placeless)
          .add(count);
    }
    return byEachPlace
        ? eachPlace(byPlace, placeless, mouths)
        : placesApart(byPlace, placeless, counts);
  }

  /**
   * A town that no gazetteer knows may lie in any region that the text names beside it; {@link
   * Scopes} parts what is counted there by the words alone.
   */
  private static boolean isOnTheMap(Place place) {
    return !place.country().equals(Place.UNKNOWN_COUNTRY);
  }

  private static Votes<Place> votes(List<Count> counts) {
    Votes<Place> votes = new Votes<>();
    counts.forEach(count -> count.places().forEach(place -> votes.add(place, count)));
    return votes;
  }

  /** Of several places the one that most counts name, then the first by code. */
  private static Optional<Place> chosen(Count count, Votes<Place> votes) {
    return count.places().stream()
        .max(Comparator.comparing(votes::of).thenComparing(Comparator.reverseOrder()));
  }

  private static List<Part> eachPlace(
      TreeMap<Place, List<Count>> byPlace, List<Count> placeless, Mouths mouths) {
    mergeRestated(byPlace, placeless);
    if (byPlace.isEmpty()) {
      return List.of(new Part("", Optional.empty(), placeless));
    }
    List<Part> parts = new ArrayList<>();
    Place widest = widest(byPlace);
    if (!widest.isCountry() && partsForOne(at(widest, byPlace), placeless, mouths)) {
      parts.add(new Part("", Optional.empty(), placeless));
    } else {
      at(widest, byPlace).addAll(placeless);
    }
    byPlace.forEach((place, there) -> parts.add(new Part(place.code(), Optional.of(place), there)));
    return parts;
  }

  /** The counts of a place that has some. */
  private static List<Count> at(Place place, TreeMap<Place, List<Count>> byPlace) {
    return Objects.requireNonNull(byPlace.get(place), "counts");
  }

  /** The place that the most counts lie in; counts without a place are meant of it. */
  private static Place widest(TreeMap<Place, List<Count>> byPlace) {
    Place widest = byPlace.firstKey();
    int most = -1;
    for (Place place : byPlace.keySet()) {
      int within = 0;
      for (Map.Entry<Place, List<Count>> other : byPlace.entrySet()) {
        within += place.contains(other.getKey()) ? other.getValue().size() : 0;
      }
      if (within > most) {
        most = within;
        widest = place;
      }
    }
    return widest;
  }

  /**
   * A place whose counts a document gives for the wider place too, with the same number each time,
   * is a detail of how they came there and no question of its own. Nor is a side of a country ("the
   * east"), unless a document sets another number against it.
   */
  private static void mergeRestated(TreeMap<Place, List<Count>> byPlace, List<Count> placeless) {
    for (Place place : new ArrayList<>(byPlace.descendingKeySet())) {
      Optional<Place> wider =
          byPlace.headMap(place, false).descendingKeySet().stream()
              .filter(other -> other.contains(place))
              .findFirst();
      if (wider.isPresent()) {
        List<Count> around = new ArrayList<>(at(wider.get(), byPlace));
        around.addAll(placeless);
        boolean side = Vocabulary.english().isSideOfCountry(place);
        List<Count> there = at(place, byPlace);
        if (side ? !parts(there, around) : restates(there, around)) {
          at(wider.get(), byPlace).addAll(there);
          byPlace.remove(place);
        }
      }
    }
  }

  /** Whether a document gives one number there and another one for the wider place. */
  private static boolean parts(List<Count> there, List<Count> around) {
    Map<String, Set<Optional<BigDecimal>>> numbers =
        numbers(around.stream().filter(PlaceParts::isPresentNumber).toList());
    return there.stream()
        .filter(PlaceParts::isPresentNumber)
        .anyMatch(
            count -> {
              Set<Optional<BigDecimal>> others = numbers.getOrDefault(count.document(), Set.of());
              return others.size() > (others.contains(number(count)) ? 1 : 0);
            });
  }

  /** Whether somebody gives one number there and another one without a place in one document. */
  private static boolean partsForOne(List<Count> there, List<Count> placeless, Mouths mouths) {
    Map<String, Set<Optional<BigDecimal>>> numbers = new HashMap<>();
    for (Count count : placeless) {
      if (isPresentNumber(count)) {
        String mouth = count.document() + ' ' + mouths.of(count);
        numbers.computeIfAbsent(mouth, m -> new HashSet<>()).add(number(count));
      }
    }
    for (Count count : there) {
      String mouth = count.document() + ' ' + mouths.of(count);
      Set<Optional<BigDecimal>> others = numbers.getOrDefault(mouth, Set.of());
      if (isPresentNumber(count) && others.size() > (others.contains(number(count)) ? 1 : 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean restates(List<Count> there, List<Count> around) {
    Map<String, Set<Optional<BigDecimal>>> numbers = numbers(around);
    return there.stream()
        .allMatch(
            count -> numbers.getOrDefault(count.document(), Set.of()).contains(number(count)));
  }

  /** Which numbers each document gives. */
  private static Map<String, Set<Optional<BigDecimal>>> numbers(List<Count> counts) {
    Map<String, Set<Optional<BigDecimal>>> numbers = new HashMap<>();
    for (Count count : counts) {
      numbers.computeIfAbsent(count.document(), d -> new HashSet<>()).add(number(count));
    }
    return numbers;
  }

  private static List<Part> placesApart(
      TreeMap<Place, List<Count>> byPlace, List<Count> placeless, List<Count> counts) {
    Set<Place> apart = apart(byPlace);
    if (apart.isEmpty()) {
      return List.of(new Part("", Optional.empty(), counts));
    }
    List<Part> parts = new ArrayList<>();
    List<Count> whole = new ArrayList<>(placeless);
    byPlace.forEach(
        (place, there) -> {
          if (apart.contains(place)) {
            parts.add(new Part(place.code(), Optional.of(place), there));
          } else {
            whole.addAll(there);
          }
        });
    if (!whole.isEmpty()) {
      parts.add(new Part("", Optional.empty(), whole));
    }
    return parts;
  }

  /** The places that a document counts beside another one that lies apart, with another number. */
  private static Set<Place> apart(TreeMap<Place, List<Count>> byPlace) {
    Map<String, Map<Place, Optional<BigDecimal>>> byDocument = new TreeMap<>();
    byPlace.forEach(
        (place, there) ->
            there.forEach(
                count ->
                    byDocument
                        .computeIfAbsent(count.document(), d -> new TreeMap<>())
                        .putIfAbsent(place, number(count))));
    Set<Place> apart = new TreeSet<>();
    for (Map<Place, Optional<BigDecimal>> places : byDocument.values()) {
      for (Place one : places.keySet()) {
        for (Place other : places.keySet()) {
          boolean lieApart = !one.contains(other) && !other.contains(one);
          if (lieApart && !places.get(one).equals(places.get(other))) {
            apart.add(one);
          }
        }
      }
    }
    return apart;
  }

  /** A number that stands; "earlier it was 3,000" sets nothing against what is said now. */
  private static boolean isPresentNumber(Count count) {
    return number(count).isPresent() && !count.former();
  }

  private static Optional<BigDecimal> number(Count count) {
    return count.quantity().flatMap(Quantity::value);
  }
}
