package io.claimwire.extract.place;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordFilter;
import io.claimwire.model.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of places before a text is read: countries with their names, demonyms and capitals,
 * and the regions and cities that stand in the news. Open: a user's own lines are added with {@link
 * #with(BufferedReader, String)}.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.standard();
 * gazetteer.lookup("Seoul").orElseThrow().countryName();        // Optional[South Korea]
 * gazetteer.lookup("South Korean").orElseThrow().kind();        // DEMONYM
 * gazetteer.lookup("Kursk").orElseThrow().place().code();       // RU-KURSK
 * }</pre>
 *
 * <p>Names are looked up as written, with curly or straight apostrophes; capitals matter ("us" is
 * no country), except that a name of four letters or more is also known in capitals throughout, as
 * datelines and headlines have it. Where a name stands for several places ("Georgia",
 * "Washington"), a country comes before a capital, a capital before a region, a region before a
 * city. Immutable.
 */
public final class Gazetteer {

  /** What an entry names. The order is the order of preference for a name with several readings. */
  public enum Kind {
    /** A country or territory with an ISO 3166-1 code. */
    COUNTRY,
    /** The seat of a country's government, by which the government is often meant. */
    CAPITAL,
    /** A region, state, province or island. */
    REGION,
    /** A city or town. */
    CITY,
    /** The adjective or the name of the people of a country: "Turkish", "Turk", "Turks". */
    DEMONYM
  }

  /**
   * One reading of a name.
   *
   * @param kind what it names
   * @param place the place; for a demonym, the country
   * @param canonicalName the usual English name of the place: "North Korea" for "DPRK" and for
   *     "North Korean"
   * @param countryName the usual English name of the country it lies in; absent where the gazetteer
   *     does not know that country
   */
  public record Entry(Kind kind, Place place, String canonicalName, Optional<String> countryName) {

    /**
     * Refuses nulls.
     *
     * @param kind what it names
     * @param place the place
     * @param canonicalName the usual English name of the place
     * @param countryName the usual English name of its country, if known
     */
    public Entry {
      requireNonNull(kind, "kind");
      requireNonNull(place, "place");
      requireNonNull(canonicalName, "canonicalName");
      requireNonNull(countryName, "countryName");
    }
  }

  /**
   * A name found in a row of tokens.
   *
   * @param to index after the last token of the name
   * @param readings what the name may stand for, preferred first, never empty
   */
  record Match(int to, List<Entry> readings) {}

  private static final int SHORTEST_NAME_IN_CAPITALS = 4;
  private static final Gazetteer STANDARD = readStandard();

  private final Map<String, List<Entry>> byName;
  private final Map<String, Integer> longestByFirstWord;
  private final WordFilter firstWords;
  private final Map<String, String> countryNames;
  private final Map<String, String> adjectives;
  private final Map<String, Place> capitals;

  private Gazetteer(Index index) {
    this.byName = index.byName;
    this.longestByFirstWord = index.longestByFirstWord;
    this.firstWords = WordFilter.of(longestByFirstWord.keySet());
    this.countryNames = index.countryNames;
    this.adjectives = index.adjectives;
    this.capitals = index.capitals;
  }

  /** {@return the gazetteer that comes with Claimwire} */
  public static Gazetteer standard() {
    return STANDARD;
  }

  /**
   * Adds places of one's own, which come before those of the same name and kind already known.
   *
   * <p>A line holds, parted by tabs, the kind ({@code country}, {@code capital}, {@code region},
   * {@code city} or {@code demonym}), the code, the name, and optionally other names parted by
   * semicolons; blank lines and lines that begin with {@code #} are skipped:
   *
   * <pre>
   * region	UA-SNAKE-ISLAND	Snake Island	Zmiinyi Island
   * </pre>
   *
   * @param lines where to read from; is not closed
   * @param name what to call it in messages
   * @return a gazetteer with these places too
   * @throws IOException if reading fails
   * @throws IllegalArgumentException if a line has another form, naming the line
   */
  public Gazetteer with(BufferedReader lines, String name) throws IOException {
    requireNonNull(lines, "lines");
    requireNonNull(name, "name");
    Index index = new Index(this);
    index.readPlaces(LexiconFile.read(lines, name));
    return new Gazetteer(index);
  }

  /**
   * {@return what a name stands for: the preferred reading, or nothing if the name is not known}
   *
   * @param name a name as written, without article
   */
  public Optional<Entry> lookup(String name) {
    List<Entry> readings = lookupAll(name);
    return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(0));
  }

  /**
   * {@return all that a name may stand for, preferred first; empty if the name is not known}
   *
   * @param name a name as written, without article
   */
  public List<Entry> lookupAll(String name) {
    requireNonNull(name, "name");
    return byName.getOrDefault(key(name), List.of());
  }

  /**
   * {@return the country that a name or demonym stands for; nothing for a capital, region or city}
   *
   * @param nameOrDemonym a name as written: "DPRK", "North Korea", "North Korean"
   */
  public Optional<Entry> country(String nameOrDemonym) {
    return lookupAll(nameOrDemonym).stream()
        .filter(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == Kind.DEMONYM)
        .findFirst();
  }

  /**
   * {@return whether a name is that of a country}
   *
   * @param name a name as written
   */
  public boolean isCountry(String name) {
    return lookupAll(name).stream().anyMatch(entry -> entry.kind() == Kind.COUNTRY);
  }

  /**
   * {@return the usual English name of a country}
   *
   * @param place a country or a place in it
   */
  public Optional<String> countryName(Place place) {
    return Optional.ofNullable(countryNames.get(requireNonNull(place, "place").country()));
  }

  /**
   * {@return the usual adjective of a country: "South Korean"}
   *
   * @param place a country or a place in it
   */
  public Optional<String> adjective(Place place) {
    return Optional.ofNullable(adjectives.get(requireNonNull(place, "place").country()));
  }

  /** The capital of a country, by the code of the country; empty if none is known. */
  Optional<Place> capital(String country) {
    return Optional.ofNullable(capitals.get(country));
  }

  /** Finds the longest name that begins with a token. */
  Optional<Match> longestAt(List<Token> tokens, int from) {
    int most = longest(tokens.get(from));
    if (most == 0) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    Optional<Match> longest = Optional.empty();
    for (int to = from + 1; to <= tokens.size() && to - from <= most; to++) {
      appendWord(name, straight(tokens.get(to - 1).text()));
      List<Entry> readings = byName.get(name.toString());
      if (readings != null) {
        longest = Optional.of(new Match(to, readings));
      }
    }
    return longest;
  }

  /**
   * {@return how many tokens the longest name has that begins with a token; 0 if none does}
   *
   * @param first the token
   */
  public int longest(Token first) {
    String word = straight(first.text());
    return firstWords.mayHold(word) ? longestByFirstWord.getOrDefault(word, 0) : 0;
  }

  private static Gazetteer readStandard() {
    Index index = new Index();
    index.readCountries(LexiconFile.read(Gazetteer.class, "countries.txt"));
    index.readPlaces(LexiconFile.read(Gazetteer.class, "regions.txt"));
    index.readPlaces(LexiconFile.read(Gazetteer.class, "cities.txt"));
    return new Gazetteer(index);
  }

  /** The form under which a name is filed: its tokens, parted by single blanks. */
  private static String key(String name) {
    if (isKey(name)) {
      return name;
    }
    StringBuilder key = new StringBuilder();
    for (String word : words(name)) {
      appendWord(key, word);
    }
    return key.toString();
  }

  /** Whether a name is filed as it is written: plain words and single blanks between them. */
  private static boolean isKey(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = c == ' ' ? before != ' ' : Character.isLetter(c) || c == '-' || c == '.';
      if (!plain) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static void appendWord(StringBuilder name, String word) {
    if (name.length() > 0) {
      name.append(' ');
    }
    name.append(word);
  }

  /** Parts a name as the tokeniser does: a comma and a possessive "'s" are words of their own. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String chunk : straight(name).strip().split("\\s+")) {
      String word = chunk.endsWith(",") ? chunk.substring(0, chunk.length() - 1) : chunk;
      if (word.endsWith("'s")) {
        words.add(word.substring(0, word.length() - 2));
        words.add("'s");
      } else {
        words.add(word);
      }
      if (chunk.endsWith(",")) {
        words.add(",");
      }
    }
    return words;
  }

  private static String straight(String text) {
    return text.replace('’', '\'');
  }

  /** A gazetteer while it is read. */
  private static final class Index {

    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, Place> capitals = new HashMap<>();

    /** Whether what is read now goes before what is known already. */
    private final boolean ahead;

    Index() {
      ahead = false;
    }

    Index(Gazetteer known) {
      ahead = true;
      known.byName.forEach((name, readings) -> byName.put(name, new ArrayList<>(readings)));
      longestByFirstWord.putAll(known.longestByFirstWord);
      countryNames.putAll(known.countryNames);
      adjectives.putAll(known.adjectives);
      capitals.putAll(known.capitals);
    }

    void readCountries(List<LexiconFile.Entry> lines) {
      for (LexiconFile.Entry line : lines) {
        Place place = place(line, line.column(0));
        String name = line.column(1);
        countryNames.put(place.code(), name);
        add(name, Kind.COUNTRY, place, name);
        listed(line.columnOrEmpty(2), ';').forEach(other -> add(other, Kind.COUNTRY, place, name));
        for (String demonym : listed(line.columnOrEmpty(3), ';')) {
          adjectives.putIfAbsent(place.code(), demonym);
          add(demonym, Kind.DEMONYM, place, name);
          if (takesPluralS(demonym)) {
            add(demonym + "s", Kind.DEMONYM, place, name);
          }
        }
        for (String capital : listed(line.columnOrEmpty(4), ';')) {
          List<String> spellings = listed(capital, '/');
          Place seat = PlaceCode.of(place, spellings.get(0));
          capitals.putIfAbsent(place.code(), seat);
          spellings.forEach(spelling -> add(spelling, Kind.CAPITAL, seat, spellings.get(0)));
        }
      }
    }

    void readPlaces(List<LexiconFile.Entry> lines) {
      for (LexiconFile.Entry line : lines) {
        Kind kind = kind(line);
        Place place = place(line, line.column(1));
        String name = line.column(2);
        if (kind == Kind.COUNTRY) {
          countryNames.put(place.code(), name);
        }
        if (kind == Kind.CAPITAL) {
          capitals.put(place.country(), place);
        }
        boolean demonym = kind == Kind.DEMONYM;
        if (demonym) {
          adjectives.putIfAbsent(place.country(), name);
        }
        String canonical = demonym ? countryNames.getOrDefault(place.country(), name) : name;
        add(name, kind, place, canonical);
        for (String other : listed(line.columnOrEmpty(3), ';')) {
          add(other, kind, place, canonical);
        }
      }
    }

    private void add(String name, Kind kind, Place place, String canonicalName) {
      Optional<String> country = Optional.ofNullable(countryNames.get(place.country()));
      Entry entry = new Entry(kind, place, canonicalName, country);
      addKey(key(name), entry);
      if (name.length() >= SHORTEST_NAME_IN_CAPITALS) {
        addKey(key(name.toUpperCase(Locale.ROOT)), entry);
      }
    }

    private void addKey(String key, Entry entry) {
      List<Entry> readings = byName.computeIfAbsent(key, k -> new ArrayList<>());
      int at = 0;
      while (at < readings.size() && staysBefore(readings.get(at), entry)) {
        at++;
      }
      if (!readings.contains(entry)) {
        readings.add(at, entry);
      }
      int blank = key.indexOf(' ');
      String first = blank < 0 ? key : key.substring(0, blank);
      int length = 1 + (int) key.chars().filter(c -> c == ' ').count();
      longestByFirstWord.merge(first, length, Math::max);
    }

    private boolean staysBefore(Entry known, Entry added) {
      int order = known.kind().compareTo(added.kind());
      return order < 0 || order == 0 && !ahead;
    }

    /** Names of peoples in -ese, -sh, -ch and -ss are their own plural. */
    private static boolean takesPluralS(String demonym) {
      return !demonym.endsWith("s")
          && !demonym.endsWith("ese")
          && !demonym.endsWith("sh")
          && !demonym.endsWith("ch")
          && !demonym.endsWith("men");
    }

    private static List<String> listed(String column, char separator) {
      List<String> names = new ArrayList<>();
      int from = 0;
      while (from < column.length()) {
        int next = column.indexOf(separator, from);
        int to = next < 0 ? column.length() : next;
        names.add(column.substring(from, to).strip());
        from = to + 1;
      }
      return names;
    }

    private static Kind kind(LexiconFile.Entry line) {
      for (Kind kind : Kind.values()) {
        if (kind.name().toLowerCase(Locale.ROOT).equals(line.column(0))) {
          return kind;
        }
      }
      throw new IllegalArgumentException(
          line.place()
              + ": kind must be country, capital, region, city or demonym, but is \""
              + line.column(0)
              + "\"");
    }

    private static Place place(LexiconFile.Entry line, String code) {
      try {
        return new Place(code);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(line.place() + ": " + e.getMessage(), e);
      }
    }
  }
}
