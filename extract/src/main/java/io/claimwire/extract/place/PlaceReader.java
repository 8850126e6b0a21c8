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

  private static final int REACH_OF_COUNTRY = 4;
  private static final int LONGEST_NAME = 4;
  private static final int REACH_OF_VERB = 6;
  private static final int LONGEST_DATELINE = 14;
  private static final int REACH_OF_NEIGHBOUR = 7;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final String text;
  private final PlaceWords words = PlaceWords.standard();
  private final PlaceNouns nouns = PlaceNouns.standard();
  private final ToldPlaces told;
  private final List<PlaceMention> mentions = new ArrayList<>();
  private int lastMentionEnd = -1;

  PlaceReader(Sentence sentence, Gazetteer gazetteer, String text, ToldPlaces told) {
    this.sentence = sentence;
    this.told = told;
    this.tokens = sentence.tokens();
    this.gazetteer = gazetteer;
    this.text = text;
  }

  List<PlaceMention> mentions() {
    int at = 0;
    while (at < tokens.size()) {
      at = read(at);
    }
    told.list(told.lists() && isLabelled() || opensList());
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
        && is(at - 1, "the")
        && isLocative(at - 2)
        && !isPossessive(at + 1)) {
      return is(at, "country") ? readCountry(at) : readCapital(at);
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
    boolean named = is(at + 1, "of") || is(at + 1, ",") || nounFollows(at + 1);
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
    if (readings.get(0).kind() == Kind.DEMONYM) {
      Place country = new Place(readings.get(0).place().country());
      told.hint(country);
      return readSoil(at, match.to(), country);
    }
    int possessed = readPossession(at, match);
    if (possessed > 0) {
      return possessed;
    }
    if (isPartOfLongerName(at, match.to())) {
      return afterName(match.to());
    }
    int withType = typeAfter(match.to());
    Optional<Entry> settled = settledBy(readings, context(at, match.to()));
    if (withType > match.to() && settled.isPresent()) {
      return add(at, withType, settled.get().place());
    }
    Optional<Match> after = countryAfterComma(match.to());
    if (after.isPresent() && !readings.get(0).place().isCountry()) {
      Place country = after.get().readings().get(0).place();
      Place place =
          settledBy(readings, Optional.of(country))
              .map(Entry::place)
              .orElseGet(() -> PlaceCode.of(new Place(country.country()), name(at, match.to())));
      return add(at, after.get().to(), place);
    }
    Entry entry = settled.orElse(readings.get(0));
    boolean settlement = entry.kind() == Kind.REGION || entry.kind() == Kind.CITY;
    if (settlement || isPlaceHere(at, match.to())) {
      return add(at, match.to(), entry.place());
    }
    return match.to();
  }

  /** "Norwegian soil", "a Norwegian paper mill": the adjective names the place of what it is on. */
  private int readSoil(int at, int noun, Place country) {
    int end = siteEnd(noun);
    if (end < 0 && isOf("soil", noun) && !nounFollows(noun + 1)) {
      end = noun + 1;
    }
    boolean elsewhere = is(end, "of") || isOf("locative", end);
    return end > 0 && !elsewhere ? add(at, end, country) : at + 1;
  }

  /** The index after a row of common nouns that ends with a building or the like, or -1. */
  private int siteEnd(int first) {
    int end = first;
    while (end < first + LONGEST_NAME && nounFollows(end) && !tokens.get(end).isCapitalised()) {
      end++;
    }
    return end > first && nouns.isSite(tokens.get(end - 1)) ? end : -1;
  }

  /** "Russia's Kursk region", "Ukraine's Dnipro", "Russia's far east", "Ukraine's east". */
  private int readPossession(int at, Match owner) {
    Place country = owner.readings().get(0).place();
    if (!country.isCountry() || !isPossessive(owner.to())) {
      return -1;
    }
    int next = owner.to() + 1;
    if (is(next, "far") && valueOf("direction", next + 1).isPresent()) {
      String direction = valueOf("direction", next + 1).orElseThrow();
      return add(at, next + 2, PlaceCode.of(country, "FAR " + direction));
    }
    boolean described = isOf("direction", next) && lower(next).endsWith("ern");
    Optional<String> direction = valueOf("direction", next);
    if (direction.isPresent() && !described && !nounFollows(next + 1)) {
      return add(at, next + 1, PlaceCode.of(country, direction.get()));
    }
    int name = described ? next + 1 : next;
    while (has(name)
        && tokens.get(name).tag() == PartOfSpeech.ADJECTIVE
        && !tokens.get(name).isCapitalised()) {
      name++;
    }
    int end = nameEnd(name);
    int typed = end > name ? typeAfter(end) : end;
    if (typed > end) {
      return add(at, typed, placeIn(country, name, end));
    }
    Optional<Match> known = has(name) ? gazetteer.longestAt(tokens, name) : Optional.empty();
    return known
        .flatMap(match -> settledBy(match.readings(), Optional.of(country)))
        .filter(
            entry -> entry.place().country().equals(country.code()) && !entry.place().isCountry())
        .filter(entry -> entry.kind() != Kind.CAPITAL || !isPossessive(known.get().to()))
        .map(entry -> add(at, known.get().to(), entry.place()))
        .orElse(-1);
  }

  /** The reading in a country if one is known, otherwise the preferred reading. */
  private static Optional<Entry> settledBy(List<Entry> readings, Optional<Place> country) {
    if (country.isEmpty()) {
      return readings.stream().filter(entry -> entry.kind() != Kind.DEMONYM).findFirst();
    }
    return readings.stream()
        .filter(entry -> entry.kind() != Kind.DEMONYM)
        .filter(entry -> entry.place().country().equals(country.get().country()))
        .findFirst();
  }

  // Places that the text places

  /** "The Russian region of X", "the port city of X", with the country before or after. */
  private int readTypeOf(int at) {
    if (!is(at + 1, "of")) {
      return at + 1;
    }
    if (isOf("types", at)) {
      return readTypesOf(at);
    }
    if (!isOf("type", at)) {
      return at + 1;
    }
    int start = at + 2;
    int end = nameEnd(start);
    if (end == start) {
      return at + 1;
    }
    Optional<Match> known = gazetteer.longestAt(tokens, start);
    if (known.isPresent() && known.get().readings().get(0).place().isCountry()) {
      return at + 1;
    }
    Optional<Place> country = countryBefore(at).or(() -> countryAfter(end));
    int named = known.map(match -> Math.max(match.to(), start + 1)).orElse(end);
    return add(start, named, place(country, start, named));
  }

  /** "The Russian regions of Tol, Ven and Kar": each name of the list is a place. */
  private int readTypesOf(int at) {
    int start = at + 2;
    int end = nameEnd(start);
    int after = at + 1;
    while (end > start) {
      int last = end;
      Optional<Match> known =
          gazetteer.longestAt(tokens, start).filter(match -> match.to() == last);
      if (known.isPresent() && known.get().readings().get(0).place().isCountry()) {
        return after;
      }
      after = add(start, end, place(countryBefore(at), start, end));
      start = is(end, ",") && is(end + 1, "and") ? end + 2 : end + 1;
      boolean more = is(end, ",") || is(end, "and");
      end = more && has(start) ? nameEnd(start) : start;
    }
    return after;
  }

  /** A name that the gazetteer does not have: "X region", "X, Country", "X, a town in Country". */
  private int readUnknown(int at) {
    int end = nameEnd(at);
    if (end == at) {
      return at + 1;
    }
    int typed = typeAfter(end);
    if (typed > end && isBroad(end - 1)) {
      return typed;
    }
    if (typed > end && isPlaceType(end)) {
      return add(at, typed, place(countryBefore(at).or(() -> countryAfter(typed)), at, end));
    }
    boolean located = isLocative(at - 1);
    boolean dateline = at == 0 && isDatelineOfUnknown(end);
    Optional<Match> country = countryAfterComma(end);
    if (dateline && country.isPresent()) {
      told.home(country.get().readings().get(0).place());
    }
    if ((located || dateline) && country.isPresent()) {
      return add(at, country.get().to(), placeIn(country.get().readings().get(0).place(), at, end));
    }
    Optional<Place> described = countryOfApposition(end).or(() -> countryOfNeighbour(end));
    if (described.isPresent()) {
      return add(at, end, placeIn(described.get(), at, end));
    }
    if (told.knows(name(at, end))) {
      return add(at, end, place(Optional.empty(), at, end));
    }
    if (dateline || isTownByApposition(end) || isListed(at, end)) {
      return add(at, end, place(Optional.empty(), at, end));
    }
    if (!isPossessive(end) && (located || is(at - 1, "of"))) {
      told.await(sentence.span(at, end), name(at, end), isSurelyIn(at, end));
    }
    return end;
  }

  /**
   * "In Tolmara": a name that stands alone after "in" or "near" is a place, though nothing else
   * tells so; "a stake in Tolmara" and "in Tolmara Bank" are none.
   */
  private boolean isSurelyIn(int at, int end) {
    boolean inside = is(at - 1, "in") || is(at - 1, "near");
    boolean named = tokens.get(at).tag() == PartOfSpeech.PROPER_NOUN && end - at <= 2;
    return inside
        && named
        && !isOf("holding", at - 2)
        && !isOf("no-place", end - 1)
        && !isAcronym(tokens.get(at).text())
        && !nounFollows(end)
        && !(has(end) && tokens.get(end).tag() == PartOfSpeech.NUMBER);
  }

  /** "Figures by district:" and then, on a line of its own, "Lisk: 40 cases". */
  private boolean isListed(int at, int end) {
    return told.lists() && at <= 1 && is(end, ":") && has(end + 1) && isAmount(end + 1);
  }

  private boolean isAmount(int index) {
    return tokens.get(index).tag() == PartOfSpeech.NUMBER;
  }

  /** "The ministry gave these figures by district:". */
  private boolean opensList() {
    int last = tokens.size() - 1;
    if (!is(last, ":")) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if ((is(i - 1, "by") || is(i - 1, "each") || is(i - 1, "per")) && isOf("type", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabelled() {
    for (int i = 0; i < Math.min(tokens.size(), LONGEST_NAME + 1); i++) {
      if (is(i, ":")) {
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
    if (!is(end, ",") || !is(end + 1, "a") && !is(end + 1, "the")) {
      return false;
    }
    int head = end + 2;
    while (has(head + 1) && nounFollows(head + 1)) {
      head++;
    }
    boolean article = is(end + 1, "a") || has(head + 1) && is(head + 1, "of");
    return article && isOf("type", head) && isOf("settlement", head);
  }

  /** "PRADNO, Karvelia (Wire) —": capitals, and a dash after nothing but names and numbers. */
  private boolean isDatelineOfUnknown(int end) {
    String name = name(0, end);
    if (name.length() < 4 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return false;
    }
    for (int i = end; has(i) && i < end + LONGEST_DATELINE; i++) {
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

  /** "The Indo-Pacific region" has many countries, and no code. */
  private boolean isBroad(int index) {
    String word = lower(index);
    return words.is("broad", word.substring(word.indexOf('-') + 1));
  }

  /** "X, a town in Lorvenia", "X, the Lorvenian capital". */
  private Optional<Place> countryOfApposition(int end) {
    if (!is(end, ",") || !is(end + 1, "a") && !is(end + 1, "an") && !is(end + 1, "the")) {
      return Optional.empty();
    }
    Optional<Place> country = Optional.empty();
    boolean typed = false;
    for (int i = end + 2;
        has(i) && i < end + 12 && !is(i, ",") && !tokens.get(i).tag().isVerb();
        i++) {
      typed |= isOf("type", i);
      if (country.isEmpty()) {
        country = countryAt(i);
      }
    }
    return typed ? country : Optional.empty();
  }

  /** "X, north of Dortel", "X, 40 km from Dortel", "X, near Dortel": in the same country. */
  private Optional<Place> countryOfNeighbour(int end) {
    if (!is(end, ",")) {
      return Optional.empty();
    }
    for (int i = end + 1; has(i) && i < end + REACH_OF_NEIGHBOUR && !is(i, ","); i++) {
      boolean beside =
          is(i, "near")
              || is(i, "outside")
              || is(i, "from")
              || isOf("direction", i - 1) && is(i, "of");
      if (beside) {
        return has(i + 1) ? countryOfNamed(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Place> countryOfNamed(int name) {
    return gazetteer
        .longestAt(tokens, name)
        .flatMap(match -> settledBy(match.readings(), Optional.empty()))
        .map(entry -> new Place(entry.place().country()));
  }

  /** "Eastern Russia", "northern Gaza", "the south of Lorvenia". */
  private int readDirection(int at) {
    String direction = valueOf("direction", at).orElseThrow();
    int name = is(at + 1, "of") ? at + 2 : at + 1;
    if (tokens.get(at).isCapitalised() && at > 0 || !has(name)) {
      return at;
    }
    boolean adjective = lower(at).endsWith("ern") || direction.equals("CENTRAL");
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
        || isPartOfLongerName(name, match.get().to())
        || typeAfter(match.get().to()) > match.get().to()) {
      return at;
    }
    return add(at, match.get().to(), PlaceCode.of(entry.get().place(), direction));
  }

  private Place place(Optional<Place> country, int from, int to) {
    if (country.isPresent()) {
      return placeIn(country.get(), from, to);
    }
    Optional<Match> known = gazetteer.longestAt(tokens, from);
    return known
        .filter(match -> match.to() == to)
        .flatMap(match -> settledBy(match.readings(), Optional.empty()))
        .map(Entry::place)
        .orElseGet(() -> told.place(new Place(Place.UNKNOWN_COUNTRY), name(from, to)));
  }

  private Place placeIn(Place country, int from, int to) {
    Optional<Match> known = gazetteer.longestAt(tokens, from);
    return known
        .filter(match -> match.to() == to)
        .flatMap(match -> settledBy(match.readings(), Optional.of(country)))
        .map(Entry::place)
        .orElseGet(() -> told.place(new Place(country.country()), name(from, to)));
  }

  // What stands around

  /** The country that an adjective or possessor before, or a place after a comma, gives a name. */
  private Optional<Place> context(int from, int to) {
    return countryBefore(from)
        .or(() -> countryAfterComma(to).map(m -> m.readings().get(0).place()));
  }

  private Optional<Place> countryBefore(int at) {
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
              || isOf("direction", i);
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The country of a demonym, or of a country with a possessive, that ends at a token. */
  private Optional<Place> demonymEndingAt(int index) {
    boolean possessive = isPossessive(index);
    int last = possessive ? index - 1 : index;
    for (int from = Math.max(0, last - LONGEST_NAME + 1); from <= last; from++) {
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
  private Optional<Place> countryAfter(int end) {
    Optional<Match> comma = countryAfterComma(end);
    if (comma.isPresent()) {
      return Optional.of(new Place(comma.get().readings().get(0).place().country()));
    }
    int at = is(end, ",") ? end + 1 : end;
    if (!is(at, "in") && !is(at, "of")) {
      return Optional.empty();
    }
    int name = isOf("direction", at + 1) ? at + 2 : at + 1;
    return has(name) && !demonymAt(name) ? countryAt(name) : Optional.empty();
  }

  private boolean demonymAt(int index) {
    return gazetteer
        .longestAt(tokens, index)
        .map(match -> match.readings().get(0).kind() == Kind.DEMONYM)
        .orElse(false);
  }

  private Optional<Place> countryAt(int index) {
    return gazetteer
        .longestAt(tokens, index)
        .map(match -> match.readings().get(0))
        .filter(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == Kind.DEMONYM)
        .map(Entry::place);
  }

  /** "Dnipro, Ukraine", "Portland, Oregon": a country or region after a comma that closes there. */
  private Optional<Match> countryAfterComma(int end) {
    if (!is(end, ",") || !has(end + 1)) {
      return Optional.empty();
    }
    Optional<Match> match =
        gazetteer
            .longestAt(tokens, end + 1)
            .filter(
                m ->
                    m.readings().get(0).kind() == Kind.COUNTRY
                        || m.readings().get(0).kind() == Kind.REGION);
    return match.filter(m -> !isPossessive(m.to()) && !is(m.to(), "and") && !listFollows(m.to()));
  }

  /** "Moscow, Ukraine, Belarus and Poland" is a list. */
  private boolean listFollows(int comma) {
    return is(comma, ",") && has(comma + 1) && gazetteer.longestAt(tokens, comma + 1).isPresent();
  }

  /** Whether a country or capital is meant as a place. */
  private boolean isPlaceHere(int from, int to) {
    if (isPossessive(to) || isModifier(to)) {
      return false;
    }
    int before = from - 1;
    while (has(before)
        && (tokens.get(before).tag() == PartOfSpeech.ADJECTIVE || is(before, "the"))) {
      before--;
    }
    if (!has(before)) {
      return isDateline(from, to);
    }
    if (is(before, "of")) {
      return !isOf("body", before - 1);
    }
    if (isLocative(before) || isRoute(before)) {
      return !isDealing(before, from);
    }
    if (is(before, "and") || is(before, "or") || is(before, ",")) {
      return !(is(before, ",") && isVerbal(to))
          && (lastMentionEnd == before || lastMentionEnd == before - 1 && is(before - 1, ","));
    }
    return isObject(before, from, to);
  }

  /**
   * "Invaded Ukraine", "supplied Russia with"; but "urged Kyiv to", "allow Kyiv", "told Russia".
   */
  private boolean isObject(int verb, int from, int to) {
    if (!tokens.get(verb).tag().isVerb() || isVerbal(to) || is(to, "to")) {
      return false;
    }
    Token governor = tokens.get(verb);
    boolean capital =
        gazetteer
            .longestAt(tokens, from)
            .map(match -> match.readings().get(0).kind() == Kind.CAPITAL)
            .orElse(false);
    return words.isLemma("reaching", governor)
        || !capital && !words.isLemma("addressing", governor);
  }

  /**
   * "Sold arms to Moscow" is said of a government, "flew to Moscow" and "sold arms to Russia" not.
   */
  private boolean isDealing(int to, int name) {
    boolean capital =
        gazetteer
            .longestAt(tokens, name)
            .filter(match -> match.readings().get(0).kind() == Kind.CAPITAL)
            .isPresent();
    if (!is(to, "to") || !capital) {
      return false;
    }
    for (int i = to - 1; i >= Math.max(0, to - REACH_OF_VERB); i--) {
      PartOfSpeech tag = tokens.get(i).tag();
      if (tag.isVerb()) {
        return words.isLemma("dealing", tokens.get(i));
      }
      if (tag == PartOfSpeech.COMMA || tag == PartOfSpeech.COLON) {
        return false;
      }
    }
    return false;
  }

  /** "The road between Lor and Ven"; but talks between Lor and Ven are held by governments. */
  private boolean isRoute(int index) {
    return is(index, "between") && has(index - 1) && words.isLemma("route", tokens.get(index - 1));
  }

  private boolean isLocative(int index) {
    if (!has(index)) {
      return false;
    }
    if (is(index, "to")) {
      return !isOf("partner", index - 1) && !isOf("message", index - 1);
    }
    if (is(index, "for")) {
      return has(index - 1) && words.isLemma("departing", tokens.get(index - 1));
    }
    return isOf("locative", index);
  }

  private boolean isVerbal(int index) {
    PartOfSpeech tag = has(index) ? tokens.get(index).tag() : PartOfSpeech.OTHER;
    return tag == PartOfSpeech.VERB_PAST
        || tag == PartOfSpeech.VERB_PRESENT
        || tag == PartOfSpeech.MODAL;
  }

  /** "KYIV, Ukraine (AP) —", "SEOUL —". */
  private boolean isDateline(int from, int to) {
    String name = tokens.get(from).text();
    boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    boolean opens = is(to, "(") || is(to, "–") || is(to, "—") || is(to, "-") || is(to, ":");
    return from == 0 && (capitals && (opens || is(to, ",")) || opens && !is(to, ":"));
  }

  /** "Moscow officials", "the US presidential election". */
  private boolean isModifier(int to) {
    boolean abbreviation = has(to - 1) && isOf("attributive", to - 1);
    boolean adjective = has(to) && tokens.get(to).tag() == PartOfSpeech.ADJECTIVE;
    return nounFollows(to) && !isOf("calendar", to) && !isBuilt(to) || abbreviation && adjective;
  }

  /** "The Lisbon tram depot": a capital is a place where a building stands in it. */
  private boolean isBuilt(int noun) {
    for (int i = noun; i < noun + LONGEST_NAME && nounFollows(i); i++) {
      if (nouns.isSite(tokens.get(i)) && !tokens.get(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  private boolean nounFollows(int index) {
    return has(index) && tokens.get(index).tag().isNoun();
  }

  /** "Michael Jordan", "Georgia Meloni", "the Paris Agreement". */
  private boolean isPartOfLongerName(int from, int to) {
    boolean beforeIt =
        has(from - 1)
            && (isOf("title", from - 1)
                || tokens.get(from - 1).tag() == PartOfSpeech.PROPER_NOUN
                    && !isOf("calendar", from - 1)
                    && demonymEndingAt(from - 1).isEmpty());
    boolean afterIt =
        has(to)
            && tokens.get(to).isCapitalised()
            && tokens.get(to).tag() == PartOfSpeech.PROPER_NOUN
            && !isOf("calendar", to)
            && typeAfter(to) == to;
    return beforeIt || afterIt;
  }

  private int afterName(int from) {
    int at = from;
    while (has(at)
        && tokens.get(at).isCapitalised()
        && tokens.get(at).tag() == PartOfSpeech.PROPER_NOUN) {
      at++;
    }
    return at;
  }

  /** The index after a word such as "region" that follows a name; the same index if none does. */
  private int typeAfter(int end) {
    return has(end) && valueOf("type", end).map("after"::equals).orElse(false) ? end + 1 : end;
  }

  /** "X area" and "X state" need no place to be one; "X front" and "X border" of a name may. */
  private boolean isPlaceType(int index) {
    return !is(index, "city")
        && !is(index, "state")
        && !is(index, "front")
        && !is(index, "department")
        && !is(index, "border")
        && !is(index, "direction")
        && !is(index, "republic");
  }

  /** The index after a row of capitalised words, particles inside: "Rio de Tol". */
  private int nameEnd(int start) {
    int at = start;
    while (has(at) && at - start < LONGEST_NAME && belongsToName(at, start)) {
      at++;
    }
    while (at > start && !tokens.get(at - 1).isCapitalised()) {
      at--;
    }
    return at;
  }

  private boolean belongsToName(int at, int start) {
    Token token = tokens.get(at);
    boolean capital =
        token.isCapitalised()
            && !words.is("calendar", token)
            && !words.is("title", token)
            && (token.tag().isNoun()
                || token.tag() == PartOfSpeech.ADJECTIVE
                || token.tag() == PartOfSpeech.OTHER);
    return capital || at > start && words.is("particle", token);
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

  private boolean isPossessive(int index) {
    return has(index) && tokens.get(index).tag() == PartOfSpeech.POSSESSIVE;
  }

  private String lower(int index) {
    return has(index) ? tokens.get(index).lower() : "";
  }

  private boolean isOf(String kind, int index) {
    return has(index) && words.is(kind, tokens.get(index));
  }

  private Optional<String> valueOf(String kind, int index) {
    return has(index) ? words.value(kind, tokens.get(index)) : Optional.empty();
  }

  private boolean is(int index, String word) {
    return lower(index).equals(word);
  }

  private boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }
}
