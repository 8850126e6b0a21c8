package io.claimwire.reconcile.match;

import io.claimwire.model.Place;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of this package: populations, events, measures, and words that turn a number. */
final class Vocabulary {

  private static final int LONGEST_PHRASE = 5;

  /** How many words "since the start" has. */
  private static final int LONGEST_QUALIFIER = 3;

  /**
   * How many words may stand in the gap of a phrase: "took some 60 of the marchers into custody".
   */
  private static final int LONGEST_GAP = 8;

  private static final String GAP = " … ";

  /** Leads a word that tells an event only of things that are named: flights are dropped. */
  private static final char OF_NAMED = '~';

  /** How many words before a number may lie between it and "earlier" or "originally". */
  private static final int FORMER_REACH = 6;

  private static final Set<String> DETERMINERS = FunctionWords.of("pointers");

  private static final Set<String> BOUNDS = FunctionWords.of("bounds");

  /** Stands for a name where each noun of a line is a population of its own. */
  private static final String EACH = "*";

  private static final String PEOPLE = "people";

  /** Nouns that mean many without a plural ending. */
  private static final Set<String> COLLECTIVES = FunctionWords.of("collectives");

  private static final Vocabulary ENGLISH = new Vocabulary();

  private final Map<String, Population> populations = new HashMap<>();
  private final Map<String, Population> populationsByName = new HashMap<>();
  private final Map<String, List<Event>> events = new HashMap<>();
  private final Map<String, List<Event>> eventsOfNamed = new HashMap<>();
  private final Map<String, List<SplitPhrase>> splitPhrases = new HashMap<>();
  private final Map<String, Event> eventsByName = new HashMap<>();
  private final Set<String> measures = LexiconLines.items(Vocabulary.class, "measures.txt");
  private final Set<String> currencies = LexiconLines.items(Vocabulary.class, "currencies.txt");
  private final Set<String> incrementsBefore = new HashSet<>();
  private final Set<String> incrementsAfter = new HashSet<>();
  private final Set<String> former = new HashSet<>();
  private final Set<String> weakPredicates =
      LexiconLines.items(Vocabulary.class, "weak-predicates.txt");
  private final Set<String> sums = LexiconLines.items(Vocabulary.class, "sums.txt");
  private final Set<String> settlements = LexiconLines.items(Vocabulary.class, "settlements.txt");
  private final Set<String> bodies = LexiconLines.items(Vocabulary.class, "bodies.txt");
  private final Set<String> members = LexiconLines.items(Vocabulary.class, "members.txt");
  private final Set<String> conjunctions = LexiconLines.items(Vocabulary.class, "conjunctions.txt");
  private final Set<String> sizes = LexiconLines.items(Vocabulary.class, "sizes.txt");
  private final Set<String> own = LexiconLines.items(Vocabulary.class, "own.txt");
  private final Set<String> compass = LexiconLines.items(Vocabulary.class, "compass.txt");

  private final Map<String, Set<String>> closerReadings = new HashMap<>();
  private final Map<String, String> eventsByQualifier = new HashMap<>();
  private final Map<String, String> eventsByPopulation = new HashMap<>();
  private final Map<String, String> eventsByDoer = new HashMap<>();

  private Vocabulary() {
    LexiconLines.read(Vocabulary.class, "populations.txt", 6).forEach(this::addPopulation);
    LexiconLines.read(Vocabulary.class, "events.txt", 9).forEach(this::addEvent);
    readTurns("event-by-qualifier.txt", eventsByQualifier);
    readTurns("event-by-population.txt", eventsByPopulation);
    readTurns("event-by-doer.txt", eventsByDoer);
    for (String[] line : LexiconLines.read(Vocabulary.class, "increments.txt", 2)) {
      Set<String> side = line[0].equals("before") ? incrementsBefore : incrementsAfter;
      side.addAll(LexiconLines.items(line[1]));
    }
    LexiconLines.read(Vocabulary.class, "former.txt", 1)
        .forEach(line -> former.add(line[0].strip()));
  }

  /** Which events others turn into, by event and what turns it. */
  private void readTurns(String name, Map<String, String> turns) {
    for (String[] line : LexiconLines.read(Vocabulary.class, name, 3)) {
      for (String event : LexiconLines.items(line[0])) {
        for (String by : LexiconLines.items(line[1])) {
          turns.put(event + '\t' + by, line[2]);
          closerReadings.computeIfAbsent(event, e -> new HashSet<>()).add(line[2]);
        }
      }
    }
  }

  static Vocabulary english() {
    return ENGLISH;
  }

  private void addPopulation(String[] line) {
    Set<String> callsAll = line[4].equals("-") ? Set.of() : Set.copyOf(LexiconLines.items(line[4]));
    for (String noun : LexiconLines.items(line[5])) {
      String name = line[0].equals(EACH) ? Inflection.plural(noun) : line[0];
      Population population =
          new Population(name, line[1], present(line[2]), present(line[3]), callsAll);
      populationsByName.put(name, population);
      populations.putIfAbsent(noun, population);
    }
  }

  private void addEvent(String[] line) {
    Event event =
        new Event(
            line[0],
            line[1],
            Dynamics.valueOf(line[2]),
            line[3].equals("place"),
            line[4].equals("plans"),
            present(line[5]),
            present(line[6]),
            line[7].equals("-") ? Set.of() : Set.copyOf(LexiconLines.items(line[7])));
    eventsByName.put(event.name(), event);
    for (String word : LexiconLines.items(line[8])) {
      boolean ofNamed = word.charAt(0) == OF_NAMED;
      for (String form : Inflection.formsOf(ofNamed ? word.substring(1) : word)) {
        addForm(form, event, ofNamed ? eventsOfNamed : events);
      }
    }
  }

  private void addForm(String form, Event event, Map<String, List<Event>> byForm) {
    int gap = form.indexOf(GAP);
    if (gap < 0) {
      byForm.computeIfAbsent(Phrases.plain(form), f -> new ArrayList<>(1)).add(event);
      return;
    }
    List<String> rest = List.of(form.substring(gap + GAP.length()).split(" "));
    splitPhrases
        .computeIfAbsent(form.substring(0, gap), f -> new ArrayList<>(1))
        .add(new SplitPhrase(rest, event));
  }

  /** What comes, after a gap, of a phrase that goes around what is counted. */
  private record SplitPhrase(List<String> rest, Event event) {

    /** The index after its last word, where it stands after {@code from}; else -1. */
    int endAfter(Words words, int from) {
      int last = Math.min(words.size() - rest.size(), from + LONGEST_GAP);
      for (int at = from; at <= last && !endsPhrase(words.get(at)); at++) {
        if (isAt(words, at)) {
          return at + rest.size();
        }
      }
      return -1;
    }

    /** "They show that 400 people passed the door" shows nobody the door. */
    private static boolean endsPhrase(Words.Word word) {
      return word.isBreak() || word.text().equals("that");
    }

    private boolean isAt(Words words, int at) {
      for (int i = 0; i < rest.size(); i++) {
        if (!words.text(at + i).equals(rest.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The population that a noun means, singular or plural. */
  Optional<Population> population(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    Population exact = populations.get(word);
    return Optional.ofNullable(exact != null ? exact : populations.get(Inflection.singular(word)));
  }

  Population populationNamed(String name) {
    Population population = populationsByName.get(name);
    return population != null ? population : Population.unlisted(name);
  }

  Optional<Event> eventNamed(String name) {
    return Optional.ofNullable(eventsByName.get(name));
  }

  /** The event that a word means, in whichever form. */
  Optional<Event> event(String word) {
    return event(word, Optional.empty());
  }

  /** The event that a word means of what is counted: drones are destroyed otherwise than homes. */
  Optional<Event> event(String word, Optional<Population> counted) {
    return reading(meant(word.toLowerCase(Locale.ROOT), counted), counted);
  }

  /** The events that a word or phrase may mean, those of things of the very sort first. */
  private @Nullable List<Event> meant(String form, Optional<Population> counted) {
    List<Event> ofAny = events.get(form);
    List<Event> ofNamed = counted.isPresent() ? eventsOfNamed.get(form) : null;
    if (ofNamed != null) {
      for (Event event : ofNamed) {
        if (event.sorts().contains(counted.get().sort())) {
          return List.of(event);
        }
      }
    }
    return ofAny;
  }

  /**
   * The first event that counts such things; else the first, but what some are counted in only
   * where they are named, as buses are in a convoy, others are never counted in.
   */
  private static Optional<Event> reading(
      @Nullable List<Event> events, Optional<Population> counted) {
    if (events == null) {
      return Optional.empty();
    }
    Event first = null;
    for (Event event : events) {
      boolean unnamed = event.population().isPresent();
      if (counted.isEmpty() ? unnamed : event.counts(counted.get())) {
        return Optional.of(event);
      }
      first = first == null && unnamed ? event : first;
    }
    return Optional.ofNullable(first);
  }

  /** The event that the words from an index on make of one: "suspected" of "cases". */
  Optional<Event> eventAs(Event event, Words words, int index) {
    StringBuilder qualifier = new StringBuilder(event.name()).append('\t');
    for (int at = index; at < Math.min(words.size(), index + LONGEST_QUALIFIER); at++) {
      qualifier.append(at == index ? "" : " ").append(words.text(at));
      String meant = eventsByQualifier.get(qualifier.toString());
      if (meant != null) {
        return eventNamed(meant);
      }
    }
    return Optional.empty();
  }

  /** Whether an event is a closer reading of another one: confirmed infections of infections. */
  boolean isCloserReading(Event event, Event of) {
    return !event.name().equals(of.name())
        && (event.within().filter(of.name()::equals).isPresent()
            || closerReadings.getOrDefault(of.name(), Set.of()).contains(event.name()));
  }

  /** The event that those counted make of one: police at a rally do not take part in it. */
  Event eventOf(Event event, Population counted) {
    String meant = eventsByPopulation.get(event.name() + '\t' + counted.name());
    return meant == null ? event : eventNamed(meant).orElse(event);
  }

  /** The event that those who do it make of one: whom medics treat is not in hospital. */
  Event eventBy(Words doers, Event event) {
    for (Words.Word doer : doers.all()) {
      String meant = eventsByDoer.get(event.name() + '\t' + doer.text());
      if (meant != null) {
        return eventNamed(meant).orElse(event);
      }
    }
    return event;
  }

  /** The longest word or phrase at an index that means an event, as what is counted has it. */
  Optional<EventWord> eventAt(Words words, int index, Optional<Population> counted) {
    if (isInName(words, index)) {
      return Optional.empty();
    }
    Phrases phrase = new Phrases();
    List<Event> longest = null;
    int end = index;
    for (int at = index; at < words.size() && phrase.length() < LONGEST_PHRASE; at++) {
      List<Event> found = meant(phrase.with(words.text(at)), counted);
      if (found != null
          && !opensBound(words, at)
          && (countsAny(found, counted) || !countsAny(longest, counted))) {
        longest = found;
        end = at + 1;
      }
      phrase.add(words.text(at));
    }
    if (end <= index + 1 && !isOfFigure(words, index + 1)) {
      Optional<EventWord> around = aroundGap(words, index);
      if (around.isPresent()) {
        return around;
      }
    }
    int after = end;
    return isOfFigure(words, after) || isOfOne(words, after)
        ? Optional.empty()
        : reading(longest, counted).map(event -> new EventWord(event, index, after));
  }

  /** "Treated at least 25" is no treatment at a place. */
  private static boolean opensBound(Words words, int at) {
    return words.text(at).equals("at")
        && at + 1 < words.size()
        && BOUNDS.contains(words.text(at + 1));
  }

  /**
   * Whether one of the events counts such things, so that homes "cut off by" a storm have no power.
   */
  private static boolean countsAny(@Nullable List<Event> events, Optional<Population> counted) {
    if (events == null || counted.isEmpty()) {
      return false;
    }
    for (Event event : events) {
      if (event.counts(counted.get())) {
        return true;
      }
    }
    return false;
  }

  /** The first event that a word from an index on means. */
  Optional<Event> firstEventIn(Words words, int from, Optional<Population> counted) {
    for (int i = from; i < words.size(); i++) {
      Optional<EventWord> found = eventAt(words, i, counted);
      if (found.isPresent()) {
        return found.map(EventWord::event);
      }
    }
    return Optional.empty();
  }

  /** "Cut its estimate": what is done to a figure befalls nobody. */
  private boolean isOfFigure(Words words, int after) {
    if (after >= words.size() || !DETERMINERS.contains(words.text(after))) {
      return false;
    }
    int last = Math.min(words.size() - 1, after + 2);
    for (int noun = after + 1; noun <= last && !words.get(noun).isBreak(); noun++) {
      if (isSumOf(words.text(noun))) {
        return noun + 1 >= words.size() || !words.text(noun + 1).equals("of");
      }
    }
    return false;
  }

  /**
   * "A vigil for a dead student", "the rescue service's tally": what befell one, or what a body is
   * there for, is not what befell those who are counted.
   */
  private boolean isOfOne(Words words, int after) {
    String noun = after < words.size() ? words.text(after) : "";
    return isOnePerson(noun) || bodies.contains(Inflection.withoutPossessive(noun));
  }

  /** Whether a noun means one person: a man, a student. */
  boolean isOnePerson(String noun) {
    Population population = populations.get(noun);
    return population != null
        && population.sort().equals(PEOPLE)
        && !population.name().equals(noun)
        && Inflection.singular(noun).equals(noun)
        && !COLLECTIVES.contains(noun);
  }

  /** "Station Avenue" and "March 3": a word within a name tells of no event. */
  private static boolean isInName(Words words, int index) {
    if (!words.get(index).capital()) {
      return false;
    }
    return Calendar.isNamed(words.text(index))
        || index + 1 < words.size() && isNamePart(words, index + 1)
        || index > 1 && isNamePart(words, index - 1);
  }

  private static boolean isNamePart(Words words, int index) {
    return words.get(index).capital() && !Calendar.isNamed(words.text(index));
  }

  private Optional<EventWord> aroundGap(Words words, int index) {
    for (SplitPhrase phrase : splitPhrases.getOrDefault(words.text(index), List.of())) {
      int end = phrase.endAfter(words, index + 1);
      if (end > 0) {
        return Optional.of(new EventWord(phrase.event(), index, end));
      }
    }
    return Optional.empty();
  }

  /** Whether a unit is money: a currency by its name, its sign or its code in ISO 4217. */
  boolean isMoney(String unit) {
    String word = unit.toLowerCase(Locale.ROOT);
    return isCurrencyCode(unit)
        || currencies.contains(word)
        || currencies.contains(Inflection.singular(word));
  }

  private static boolean isCurrencyCode(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether a unit is one of measure, money or time. */
  boolean isMeasure(String unit) {
    String word = unit.toLowerCase(Locale.ROOT);
    return isMoney(unit) || measures.contains(word) || measures.contains(Inflection.singular(word));
  }

  /** Whether a predicate only brings a number in; "be at", "be 26", "26" say no more than "be". */
  boolean isWeak(String predicate) {
    return weakPredicates.contains(predicate)
        || predicate.startsWith("be ")
        || !predicate.isEmpty() && Character.isDigit(predicate.charAt(0));
  }

  /** Whether the words before a number make it that of a place's inhabitants: "a town of 900". */
  boolean isOfSettlement(Words words, int number) {
    int of = words.before(number);
    return of > 0 && words.text(of).equals("of") && settlements.contains(words.text(of - 1));
  }

  /** Whether an amount is the size of something: a reading, or so many cubic metres. */
  boolean isSize(Count amount) {
    return amount.unit().map(unit -> sizes.contains(Inflection.singular(unit))).orElse(true);
  }

  /** Whether a word opens a clause about something else: "since the power failed". */
  boolean opensClause(String word) {
    return conjunctions.contains(word);
  }

  /** Whether a noun means a body that is there for something: a service, a council. */
  boolean isBody(String noun) {
    return bodies.contains(noun);
  }

  /** Whether a population is one that its body keeps count of: soldiers, officers, tanks. */
  boolean isOwn(Population population) {
    return own.contains(population.name());
  }

  /** Whether a noun means those who belong to a body, whoever they are. */
  boolean isMember(String noun) {
    return members.contains(Inflection.singular(noun.toLowerCase(Locale.ROOT)));
  }

  /** Whether a noun means a number of things: "the number of dead", "the tally of arrests". */
  boolean isSumOf(String word) {
    return sums.contains(word);
  }

  /** Whether a place is a side of its country and no place with borders. */
  boolean isSideOfCountry(Place place) {
    return !place.isCountry() && compass.contains(place.code().substring(3));
  }

  boolean addsFromBefore(String word) {
    return incrementsBefore.contains(word);
  }

  boolean addsFromAfter(String word) {
    return incrementsAfter.contains(word);
  }

  /** Whether the few words before a number say that it is the one given before. */
  boolean isFormer(Words words, int number) {
    int at = words.before(number);
    int seen = 0;
    while (at >= 0 && seen < FORMER_REACH && !Character.isDigit(words.text(at).charAt(0))) {
      String word = words.text(at);
      if (former.contains(word) || at > 0 && former.contains(words.text(at - 1) + " " + word)) {
        return true;
      }
      at--;
      seen++;
    }
    return false;
  }

  private static Optional<String> present(String column) {
    return column.equals("-") ? Optional.empty() : Optional.of(column);
  }

  /** An event named by the words from {@code start} to before {@code end}. */
  record EventWord(Event event, int start, int end) {}

  /** All populations that hold this one, the nearest first. */
  List<Population> around(Population population) {
    List<Population> around = new ArrayList<>();
    Optional<String> next = population.within();
    while (next.isPresent()) {
      Population outer = populationNamed(next.get());
      around.add(outer);
      next = outer.within();
    }
    return around;
  }
}
