package io.claimwire.extract.time;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.time.Timex;
import java.util.List;
import java.util.Optional;

/**
 * Repetitions: "every Monday", "each week", "per day", "30 an hour", "twice a month", "weekends",
 * "Tuesday nights", "daily".
 */
final class SetGrammar implements Grammar {

  private static final String ANY_WEEK = "XXXX-WXX-";

  @Override
  public List<Hit> at(SentenceView view, int from) {
    return every(view, from)
        .or(() -> frequency(view, from))
        .or(() -> rate(view, from))
        .or(() -> plural(view, from))
        .or(() -> adverb(view, from))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Hit> every(SentenceView view, int from) {
    if (!view.oneOf(from, "every", "each")) {
      return Optional.empty();
    }
    if (view.word(from + 1, "other")) {
      return view.unit(from + 2).map(u -> view.hit(from, from + 3, set(u.duration("2"))));
    }
    Optional<Measured> measured = Measured.at(view, from + 1);
    if (measured.isPresent()) {
      return measured.map(m -> view.hit(from, m.to(), set(m.value())));
    }
    return named(view, from + 1).map(value -> view.hit(from, from + 2, set(value)));
  }

  /** The value of a unit, weekday, month, season or part of the day that comes again. */
  private static Optional<String> named(SentenceView view, int at) {
    return view.unit(at)
        .filter(unit -> !view.is(at, "unit-plural"))
        .map(unit -> unit == CalendarUnit.WEEKEND ? ANY_WEEK + "WE" : unit.duration("1"))
        .or(() -> view.value(at, "weekday").map(ANY_WEEK::concat))
        .or(() -> MonthGrammar.month(view, at).map(m -> "XXXX-" + Anchor.twoDigits(m)))
        .or(() -> view.value(at, "season").map("XXXX-"::concat))
        .or(() -> view.value(at, "part").map("XXXX-XX-XXT"::concat));
  }

  /** "Twice a week", "three times per month": the whole is one repetition. */
  private static Optional<Hit> frequency(SentenceView view, int from) {
    int at = from + 1;
    if (!view.oneOf(from, "once", "twice")) {
      Optional<Count> count = Count.at(view, from);
      if (count.isEmpty() || !view.word(count.get().to(), "times")) {
        return Optional.empty();
      }
      at = count.get().to() + 1;
    }
    int unitAt = at + 1;
    boolean each =
        view.oneOf(at, "a", "an") || view.oneOf(at, "per", "each") || view.word(at, "every");
    return each
        ? singular(view, unitAt).map(u -> view.hit(from, unitAt + 1, set(u.duration("1"))))
        : Optional.empty();
  }

  private static Optional<CalendarUnit> singular(SentenceView view, int at) {
    return view.is(at, "unit-plural") ? Optional.empty() : view.unit(at);
  }

  /**
   * "Three million barrels per day", "20 to 30 an hour". A speed is a measure and no repetition.
   */
  private static Optional<Hit> rate(SentenceView view, int from) {
    boolean article = view.oneOf(from, "a", "an");
    boolean per = view.oneOf(from - 1, "per", "/");
    int at = article ? from + 1 : from;
    Optional<CalendarUnit> unit = singular(view, at);
    if (unit.isEmpty() || unit.get() == CalendarUnit.SECOND || !article && !per) {
      return Optional.empty();
    }
    boolean speed = view.is(article ? from - 1 : from - 2, "speed");
    boolean distant =
        view.is(at + 1, "ago")
            || view.is(at + 1, "earlier")
            || view.is(at + 1, "later")
            || view.oneOf(at + 1, "and", "after") && article;
    if (speed || distant || article && !follows(view, from)) {
      return Optional.empty();
    }
    return Optional.of(view.hit(from, at + 1, set(unit.get().duration("1"))));
  }

  /** Whether the words before are an amount: "$58 a barrel a day", "30 an hour", "5% a year". */
  private static boolean follows(SentenceView view, int from) {
    return switch (view.tag(from - 1)) {
      case NUMBER, SYMBOL -> true;
      case NOUN -> hasNumberBefore(view, from - 1);
      default -> view.oneOf(from - 1, "percent", "%") || view.word(from - 1, "times");
    };
  }

  private static boolean hasNumberBefore(SentenceView view, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (view.tag(i) == PartOfSpeech.NUMBER) {
        return true;
      }
      if (view.tag(i).isVerb() || view.tag(i) == PartOfSpeech.COMMA) {
        return false;
      }
    }
    return false;
  }

  /** "Weekends", "Sundays", "on Tuesday nights". */
  private static Optional<Hit> plural(SentenceView view, int from) {
    if (view.word(from, "weekends")) {
      return Optional.of(view.hit(from, from + 1, set(ANY_WEEK + "WE")));
    }
    Optional<String> weekday = view.value(from, "weekday").map(ANY_WEEK::concat);
    if (weekday.isEmpty() || !view.isCapitalised(from)) {
      return Optional.empty();
    }
    if (view.is(from + 1, "part-plural")) {
      String part = view.value(from + 1, "part").orElseThrow();
      return weekday.map(day -> view.hit(from, from + 2, set(day + "T" + part)));
    }
    return weekday
        .filter(day -> view.is(from, "weekday-plural"))
        .map(day -> view.hit(from, from + 1, set(day)));
  }

  /** "Daily", unless it is part of a name ("the Daily Courier"). */
  private static Optional<Hit> adverb(SentenceView view, int from) {
    boolean name = view.isCapitalised(from) && (from > 0 || view.isCapitalised(from + 1));
    return name
        ? Optional.empty()
        : view.value(from, "repeated").map(value -> view.hit(from, from + 1, set(value)));
  }

  private static Dated set(String value) {
    return Dated.floating(Timex.set(value));
  }
}
