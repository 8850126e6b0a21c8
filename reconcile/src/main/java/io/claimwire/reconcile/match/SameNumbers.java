package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what a number counts by the number itself. A figure that goes from article to article is
 * told in full in one of them: "at least 90 people were detained" here, "Open File repeated its 90"
 * there. Numbers that tell little, such as 3 or 10, are left alone.
 */
final class SameNumbers {

  private static final int UNDERSTOOD = 1;
  private static final int AS_A_PART = 2;
  private static final int IN_FULL = 3;

  private SameNumbers() {}

  /** Places those counts of one story whose own words do not say what they count. */
  static List<Count> applied(List<Count> counts, Mouths mouths) {
    Map<String, List<Count>> byNumber = new TreeMap<>();
    for (Count count : counts) {
      if (count.quantity().filter(Numbers::isTelling).isPresent()) {
        byNumber.computeIfAbsent(Numbers.told(count), n -> new ArrayList<>()).add(count);
      }
    }
    Map<Count, Count> placed = new IdentityHashMap<>();
    byNumber.values().forEach(same -> place(same, placed, mouths));
    return counts.stream().map(count -> placed.getOrDefault(count, count)).toList();
  }

  private static void place(List<Count> same, Map<Count, Count> placed, Mouths mouths) {
    if (same.size() < 2) {
      return;
    }
    for (Count count : same) {
      Optional<Count> fuller =
          same.stream()
              .filter(other -> clarity(other) > clarity(count))
              .filter(other -> canBeOneThing(count, other))
              .filter(
                  other ->
                      mouths.areOne(count, other)
                          || isSaidAsWell(count, other)
                          || Numbers.bounded(count).equals(Numbers.bounded(other))
                              && (clarity(count) < UNDERSTOOD
                                  || isNamedAs(count, other)
                                  || isUnderstoodAs(count, other))
                              && count.quantity().filter(Numbers::isRare).isPresent())
              .max(
                  Comparator.comparingInt(SameNumbers::clarity)
                      .thenComparing(other -> mouths.areOne(count, other))
                      .thenComparing(other -> !other.document().equals(count.document()))
                      .thenComparing(Count::document, Comparator.reverseOrder())
                      .thenComparing(Count::position, Comparator.reverseOrder()));
      fuller.ifPresent(other -> placed.put(count, count.as(other)));
    }
  }

  /** "The port counted 26 pilots. Their guild, too, came to 26." */
  private static boolean isSaidAsWell(Count count, Count other) {
    return count.isBare()
        && count.kind() != Kind.MEASURE
        && other.kind() != Kind.MEASURE
        && count.document().equals(other.document())
        && Numbers.bounded(count).equals(Numbers.bounded(other));
  }

  /** How clearly it is said what a number counts: not at all, by the number before it, in full. */
  private static int clarity(Count count) {
    boolean listed = count.event().filter(event -> event.predicate().isEmpty()).isPresent();
    if (count.certain() || count.kind() == Kind.MEASURE && !count.isBare()) {
      return IN_FULL;
    }
    boolean part = listed && count.like().isEmpty() && Count.isUnnamedPart(count.quantity().get());
    return part ? AS_A_PART : listed ? UNDERSTOOD : 0;
  }

  private static boolean canBeOneThing(Count count, Count fuller) {
    if (!count.era().equals(fuller.era()) || isAhead(count) != isAhead(fuller)) {
      return false;
    }
    if (count.isBare()) {
      return true;
    }
    boolean measures = count.kind() == Kind.MEASURE;
    if (measures || fuller.kind() == Kind.MEASURE) {
      return false;
    }
    return count.population().equals(fuller.population())
        || count.population().flatMap(Population::within).equals(name(fuller))
        || fuller.population().flatMap(Population::within).equals(name(count));
  }

  private static boolean isAhead(Count count) {
    return count.phase() == Phase.EXPECTED || count.phase() == Phase.PLANNED;
  }

  /** "518 people bought a ticket", where others say that 518 were aboard. */
  private static boolean isNamedAs(Count count, Count fuller) {
    return !count.isBare() && count.population().equals(fuller.population());
  }

  /** Whether the unit that a bare number was understood to have is what the fuller one counts. */
  private static boolean isUnderstoodAs(Count count, Count fuller) {
    Optional<String> unit = count.quantity().flatMap(Quantity::unit);
    boolean other = !count.population().equals(fuller.population());
    return count.isBare()
        && other
        && unit.isPresent()
        && unit.equals(fuller.quantity().flatMap(Quantity::unit));
  }

  private static Optional<String> name(Count count) {
    return count.population().map(Population::name);
  }
}
