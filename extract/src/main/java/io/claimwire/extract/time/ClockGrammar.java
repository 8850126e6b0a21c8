package io.claimwire.extract.time;

import java.util.List;
import java.util.Optional;

/**
 * Times of the clock: "5 p.m.", "5:30pm", "17:00", "noon", "0900 GMT". They are read on the day of
 * writing; {@link Compounds} puts them on the date beside them.
 */
final class ClockGrammar implements Grammar {

  @Override
  public List<Hit> at(SentenceView view, int from) {
    return clock(view, from)
        .map(read -> List.of(view.hit(from, read.to(), read.time().on(today(view)))))
        .orElse(List.of());
  }

  /** {@return the meaning of a day of writing, or of no day} */
  static Dated today(SentenceView view) {
    return view.anchor().period(CalendarUnit.DAY, 0);
  }

  /**
   * A time of the clock as read.
   *
   * @param to index after its last token
   * @param time the time
   */
  record Read(int to, ClockTime time) {}

  /** {@return the time of the clock that begins at a token} */
  static Optional<Read> clock(SentenceView view, int from) {
    Optional<ClockTime> named = view.value(from, "clock-name").flatMap(ClockGrammar::named);
    if (named.isPresent()) {
      return named.map(time -> new Read(from + 1, time));
    }
    String text = view.lower(from);
    if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    return withHalf(text, from + 1)
        .or(() -> ClockTime.parse(text).flatMap(time -> halfFollows(view, from, time)))
        .or(() -> ofTwentyFour(view, from));
  }

  private static Optional<ClockTime> named(String time) {
    return Optional.of(new ClockTime(Integer.parseInt(time.substring(0, 2)), 0));
  }

  /** "5pm", "5:30p.m." in one token. */
  private static Optional<Read> withHalf(String text, int to) {
    int letter = 0;
    while (letter < text.length() && !Character.isLetter(text.charAt(letter))) {
      letter++;
    }
    Optional<ClockTime> time = ClockTime.parse(text.substring(0, letter));
    return half(text.substring(letter))
        .flatMap(afterNoon -> time.flatMap(t -> t.halfOfDay(afterNoon)))
        .map(read -> new Read(to, read));
  }

  private static Optional<Read> halfFollows(SentenceView view, int from, ClockTime time) {
    return half(view.lower(from + 1))
        .flatMap(time::halfOfDay)
        .map(read -> new Read(from + 2, read));
  }

  private static Optional<Boolean> half(String word) {
    return switch (word) {
      case "pm", "p.m.", "p.m" -> Optional.of(true);
      case "am", "a.m.", "a.m" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** "17:00" where a preposition, a date or a zone shows that it is no score or ratio. */
  private static Optional<Read> ofTwentyFour(SentenceView view, int from) {
    String text = view.lower(from);
    boolean zoned = view.is(from + 1, "zone") && !view.word(from + 1, "et");
    boolean clock = text.indexOf(':') > 0 && (zoned || prepared(view, from));
    boolean military = text.length() == 4 && zoned && text.indexOf(':') < 0;
    boolean oClock = view.oneOf(from + 1, "o'clock", "o’clock");
    if (!clock && !military && !oClock) {
      return Optional.empty();
    }
    int to = oClock ? from + 2 : from + 1;
    return ClockTime.parse(text).map(time -> new Read(to, time));
  }

  private static boolean prepared(SentenceView view, int from) {
    return view.oneOf(from - 1, "at", "around")
        || view.oneOf(from - 1, "about", "from")
        || view.is(from - 1, "bound")
        || endsDate(view, view.word(from - 1, ",") ? from - 2 : from - 1);
  }

  private static boolean endsDate(SentenceView view, int index) {
    return view.is(index, "weekday")
        || YearRead.number(view.text(index)).isPresent()
        || !new NumericDateGrammar().at(view, index).isEmpty();
  }
}
