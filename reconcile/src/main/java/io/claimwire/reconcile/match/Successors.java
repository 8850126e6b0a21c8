package io.claimwire.reconcile.match;

import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The numbers of a document that can have taken the place of a former one: in "54 mines were laid,
 * and 41 of them were swept, rather than the 47 named before" it is the 41, as who corrects a
 * number seldom gives one of another order.
 */
final class Successors {

  /** How far back, in UTF-16 code units, a number may stand whose place a former one took. */
  private static final int REACH = 160;

  /** How many numbers back it may stand. */
  private static final int REMEMBERED = 4;

  /** What a number in between costs, against a factor of e in size. */
  private static final double BETWEEN = 0.6;

  /** A part is meant only where it is so near in size. */
  private static final double NEARLY = 1.15;

  /** An amount below this, of days or per cents, is taken back in its own sentence if at all. */
  private static final double LARGE = 1000;

  private final Setting setting;
  private final Deque<Count> latest = new ArrayDeque<>();

  Successors(Setting setting) {
    this.setting = setting;
  }

  void add(Count count) {
    boolean own = count.quantity().filter(q -> !setting.isConversion(q.span())).isPresent();
    if (own && !count.former()) {
      latest.addFirst(count);
      if (latest.size() > REMEMBERED) {
        latest.removeLast();
      }
    }
  }

  /** The number that stands for what a former one counted, if its own words do not tell. */
  Optional<Count> of(Count former) {
    if (!former.former() || !former.isBare()) {
      return Optional.empty();
    }
    Count successor = null;
    double least = Double.MAX_VALUE;
    int between = 0;
    for (Count count : latest) {
      if (canSucceed(count, former)) {
        double cost = between * BETWEEN + Math.log(Antecedents.factor(former, count));
        if (cost < least) {
          least = cost;
          successor = count;
        }
        between++;
      }
    }
    return Optional.ofNullable(successor);
  }

  private boolean canSucceed(Count count, Count former) {
    if (former.position() - count.position() > REACH) {
      return false;
    }
    if (count.kind() == Kind.MEASURE || former.kind() == Kind.MEASURE) {
      return count.kind() == former.kind()
          || Numbers.size(count.quantity().orElseThrow()) >= LARGE
          || setting.areInOneSentence(count.position(), former.position());
    }
    boolean part =
        count.quantity().filter(q -> q.partOf().isPresent() || Count.isPartitive(q)).isPresent();
    return !part || Antecedents.factor(former, count) <= NEARLY;
  }
}
