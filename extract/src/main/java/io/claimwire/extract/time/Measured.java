package io.claimwire.extract.time;

import java.util.Optional;

/**
 * A count and its unit of time.
 *
 * @param to index after its last token
 * @param count how many
 * @param unit of what
 */
record Measured(int to, Count count, CalendarUnit unit) {

  static Optional<Measured> at(SentenceView view, int from) {
    return Count.at(view, from).flatMap(count -> withUnit(view, count));
  }

  private static Optional<Measured> withUnit(SentenceView view, Count count) {
    int at = count.to();
    while (view.is(at, "filler")) {
      at++;
    }
    boolean article = view.oneOf(at - 1, "a", "an");
    Optional<CalendarUnit> unit = view.unit(at);
    if (unit.isEmpty() || !countable(view, at, unit.get(), article, at > count.to())) {
      return Optional.empty();
    }
    boolean plural = view.is(at, "unit-plural");
    if (count.number().isEmpty() && !plural) {
      return Optional.empty();
    }
    boolean half = view.word(at + 1, "and") && view.word(at + 2, "a") && view.word(at + 3, "half");
    Count whole = half ? count.plusHalf(at + 4) : count;
    return Optional.of(new Measured(half ? at + 4 : at + 1, whole, unit.get()));
  }

  /** "A second" is a rank, "three quarters" a fraction, "a weekend" a date. */
  private static boolean countable(
      SentenceView view, int at, CalendarUnit unit, boolean article, boolean filled) {
    return switch (unit) {
      case SECOND -> !article;
      case QUARTER -> filled && view.is(at, "unit-plural");
      case WEEKEND -> false;
      default -> true;
    };
  }

  String value() {
    return unit.duration(count.value());
  }

  boolean isWhole() {
    return count.number().map(n -> n.stripTrailingZeros().scale() <= 0).orElse(false);
  }

  /** {@return two durations in one: P2Y and P3M are P2Y3M} */
  static String joined(String first, String second) {
    boolean bothOfClock = first.startsWith("PT") && second.startsWith("PT");
    return first + second.substring(bothOfClock ? 2 : 1);
  }
}
