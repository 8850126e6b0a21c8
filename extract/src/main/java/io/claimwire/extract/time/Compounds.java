package io.claimwire.extract.time;

import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts times of the day and the dates beside them together: "Tuesday evening", "5 p.m. on Tuesday",
 * "the night of March 3", "2024-11-05 11:05".
 */
final class Compounds {

  private Compounds() {}

  /** {@return the meaning of a part of a day, by its TIMEX3 letters} */
  static Dated partOfDay(Dated day, String letters) {
    return day.day()
        .map(d -> new Dated(Timex.time(d + "T" + letters), Optional.of(Edtf.of(d)), day.period()))
        .orElseGet(() -> undated(day, letters));
  }

  private static Dated undated(Dated day, String letters) {
    String value = day.timex().value();
    boolean shaped = value.startsWith("XXXX");
    return Dated.floating(Timex.time((shaped ? value : "XXXX-XX-XX") + "T" + letters));
  }

  /** {@return the hits, with those that make up one time joined} */
  static List<Hit> join(SentenceView view, List<Hit> hits) {
    List<Hit> joined = new ArrayList<>();
    for (Hit hit : hits) {
      int last = joined.size() - 1;
      int read = last < 0 ? 0 : joined.get(last).to();
      if (last >= 0 && hit.span().start() < joined.get(last).span().end()) {
        continue; // the expression before has taken it in, as "Tuesday overnight" does
      }
      Hit now = withPartOfDay(view, hit, read);
      Optional<Hit> both = last < 0 ? Optional.empty() : pair(view, joined.get(last), now);
      if (both.isPresent()) {
        joined.set(last, both.get());
        shareDay(view, joined, last);
      } else {
        joined.add(now);
      }
    }
    return joined;
  }

  /** "Between 7pm and 9pm on Saturday": both are on Saturday. */
  private static void shareDay(SentenceView view, List<Hit> joined, int last) {
    if (last == 0) {
      return;
    }
    Hit first = joined.get(last - 1);
    Hit second = joined.get(last);
    int gap = second.from() - 1;
    boolean range =
        gap == first.to()
            && (view.oneOf(gap, "and", "to")
                || view.oneOf(gap, "until", "-")
                || view.word(gap, "–"));
    Optional<ClockGrammar.Read> clock = ClockGrammar.clock(view, first.from());
    boolean bare = clock.filter(read -> read.to() == first.to()).isPresent();
    if (range && bare && second.dated().isOf(Timex.Type.TIME)) {
      joined.set(last - 1, first.as(clock.get().time().on(second.dated())));
    }
  }

  /** "Tuesday evening", "yesterday morning", "overnight Tuesday" follows the same way. */
  private static Hit withPartOfDay(SentenceView view, Hit hit, int read) {
    boolean day = isDay(hit.dated());
    Optional<String> after =
        view.word(hit.to(), "overnight") ? Optional.of("NI") : view.value(hit.to(), "part");
    if (day && after.isPresent() && !view.is(hit.to(), "part-plural")) {
      Dated dated = partOfDay(hit.dated(), after.get());
      Dated kept = hit.dated().timex().mod().map(dated::withMod).orElse(dated);
      return view.hit(
          hit.from(), hit.span().hull(view.span(hit.to(), hit.to() + 1)), hit.to() + 1, kept);
    }
    boolean of = view.oneOf(hit.from() - 1, "of", "on") && hit.from() - 2 >= read;
    Optional<String> before = of ? view.value(hit.from() - 2, "part") : Optional.empty();
    if (day && before.isPresent()) {
      int start = hit.from() - 2;
      return view.hit(
          start,
          view.span(start, start + 1).hull(hit.span()),
          hit.to(),
          partOfDay(hit.dated(), before.get()));
    }
    return hit;
  }

  private static boolean isDay(Dated dated) {
    return dated.isOf(Timex.Type.DATE)
        && (dated.day().isPresent() || dated.timex().value().startsWith("XXXX-"))
        && dated.timex().value().length() > 7;
  }

  private static Optional<Hit> pair(SentenceView view, Hit first, Hit second) {
    if (!beside(view, first.to(), second.from())) {
      return Optional.empty();
    }
    if (view.word(first.from(), "overnight") && isDay(second.dated())) {
      return Optional.of(both(view, first, second, partOfDay(second.dated(), "NI")));
    }
    Optional<ClockGrammar.Read> early = ClockGrammar.clock(view, first.from());
    Optional<ClockGrammar.Read> late = ClockGrammar.clock(view, second.from());
    boolean clockFirst = early.isPresent() && first.dated().isOf(Timex.Type.TIME);
    boolean clockSecond = late.isPresent() && second.dated().isOf(Timex.Type.TIME);
    if (clockFirst && late.isEmpty() && second.dated().isOf(Timex.Type.TIME)) {
      return early
          .flatMap(read -> inPartOfDay(view, read.time(), second))
          .map(dated -> both(view, first, second, dated));
    }
    if (clockFirst && isDay(second.dated())) {
      return Optional.of(both(view, first, second, early.get().time().on(second.dated())));
    }
    boolean dayFirst = isDay(first.dated()) || !clockFirst && first.dated().day().isPresent();
    if (clockSecond && dayFirst) {
      return Optional.of(both(view, first, second, late.get().time().on(first.dated())));
    }
    return Optional.empty();
  }

  /** "5 o'clock this afternoon". */
  private static Optional<Dated> inPartOfDay(SentenceView view, ClockTime time, Hit part) {
    Optional<String> letters = view.value(part.to() - 1, "part");
    return letters
        .flatMap(name -> time.halfOfDay(!name.equals("MO")))
        .filter(read -> part.dated().day().isPresent())
        .map(read -> read.on(part.dated()));
  }

  private static Hit both(SentenceView view, Hit first, Hit second, Dated dated) {
    return view.hit(first.from(), first.span().hull(second.span()), second.to(), dated);
  }

  /** Whether only a comma, a zone or a small preposition stands between two expressions. */
  private static boolean beside(SentenceView view, int from, int to) {
    int between = to - from;
    if (between < 0 || between > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean small =
          view.oneOf(i, "on", "at")
              || view.oneOf(i, ",", "time")
              || view.oneOf(i, "around", "about")
              || view.is(i, "zone");
      if (!small) {
        return false;
      }
    }
    return true;
  }
}
