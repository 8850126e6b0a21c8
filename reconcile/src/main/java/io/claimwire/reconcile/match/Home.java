package io.claimwire.reconcile.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question as a stray number sees it: which numbers it holds, and who gives which where. A number
 * that its mouth has given before is printed again, and tells nothing more.
 */
final class Home {

  private final Group group;
  private final Count first;
  private final Mouths mouths;
  private final Sizes sizes = new Sizes();

  /** How many mouths give each number. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Where each mouth gives numbers first, by mouth and then document; those that stand. */
  private final Map<String, Map<String, Set<String>>> given = new HashMap<>();

  /** The first to print each number of each mouth. */
  private final Map<String, Count> firstPrinted = new LinkedHashMap<>();

  /** Its numbers, each itself. */
  private final Set<Count> counts = Collections.newSetFromMap(new IdentityHashMap<>());

  /** In how many articles its numbers were given first. */
  private final int articles;

  Home(Group group, Mouths mouths) {
    this.group = group;
    this.first = group.first();
    this.mouths = mouths;
    counts.addAll(group.counts());
    List<Count> inPrint = new ArrayList<>(group.counts());
    inPrint.sort(Comparator.comparing(Home::day).thenComparing(Count::document));
    Set<String> documents = new HashSet<>();
    for (Count count : inPrint) {
      if (firstPrinted.putIfAbsent(given(count), count) == null) {
        documents.add(count.document());
        addFirst(count);
      }
    }
    this.articles = documents.size();
  }

  private void addFirst(Count count) {
    String number = Numbers.told(count);
    sizes.add(count);
    numbers.merge(number, 1, Integer::sum);
    Map<String, Set<String>> ofMouth =
        given.computeIfAbsent(mouths.of(count), m -> new HashMap<>());
    Set<String> here = ofMouth.computeIfAbsent(count.document(), d -> new HashSet<>());
    if (!count.former()) {
      here.add(number);
    }
  }

  /** Who gives which number. */
  private String given(Count count) {
    return mouths.of(count) + ' ' + Numbers.told(count);
  }

  /** When the article that a number stands in was printed; empty if unknown. */
  static String day(Count count) {
    return count.claim().source().publishedAt().map(Object::toString).orElse("");
  }

  Group group() {
    return group;
  }

  /** Whether a number was one of the question's before any came home. */
  boolean counts(Count count) {
    return counts.contains(count);
  }

  List<String> key() {
    return group.key();
  }

  /** What the question counts, by its first number. */
  Count first() {
    return first;
  }

  /** Each number of each mouth, as it is printed first. */
  Collection<Count> firstPrinted() {
    return firstPrinted.values();
  }

  /** A number with all who print it again. */
  List<Count> printedLike(Count count) {
    String given = given(count);
    return group.counts().stream().filter(other -> given(other).equals(given)).toList();
  }

  /** Whether more than one article tells of it; one that prints what another did tells nothing. */
  boolean isTold() {
    return articles > 1;
  }

  /**
   * How many times as high or low a number is as the nearest one here, at least 1; that of a count
   * in it, as the nearest of the others.
   */
  double factor(Count count) {
    return holds(count) ? sizes.factorToOthers(count) : sizes.factor(count);
  }

  /** Whether another mouth here gives the same number. */
  boolean gives(Count count) {
    return numbers.getOrDefault(Numbers.told(count), 0) > (holds(count) ? 1 : 0);
  }

  /** Whether the mouth of a count gives its number here, and first in another document. */
  boolean isGivenElsewhere(Count count) {
    Count printed = firstPrinted.get(given(count));
    return printed != null && !printed.document().equals(count.document());
  }

  private boolean holds(Count count) {
    Count printed = firstPrinted.get(given(count));
    return printed != null && printed.claim().id().equals(count.claim().id());
  }

  /** Whether a mouth gives a number here, and first in another document. */
  boolean isGivenElsewhere(String mouth, String document) {
    Set<String> documents = given.getOrDefault(mouth, Map.of()).keySet();
    return documents.size() > (documents.contains(document) ? 1 : 0);
  }

  /** Whether a mouth gives another number here in the document of a count. */
  boolean givesOther(String mouth, Count count) {
    Set<String> here = given.getOrDefault(mouth, Map.of()).getOrDefault(count.document(), Set.of());
    return here.size() > (here.contains(Numbers.told(count)) ? 1 : 0);
  }
}
