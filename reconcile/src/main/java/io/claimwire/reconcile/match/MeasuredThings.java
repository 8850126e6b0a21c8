package io.claimwire.reconcile.match;

import io.claimwire.model.Span;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What amounts are amounts of. "The town had 188 millimetres of rain" and "its gauge logged 188mm"
 * tell of rain, so the words that name what is measured decide, and not the verb.
 */
final class MeasuredThings {

  /** What sort of thing these are, so that none is taken for people or goods that are counted. */
  private static final String SORT = "amounts";

  /** In the lists, what stands for the unit of a reading on a scale. */
  private static final String NO_UNIT = "-";

  /** How far from its number a word may stand. */
  private static final int FAR = 14;

  /** How many words a clause break, or another number or "and", between the two counts for. */
  private static final int CLAUSE_BREAK = 4;

  private static final int OTHER_NUMBER = 6;

  /** The same for words that yield to others. */
  private static final int YIELDS = 3;

  private static final int LONGEST_PHRASE = 4;

  private static final MeasuredThings ENGLISH = new MeasuredThings();

  private final Map<String, List<Thing>> byWord = new HashMap<>();
  private final Map<String, Thing> byName = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  /** A line of the list. */
  private record Thing(
      Population population,
      Set<String> units,
      Dynamics dynamics,
      boolean toldByUnit,
      String besideIncident,
      boolean yields) {}

  private MeasuredThings() {
    for (String[] line : LexiconLines.read(MeasuredThings.class, "unit-spellings.txt", 1)) {
      List<String> unit = LexiconLines.items(line[0]);
      unit.forEach(spelling -> spellings.put(spelling, unit.get(0)));
    }
    LexiconLines.read(MeasuredThings.class, "measured-things.txt", 6).forEach(this::add);
  }

  private void add(String[] line) {
    Population name = new Population(line[0], SORT, Optional.empty(), Optional.empty(), Set.of());
    Thing thing =
        new Thing(
            name,
            Set.copyOf(LexiconLines.items(line[1])),
            Dynamics.valueOf(line[2]),
            line[3].equals("alone"),
            line[4],
            line[3].equals("yields"));
    byName.put(line[0], thing);
    for (String word : LexiconLines.items(line[5])) {
      for (String form : Inflection.formsOf(word)) {
        byWord.computeIfAbsent(form, f -> new ArrayList<>(1)).add(thing);
      }
    }
  }

  static MeasuredThings english() {
    return ENGLISH;
  }

  /** A unit of measure in one spelling, in the singular. */
  String unit(String unit) {
    String word = unit.toLowerCase(Locale.ROOT);
    String spelling = spellings.get(word);
    String singular = Inflection.singular(word);
    return spelling != null ? spelling : spellings.getOrDefault(singular, singular);
  }

  /**
   * What an amount is of, by the word nearest to it.
   *
   * @param words the claim or sentence that it stands in
   * @param number where it stands
   * @param unit its unit as {@link #unit} has it, "money" for any currency; absent for a reading on
   *     a scale
   */
  Optional<Population> named(Words words, Span number, Optional<String> unit) {
    String kind = unit.orElse(NO_UNIT);
    Thing nearest = null;
    int least = FAR;
    for (int i = 0; i < words.size(); i++) {
      int length = LONGEST_PHRASE;
      Thing thing = named(words, i, length, kind);
      while (thing == null && length > 1) {
        length--;
        thing = named(words, i, length, kind);
      }
      if (thing != null) {
        int distance = distance(words, i, i + length, number) + (thing.yields ? YIELDS : 0);
        nearest = distance < least ? thing : nearest;
        least = Math.min(distance, least);
      }
    }
    return Optional.ofNullable(nearest).map(thing -> asOfIncident(thing, words).population);
  }

  private @Nullable Thing named(Words words, int from, int length, String kind) {
    if (from + length > words.size()) {
      return null;
    }
    StringBuilder phrase = new StringBuilder(Inflection.withoutPossessive(words.text(from)));
    for (int i = from + 1; i < from + length; i++) {
      phrase.append(' ').append(words.text(i));
    }
    for (Thing thing : byWord.getOrDefault(phrase.toString(), List.of())) {
      if (thing.units.contains(kind)) {
        return thing;
      }
    }
    return null;
  }

  /** How far a phrase is from a number, in words between. */
  private static int distance(Words words, int start, int end, Span number) {
    boolean before = words.get(start).start() < number.start();
    int from = before ? end : words.before(number.end()) + 1;
    int to = before ? words.before(number.start()) + 1 : start;
    int distance = before ? 1 : 0;
    for (int i = from; i < to; i++) {
      distance += weight(words.get(i));
    }
    return distance;
  }

  private static int weight(Words.Word word) {
    if (Character.isDigit(word.text().charAt(0)) || word.text().equals("and")) {
      return OTHER_NUMBER;
    }
    return word.isBreak() ? CLAUSE_BREAK : 1;
  }

  /** What a storm costs is its damage. */
  private Thing asOfIncident(Thing thing, Words words) {
    Thing damage = byName.get(thing.besideIncident);
    boolean incident =
        words.all().stream()
            .anyMatch(w -> Incidents.include(Inflection.withoutPossessive(w.text())));
    return damage != null && incident ? damage : thing;
  }

  /** Whether an amount of no named thing is of this one, where the story's others are. */
  boolean isToldByUnit(Population thing) {
    Thing listed = byName.get(thing.name());
    return listed != null && listed.toldByUnit;
  }

  /** How the amount of a thing can change. */
  Optional<Dynamics> dynamics(Population thing) {
    return Optional.ofNullable(byName.get(thing.name())).map(Thing::dynamics);
  }

  /** What an amount is of, where its words name it. */
  static Optional<Population> of(Count amount) {
    return amount.population().filter(thing -> thing.sort().equals(SORT));
  }
}
