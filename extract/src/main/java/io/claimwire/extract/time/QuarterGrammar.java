package io.claimwire.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Quarters and halves of years: "the third quarter of 2024", "Q3 2024", "third-quarter", "the first
 * half of the year". A quarter without a year is the latest that has begun.
 */
final class QuarterGrammar implements Grammar {

  @Override
  public List<Hit> at(SentenceView view, int from) {
    return abbreviated(view, from).or(() -> spelled(view, from)).map(List::of).orElse(List.of());
  }

  /** "Q3", "Q3 2024", "third-quarter", "H1 2024". */
  private static Optional<Hit> abbreviated(SentenceView view, int from) {
    String text = view.lower(from);
    int number = 0;
    CalendarUnit unit = CalendarUnit.QUARTER;
    if (text.length() == 2 && (text.charAt(0) == 'q' || text.charAt(0) == 'h')) {
      number = text.charAt(1) - '0';
      unit = text.charAt(0) == 'q' ? CalendarUnit.QUARTER : CalendarUnit.HALF;
    } else if (text.endsWith("-quarter")) {
      String ordinal = text.substring(0, text.length() - "-quarter".length());
      number = view.valueOf("ordinal", ordinal).map(Integer::parseInt).orElse(0);
    }
    if (number < 1 || number > most(unit)) {
      return Optional.empty();
    }
    Optional<YearRead> year = YearRead.after(view, from + 1);
    if (unit == CalendarUnit.HALF && year.isEmpty()) {
      return Optional.empty();
    }
    int to = year.map(YearRead::to).orElse(from + 1);
    int n = number;
    return inYear(view, from, unit, n, year.map(YearRead::year)).map(d -> view.hit(from, to, d));
  }

  /** "Third quarter", "second half of last year". */
  private static Optional<Hit> spelled(SentenceView view, int from) {
    Optional<Integer> number = view.number(from, "ordinal");
    boolean quarter = view.word(from + 1, "quarter");
    boolean half = view.word(from + 1, "half");
    CalendarUnit unit = quarter ? CalendarUnit.QUARTER : CalendarUnit.HALF;
    if (number.isEmpty() || number.get() > most(unit) || !quarter && !half) {
      return Optional.empty();
    }
    Optional<YearRead> year = yearAfter(view, from + 2);
    boolean timed = quarter && !view.oneOf(from + 2, "of", "final");
    if (year.isEmpty() && !timed) {
      return Optional.empty();
    }
    int to = year.map(YearRead::to).orElse(from + 2);
    return inYear(view, from, unit, number.get(), year.map(YearRead::year))
        .map(d -> view.hit(from, to, d));
  }

  private static Optional<YearRead> yearAfter(SentenceView view, int from) {
    boolean theYear =
        view.word(from, "of") && view.word(from + 1, "the") && view.word(from + 2, "year");
    return theYear
        ? view.anchor().written().map(today -> new YearRead(from + 3, today.getYear()))
        : YearRead.after(view, from);
  }

  private static Optional<Dated> inYear(
      SentenceView view, int from, CalendarUnit unit, int number, Optional<Integer> year) {
    int month = (number - 1) * 12 / most(unit) + 1;
    if (year.isPresent()) {
      return Optional.of(Dated.of(new CalendarPeriod(unit, LocalDate.of(year.get(), month, 1))));
    }
    return view.anchor()
        .written()
        .map(
            today -> {
              LocalDate start = LocalDate.of(today.getYear(), month, 1);
              boolean ahead = view.outlook(from) == Outlook.AHEAD;
              LocalDate begun = start.isAfter(today) && !ahead ? start.minusYears(1) : start;
              return Dated.of(new CalendarPeriod(unit, begun));
            });
  }

  private static int most(CalendarUnit unit) {
    return unit == CalendarUnit.QUARTER ? 4 : 2;
  }
}
