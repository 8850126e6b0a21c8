package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.model.Bound;
import io.claimwire.model.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins neighbouring quantities of a sentence into ranges: "2-3 million", "$750,000 to $1 million",
 * "between 40 and 60", "no fewer than 40 and no more than 60", "over 100, perhaps as many as 150".
 * What rises "from 5% to 8%" are two amounts; both then share scale and unit.
 */
final class Ranges {

  private static final BigDecimal LARGEST_UNSCALED = BigDecimal.valueOf(1000);
  private static final BigDecimal WIDEST_CHANGE = BigDecimal.valueOf(3);
  private static final int FROM_REACH = 6;
  private static final Optional<String> AGE = Optional.of("years");

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Trends trends = Trends.standard();
  private final Pieces pieces;

  private Ranges(Pieces pieces) {
    this.pieces = pieces;
  }

  static List<Draft> join(Pieces pieces, List<Draft> drafts) {
    Ranges ranges = new Ranges(pieces);
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> last =
          joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
      if (last.isEmpty() || !ranges.absorbs(last.get(), draft)) {
        joined.add(draft);
      }
    }
    return joined;
  }

  private boolean absorbs(Draft first, Draft second) {
    if (!isEnd(first) || !isEnd(second) || first.bound == Bound.RANGE || isTally(first, second)) {
      return false;
    }
    Link link = link(first, second);
    if (link == Link.NONE) {
      return false;
    }
    if (link == Link.LEVEL) {
      return false;
    }
    if (link == Link.ROUGHLY) {
      first.bound = Bound.APPROXIMATE;
      first.to = second.to;
      return true;
    }
    if (link == Link.TOLERANCE) {
      spread(first, second);
      return true;
    }
    if (first.unit.isEmpty() || second.unit.isEmpty() || sameUnit(first, second)) {
      shareScale(first, second);
    }
    shareUnit(first, second);
    boolean rising = first.value().compareTo(second.value()) < 0 || second.isLowerBound();
    if (link == Link.CHANGE || !rising || !sameUnit(first, second)) {
      return false;
    }
    join(first, second);
    return true;
  }

  private static boolean isEnd(Draft draft) {
    return draft.isPlain() || draft.numeral.form() == Form.FRACTION;
  }

  /** How two numbers stand to each other. */
  private enum Link {
    NONE,
    RANGE,
    /** "From 11 to 7 percent": two levels, which share their unit. */
    CHANGE,
    /** "Rose 5% to 4,100": an amount of change and the level reached. */
    LEVEL,
    /** "40 plus or minus 5": a middle, and how far from it on both sides. */
    TOLERANCE,
    /** "40, give or take 5": about 40; how far off is as loosely meant. */
    ROUGHLY
  }

  private Link link(Draft first, Draft second) {
    Link apart = linkOfFigures(first, second);
    if (apart != Link.NONE) {
      return apart;
    }
    int from = first.to;
    int to = second.from;
    boolean hedged = second.hedgeFrom < second.hedgeTo;
    boolean upTo =
        hedged && pieces.is(second.hedgeFrom, "up") && pieces.is(second.hedgeFrom + 1, "to");
    boolean counted = first.counts && !first.unit.equals(second.unit);
    if (counted || hedged && !upTo && second.bound != Bound.EXACT) {
      return Link.NONE;
    }
    if (isTo(from, to) || upTo && from == to) {
      return change(first, second);
    }
    boolean and = to - from == 1 && pieces.is(from, "and") && isAfterBetween(first);
    boolean or = to - from == 1 && pieces.is(from, "or") && first.unit.isEmpty();
    boolean range = isJoinedByHyphen(first, to) || and || or && isNext(first, second);
    return range ? Link.RANGE : Link.NONE;
  }

  private boolean isJoinedByHyphen(Draft first, int to) {
    return to - first.to == 1
        && pieces.get(first.to).isHyphen()
        && first.measure.map(m -> m.symbol()).orElse(true);
  }

  /** How two figures are joined whatever they count: "40, give or take 3", "40 ± 3", "40~50". */
  private Link linkOfFigures(Draft first, Draft second) {
    int from = first.to;
    int to = second.from;
    boolean comma = to - from == 1 && pieces.is(from, ",");
    if (isOpposed(first, second, from, to) || !comma && isOpposed(second, first, from, to)) {
      return Link.RANGE;
    }
    if (isTolerance(first, second)) {
      return Link.TOLERANCE;
    }
    int give = second.from - 3;
    if (give >= first.numeral.to() && pieces.is(give, "give") && pieces.is(give + 2, "take")) {
      return Link.ROUGHLY;
    }
    boolean tilde =
        from == to && pieces.is(from, "~") && pieces.glued(from) && pieces.glued(from + 1);
    return tilde && first.bound != Bound.RANGE ? Link.RANGE : Link.NONE;
  }

  private boolean isTo(int from, int to) {
    if (to - from == 1) {
      return pieces.isAny(from, "to", "through");
    }
    boolean hyphened = to - from == 3 && pieces.get(from).isHyphen() && pieces.is(from + 1, "to");
    boolean half = to - from == 2 && pieces.get(to - 1).isHyphen() && pieces.is(from, "to");
    boolean hanging = to - from == 2 && pieces.get(from).isHyphen() && pieces.is(from + 1, "to");
    return hyphened || half || hanging;
  }

  /** "Between 40 and 60", "between the ages of 17 and 20". */
  private boolean isAfterBetween(Draft first) {
    int at = first.from - 1;
    boolean ages = pieces.is(at, "of") && pieces.is(at - 1, "ages");
    int before = ages ? at - 2 : at;
    return pieces.is(pieces.is(before, "the") ? before - 1 : before, "between");
  }

  /** "3.2 ± 0.4", "40 plus or minus 5". */
  private boolean isTolerance(Draft first, Draft second) {
    int at = pieces.is(first.numeral.to(), ",") ? first.numeral.to() + 1 : first.numeral.to();
    int to = second.numeral.from();
    boolean sign = to == at + 1 && pieces.is(at, "±");
    boolean words = to == at + 3 && pieces.is(at, "plus") && pieces.is(at + 2, "minus");
    boolean signs = to == at + 3 && pieces.is(at, "+") && pieces.is(at + 1, "/");
    return (sign || words || signs) && first.value().compareTo(second.value().abs()) > 0;
  }

  private static void spread(Draft first, Draft second) {
    if (!first.hasUnit()) {
      first.unit = second.unit;
      first.measure = second.measure;
      first.counts = second.counts;
    }
    BigDecimal far = second.value().abs();
    first.numeral =
        new Numeral(
            first.numeral.from(),
            second.numeral.to(),
            first.numeral.form(),
            Optional.of(first.value().subtract(far)),
            Optional.of(first.value().add(far)),
            first.numeral.scale());
    first.bound = Bound.RANGE;
    first.to = Math.max(first.to, second.to);
  }

  /** "Twenty-two or 23", "three or four": neighbours; "25 or 40" are two figures. */
  private static boolean isNext(Draft first, Draft second) {
    BigDecimal step = second.numeral.scale().max(BigDecimal.ONE);
    BigDecimal mantissa =
        first.numeral.scale().compareTo(step) == 0 ? first.value() : first.value().multiply(step);
    return second.value().subtract(mantissa).compareTo(step) == 0;
  }

  /** A lower and an upper bound, or an amount and what it perhaps reaches. */
  private boolean isOpposed(Draft first, Draft second, int from, int to) {
    boolean joined =
        to - from <= 2
            && (pieces.isAny(from, "and", "but", ",") || from == to)
            && (to - from < 2 || pieces.isAny(from + 1, "and", "but", "possibly"));
    boolean perhaps =
        second.hedgeFrom < second.hedgeTo
            && pieces.isAny(second.hedgeFrom, "perhaps", "maybe", "possibly");
    return joined
        && first.isPlain() == second.isPlain()
        && !((first.from < second.from ? first : second).counts && !perhaps)
        && first.isLowerBound()
        && (second.isUpperBound() || perhaps && second.bound == Bound.APPROXIMATE)
        && first.value().compareTo(second.value()) < 0;
  }

  /** "Fell from 11 to 7" and "rose 5 to 4,100" are two amounts, not one between two ends. */
  private Link change(Draft first, Draft second) {
    int before = first.from - 1;
    if (pieces.is(before, "from")) {
      return movesBefore(before) ? Link.CHANGE : Link.RANGE;
    }
    int verb = pieces.is(before, "by") ? before - 1 : before;
    boolean moved =
        trends.direction(Trends.Kind.VERB, pieces.lower(verb)).isPresent()
            || trends.direction(Trends.Kind.SHARE, pieces.lower(verb)).isPresent();
    BigDecimal widest = first.value().multiply(WIDEST_CHANGE);
    boolean ownUnit = first.hasUnit() && second.hasUnit() && !first.unit.equals(second.unit);
    boolean far = second.value().compareTo(widest) > 0 && !isScaleShared(first, second);
    return moved && (ownUnit || far) ? Link.LEVEL : Link.RANGE;
  }

  private static boolean isScaleShared(Draft first, Draft second) {
    return first.numeral.scale().compareTo(BigDecimal.ONE) == 0
        && second.numeral.scale().compareTo(BigDecimal.ONE) > 0;
  }

  /** Words with which "from 12 to 15" tells two levels. */
  private boolean moves(String word) {
    return trends.direction(Trends.Kind.VERB, word).isPresent()
        || trends.direction(Trends.Kind.SHARE, word).isPresent()
        || trends.direction(Trends.Kind.LIFT, word).isPresent()
        || trends.direction(Trends.Kind.NOUN, word).isPresent()
        || lookalikes.is(Kind.MOVING, word);
  }

  private boolean movesBefore(int from) {
    for (int i = from - 1; i >= 0 && i >= from - FROM_REACH; i--) {
      Piece piece = pieces.get(i);
      if (piece.kind() == Piece.Kind.SIGN && pieces.isAny(i, ",", ";", "(", ":")) {
        return false;
      }
      if (moves(piece.lower())) {
        return true;
      }
    }
    return false;
  }

  // ---- what both ends share ----

  /** "2-3 million", "$1-2bn": the scale word stands once, for both. */
  private static void shareScale(Draft first, Draft second) {
    boolean shares =
        isScaleShared(first, second)
            && first.isPlain()
            && first
                    .value()
                    .compareTo(second.value().divide(second.numeral.scale().scaleByPowerOfTen(-1)))
                <= 0
            && first.value().compareTo(LARGEST_UNSCALED) < 0;
    if (shares) {
      first.numeral = first.numeral.times(second.numeral.scale());
    }
  }

  private static void shareUnit(Draft first, Draft second) {
    if (first.hasUnit() && !second.hasUnit() && first.measure.isPresent()) {
      second.measure = first.measure;
      second.unit = first.unit;
    } else if (!first.hasUnit() && second.hasUnit()) {
      first.measure = second.measure;
      first.unit = second.unit;
      first.counts = second.counts;
    }
  }

  private static boolean sameUnit(Draft first, Draft second) {
    return first.unit.equals(second.unit)
        || first.counts && second.counts
        || first.unit.isEmpty()
        || second.unit.isEmpty();
  }

  private void join(Draft first, Draft second) {
    first.numeral =
        new Numeral(
            first.numeral.from(),
            second.numeral.to(),
            first.numeral.form(),
            Optional.of(first.value().min(second.value())),
            Optional.of(first.value().max(second.value())),
            second.numeral.scale());
    first.bound = Bound.RANGE;
    first.to = second.to;
    if (second.hasUnit() || !first.unit.equals(AGE)) {
      first.unit = second.unit;
      first.measure = second.measure;
      first.counts = second.counts;
    }
    Optional<Trend> trend = first.trend.or(() -> second.trend);
    first.trend = trend;
    if (pieces.isAny(first.from - 1, "between", "from")) {
      first.from--;
    }
    if (!first.hasUnit() && pieces.is(first.to, ",") && second.hedgeFrom < second.hedgeTo) {
      // "well over 300, possibly as many as 400, migrants"
      CountedNoun.after(pieces, first.to + 1, false)
          .filter(CountedNoun::plural)
          .ifPresent(first::counted);
    }
  }

  /** A vote of 4-2: two counts of votes. */
  private boolean isTally(Draft first, Draft second) {
    boolean tally =
        lookalikes.is(Kind.TALLY, pieces.get(second.numeral.to()))
            && pieces.get(first.numeral.to()).isHyphen()
            && second.numeral.from() == first.numeral.to() + 1;
    if (tally) {
      String unit = pieces.get(second.numeral.to()).text();
      first.unit = Optional.of(unit);
      second.unit = Optional.of(unit);
      first.counts = false;
      second.counts = false;
    }
    return tally;
  }
}
