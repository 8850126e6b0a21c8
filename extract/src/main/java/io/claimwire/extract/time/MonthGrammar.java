package io.claimwire.extract.time;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Months and days of months: "October", "October 2024", "Oct. 23", "Feb. 24, 2022", "24 February",
 * "Tuesday, Oct. 29", "October 23 and 28", "23-28 October". Days that share a month are expressions
 * of their own.
 */
final class MonthGrammar implements Grammar {

  /** How many words back a month is still the month of a bare day. */
  private static final int MONTH_REACH = 12;

  @Override
  public List<Hit> at(SentenceView view, int from) {
    int date = afterWeekday(view, from);
    List<Hit> hits = acrossMonths(view, date);
    if (hits.isEmpty()) {
      hits = monthFirst(view, date);
    }
    if (hits.isEmpty()) {
      hits = dayFirst(view, date);
    }
    if (hits.isEmpty() && date == from) {
      hits = alone(view, from);
    }
    if (hits.isEmpty() && date == from) {
      hits = dayAlone(view, from);
    }
    return date == from || hits.isEmpty() ? hits : withWeekday(view, from, hits);
  }

  /** A weekday before a date only repeats it. */
  private static int afterWeekday(SentenceView view, int from) {
    if (!view.is(from, "weekday") && !view.is(from, "weekday-short")) {
      return from;
    }
    int next = view.word(from + 1, ",") ? from + 2 : from + 1;
    return view.word(next, "the") ? next + 1 : next;
  }

  private static List<Hit> withWeekday(SentenceView view, int from, List<Hit> hits) {
    List<Hit> all = new ArrayList<>(hits);
    Hit first = hits.get(0);
    all.set(
        0, view.hit(from, view.span(from, from + 1).hull(first.span()), first.to(), first.dated()));
    return all;
  }

  /** {@return the number of the month that a token names, if it may name one} */
  static Optional<Integer> month(SentenceView view, int index) {
    return view.isCapitalised(index)
        ? view.number(index, "month").or(() -> view.number(index, "month-short"))
        : Optional.empty();
  }

  /** "Oct. 23, 2024", "October 23-28", "October 23 and 28". */
  private static List<Hit> monthFirst(SentenceView view, int from) {
    Optional<Integer> month = month(view, from);
    int dayAt = view.word(from + 1, "the") ? from + 2 : from + 1;
    List<DayNumber> days = month.isPresent() ? DayNumber.list(view, dayAt) : List.of();
    if (days.isEmpty() || isCounted(view, days.get(days.size() - 1).to())) {
      return List.of();
    }
    int to = days.get(days.size() - 1).to();
    Optional<YearRead> year = YearRead.after(view, to);
    return hits(view, month.get(), days, year, from, from + 1, year.map(YearRead::to).orElse(to));
  }

  /** "May 30-June 2": a dash between two dates hides the month of the second. */
  private static List<Hit> acrossMonths(SentenceView view, int from) {
    Optional<Integer> month = month(view, from);
    String text = view.text(from + 1);
    int dash = Math.max(text.indexOf('-'), text.indexOf('–'));
    if (month.isEmpty() || dash < 1 || dash > 2) {
      return List.of();
    }
    int first = DayNumber.number(text.substring(0, dash));
    String name = text.substring(dash + 1).toLowerCase(Locale.ROOT);
    Optional<Integer> second =
        view.valueOf("month", name)
            .or(() -> view.valueOf("month-short", name))
            .map(Integer::valueOf);
    int last = DayNumber.number(view.text(from + 2));
    if (first == 0 || second.isEmpty() || last == 0) {
      return List.of();
    }
    Optional<YearRead> year = YearRead.after(view, from + 3);
    int to = year.map(YearRead::to).orElse(from + 3);
    Optional<Dated> start = date(view, from, year, month.get(), first);
    Optional<Dated> end = date(view, from, year, second.get(), last);
    if (start.isEmpty() || end.isEmpty()) {
      return List.of();
    }
    Span both = view.span(from, to);
    int split = view.span(from + 1, from + 2).start() + dash;
    return List.of(
        view.hit(from, new Span(both.start(), split), from + 2, start.get()),
        view.hit(from + 1, new Span(split + 1, both.end()), to, end.get()));
  }

  private static Optional<Dated> date(
      SentenceView view, int from, Optional<YearRead> year, int month, int day) {
    return year.isPresent()
        ? onCalendar(year.get().year(), month, day)
        : view.anchor().dayOfMonth(month, day, view.outlook(from));
  }

  /** "May 5 million people" has no date. */
  private static boolean isCounted(SentenceView view, int to) {
    return view.oneOf(to, "million", "billion") || view.oneOf(to, "percent", "%");
  }

  /** "24 February 2022", "the 24th of February", "23 and 28 October". */
  private static List<Hit> dayFirst(SentenceView view, int from) {
    List<DayNumber> days = DayNumber.list(view, from);
    if (days.isEmpty()) {
      return List.of();
    }
    int end = days.get(days.size() - 1).to();
    int monthAt = view.word(end, "of") ? end + 1 : end;
    Optional<Integer> month = month(view, monthAt);
    if (month.isEmpty()) {
      return List.of();
    }
    Optional<YearRead> year = YearRead.after(view, monthAt + 1);
    int to = year.map(YearRead::to).orElse(monthAt + 1);
    return hits(view, month.get(), days, year, from, to, to);
  }

  private static List<Hit> hits(
      SentenceView view,
      int month,
      List<DayNumber> days,
      Optional<YearRead> year,
      int from,
      int monthTo,
      int to) {
    boolean monthLast = monthTo == to;
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      DayNumber day = days.get(i);
      Optional<Dated> dated =
          year.isPresent()
              ? onCalendar(year.get().year(), month, day.number())
              : view.anchor().dayOfMonth(month, day.number(), outlook(view, from, to));
      if (dated.isEmpty()) {
        return List.of();
      }
      boolean last = i == days.size() - 1;
      boolean withMonth = monthLast ? last : i == 0;
      int start = withMonth && !monthLast ? view.span(from, from + 1).start() : day.span().start();
      int end = last ? view.span(to - 1, to).end() : day.span().end();
      hits.add(
          view.hit(
              withMonth && !monthLast ? from : day.index(),
              new Span(start, end),
              last ? to : day.to(),
              dated.get()));
    }
    return hits;
  }

  /** "The Nov. 5 ballot": a date that describes a noun owes nothing to the verb of its clause. */
  private static Outlook outlook(SentenceView view, int from, int to) {
    return view.tag(to) == PartOfSpeech.NOUN ? Outlook.OPEN : view.outlook(from);
  }

  private static Optional<Dated> onCalendar(int year, int month, int day) {
    return day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(Anchor.day(LocalDate.of(year, month, day)))
        : Optional.empty();
  }

  /** "October", "Oct. 2024", "June of this year". */
  private static List<Hit> alone(SentenceView view, int from) {
    Optional<Integer> month = month(view, from);
    if (month.isEmpty()) {
      return List.of();
    }
    Optional<YearRead> year = YearRead.after(view, from + 1);
    if (year.isPresent()) {
      Dated dated = Dated.of(CalendarPeriod.month(year.get().year(), month.get()));
      return List.of(view.hit(from, year.get().to(), dated));
    }
    boolean bareShort = view.is(from, "month-short");
    if (isName(view, from) || bareShort && !view.text(from).endsWith(".")) {
      return List.of();
    }
    return List.of(view.hit(from, from + 1, view.anchor().month(month.get(), view.outlook(from))));
  }

  /** "On the 25th". */
  private static List<Hit> dayAlone(SentenceView view, int from) {
    String text = view.text(from);
    boolean ordinal = text.length() > 2 && Character.isLetter(text.charAt(text.length() - 1));
    boolean prepared =
        view.word(from - 1, "the") && (view.word(from - 2, "on") || view.is(from - 2, "bound"));
    if (!ordinal || DayNumber.number(text) == 0 || !prepared || !view.endsPhrase(from + 1)) {
      return List.of();
    }
    int day = DayNumber.number(text);
    return dayOfMonthTold(view, from, day)
        .or(() -> view.anchor().dayOfThisMonth(day, view.outlook(from)))
        .map(dated -> List.of(view.hit(from, from + 1, dated)))
        .orElse(List.of());
  }

  /** "Opened on 7 January and closed on the 20th": a later day of the month told just before. */
  private static Optional<Dated> dayOfMonthTold(SentenceView view, int from, int day) {
    for (int i = from - 1; i >= Math.max(0, from - MONTH_REACH); i--) {
      Optional<Integer> month = month(view, i);
      if (month.isPresent()) {
        int before = i > 0 ? DayNumber.number(view.text(i - 1)) : 0;
        int told = before > 0 ? before : DayNumber.number(view.text(i + 1));
        boolean later = told > 0 && told < day && YearRead.after(view, i + 1).isEmpty();
        return later
            ? view.anchor().dayOfMonth(month.get(), day, view.outlook(i))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Theresa May", "May we", "April Jones", "the Long March". */
  private static boolean isName(SentenceView view, int from) {
    if (!view.is(from, "month-word")) {
      return false;
    }
    boolean afterName =
        view.tag(from - 1) == PartOfSpeech.PROPER_NOUN
            || view.isPossessive(from - 1) && view.word(from, "march");
    boolean beforeName =
        view.tag(from + 1) == PartOfSpeech.PROPER_NOUN && !view.is(from - 1, "bound");
    boolean firstWord = from == 0 || view.tag(from - 1) == PartOfSpeech.QUOTE_OPEN;
    boolean asVerb = firstWord && !view.isPossessive(from + 1) && !view.word(from + 1, ",");
    return afterName && !view.is(from - 1, "weekday")
        || beforeName && !firstWord && view.tag(from - 1) != PartOfSpeech.PREPOSITION
        || asVerb;
  }
}
