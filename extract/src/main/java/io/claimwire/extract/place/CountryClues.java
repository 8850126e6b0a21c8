package io.claimwire.extract.place;

import io.claimwire.extract.place.Gazetteer.Entry;
import io.claimwire.extract.place.Gazetteer.Kind;
import io.claimwire.extract.place.Gazetteer.Match;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.model.Place;
import java.util.List;
import java.util.Optional;

/** What the words around a name tell of the country in which its place lies. */
final class CountryClues {

  private static final int REACH_OF_COUNTRY = 4;
  private static final int REACH_OF_NEIGHBOUR = 7;

  private final List<Token> tokens;
  private final PlaceTokens row;
  private final Gazetteer gazetteer;

  CountryClues(Sentence sentence, PlaceTokens row, Gazetteer gazetteer) {
    this.tokens = sentence.tokens();
    this.row = row;
    this.gazetteer = gazetteer;
  }

  // What stands around

  /** The country that an adjective or possessor before, or a place after a comma, gives a name. */
  Optional<Place> context(int from, int to) {
    return countryBefore(from)
        .or(() -> countryAfterComma(to).map(m -> m.readings().get(0).place()));
  }

  Optional<Place> countryBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH_OF_COUNTRY); i--) {
      Optional<Place> country = demonymEndingAt(i);
      if (country.isPresent()) {
        return country;
      }
      PartOfSpeech tag = tokens.get(i).tag();
      boolean passes =
          tag == PartOfSpeech.ADJECTIVE
              || tag == PartOfSpeech.NOUN
              || tag == PartOfSpeech.POSSESSIVE
              || row.isOf("direction", i);
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The country of a demonym, or of a country with a possessive, that ends at a token. */
  Optional<Place> demonymEndingAt(int index) {
    boolean possessive = row.isPossessive(index);
    int last = possessive ? index - 1 : index;
    for (int from = Math.max(0, last - PlaceTokens.LONGEST_NAME + 1); from <= last; from++) {
      Optional<Match> match = gazetteer.longestAt(tokens, from);
      if (match.isPresent() && match.get().to() == last + 1) {
        Kind wanted = possessive ? Kind.COUNTRY : Kind.DEMONYM;
        return match.get().readings().stream()
            .filter(entry -> entry.kind() == wanted)
            .map(Entry::place)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** The country that follows a name: "X, Lorvenia", "X in eastern Lorvenia". */
  Optional<Place> countryAfter(int end) {
    Optional<Match> comma = countryAfterComma(end);
    if (comma.isPresent()) {
      return Optional.of(new Place(comma.get().readings().get(0).place().country()));
    }
    int at = row.is(end, ",") ? end + 1 : end;
    if (!row.is(at, "in") && !row.is(at, "of")) {
      return Optional.empty();
    }
    int name = row.isOf("direction", at + 1) ? at + 2 : at + 1;
    return row.has(name) && !demonymAt(name) ? countryAt(name) : Optional.empty();
  }

  boolean demonymAt(int index) {
    return gazetteer
        .longestAt(tokens, index)
        .map(match -> match.readings().get(0).kind() == Kind.DEMONYM)
        .orElse(false);
  }

  Optional<Place> countryAt(int index) {
    return gazetteer
        .longestAt(tokens, index)
        .map(match -> match.readings().get(0))
        .filter(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == Kind.DEMONYM)
        .map(Entry::place);
  }

  /** "Dnipro, Ukraine", "Portland, Oregon": a country or region after a comma that closes there. */
  Optional<Match> countryAfterComma(int end) {
    int name = row.isOf("direction", end + 1) ? end + 2 : end + 1; // "Lisk, southern Norland"
    if (!row.is(end, ",") || !row.has(name)) {
      return Optional.empty();
    }
    Optional<Match> match =
        gazetteer
            .longestAt(tokens, name)
            .filter(
                m ->
                    m.readings().get(0).kind() == Kind.COUNTRY
                        || m.readings().get(0).kind() == Kind.REGION);
    return match.filter(
        m -> !row.isPossessive(m.to()) && !row.is(m.to(), "and") && !listFollows(m.to()));
  }

  /** "Moscow, Ukraine, Belarus and Poland" is a list. */
  boolean listFollows(int comma) {
    return row.is(comma, ",")
        && row.has(comma + 1)
        && gazetteer.longestAt(tokens, comma + 1).isPresent();
  }

  /** "X, a town in Lorvenia", "X, the Lorvenian capital". */
  Optional<Place> countryOfApposition(int end) {
    if (!row.is(end, ",")
        || !row.is(end + 1, "a") && !row.is(end + 1, "an") && !row.is(end + 1, "the")) {
      return Optional.empty();
    }
    Optional<Place> country = Optional.empty();
    boolean typed = false;
    for (int i = end + 2;
        row.has(i) && i < end + 12 && !row.is(i, ",") && !tokens.get(i).tag().isVerb();
        i++) {
      typed |= row.isOf("type", i);
      if (country.isEmpty()) {
        country = countryAt(i);
      }
    }
    return typed ? country : Optional.empty();
  }

  /** "X, north of Dortel", "X, 40 km from Dortel", "X, near Dortel": in the same country. */
  Optional<Place> countryOfNeighbour(int end) {
    if (!row.is(end, ",")) {
      return Optional.empty();
    }
    for (int i = end + 1; row.has(i) && i < end + REACH_OF_NEIGHBOUR && !row.is(i, ","); i++) {
      boolean beside =
          row.is(i, "near")
              || row.is(i, "outside")
              || row.is(i, "from")
              || row.isOf("direction", i - 1) && row.is(i, "of");
      if (beside) {
        return row.has(i + 1) ? countryOfNamed(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  Optional<Place> countryOfNamed(int name) {
    return gazetteer
        .longestAt(tokens, name)
        .flatMap(match -> settledBy(match.readings(), Optional.empty()))
        .map(entry -> new Place(entry.place().country()));
  }

  /** The reading in a country if one is known, otherwise the preferred reading. */
  static Optional<Entry> settledBy(List<Entry> readings, Optional<Place> country) {
    if (country.isEmpty()) {
      return readings.stream().filter(entry -> entry.kind() != Kind.DEMONYM).findFirst();
    }
    return readings.stream()
        .filter(entry -> entry.kind() != Kind.DEMONYM)
        .filter(entry -> entry.place().country().equals(country.get().country()))
        .findFirst();
  }
}
