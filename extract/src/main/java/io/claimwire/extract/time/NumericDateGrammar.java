package io.claimwire.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates in digits: 2024-10-29, 2024/10/29, 24.02.2022, 10/29/2024, 29/10/2024, 11/05. With slashes
 * the month comes first, as in American papers, unless only the other way gives a date.
 */
final class NumericDateGrammar implements Grammar {

  private static final LocalDate SEPTEMBER_11 = LocalDate.of(2001, 9, 11);
  private static final int CENTURY = 2000;

  @Override
  public List<Hit> at(SentenceView view, int from) {
    String text = view.text(from);
    if (text.isEmpty() || !isDigit(text.charAt(0))) {
      return List.of();
    }
    if (text.equals("9/11")) {
      return List.of(view.hit(from, from + 1, Anchor.day(SEPTEMBER_11)));
    }
    int time = text.indexOf('T');
    Optional<Dated> dated =
        time > 0
            ? dateTime(text.substring(0, time), text.substring(time + 1))
            : date(view, from, parts(text), separator(text));
    return dated.map(d -> List.of(view.hit(from, from + 1, d))).orElse(List.of());
  }

  private static Optional<Dated> date(
      SentenceView view, int from, List<String> parts, char separator) {
    if (parts.size() == 3 && parts.get(0).length() == 4) {
      return day(parts.get(0), parts.get(1), parts.get(2));
    }
    if (parts.size() == 3 && separator != ':' && parts.get(2).length() != 3) {
      Optional<Dated> dayFirst = day(parts.get(2), parts.get(1), parts.get(0));
      return separator == '/'
          ? day(parts.get(2), parts.get(0), parts.get(1)).or(() -> dayFirst)
          : dayFirst.filter(d -> separator == '.' || parts.get(2).length() == 4);
    }
    if (parts.size() == 2 && parts.get(0).length() == 4 && separator == '-') {
      return month(parts.get(0), parts.get(1));
    }
    if (parts.size() == 2 && separator == '/' && mayBeDate(view, from, parts)) {
      return monthAndDay(view, from, parts);
    }
    return Optional.empty();
  }

  /** 11/05 is a date, 1/2 a fraction, 24/7 neither. */
  private static boolean mayBeDate(SentenceView view, int from, List<String> parts) {
    boolean padded = parts.get(0).startsWith("0") || parts.get(1).startsWith("0");
    boolean fits = parts.get(0).length() <= 2 && parts.get(1).length() <= 2;
    return fits && (padded || view.is(from - 1, "bound") || view.oneOf(from - 1, "on", "dated"));
  }

  private static Optional<Dated> monthAndDay(SentenceView view, int from, List<String> parts) {
    int first = Integer.parseInt(parts.get(0));
    int second = Integer.parseInt(parts.get(1));
    boolean monthFirst = first <= 12;
    int month = monthFirst ? first : second;
    int day = monthFirst ? second : first;
    return month < 1 || month > 12 || day < 1
        ? Optional.empty()
        : view.anchor().dayOfMonth(month, day, view.outlook(from));
  }

  private static Optional<Dated> dateTime(String date, String time) {
    List<String> parts = parts(date);
    if (parts.size() != 3 || parts.get(0).length() != 4) {
      return Optional.empty();
    }
    return day(parts.get(0), parts.get(1), parts.get(2))
        .flatMap(day -> ClockTime.parse(time).map(clock -> clock.on(day)));
  }

  private static Optional<Dated> month(String year, String month) {
    int number = Integer.parseInt(month);
    return month.length() == 2 && number >= 1 && number <= 12
        ? Optional.of(Dated.of(CalendarPeriod.month(Integer.parseInt(year), number)))
        : Optional.empty();
  }

  private static Optional<Dated> day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    boolean inCalendar =
        month.length() <= 2 && day.length() <= 2 && m >= 1 && m <= 12 && d >= 1 && y > 0;
    int fullYear = year.length() == 2 ? CENTURY + y : y;
    return inCalendar && d <= YearMonth.of(fullYear, m).lengthOfMonth()
        ? Optional.of(Anchor.day(LocalDate.of(fullYear, m, d)))
        : Optional.empty();
  }

  private static char separator(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /** The groups of digits, if one kind of separator parts them and none is longer than a year. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    char separator = separator(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || text.charAt(i) == separator;
      if (end && (i == start || i - start > 4)) {
        return List.of();
      }
      if (end) {
        parts.add(text.substring(start, i));
        start = i + 1;
      } else if (!isDigit(text.charAt(i))) {
        return List.of();
      }
    }
    return "-./".indexOf(separator) >= 0 ? parts : List.of();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
