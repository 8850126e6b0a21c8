package io.claimwire.reconcile.relation;

import io.claimwire.model.Bound;
import io.claimwire.model.interval.Decimals;
import io.claimwire.reconcile.ActorRef;
import io.claimwire.reconcile.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Members in words: who says it, and what number. */
public final class Wording {

  private Wording() {}

  /** {@return who says it, the innermost speakers by name; the document in its own voice} */
  public static String who(Member member) {
    List<List<ActorRef>> hops = member.speakers();
    for (int i = hops.size() - 1; i >= 0; i--) {
      if (!hops.get(i).isEmpty()) {
        return hops.get(i).stream().map(ActorRef::name).collect(Collectors.joining(" and "));
      }
    }
    return "the article " + member.document();
  }

  /** {@return what number it gives, with its bound: "at least 3,000"} */
  public static String value(Member member) {
    Bound bound = member.bound().orElse(Bound.EXACT);
    Optional<BigDecimal> number = member.value().or(member::low).or(member::high);
    return switch (bound) {
      case APPROXIMATE -> "about " + number(number);
      case AT_LEAST -> "at least " + number(number);
      case MORE_THAN -> "more than " + number(number);
      case AT_MOST -> "at most " + number(number);
      case LESS_THAN -> "less than " + number(number);
      case RANGE, VAGUE -> range(member.low(), member.high());
      case EXACT, ORDINAL -> number(number);
    };
  }

  /** {@return a number with commas between thousands: "12,000"} */
  public static String number(BigDecimal number) {
    String plain = Decimals.plain(number);
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    int first = plain.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(plain);
    for (int comma = point - 3; comma > first; comma -= 3) {
      grouped.insert(comma, ',');
    }
    return grouped.toString();
  }

  /** {@return a range in words: "10,000 to 12,000", "40" where both ends are one} */
  public static String range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isPresent() && high.isPresent()) {
      return low.get().compareTo(high.get()) == 0
          ? number(low)
          : number(low) + " to " + number(high);
    }
    if (low.isPresent()) {
      return "at least " + number(low);
    }
    return high.isPresent() ? "at most " + number(high) : "no number";
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(Wording::number).orElse("an unstated number");
  }
}
