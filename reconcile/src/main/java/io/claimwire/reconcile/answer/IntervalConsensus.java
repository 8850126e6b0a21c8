package io.claimwire.reconcile.answer;

import io.claimwire.model.interval.Interval;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code consensus}: the range that lies in the intervals of the most independent origins, as in
 * Marzullo's algorithm (K. Marzullo, Maintaining the Time in a Distributed System, 1984); of
 * several such ranges the lowest, which claims least. Hedges count as written: "about 40" is 40
 * here.
 */
public final class IntervalConsensus extends StandingStrategy {

  /** The name under which it is found. */
  public static final String NAME = "consensus";

  /** Makes the strategy; it has no settings of its own. */
  public IntervalConsensus() {
    super(NAME);
  }

  @Override
  Answer answer(Evidence evidence, List<Member> standing) {
    List<Member> most = List.of();
    int origins = 0;
    Set<Interval> tried = new HashSet<>();
    for (Member candidate : byBeginning(standing)) {
      Interval begin = lowEnd(candidate.interval().orElseThrow());
      List<Member> around = tried.add(begin) ? allowing(begin, standing) : List.of();
      int count = evidence.byOrigin(around).size();
      if (count > origins) {
        origins = count;
        most = around;
      }
    }
    Optional<Interval> range = Ranges.intersection(most);
    if (range.isEmpty()) {
      return evidence.noAnswer(NAME);
    }
    return answerOn(evidence, most, range.get());
  }

  private static Answer answerOn(Evidence evidence, List<Member> most, Interval range) {
    Explanation explanation = new Explanation(evidence);
    String why =
        "Where the ranges of the most origins overlap: "
            + explanation.origins(most)
            + "."
            + explanation.notFollowed(most)
            + explanation.contested();
    return evidence
        .answer(NAME, most)
        .low(range.low())
        .high(range.high())
        .best(range.midpoint().or(range::low).or(range::high))
        .why(why)
        .build();
  }

  private static List<Member> byBeginning(List<Member> standing) {
    List<Member> sorted = new ArrayList<>(standing);
    sorted.sort((a, b) -> a.interval().orElseThrow().compareTo(b.interval().orElseThrow()));
    return sorted;
  }

  /**
   * The members whose intervals hold the low end of the candidate's: the place where most intervals
   * overlap always begins at the low end of one of them.
   */
  private static List<Member> allowing(Interval begin, List<Member> standing) {
    return standing.stream().filter(m -> holds(m.interval().orElseThrow(), begin)).toList();
  }

  /** The interval from the low end upwards; what holds its low end overlaps it from below. */
  private static Interval lowEnd(Interval interval) {
    return new Interval(interval.low(), interval.lowClosed(), Optional.empty(), false);
  }

  private static boolean holds(Interval interval, Interval begin) {
    Interval from = lowEnd(interval);
    return from.encloses(begin) && interval.overlaps(begin);
  }
}
