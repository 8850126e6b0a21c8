package io.claimwire.reconcile.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question as a stray number sees it: which numbers it holds, and who gives which where. */
final class Home {

  private final Group group;
  private final Sizes sizes = new Sizes();

  /** How many counts give each number. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Where each mouth gives numbers that stand, by mouth and then document. */
  private final Map<String, Map<String, Set<String>>> given = new HashMap<>();

  private final Set<Count> members = Collections.newSetFromMap(new IdentityHashMap<>());

  /** In how many articles its numbers were given first. */
  private final int articles;

  Home(Group group, Mouths mouths) {
    this.group = group;
    Set<String> firstPrinted = new HashSet<>();
    Set<String> known = new HashSet<>();
    List<Count> inPrint = new ArrayList<>(group.counts());
    inPrint.sort(Comparator.comparing(Home::day).thenComparing(Count::document));
    for (Count count : inPrint) {
      String mouth = mouths.of(count);
      String number = Numbers.told(count);
      members.add(count);
      sizes.add(count);
      numbers.merge(number, 1, Integer::sum);
      if (known.add(mouth + ' ' + number)) {
        firstPrinted.add(count.document());
      }
      Map<String, Set<String>> ofMouth = given.computeIfAbsent(mouth, m -> new HashMap<>());
      Set<String> here = ofMouth.computeIfAbsent(count.document(), d -> new HashSet<>());
      if (!count.former()) {
        here.add(number);
      }
    }
    this.articles = firstPrinted.size();
  }

  private static String day(Count count) {
    return count.claim().source().publishedAt().map(Object::toString).orElse("");
  }

  Group group() {
    return group;
  }

  List<String> key() {
    return group.key();
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

  /** Whether another count here gives the same number. */
  boolean gives(Count count) {
    return numbers.getOrDefault(Numbers.told(count), 0) > (holds(count) ? 1 : 0);
  }

  /** Whether a mouth gives the number of a count here, in another document. */
  boolean isGivenBy(String mouth, Count count) {
    String number = Numbers.told(count);
    for (Map.Entry<String, Set<String>> there : given.getOrDefault(mouth, Map.of()).entrySet()) {
      if (!there.getKey().equals(count.document()) && there.getValue().contains(number)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Count count) {
    return members.contains(count);
  }

  /** Whether a mouth gives a number here in another document. */
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
