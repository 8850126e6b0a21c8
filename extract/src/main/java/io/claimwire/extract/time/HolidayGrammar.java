package io.claimwire.extract.time;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.PartOfSpeech;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days with a name: "Christmas", "New Year's Eve 2024", "last Easter". */
final class HolidayGrammar implements Grammar {

  private final Map<String, List<Holiday>> byFirstWord = new HashMap<>();

  HolidayGrammar() {
    for (LexiconFile.Entry entry : LexiconFile.read(HolidayGrammar.class, "holidays.txt")) {
      for (String name : entry.column(1).split(";")) {
        List<String> words = words(name.strip());
        byFirstWord
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(new Holiday(words, entry.column(0)));
      }
    }
  }

  private static List<String> words(String name) {
    return List.of(name.replace("'s", " 's").split(" "));
  }

  @Override
  public List<Hit> at(SentenceView view, int from) {
    Optional<Integer> shift = view.number(from, "shift");
    int at = shift.isPresent() ? from + 1 : from;
    if (!view.isCapitalised(at)) {
      return List.of();
    }
    Optional<Holiday> holiday = longest(view, at);
    if (holiday.isEmpty()) {
      return List.of();
    }
    int end = at + holiday.get().words().size();
    if (view.tag(end) == PartOfSpeech.PROPER_NOUN && !view.is(end, "weekday")) {
      return List.of(); // "Easter Island"
    }
    Optional<YearRead> year = YearRead.after(view, end);
    Optional<LocalDate> day =
        year.map(y -> holiday.get().in(y.year())).or(() -> near(view, from, holiday.get(), shift));
    int to = year.map(YearRead::to).orElse(end);
    return day.map(d -> List.of(view.hit(from, to, Anchor.day(d)))).orElse(List.of());
  }

  private Optional<Holiday> longest(SentenceView view, int from) {
    Optional<Holiday> longest = Optional.empty();
    for (Holiday holiday : byFirstWord.getOrDefault(view.lower(from), List.of())) {
      boolean longer =
          longest.map(known -> holiday.words().size() > known.words().size()).orElse(true);
      if (longer && holiday.standsAt(view, from)) {
        longest = Optional.of(holiday);
      }
    }
    return longest;
  }

  private static Optional<LocalDate> near(
      SentenceView view, int from, Holiday holiday, Optional<Integer> shift) {
    return view.anchor()
        .written()
        .map(
            today -> {
              LocalDate same = holiday.in(today.getYear());
              boolean next =
                  shift.map(s -> s > 0).orElseGet(() -> view.outlook(from) == Outlook.AHEAD);
              if (next) {
                return same.isBefore(today) ? holiday.in(today.getYear() + 1) : same;
              }
              return same.isAfter(today) && shift.orElse(-1) < 0
                  ? holiday.in(today.getYear() - 1)
                  : same;
            });
  }

  /**
   * A named day.
   *
   * @param words its name in lower case
   * @param rule when it is, in the form that the resource describes
   */
  private record Holiday(List<String> words, String rule) {

    boolean standsAt(SentenceView view, int from) {
      for (int i = 0; i < words.size(); i++) {
        if (!view.word(from + i, words.get(i))) {
          return false;
        }
      }
      return true;
    }

    LocalDate in(int year) {
      if (rule.startsWith("E")) {
        return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
      }
      int month = Integer.parseInt(rule.substring(0, 2));
      if (rule.charAt(3) != 'W') {
        return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
      }
      DayOfWeek weekday = DayOfWeek.of(rule.charAt(6) - '0');
      LocalDate first = LocalDate.of(year, month, 1);
      return first.with(
          rule.charAt(4) == 'L'
              ? TemporalAdjusters.lastInMonth(weekday)
              : TemporalAdjusters.dayOfWeekInMonth(rule.charAt(4) - '0', weekday));
    }

    /** The western Easter Sunday, after the anonymous Gregorian algorithm (Meeus, 1991). */
    private static LocalDate easter(int year) {
      int golden = year % 19;
      int century = year / 100;
      int ofCentury = year % 100;
      int epact =
          (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
      int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
      int correction = (golden + 11 * epact + 22 * weekday) / 451;
      int marchDay = epact + weekday - 7 * correction + 114;
      return Year.of(year).atMonth(marchDay / 31).atDay(marchDay % 31 + 1);
    }
  }
}
