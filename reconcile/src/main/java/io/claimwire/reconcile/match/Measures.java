package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which amounts in one unit are of one thing: the water that ran out of a reservoir and the water
 * it holds are both given in cubic metres. Amounts are of one thing if they are the same number, if
 * one takes the place of the other, if their words name one thing that a list knows, such as rain,
 * or if they share a word for what is measured or what happens to it. Small amounts (hours,
 * degrees, per cents) are in every text, so these must share all such words.
 */
final class Measures {

  private static final Set<String> IDLE = LexiconLines.items(Scopes.class, "idle-words.txt");

  /** From here on an amount is of something that is talked about, such as money. */
  private static final double LARGE = 10_000;

  /** How many words before a number may say what is measured. */
  private static final int REACH = 8;

  /** How close two large amounts in one unit must be to need no more than one common word. */
  private static final double CLOSE = 1.5;

  /** How close they must be to need none. */
  private static final double NEARLY = 1.15;

  private final Vocabulary vocabulary;
  private final List<Count> amounts;
  private final int[] thing;

  /** What the words of each thing name it, empty where none does: costs are no savings. */
  private final String[] named;

  private final Optional<Population> toldByUnit;

  private Measures(Vocabulary vocabulary, List<Count> amounts) {
    this.vocabulary = vocabulary;
    this.amounts = amounts;
    this.thing = new int[amounts.size()];
    this.named = new String[amounts.size()];
    for (int i = 0; i < thing.length; i++) {
      thing[i] = i;
      named[i] = MeasuredThings.of(amounts.get(i)).map(Population::name).orElse("");
    }
    this.toldByUnit = onlyThing(amounts);
  }

  /**
   * What amounts are of that name nothing: "95 mm fell overnight" is rain where that is all that
   * the story gives in millimetres.
   */
  private static Optional<Population> onlyThing(List<Count> amounts) {
    List<Population> named =
        amounts.stream().flatMap(amount -> MeasuredThings.of(amount).stream()).distinct().toList();
    return named.size() == 1 && MeasuredThings.english().isToldByUnit(named.get(0))
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  /**
   * One thing measured.
   *
   * @param name what tells it from the others of its unit: its first number and what that names
   * @param amounts the amounts given for it
   */
  record Thing(String name, List<Count> amounts) {}

  /** The things that amounts in one unit are of, in the order in which the first of each comes. */
  static List<Thing> of(Vocabulary vocabulary, List<Count> amounts) {
    Measures measures = new Measures(vocabulary, amounts);
    measures.join();
    Map<Integer, List<Count>> byThing = new TreeMap<>();
    for (int i = 0; i < amounts.size(); i++) {
      byThing.computeIfAbsent(measures.root(i), t -> new ArrayList<>()).add(amounts.get(i));
    }
    List<Thing> things = new ArrayList<>();
    byThing.forEach(
        (root, same) -> {
          String name = Numbers.bounded(same.get(0)) + ' ' + measures.named[root];
          things.add(new Thing(name.strip(), same));
        });
    return things;
  }

  private void join() {
    Map<String, Integer> first = new HashMap<>();
    Count before = null;
    for (int i = 0; i < amounts.size(); i++) {
      Count amount = amounts.get(i);
      for (String name : names(amount)) {
        Integer known = first.putIfAbsent(name, i);
        if (known != null) {
          join(known, i);
        }
      }
      if (before != null && amount.former() && before.document().equals(amount.document())) {
        join(i - 1, i);
      }
      for (int meant = i - 1; meant >= 0 && amount.like().isPresent(); meant--) {
        if (amounts.get(meant).quantity().equals(amount.like().get().quantity())) {
          join(meant, i);
        }
      }
      before = amount;
    }
    joinClose();
  }

  /** Large amounts of two articles that lie close to each other though they share few words. */
  private void joinClose() {
    List<Integer> bySize = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      if (isLarge(amounts.get(i))) {
        bySize.add(i);
      }
    }
    bySize.sort((a, b) -> Double.compare(size(amounts.get(a)), size(amounts.get(b))));
    for (int i = 1; i < bySize.size(); i++) {
      Count lower = amounts.get(bySize.get(i - 1));
      Count higher = amounts.get(bySize.get(i));
      boolean apart = !lower.document().equals(higher.document());
      double factor = size(higher) / size(lower);
      if (apart && (factor <= NEARLY || factor <= CLOSE && shareWord(lower, higher))) {
        join(bySize.get(i - 1), bySize.get(i));
      }
    }
  }

  private boolean shareWord(Count one, Count other) {
    return !Collections.disjoint(words(one), words(other));
  }

  /** What an amount is known by: its number, and the words for what is measured. */
  private Set<String> names(Count amount) {
    Set<String> names = new TreeSet<>();
    boolean isShare = size(amount) < 1;
    Optional<Population> thing =
        MeasuredThings.of(amount).or(() -> isShare ? Optional.empty() : toldByUnit);
    if (thing.isPresent()) {
      names.add("thing " + thing.get().name());
      if (isLarge(amount)) {
        names.add(Numbers.bounded(amount));
      }
      return names;
    }
    Set<String> words = words(amount);
    if (amount.unit().isEmpty()) {
      names.add("reading of " + Math.round(Math.log10(Math.max(1, size(amount)))));
      return names;
    }
    if (!isLarge(amount)) {
      names.add(String.join(" ", words));
      return names;
    }
    names.add(Numbers.bounded(amount));
    words.forEach(word -> names.add("word " + word));
    return names;
  }

  private Set<String> words(Count amount) {
    Set<String> words = new TreeSet<>();
    amount
        .claim()
        .predicate()
        .filter(p -> !vocabulary.isWeak(p))
        .ifPresent(p -> words.add(stem(p)));
    amount.claim().theme().ifPresent(theme -> add(Words.of(theme, 0), 0, amount, words));
    Words claim = Words.of(amount.claim());
    int number = claim.before(amount.position());
    add(claim, Math.max(0, number - REACH), amount, words);
    return words;
  }

  private void add(Words text, int from, Count amount, Set<String> words) {
    for (int i = from; i < text.size(); i++) {
      Words.Word word = text.get(i);
      boolean content = word.text().length() > 3 && !Character.isDigit(word.text().charAt(0));
      String stem = stem(word.text());
      boolean unit = amount.unit().filter(u -> u.contains(stem)).isPresent();
      if (content && !unit && !word.capital() && !IDLE.contains(word.text()) && !isScale(stem)) {
        words.add(stem);
      }
    }
  }

  private boolean isScale(String stem) {
    return vocabulary.isWeak(stem) || stem.endsWith("illion") || stem.equals("thousand");
  }

  /** A word without its commonest endings: "save", "saving" and "savings" are one. */
  private static String stem(String word) {
    String stem = Inflection.singular(word);
    for (String ending : new String[] {"ing", "ed", "e"}) {
      if (stem.endsWith(ending) && stem.length() > ending.length() + 2) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }

  private static boolean isLarge(Count amount) {
    return size(amount) >= LARGE;
  }

  private static double size(Count amount) {
    return amount.quantity().map(Numbers::size).orElse(0.0);
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (named[a].isEmpty() || named[b].isEmpty() || named[a].equals(named[b])) {
      thing[Math.max(a, b)] = Math.min(a, b);
      named[Math.min(a, b)] = named[a].isEmpty() ? named[b] : named[a];
    }
  }

  private int root(int index) {
    int root = index;
    while (thing[root] != root) {
      thing[root] = thing[thing[root]];
      root = thing[root];
    }
    return root;
  }
}
