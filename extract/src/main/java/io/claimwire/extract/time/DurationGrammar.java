package io.claimwire.extract.time;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.time.Timex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Lengths of time: "three weeks", "more than a year and a half", "several months", "the past two
 * years", "the 18-month-long strike". Ages of people are none, lengths of things are ("a
 * 33-month-old war").
 */
final class DurationGrammar implements Grammar {

  private static final int REACH_OF_AGED_NOUN = 3;

  @Override
  public List<Hit> at(SentenceView view, int from) {
    Optional<Hit> hit =
        hedged(view, from)
            .or(() -> stretch(view, from))
            .or(() -> hyphenated(view, from))
            .or(() -> whole(view, from))
            .or(() -> ending(view, from))
            .or(() -> bare(view, from));
    return hit.map(List::of).orElse(List.of());
  }

  /** {@return a counted length of time, with the hedge before it} */
  static Optional<Hit> hedged(SentenceView view, int from) {
    Optional<Hedge> hedge = Hedge.at(view, from);
    if (hedge.isEmpty()) {
      return counted(view, from);
    }
    return counted(view, hedge.get().to())
        .map(hit -> view.hit(from, hit.to(), hit.dated().withMod(hedge.get().mod())));
  }

  /** "Two years", "2.5 hours", "two years and three months". */
  private static Optional<Hit> counted(SentenceView view, int from) {
    Optional<Measured> measured = Measured.at(view, from);
    boolean speed = view.oneOf(from, "a", "an") && view.is(from - 1, "speed");
    if (measured.isEmpty() || speed || isAge(view, measured.get().to())) {
      return Optional.empty();
    }
    String value = measured.get().value();
    int to = measured.get().to();
    int next = view.word(to, "and") || view.word(to, ",") ? to + 1 : to;
    Optional<Measured> rest = measured.get().isWhole() ? Measured.at(view, next) : Optional.empty();
    if (rest.isPresent() && rest.get().unit().compareTo(measured.get().unit()) < 0) {
      value = Measured.joined(value, rest.get().value());
      to = rest.get().to();
    }
    return Optional.of(view.hit(from, to, Dated.floating(Timex.duration(value))));
  }

  private static boolean isAge(SentenceView view, int to) {
    return view.word(to, "old") || view.word(to, "of") && view.word(to + 1, "age");
  }

  /** "The past two years", "coming days", "the next several weeks", "the past week". */
  private static Optional<Hit> stretch(SentenceView view, int from) {
    if (!view.is(from, "stretch")) {
      return Optional.empty();
    }
    int at = view.is(from + 1, "stretch") ? from + 2 : from + 1;
    Optional<Measured> measured = Measured.at(view, at);
    if (measured.isPresent() && !view.oneOf(at, "a", "an")) {
      return Optional.of(view.hit(from, measured.get().to(), duration(measured.get().value())));
    }
    Optional<CalendarUnit> unit = view.unit(at);
    if (unit.isEmpty() || unit.get() == CalendarUnit.WEEKEND) {
      return Optional.empty();
    }
    if (view.is(at, "unit-plural")) {
      boolean counts = !view.oneOf(at - 1, "first", "final") && !view.word(at - 1, "initial");
      return counts
          ? Optional.of(view.hit(from, at + 1, duration(unit.get().duration("X"))))
          : Optional.empty();
    }
    boolean runs = view.word(from - 1, "the") && runsOver(view, from - 1, at);
    return runs
        ? Optional.of(view.hit(from, at + 1, duration(unit.get().duration("1"))))
        : Optional.empty();
  }

  /** "The past year" is a length of time, "over the last year" too, "the last year of" is not. */
  private static boolean runsOver(SentenceView view, int article, int unit) {
    if (view.word(unit + 1, "of")
        || view.unit(unit).orElseThrow() == CalendarUnit.DAY && !view.word(unit - 1, "past")) {
      return false;
    }
    boolean over =
        view.oneOf(article - 1, "over", "within")
            || view.oneOf(article - 1, "during", "in")
            || view.oneOf(article - 1, "for", "throughout");
    return view.oneOf(unit - 1, "past", "coming") || over && view.oneOf(unit - 1, "last", "next");
  }

  /** "Two-day", "18-month-long", "33-month-old", "weeklong". */
  private static Optional<Hit> hyphenated(SentenceView view, int from) {
    Optional<String> one = view.value(from, "long");
    if (one.isPresent()) {
      return Optional.of(view.hit(from, from + 1, lasting(one.get(), "1")));
    }
    Optional<String> many = view.value(from, "long-plural");
    if (many.isPresent()) {
      return Optional.of(view.hit(from, from + 1, lasting(many.get(), "X")));
    }
    String word = view.lower(from);
    String old = stripped(word, "-old");
    boolean isOld = !old.equals(word) || view.word(from + 1, "old");
    String length = stripped(old, "-long");
    int hyphen = length.lastIndexOf('-');
    if (hyphen <= 0) {
      return Optional.empty();
    }
    Optional<CalendarUnit> unit =
        view.valueOf("unit", length.substring(hyphen + 1)).map(CalendarUnit::valueOf);
    Optional<String> count = countInWord(view, length.substring(0, hyphen));
    if (unit.isEmpty() || count.isEmpty() || isOld && !isOfThing(view, from, unit.get())) {
      return Optional.empty();
    }
    return unit.filter(u -> u != CalendarUnit.QUARTER && u != CalendarUnit.WEEKEND)
        .map(u -> view.hit(from, from + 1, duration(u.duration(count.get()))));
  }

  private static Optional<String> countInWord(SentenceView view, String word) {
    if (view.isWord("vague", word)) {
      return Optional.of("X");
    }
    if (word.equals("half")) {
      return Optional.of("0.5");
    }
    String halved = stripped(word, "-and-a-half");
    Optional<BigDecimal> number = Count.number(halved).or(() -> Count.cardinal(view, halved));
    return number
        .map(n -> new Count(0, Optional.of(n)))
        .map(count -> halved.equals(word) ? count.value() : count.plusHalf(0).value());
  }

  /** Years are mostly of people, so a thing must show; shorter ages are mostly of things. */
  private static boolean isOfThing(SentenceView view, int from, CalendarUnit unit) {
    for (int i = from + 1; i <= from + REACH_OF_AGED_NOUN && view.has(i); i++) {
      String lemma = view.sentence().token(i).lemma();
      if (view.isWord("people", lemma)) {
        return false;
      }
      if (view.isWord("aged-thing", lemma)) {
        return true;
      }
    }
    return unit != CalendarUnit.YEAR && view.tag(from + 1).isNoun();
  }

  /** "All day", "the entire week". */
  private static Optional<Hit> whole(SentenceView view, int from) {
    boolean entire =
        view.oneOf(from, "whole", "entire") && view.word(from - 1, "the")
            || view.word(from, "full") && view.word(from - 1, "the");
    if (!entire && !view.word(from, "all")) {
      return Optional.empty();
    }
    int start = entire ? from - 1 : from;
    int unitAt = from + 1;
    Optional<CalendarUnit> unit =
        view.is(unitAt, "unit-plural") ? Optional.empty() : view.unit(unitAt);
    int to = unitAt + 1;
    return unit.filter(u -> u.compareTo(CalendarUnit.HOUR) >= 0 && u != CalendarUnit.QUARTER)
        .map(u -> view.hit(start, to, duration(u.duration("1"))));
  }

  /** "In the year to February", "the week to 5 April": a length of time by its end. */
  private static Optional<Hit> ending(SentenceView view, int from) {
    boolean told = view.word(from - 1, "the") && view.word(from + 1, "to");
    boolean date =
        MonthGrammar.month(view, from + 2).isPresent()
            || MonthGrammar.month(view, from + 3).isPresent()
            || view.oneOf(from + 2, "end", "early");
    return told && date && !view.is(from, "unit-plural")
        ? view.unit(from)
            .filter(unit -> unit.compareTo(CalendarUnit.WEEK) >= 0)
            .map(unit -> view.hit(from - 1, from + 1, duration(unit.duration("1"))))
        : Optional.empty();
  }

  /** "For months", "weeks of rain": a plural that nothing counts or describes. */
  private static Optional<Hit> bare(SentenceView view, int from) {
    if (!view.is(from, "unit-plural") || view.is(from, "unit-abbreviation")) {
      return Optional.empty();
    }
    CalendarUnit unit = view.unit(from).orElseThrow();
    if (unit == CalendarUnit.QUARTER || unit == CalendarUnit.WEEKEND) {
      return Optional.empty();
    }
    if (isLeadingUp(view, from)) {
      return Optional.of(view.hit(from - 1, from + 1, duration(unit.duration("X"))));
    }
    boolean clock = unit.compareTo(CalendarUnit.HOUR) < 0;
    if (isDescribed(view.tag(from - 1)) || clock && !isLasting(view, from, unit)) {
      return Optional.empty();
    }
    return Optional.of(view.hit(from, from + 1, duration(unit.duration("X"))));
  }

  /** "The weeks since", "the days leading up to". */
  private static boolean isLeadingUp(SentenceView view, int from) {
    return view.word(from - 1, "the")
        && (view.oneOf(from + 1, "since", "before")
            || view.oneOf(from + 1, "after", "leading")
            || view.word(from + 1, "ahead"));
  }

  /** Whether a word says which or how many are meant, so that no length of time is. */
  private static boolean isDescribed(PartOfSpeech before) {
    return switch (before) {
      case ADJECTIVE,
          NOUN,
          PROPER_NOUN,
          NUMBER,
          ORDINAL,
          DETERMINER,
          POSSESSIVE,
          POSSESSIVE_PRONOUN,
          SYMBOL ->
          true;
      default -> false;
    };
  }

  /** "For minutes", "seconds later". */
  private static boolean isLasting(SentenceView view, int from, CalendarUnit unit) {
    return view.oneOf(from - 1, "for", "within")
        || view.oneOf(from - 1, "in", "after")
        || view.oneOf(from + 1, "later", "after")
        || view.oneOf(from + 1, "before", "earlier")
        || view.oneOf(from + 1, "ago", "of") && !unit.isOfClock();
  }

  private static Dated lasting(String unit, String count) {
    return duration(CalendarUnit.valueOf(unit).duration(count));
  }

  private static Dated duration(String value) {
    return Dated.floating(Timex.duration(value));
  }

  private static String stripped(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
  }
}
