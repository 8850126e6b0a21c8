package io.claimwire.extract.place;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.place.Gazetteer.Entry;
import io.claimwire.extract.place.Gazetteer.Kind;
import io.claimwire.extract.place.Gazetteer.Match;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.model.Place;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the places of one sentence, from left to right. */
final class PlaceReader {
  private static final int LONGEST_DATELINE = 14;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final String text;
  private final PlaceWords words = PlaceWords.standard();
  private final PlaceNouns nouns = PlaceNouns.standard();
  private final PlaceTokens row;
  private final CountryClues clues;
  private final PlaceOrGovernment sense;
  private final ToldPlaces told;
  private final List<PlaceMention> mentions = new ArrayList<>();
  private int lastMentionEnd = -1;

  PlaceReader(Sentence sentence, Gazetteer gazetteer, String text, ToldPlaces told) {
    this.sentence = sentence;
    this.told = told;
    this.tokens = sentence.tokens();
    this.gazetteer = gazetteer;
    this.text = text;
    this.row = new PlaceTokens(sentence);
    this.clues = new CountryClues(sentence, row, gazetteer);
    this.sense = new PlaceOrGovernment(sentence, row, clues, gazetteer);
  }

  List<PlaceMention> mentions() {
    int at = 0;
    while (at < tokens.size()) {
      at = read(at);
    }
    told.list(told.lists() && isLabelled() || opensList());
    if (sentence.datelineEnd() > 0) {
      told.leadRead();
    }
    return mentions;
  }

  /** Reads what begins at a token and returns the index after it. */
  private int read(int at) {
    Token token = tokens.get(at);
    if (!token.isCapitalised() && words.isUnknown(token)) {
      return at + 1; // neither a name nor a word that goes with one
    }
    if (words.is("direction", token)) {
      int after = readDirection(at);
      if (after > at) {
        return after;
      }
    }
    if (words.is("told", token)
        && row.is(at - 1, "the")
        && row.isLocative(at - 2)
        && !row.isPossessive(at + 1)) {
      return row.is(at, "country") ? readCountry(at) : readCapital(at);
    }
    if (!token.isCapitalised() || words.is("calendar", token)) {
      return readTypeOf(at);
    }
    Optional<Match> known = gazetteer.longestAt(tokens, at);
    if (known.isPresent()) {
      return readKnown(at, known.get());
    }
    return readUnknown(at);
  }

  /** "In the country": the one in which the last place lies that was named. */
  private int readCountry(int at) {
    return told.lastCountry().map(country -> add(at, at + 1, country)).orElse(at + 1);
  }

  /** "In the capital": that of the same country. */
  private int readCapital(int at) {
    boolean named = row.is(at + 1, "of") || row.is(at + 1, ",") || row.nounFollows(at + 1);
    return named
        ? at + 1
        : told.lastCountry()
            .flatMap(country -> gazetteer.capital(country.country()))
            .map(capital -> add(at, at + 1, capital))
            .orElse(at + 1);
  }

  // Places of the gazetteer

  private int readKnown(int at, Match match) {
    List<Entry> readings = match.readings();
    noteCountry(at, match);
    if (readings.get(0).kind() == Kind.DEMONYM) {
      Place country = new Place(readings.get(0).place().country());
      told.hint(country);
      return readSoil(at, match.to(), country);
    }
    int possessed = readPossession(at, match);
    if (possessed > 0) {
      return possessed;
    }
    if (sense.isPartOfLongerName(at, match.to())) {
      return row.afterName(match.to());
    }
    int withType = row.typeAfter(match.to());
    Optional<Entry> settled = CountryClues.settledBy(readings, clues.context(at, match.to()));
    if (withType > match.to() && settled.isPresent()) {
      return add(at, withType, settled.get().place());
    }
    Optional<Match> after = clues.countryAfterComma(match.to());
    if (after.isPresent() && !readings.get(0).place().isCountry()) {
      Place country = after.get().readings().get(0).place();
      Place place =
          CountryClues.settledBy(readings, Optional.of(country))
              .map(Entry::place)
              .orElseGet(() -> PlaceCode.of(new Place(country.country()), name(at, match.to())));
      return add(at, after.get().to(), place);
    }
    Entry entry = settled.orElse(readings.get(0));
    boolean settlement = entry.kind() == Kind.REGION || entry.kind() == Kind.CITY;
    if (settlement || sense.isPlaceHere(at, match.to(), lastMentionEnd)) {
      return add(at, match.to(), entry.place());
    }
    return match.to();
  }

  /** Where the report is filed, and the countries that headline and lead are about. */
  private void noteCountry(int at, Match match) {
    Entry first = match.readings().get(0);
    boolean dateline = match.to() <= sentence.datelineEnd();
    if (dateline && at == 0 && !row.is(match.to(), "/")) {
      told.filedFrom(first.place());
    } else if (dateline || first.kind() == Kind.DEMONYM || first.place().isCountry()) {
      concerns(at, first.place());
    }
  }

  /** The report is about a country, but not about that of guests: "envoys from Norland". */
  private void concerns(int at, Place place) {
    if (!row.is(at - 1, "from")) {
      told.concerns(new Place(place.country()));
    }
  }

  /** "Norwegian soil", "a Norwegian paper mill": the adjective names the place of what it is on. */
  private int readSoil(int at, int noun, Place country) {
    int end = siteEnd(noun);
    if (end < 0 && row.isOf("soil", noun) && !row.nounFollows(noun + 1)) {
      end = noun + 1;
    }
    boolean elsewhere = row.is(end, "of") || row.isOf("locative", end);
    return end > 0 && !elsewhere ? add(at, end, country) : at + 1;
  }

  /** The index after a row of common nouns that ends with a building or the like, or -1. */
  private int siteEnd(int first) {
    int end = first;
    while (end < first + PlaceTokens.LONGEST_NAME
        && row.nounFollows(end)
        && !tokens.get(end).isCapitalised()) {
      end++;
    }
    return end > first && nouns.isSite(tokens.get(end - 1)) ? end : -1;
  }

  /** "Russia's Kursk region", "Ukraine's Dnipro", "Russia's far east", "Ukraine's east". */
  private int readPossession(int at, Match owner) {
    Place country = owner.readings().get(0).place();
    if (!country.isCountry() || !row.isPossessive(owner.to())) {
      return -1;
    }
    int next = owner.to() + 1;
    if (row.is(next, "far") && row.valueOf("direction", next + 1).isPresent()) {
      String direction = row.valueOf("direction", next + 1).orElseThrow();
      return add(at, next + 2, PlaceCode.of(country, "FAR " + direction));
    }
    boolean described = row.isOf("direction", next) && row.lower(next).endsWith("ern");
    Optional<String> direction = row.valueOf("direction", next);
    if (direction.isPresent() && !described && !row.nounFollows(next + 1)) {
      return add(at, next + 1, PlaceCode.of(country, direction.get()));
    }
    int name = described ? next + 1 : next;
    while (row.has(name)
        && tokens.get(name).tag() == PartOfSpeech.ADJECTIVE
        && !tokens.get(name).isCapitalised()) {
      name++;
    }
    int end = row.nameEnd(name);
    int typed = end > name ? row.typeAfter(end) : end;
    if (typed > end) {
      return add(at, typed, placeIn(country, name, end));
    }
    Optional<Match> known = row.has(name) ? gazetteer.longestAt(tokens, name) : Optional.empty();
    return known
        .flatMap(match -> CountryClues.settledBy(match.readings(), Optional.of(country)))
        .filter(
            entry -> entry.place().country().equals(country.code()) && !entry.place().isCountry())
        .filter(entry -> entry.kind() != Kind.CAPITAL || !row.isPossessive(known.get().to()))
        .map(entry -> add(at, known.get().to(), entry.place()))
        .orElse(-1);
  }

  // Places that the text places

  /** "The Russian region of X", "the port city of X", with the country before or after. */
  private int readTypeOf(int at) {
    if (!row.is(at + 1, "of")) {
      return at + 1;
    }
    if (row.isOf("types", at)) {
      return readTypesOf(at);
    }
    if (!row.isOf("type", at)) {
      return at + 1;
    }
    int start = at + 2;
    int end = row.nameEnd(start);
    if (end == start) {
      return at + 1;
    }
    Optional<Match> known = gazetteer.longestAt(tokens, start);
    if (known.isPresent() && known.get().readings().get(0).place().isCountry()) {
      return at + 1;
    }
    Optional<Place> country = clues.countryBefore(at).or(() -> clues.countryAfter(end));
    int named = known.map(match -> Math.max(match.to(), start + 1)).orElse(end);
    return add(start, named, place(country, start, named));
  }

  /** "The Russian regions of Tol, Ven and Kar": each name of the list is a place. */
  private int readTypesOf(int at) {
    int start = at + 2;
    int end = row.nameEnd(start);
    int after = at + 1;
    while (end > start) {
      int last = end;
      Optional<Match> known =
          gazetteer.longestAt(tokens, start).filter(match -> match.to() == last);
      if (known.isPresent() && known.get().readings().get(0).place().isCountry()) {
        return after;
      }
      after = add(start, end, place(clues.countryBefore(at), start, end));
      start = row.is(end, ",") && row.is(end + 1, "and") ? end + 2 : end + 1;
      boolean more = row.is(end, ",") || row.is(end, "and");
      end = more && row.has(start) ? row.nameEnd(start) : start;
    }
    return after;
  }

  /** A name that the gazetteer does not have: "X region", "X, Country", "X, a town in Country". */
  private int readUnknown(int at) {
    int end = row.nameEnd(at);
    if (end == at) {
      return at + 1;
    }
    int typed = row.typeAfter(end);
    if (typed > end && row.isBroad(end - 1)) {
      return typed;
    }
    if (typed > end && row.isPlaceType(end)) {
      return add(
          at, typed, place(clues.countryBefore(at).or(() -> clues.countryAfter(typed)), at, end));
    }
    boolean located = row.isLocative(at - 1);
    boolean dateline = at == 0 && isDatelineOfUnknown(end);
    Optional<Match> country = clues.countryAfterComma(end);
    if (dateline && country.isPresent()) {
      told.home(country.get().readings().get(0).place());
    }
    if ((located || dateline) && country.isPresent()) {
      return add(at, country.get().to(), placeIn(country.get().readings().get(0).place(), at, end));
    }
    Optional<Place> described =
        clues.countryOfApposition(end).or(() -> clues.countryOfNeighbour(end));
    if (described.isPresent()) {
      return add(at, end, placeIn(described.get(), at, end));
    }
    if (told.knows(name(at, end))) {
      return add(at, end, place(Optional.empty(), at, end));
    }
    if (dateline || isTownByApposition(end) || isListed(at, end)) {
      return add(at, end, place(Optional.empty(), at, end));
    }
    if (!row.isPossessive(end) && (located || row.is(at - 1, "of"))) {
      told.await(sentence.span(at, end), name(at, end), isSurelyIn(at, end));
    }
    return end;
  }

  /**
   * "In Tolmara": a name that stands alone after "in" or "near" is a place, though nothing else
   * tells so; "a stake in Tolmara" and "in Tolmara Bank" are none.
   */
  private boolean isSurelyIn(int at, int end) {
    boolean inside = row.is(at - 1, "in") || row.is(at - 1, "near");
    boolean named = tokens.get(at).tag() == PartOfSpeech.PROPER_NOUN && end - at <= 2;
    return inside
        && named
        && !row.isOf("holding", at - 2)
        && !row.isOf("no-place", end - 1)
        && !isAcronym(tokens.get(at).text())
        && !row.nounFollows(end)
        && !(row.has(end) && tokens.get(end).tag() == PartOfSpeech.NUMBER);
  }

  /** "Figures by district:" and then, on a line of its own, "Lisk: 40 cases". */
  private boolean isListed(int at, int end) {
    return told.lists() && at <= 1 && row.is(end, ":") && row.has(end + 1) && row.isAmount(end + 1);
  }

  /** "The ministry gave these figures by district:". */
  private boolean opensList() {
    int last = tokens.size() - 1;
    if (!row.is(last, ":")) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if ((row.is(i - 1, "by") || row.is(i - 1, "each") || row.is(i - 1, "per"))
          && row.isOf("type", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabelled() {
    for (int i = 0; i < Math.min(tokens.size(), PlaceTokens.LONGEST_NAME + 1); i++) {
      if (row.is(i, ":")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAcronym(String name) {
    return name.length() < 5 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** "Tolmara, a market town": a settlement in no country that the text names. */
  private boolean isTownByApposition(int end) {
    if (!row.is(end, ",") || !row.is(end + 1, "a") && !row.is(end + 1, "the")) {
      return false;
    }
    int head = end + 2;
    while (row.has(head + 1) && row.nounFollows(head + 1)) {
      head++;
    }
    boolean article = row.is(end + 1, "a") || row.has(head + 1) && row.is(head + 1, "of");
    return article && row.isOf("type", head) && row.isOf("settlement", head);
  }

  /** "PRADNO, Karvelia (Wire) —": capitals, and a dash after nothing but names and numbers. */
  private boolean isDatelineOfUnknown(int end) {
    String name = name(0, end);
    if (name.length() < 4 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return false;
    }
    for (int i = end; row.has(i) && i < end + LONGEST_DATELINE; i++) {
      switch (tokens.get(i).tag()) {
        case DASH -> {
          return true;
        }
        case PROPER_NOUN, NOUN, NUMBER, COMMA, BRACKET, SYMBOL, OTHER -> {
          // goes on
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "Eastern Russia", "northern Gaza", "the south of Lorvenia". */
  private int readDirection(int at) {
    String direction = row.valueOf("direction", at).orElseThrow();
    int name = row.is(at + 1, "of") ? at + 2 : at + 1;
    if (tokens.get(at).isCapitalised() && at > 0 || !row.has(name)) {
      return at;
    }
    boolean adjective = row.lower(at).endsWith("ern") || direction.equals("CENTRAL");
    if (adjective == (name == at + 2)) {
      return at;
    }
    Optional<Match> match = gazetteer.longestAt(tokens, name);
    Optional<Entry> entry =
        match.flatMap(
            m ->
                m.readings().stream()
                    .filter(e -> e.kind() == Kind.COUNTRY || e.kind() == Kind.REGION)
                    .findFirst());
    if (entry.isEmpty()
        || sense.isPartOfLongerName(name, match.get().to())
        || row.typeAfter(match.get().to()) > match.get().to()) {
      return at;
    }
    concerns(at, entry.get().place()); // "across the eastern Lorvenia"
    return add(at, match.get().to(), PlaceCode.of(entry.get().place(), direction));
  }

  private Place place(Optional<Place> country, int from, int to) {
    if (country.isPresent()) {
      return placeIn(country.get(), from, to);
    }
    Optional<Match> known = gazetteer.longestAt(tokens, from);
    return known
        .filter(match -> match.to() == to)
        .flatMap(match -> CountryClues.settledBy(match.readings(), Optional.empty()))
        .map(Entry::place)
        .orElseGet(() -> told.place(new Place(Place.UNKNOWN_COUNTRY), name(from, to)));
  }

  private Place placeIn(Place country, int from, int to) {
    Optional<Match> known = gazetteer.longestAt(tokens, from);
    return known
        .filter(match -> match.to() == to)
        .flatMap(match -> CountryClues.settledBy(match.readings(), Optional.of(country)))
        .map(Entry::place)
        .orElseGet(() -> told.place(new Place(country.country()), name(from, to)));
  }

  private int add(int from, int to, Place place) {
    Span span = sentence.span(from, to);
    mentions.add(new PlaceMention(span, place, span.of(text)));
    told.named(place);
    lastMentionEnd = to;
    return to;
  }

  private String name(int from, int to) {
    return sentence.span(from, to).of(text);
  }
}
