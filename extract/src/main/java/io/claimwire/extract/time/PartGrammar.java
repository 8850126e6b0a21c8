package io.claimwire.extract.time;

import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Parts of longer times: "early October", "the mid-1990s", "late next week", "early to
 * mid-October", "the end of the year", "earlier this month", "the first ten months of 2025".
 */
final class PartGrammar implements Grammar {

  /** No longer time has more units than a year has days. */
  private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(366);

  private final List<Grammar> wholes;

  PartGrammar(List<Grammar> wholes) {
    this.wholes = wholes;
  }

  @Override
  public List<Hit> at(SentenceView view, int from) {
    return hyphenated(view, from)
        .or(() -> modified(view, from))
        .or(() -> comparative(view, from))
        .or(() -> partOf(view, from))
        .or(() -> earlyHours(view, from))
        .or(() -> firstOf(view, from))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Part> part(SentenceView view, int index) {
    return view.value(index, "early")
        .or(() -> view.word(index, "mid") ? view.value(index, "mid") : Optional.empty())
        .or(() -> view.value(index, "late"))
        .map(Part::of);
  }

  /** "Early October", "late in 2023", "early to mid-October". */
  private Optional<Hit> modified(SentenceView view, int from) {
    Optional<Part> part = part(view, from);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    boolean range = view.oneOf(from + 1, "to", "or") || view.word(from + 1, "and");
    if (range) {
      Optional<Hit> second = hyphenated(view, from + 2).or(() -> modified(view, from + 2));
      return second.flatMap(hit -> joined(view, from, part.get(), hit));
    }
    int at = view.oneOf(from + 1, "in", "on") || view.word(from + 1, "-") ? from + 2 : from + 1;
    at = at > from + 1 && view.word(at, "the") ? at + 1 : at;
    return whole(view, at)
        .map(
            hit ->
                view.hit(
                    from,
                    view.span(from, from + 1).hull(hit.span()),
                    hit.to(),
                    hit.dated().part(part.get())));
  }

  private static Optional<Hit> joined(SentenceView view, int from, Part first, Hit second) {
    Optional<CalendarPeriod> period = second.dated().period();
    Optional<Part> last = second.dated().timex().mod().map(mod -> Part.of(mod.name()));
    if (period.isEmpty() || last.isEmpty() || first.compareTo(last.get()) >= 0) {
      return Optional.empty();
    }
    Dated dated = Dated.of(period.get()).withEdtf(first.through(period.get(), last.get()));
    return Optional.of(view.hit(from, second.to(), dated));
  }

  /** "Mid-October", "mid-1990s", "late-2023", "midweek" and "mid-year". */
  private static Optional<Hit> hyphenated(SentenceView view, int from) {
    String word = view.lower(from);
    int hyphen = word.indexOf('-');
    if (hyphen < 3 || hyphen == word.length() - 1) {
      return Optional.empty();
    }
    String prefix = word.substring(0, hyphen);
    String rest = word.substring(hyphen + 1);
    if (rest.equals("end") && view.valueOf("unit", prefix).isPresent()) {
      return view.valueOf("unit", prefix)
          .map(unit -> view.anchor().period(CalendarUnit.valueOf(unit), 0).part(Part.LATE))
          .map(dated -> view.hit(from, from + 1, dated));
    }
    Optional<Part> part =
        view.valueOf("early", prefix)
            .or(() -> view.valueOf("mid", prefix))
            .or(() -> view.valueOf("late", prefix))
            .map(Part::of);
    return part.flatMap(p -> rest(view, from, rest).map(hit -> hit.as(hit.dated().part(p))));
  }

  private static Optional<Hit> rest(SentenceView view, int from, String rest) {
    Optional<Integer> month =
        view.valueOf("month", rest)
            .or(() -> view.valueOf("month-short", rest))
            .map(Integer::valueOf);
    if (month.isPresent()) {
      Optional<YearRead> year = YearRead.after(view, from + 1);
      Dated dated =
          year.map(y -> Dated.of(CalendarPeriod.month(y.year(), month.get())))
              .orElseGet(() -> view.anchor().month(month.get(), view.outlook(from)));
      return Optional.of(view.hit(from, year.map(YearRead::to).orElse(from + 1), dated));
    }
    if (view.word(from + 1, "century") && DayNumber.number(rest) > 1) {
      int first = (DayNumber.number(rest) - 1) * 100;
      return Optional.of(view.hit(from, from + 2, YearGrammar.century(first)));
    }
    return YearRead.number(rest)
        .map(year -> Dated.of(CalendarPeriod.year(year)))
        .or(() -> isAge(rest) ? Optional.empty() : decade(rest))
        .or(() -> unit(view, rest))
        .map(dated -> view.hit(from, from + 1, dated));
  }

  private static Optional<Dated> decade(String word) {
    return YearGrammar.decade(word).map(YearGrammar::decade);
  }

  /** "The mid-30s" are of an age or a temperature, "the mid-'30s" and "the mid-1930s" a decade. */
  private static boolean isAge(String word) {
    return word.length() == 3 && word.charAt(0) < '7';
  }

  private static Optional<Dated> unit(SentenceView view, String word) {
    return view.valueOf("unit", word)
        .map(CalendarUnit::valueOf)
        .filter(u -> u == CalendarUnit.WEEK || u == CalendarUnit.MONTH || u == CalendarUnit.YEAR)
        .map(u -> view.anchor().period(u, 0));
  }

  /** "Earlier this month" ends with the day of writing, "later this week" begins with it. */
  private Optional<Hit> comparative(SentenceView view, int from) {
    boolean earlier = view.word(from, "earlier");
    if (!earlier && !view.word(from, "later")) {
      return Optional.empty();
    }
    int at = view.oneOf(from + 1, "in", "on") ? from + 2 : from + 1;
    boolean article = view.word(at, "the");
    Optional<Hit> whole =
        article && view.unit(at + 1).isPresent() && !view.is(at + 1, "unit-plural")
            ? Optional.of(view.hit(at, at + 2, ofUnit(view, at + 1, 0)))
            : whole(view, at);
    return whole.map(hit -> view.hit(from, hit.to(), upTo(view, hit.dated(), earlier)));
  }

  private static Dated ofUnit(SentenceView view, int at, int shift) {
    return view.anchor().period(view.unit(at).orElseThrow(), shift);
  }

  private static Dated upTo(SentenceView view, Dated dated, boolean earlier) {
    Optional<CalendarPeriod> period =
        dated
            .period()
            .filter(p -> p.unit() != CalendarUnit.DAY && p.unit() != CalendarUnit.WEEKEND);
    Optional<Edtf> cut =
        period.flatMap(
            p ->
                view.anchor()
                    .written()
                    .filter(today -> !today.isBefore(p.start()) && !today.isAfter(p.last()))
                    .map(
                        today ->
                            earlier
                                ? Edtf.interval(Edtf.of(p.start()), Edtf.of(today))
                                : Edtf.interval(Edtf.of(today), Edtf.of(p.last()))));
    return cut.map(dated::withEdtf).orElse(dated);
  }

  /** "The end of the year", "the start of October", "the middle of next week". */
  private Optional<Hit> partOf(SentenceView view, int from) {
    Optional<Part> part = view.value(from, "part-noun").map(Part::of);
    if (part.isEmpty() || !view.word(from + 1, "of")) {
      return Optional.empty();
    }
    boolean article = view.word(from + 2, "the");
    int at = article ? from + 3 : from + 2;
    boolean unit =
        article
            && view.unit(at).isPresent()
            && !view.is(at, "unit-plural")
            && !view.unit(at).get().isOfClock();
    Optional<Hit> whole =
        unit ? Optional.of(view.hit(at, at + 1, ofUnit(view, at, 0))) : whole(view, at);
    return whole.map(hit -> view.hit(from, hit.to(), edge(hit.dated(), part.get())));
  }

  /** "The first ten months of the year", "the last two weeks of May". */
  private Optional<Hit> firstOf(SentenceView view, int from) {
    int at = view.word(from, "the") ? from + 1 : from;
    boolean first = view.word(at, "first");
    Optional<Count> count =
        first || view.oneOf(at, "last", "final") ? Count.at(view, at + 1) : Optional.empty();
    int unit = count.map(Count::to).orElse(from);
    if (count.isEmpty()
        || !view.is(unit, "unit-plural")
        || view.unit(unit).isEmpty()
        || view.unit(unit).get().isOfClock()
        || !view.word(unit + 1, "of")) {
      return Optional.empty();
    }
    boolean article = view.word(unit + 2, "the");
    int of = article ? unit + 3 : unit + 2;
    boolean single = article && view.unit(of).isPresent() && !view.is(of, "unit-plural");
    Optional<Hit> whole =
        single ? Optional.of(view.hit(of, of + 1, ofUnit(view, of, 0))) : whole(view, of);
    return whole.flatMap(
        hit ->
            stretch(hit.dated(), count.get(), view.unit(unit).get(), first)
                .map(dated -> view.hit(from, hit.to(), dated)));
  }

  /** So many units at the beginning or end of a longer time that has more of them. */
  private static Optional<Dated> stretch(
      Dated whole, Count count, CalendarUnit unit, boolean first) {
    Optional<CalendarPeriod> period = whole.period();
    int number = count.number().map(n -> n.min(MOST_UNITS).intValue()).orElse(0);
    if (period.isEmpty() || number < 1) {
      return Optional.empty();
    }
    LocalDate start = period.get().start();
    LocalDate next = period.get().last().plusDays(1);
    LocalDate from = first ? start : unit.shift(next, -number);
    LocalDate last = (first ? unit.shift(start, number) : next).minusDays(1);
    boolean inside = !from.isBefore(start) && last.isBefore(next) && from.isBefore(last);
    boolean months = unit == CalendarUnit.MONTH || unit == CalendarUnit.QUARTER;
    Edtf span =
        months
            ? Edtf.interval(month(from), month(last))
            : Edtf.interval(Edtf.of(from), Edtf.of(last));
    return inside ? Optional.of(whole.withEdtf(span)) : Optional.empty();
  }

  private static Edtf month(LocalDate day) {
    return Edtf.parse(YearMonth.from(day).toString());
  }

  /** "The small hours of Saturday": the early morning. */
  private Optional<Hit> earlyHours(SentenceView view, int from) {
    boolean early = view.oneOf(from, "early", "small") && view.word(from + 1, "hours");
    return early && view.word(from + 2, "of")
        ? whole(view, from + 3)
            .filter(hit -> hit.dated().day().isPresent())
            .map(
                hit ->
                    view.hit(
                        from,
                        hit.to(),
                        Compounds.partOfDay(hit.dated(), "MO").withMod(Timex.Mod.START)))
        : Optional.empty();
  }

  /** The end of a year is about December, that of a month or week about its last day. */
  private static Dated edge(Dated dated, Part part) {
    if (part == Part.MIDDLE || dated.period().isEmpty()) {
      return dated.part(part);
    }
    CalendarPeriod period = dated.period().get();
    LocalDate day = part == Part.EARLY ? period.start() : period.last();
    String near =
        switch (period.unit()) {
          case DAY, NIGHT, WEEKEND -> "";
          case WEEK, FORTNIGHT, MONTH -> day + "~";
          case DECADE, CENTURY -> day.getYear() + "~";
          default -> YearMonth.from(day) + "~";
        };
    Dated marked = dated.withMod(part.mod());
    return near.isEmpty() ? marked : marked.withEdtf(Edtf.parse(near));
  }

  private Optional<Hit> whole(SentenceView view, int at) {
    for (Grammar grammar : wholes) {
      List<Hit> hits = grammar.at(view, at);
      if (!hits.isEmpty()) {
        return Optional.of(hits.get(0));
      }
    }
    return Optional.empty();
  }
}
