package io.claimwire.reconcile.match;

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

/**
 * What amounts are amounts of. "The town had 188 millimetres of rain" and "its gauge logged 188mm"
 * tell of rain, so the words that name what is measured decide, and not the verb.
 */
final class MeasuredThings {

  /** What sort of thing these are, so that none is taken for people or goods that are counted. */
  private static final String SORT = "amounts";

  /** In the lists, what stands for the unit of a reading on a scale. */
  private static final String NO_UNIT = "-";

  private static final int LONGEST_PHRASE = 3;

  private static final MeasuredThings ENGLISH = new MeasuredThings();

  private final Map<String, List<Thing>> byWord = new HashMap<>();
  private final Set<String> toldByUnit = new HashSet<>();
  private final Map<String, String> spellings = new HashMap<>();

  private record Thing(Population population, Set<String> units) {}

  private MeasuredThings() {
    for (String[] line : LexiconLines.read(MeasuredThings.class, "unit-spellings.txt", 1)) {
      List<String> unit = LexiconLines.items(line[0]);
      unit.forEach(spelling -> spellings.put(spelling, unit.get(0)));
    }
    for (String[] line : LexiconLines.read(MeasuredThings.class, "measured-things.txt", 4)) {
      Population name = new Population(line[0], SORT, Optional.empty(), Optional.empty(), Set.of());
      Thing thing = new Thing(name, Set.copyOf(LexiconLines.items(line[1])));
      if (line[2].equals("alone")) {
        toldByUnit.add(line[0]);
      }
      for (String word : LexiconLines.items(line[3])) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(thing);
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
   * @param words the sentence that it stands in
   * @param position where its number stands
   * @param unit its unit as {@link #unit} has it; absent for a reading on a scale
   */
  Optional<Population> named(Words words, int position, Optional<String> unit) {
    int number = words.before(position);
    Population nearest = null;
    int least = Integer.MAX_VALUE;
    int index = 0;
    while (index < words.size()) {
      Named found = namedAt(words, index, unit.orElse(NO_UNIT));
      int last = found == null ? index : found.end() - 1;
      int distance = index <= number ? number - last : index - number - 1;
      if (found != null && distance < least) {
        least = distance;
        nearest = found.thing();
      }
      index = last + 1;
    }
    return Optional.ofNullable(nearest);
  }

  /** What the words before index {@code end} name. */
  private record Named(Population thing, int end) {}

  /** What the longest phrase at an index names: "cut costs" is of savings and not of costs. */
  private @Nullable Named namedAt(Words words, int index, String unit) {
    Named longest = null;
    StringBuilder phrase = new StringBuilder();
    for (int at = index; at < Math.min(words.size(), index + LONGEST_PHRASE); at++) {
      phrase.append(at == index ? "" : " ").append(words.text(at));
      Population thing = named(phrase.toString(), unit);
      longest = thing == null ? longest : new Named(thing, at + 1);
    }
    return longest;
  }

  private @Nullable Population named(String phrase, String unit) {
    for (Thing thing : byWord.getOrDefault(phrase, List.of())) {
      if (thing.units().contains(unit)) {
        return thing.population();
      }
    }
    return null;
  }

  /** Whether an amount of no named thing is of this one, where the story's others are. */
  boolean isToldByUnit(Population thing) {
    return toldByUnit.contains(thing.name());
  }

  /** What an amount is of, where its words name it. */
  static Optional<Population> of(Count amount) {
    return amount.population().filter(thing -> thing.sort().equals(SORT));
  }
}
