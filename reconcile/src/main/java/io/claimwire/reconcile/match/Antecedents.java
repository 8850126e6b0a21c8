package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of a document that a later one without a noun can be about: "the company put it at
 * 38" counts what a number before it does. Of several the one that is nearest in the text and in
 * size, as who disputes a number seldom gives one of another order.
 */
final class Antecedents {

  /** How far back, in UTF-16 code units, a bare number looks for what it counts. */
  private static final int REACH = 700;

  /** How many numbers back it looks. */
  private static final int REMEMBERED = 6;

  /** How many times as large as the other a number can be that counts the same. */
  private static final double UNLIKE = 60;

  /** The same where the noun tells by itself in which event such people are usually counted. */
  private static final double UNLIKE_USUAL = 5;

  /** The same for amounts of something measured. */
  private static final double UNLIKE_AMOUNT = 6;

  /** An amount below this is of hours or per cents, and nobody comes back to it. */
  private static final double LARGE = 1000;

  /** What a number in between costs, against a factor of e in size. */
  private static final double BETWEEN = 0.3;

  private static final double FACTOR = 0.6;

  /** A part ("66 of the shops") is meant more rarely than a total. */
  private static final double PARTITIVE = 0.5;

  /** What speaks for a number of the unit that the later one was understood to have. */
  private static final double UNDERSTOOD = 0.5;

  private final Deque<Count> latest = new ArrayDeque<>();

  /** The last to give each number, however far back. */
  private final Map<String, Count> byNumber = new HashMap<>();

  void add(Count count) {
    byNumber.put(Numbers.of(count), count);
    latest.addFirst(count);
    if (latest.size() > REMEMBERED) {
      latest.removeLast();
    }
  }

  /** Whether one of them stands at or after a place in the text. */
  boolean isSince(int position) {
    return !latest.isEmpty() && latest.peekFirst().position() >= position;
  }

  /**
   * The number before it that counts what this one does.
   *
   * @param asides clauses about somebody else, in which the reporter tells a number of something
   *     else: "the Red Cross, whose volunteers had rescued 200, said it was 46"
   */
  Optional<Count> meantBy(Count count, List<Span> asides) {
    Count same = byNumber.get(Numbers.of(count));
    boolean telling = count.quantity().filter(Numbers::isTelling).isPresent();
    if (same != null && telling && canCountTheSame(count, same)) {
      return Optional.of(same);
    }
    Count meant = null;
    double least = Double.MAX_VALUE;
    int between = 0;
    for (Count earlier : latest) {
      if (canBeMeant(count, earlier) && !isIn(asides, earlier)) {
        double cost = between * BETWEEN + FACTOR * Math.log(factor(count, earlier));
        cost += Count.isPartitive(earlier.quantity().orElseThrow()) ? PARTITIVE : 0;
        cost -= isUnderstood(count, earlier) ? UNDERSTOOD : 0;
        if (cost < least) {
          least = cost;
          meant = earlier;
        }
        between++;
      }
    }
    return Optional.ofNullable(meant);
  }

  private static boolean isIn(List<Span> asides, Count count) {
    if (!count.claim().chain().isEmpty()) {
      return false;
    }
    for (Span aside : asides) {
      if (aside.contains(count.quantity().orElseThrow().number())) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBeMeant(Count count, Count earlier) {
    boolean near = count.position() - earlier.position() <= REACH;
    if (earlier.kind() == Kind.MEASURE) {
      return near
          && count.isBare()
          && size(earlier) >= LARGE
          && factor(count, earlier) <= UNLIKE_AMOUNT;
    }
    boolean usual =
        !count.isBare() && count.population().flatMap(Population::usualEvent).isPresent();
    double unlike = usual ? UNLIKE_USUAL : UNLIKE;
    return near && factor(count, earlier) <= unlike && canCountTheSame(count, earlier);
  }

  private static boolean canCountTheSame(Count count, Count earlier) {
    boolean same = isSame(count.population(), earlier.population());
    boolean open = count.population().isEmpty() && count.isBare();
    boolean canBeIn = count.event().isEmpty() || count.event().equals(earlier.event());
    return (same || open && !isOfOthers(count, earlier)) && canBeIn;
  }

  /** A toll is of people, though the number before it be of the carriages they were found in. */
  private static boolean isOfOthers(Count count, Count earlier) {
    return count.event().flatMap(Event::population).isPresent()
        && earlier.population().filter(p -> p.sort().isEmpty()).isPresent();
  }

  /** "60,000 people" are of those whom another calls farmers or demonstrators. */
  private static boolean isSame(Optional<Population> one, Optional<Population> other) {
    boolean people = one.isPresent() && one.get().name().equals("people");
    return one.equals(other) || people && other.filter(Population::isCalledPeople).isPresent();
  }

  /** Whether the unit that a bare number was understood to have is what the other one counts. */
  private static boolean isUnderstood(Count count, Count earlier) {
    Optional<String> unit = count.quantity().flatMap(Quantity::unit);
    return unit.isPresent() && unit.equals(earlier.quantity().flatMap(Quantity::unit));
  }

  /** How many times as large the one is as the other, at least 1. */
  static double factor(Count count, Count earlier) {
    double one = Math.max(1, size(count));
    double other = Math.max(1, size(earlier));
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double size(Count count) {
    return Numbers.size(count.quantity().orElseThrow());
  }
}
