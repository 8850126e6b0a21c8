package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts by the number itself. A figure that goes from article to article is
 * told in full in one of them: "at least 90 people were detained" here, "Open File repeated its 90"
 * there. Numbers that tell little, such as 3 or 10, are left alone.
 */
final class SameNumbers {

  private static final int UNDERSTOOD = 1;
  private static final int AS_A_PART = 2;
  private static final int IN_FULL = 3;

  /** A number this many times as high or low as another follows it nowhere. */
  private static final double FAR_APART = 3;

  private final Mouths mouths;
  private final Map<String, Count> byQuantity = new HashMap<>();
  private final Map<Count, Count> placed = new IdentityHashMap<>();

  private SameNumbers(List<Count> counts, Mouths mouths) {
    this.mouths = mouths;
    counts.forEach(count -> byQuantity.put(quantity(count), count));
  }

  /** Places those counts of one story whose own words do not say what they count. */
  static List<Count> applied(List<Count> counts, Mouths mouths) {
    return new SameNumbers(counts, mouths).placed(counts);
  }

  private List<Count> placed(List<Count> counts) {
    Map<String, List<Count>> byNumber = new TreeMap<>();
    for (Count count : counts) {
      if (count.quantity().filter(Numbers::isTelling).isPresent()) {
        byNumber.computeIfAbsent(Numbers.told(count), n -> new ArrayList<>()).add(count);
      }
    }
    byNumber.values().forEach(this::place);
    if (placed.isEmpty()) {
      return counts;
    }
    counts.forEach(this::follow);
    return counts.stream().map(count -> placed.getOrDefault(count, count)).toList();
  }

  /**
   * "It had room for 180, and not the 210 that its plan names": what the one counts by the number,
   * the other counts as well, where its own words do not tell; and so does any number that was
   * understood by one that is placed.
   */
  private void follow(Count count) {
    Count other = before(count);
    if (other == null || Antecedents.factor(count, other) > FAR_APART) {
      return;
    }
    if (placed.containsKey(other) && !placed.containsKey(count) && isUnderstood(count)) {
      placed.put(count, count.as(placed.get(other)));
    } else if (placed.containsKey(count)
        && count.former()
        && !placed.containsKey(other)
        && clarity(other) <= UNDERSTOOD) {
      placed.put(other, other.as(placed.get(count)));
    }
  }

  /** The number that told what one counts, as it is read by now. */
  private @Nullable Count before(Count count) {
    return count.like().map(like -> byQuantity.get(quantity(like))).orElse(null);
  }

  private static String quantity(Count count) {
    return count.document() + ' ' + count.quantity().map(Quantity::id).orElse("");
  }

  private void place(List<Count> same) {
    if (same.size() < 2) {
      return;
    }
    for (Count count : same) {
      int clear = clarity(count);
      Optional<Count> fuller =
          same.stream()
              .filter(other -> clear < IN_FULL && clarity(other) > clear)
              .filter(other -> canBeOneThing(count, other))
              .filter(
                  other ->
                      mouths.areOne(count, other)
                          || isSaidAsWell(count, other)
                          || Numbers.bounded(count).equals(Numbers.bounded(other))
                              && (clear < UNDERSTOOD
                                  || isNamedAs(count, other)
                                  || isUnderstoodAs(count, other))
                              && count.quantity().filter(Numbers::isRare).isPresent())
              .max(
                  Comparator.comparingInt(this::clarity)
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
  private int clarity(Count count) {
    boolean listed = count.event().filter(event -> event.predicate().isEmpty()).isPresent();
    if (count.certain() || count.kind() == Kind.MEASURE && !count.isBare()) {
      return IN_FULL;
    }
    boolean part = listed && count.like().isEmpty() && Count.isUnnamedPart(count.quantity().get());
    return part ? AS_A_PART : listed ? UNDERSTOOD : 0;
  }

  /** Whether the number before it told in which event it counts. */
  private boolean isUnderstood(Count count) {
    Count other = before(count);
    return other != null && other.event().equals(count.event());
  }

  private static boolean canBeOneThing(Count count, Count fuller) {
    if (!count.era().equals(fuller.era()) || isAhead(count) != isAhead(fuller)) {
      return false;
    }
    if (count.isBare()) {
      return true;
    }
    if (Count.isUnnamedPart(fuller.quantity().orElseThrow())) {
      return Count.isUnnamedPart(count.quantity().orElseThrow());
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
