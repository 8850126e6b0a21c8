package io.claimwire.reconcile.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what no list knows under several names: roads "blocked at 34 places" here are "58
 * blockades" there and "12 roadblocks" in the end. Nouns are kin where one holds the stem of the
 * other, or of what is done to it.
 */
final class KindredNouns {

  /** A shorter stem is in too many words by chance. */
  private static final int STEM = 5;

  /** A story with more such nouns than this is a heap of stories, and all are left as they are. */
  private static final int MANY = 200;

  private final Vocabulary vocabulary;

  /** The stems of each noun that no list knows. */
  private final TreeMap<String, TreeSet<String>> stems = new TreeMap<>();

  private KindredNouns(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The counts of one story, those of kindred nouns under the first of them. */
  static List<Count> joined(Vocabulary vocabulary, List<Count> counts) {
    KindredNouns nouns = new KindredNouns(vocabulary);
    counts.forEach(nouns::learn);
    Map<String, Population> names = nouns.stems.size() > MANY ? Map.of() : nouns.names();
    if (names.isEmpty()) {
      return counts;
    }
    List<Count> joined = new ArrayList<>();
    for (Count count : counts) {
      Population name = count.population().map(Population::name).map(names::get).orElse(null);
      joined.add(
          name == null || count.kind() == Count.Kind.MEASURE
              ? count
              : count.with(count.kind(), Optional.of(name), count.event()));
    }
    return joined;
  }

  private void learn(Count count) {
    Optional<Population> unlisted = count.population().filter(p -> p.sort().isEmpty());
    if (unlisted.isEmpty() || count.quantity().isEmpty() || count.kind() == Count.Kind.MEASURE) {
      return;
    }
    TreeSet<String> known =
        stems.computeIfAbsent(unlisted.get().name(), noun -> new TreeSet<>(List.of(stem(noun))));
    count
        .claim()
        .predicate()
        .filter(p -> !vocabulary.isWeak(p))
        .map(KindredNouns::stem)
        .ifPresent(known::add);
  }

  /** For each noun but the first of its kin, that first one. */
  private Map<String, Population> names() {
    Map<String, Population> names = new TreeMap<>();
    List<String> nouns = List.copyOf(stems.keySet());
    for (int i = 0; i < nouns.size(); i++) {
      for (int j = i + 1; j < nouns.size(); j++) {
        String one = nouns.get(i);
        String other = nouns.get(j);
        if (areKin(one, other)) {
          Population first = names.getOrDefault(one, Population.unlisted(one));
          names.putIfAbsent(other, first);
        }
      }
    }
    return names;
  }

  private boolean areKin(String one, String other) {
    return holdsStem(one, other) || holdsStem(other, one);
  }

  private boolean holdsStem(String noun, String of) {
    for (String stem : stems.getOrDefault(of, new TreeSet<>())) {
      if (stem.length() >= STEM && noun.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String word) {
    return Inflection.singular(word);
  }
}
