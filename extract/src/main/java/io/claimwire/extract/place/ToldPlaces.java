package io.claimwire.extract.place;

import io.claimwire.extract.PlaceMention;
import io.claimwire.model.Place;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places that only a document itself tells of ("PRADNO, Karvelia –", "the town of Lisk"), and
 * the names in it that are places if it tells of them anywhere, before or after.
 */
final class ToldPlaces {

  private record Awaited(Span span, String name, boolean sure) {}

  private final Map<String, Place> byName = new HashMap<>();
  private final List<Awaited> awaited = new ArrayList<>();
  private Optional<Place> lastCountry = Optional.empty();
  private Optional<Place> hinted = Optional.empty();
  private Optional<Place> home = Optional.empty();
  private Optional<Place> filedFrom = Optional.empty();
  private final Set<String> countriesOfLead = new HashSet<>();
  private boolean leadRead;
  private boolean lists;

  /** Notes the country of the dateline, in which a report from a town is at home. */
  void home(Place country) {
    home = Optional.of(new Place(country.country()));
  }

  /**
   * Notes the city of a dateline. Its country is where the report is at home if headline or lead
   * name that country as well: "LISBON, May 3 — Portuguese police …". A report that is only filed
   * from there is at home in no country.
   */
  void filedFrom(Place city) {
    Place country = new Place(city.country());
    filedFrom = Optional.of(country);
    if (countriesOfLead.contains(country.country())) {
      home = filedFrom;
    }
  }

  /** Notes a country that is named, also by an adjective. */
  void concerns(Place country) {
    if (leadRead) {
      return;
    }
    countriesOfLead.add(country.country());
    if (filedFrom.isPresent() && filedFrom.get().country().equals(country.country())) {
      home = filedFrom;
    }
  }

  /** Notes that the sentence with the dateline has been read. */
  void leadRead() {
    leadRead = true;
  }

  /**
   * {@return the place of a name that the text itself places in a country, or in none: then it lies
   * where the report is at home, if that is told}
   */
  Place place(Place country, String name) {
    boolean unknown = country.country().equals(Place.UNKNOWN_COUNTRY);
    Place place = PlaceCode.of(unknown ? home.orElse(country) : country, name);
    String key = key(name);
    Place before = byName.get(key);
    if (before == null || before.country().equals(Place.UNKNOWN_COUNTRY)) {
      byName.put(key, place);
      return place;
    }
    return country.country().equals(Place.UNKNOWN_COUNTRY) ? before : place;
  }

  /** Whether the text has told of a place by this name so far. */
  boolean knows(String name) {
    return !byName.isEmpty() && byName.containsKey(key(name));
  }

  /** Notes whether the next line may belong to a list of places. */
  void list(boolean goesOn) {
    lists = goesOn;
  }

  /** Whether a line here may belong to a list of places. */
  boolean lists() {
    return lists;
  }

  /** Notes a place that the text has just named. */
  void named(Place place) {
    if (!place.country().equals(Place.UNKNOWN_COUNTRY)) {
      lastCountry = Optional.of(new Place(place.country()));
    }
  }

  /** Notes a country of which the text has said only that something is of it: "Norwegian". */
  void hint(Place country) {
    hinted = Optional.of(country);
  }

  /** {@return the country of the place that was named last, for "the country"} */
  Optional<Place> lastCountry() {
    return lastCountry.isPresent() ? lastCountry : hinted;
  }

  /**
   * Notes a name that stands where places stand.
   *
   * @param sure whether it is a place even if nothing else in the text tells so
   */
  void await(Span span, String name, boolean sure) {
    awaited.add(new Awaited(span, name, sure));
  }

  /** {@return the awaited names that are places, in text order} */
  List<PlaceMention> found() {
    List<PlaceMention> found = new ArrayList<>();
    for (Awaited name : awaited) {
      Place place = byName.get(key(name.name()));
      if (place == null && name.sure()) {
        place = place(new Place(Place.UNKNOWN_COUNTRY), name.name());
      }
      if (place != null) {
        found.add(new PlaceMention(name.span(), place, name.name()));
      }
    }
    return found;
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
