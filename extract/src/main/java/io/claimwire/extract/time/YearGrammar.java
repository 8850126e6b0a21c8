package io.claimwire.extract.time;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.time.Timex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Years, spans of years, decades and centuries: "2023", "1950-53", "the 1990s", "the '90s", "the
 * 19th century", "fiscal 2013". A number of four digits is a year only where nothing makes it an
 * amount or a name.
 */
final class YearGrammar implements Grammar {

  private static final int TWENTIETH = 1900;

  @Override
  public List<Hit> at(SentenceView view, int from) {
    List<Hit> span = yearSpan(view, from);
    if (!span.isEmpty()) {
      return span;
    }
    return fiscal(view, from)
        .or(() -> decade(view, from))
        .or(() -> century(view, from))
        .or(() -> year(view, from))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Hit> year(SentenceView view, int from) {
    int at = view.word(from, "year") ? from + 1 : from;
    return YearRead.number(view.text(at))
        .filter(year -> isYear(view, at))
        .map(year -> view.hit(from, at + 1, Dated.of(CalendarPeriod.year(year))));
  }

  private static boolean isYear(SentenceView view, int from) {
    if (view.is(from - 1, "numbered")
        || view.is(from + 1, "measured")
        || view.tag(from - 1) == PartOfSpeech.NUMBER
        || view.tag(from + 1) == PartOfSpeech.NUMBER) {
      return false;
    }
    if (view.is(from - 1, "year-preposition")) {
      boolean amount =
          view.oneOf(from - 1, "of", "to")
              || view.oneOf(from - 1, "for", "with")
              || view.oneOf(from - 1, "and", "or")
              || view.word(from - 1, "than");
      return !(amount && isPlural(view, from + 1)) || continuesYears(view, from);
    }
    return switch (view.tag(from - 1)) {
      case DETERMINER, POSSESSIVE, POSSESSIVE_PRONOUN -> describesWhatFollows(view, from + 1);
      case COMMA, BRACKET, QUOTE_OPEN, COLON, DASH, SUBORDINATOR -> true;
      case ADJECTIVE -> !isPlural(view, from + 1);
      default -> from == 0 || view.word(from - 1, "(");
    };
  }

  /** "The 2026 summit", "her 2000 and 2006 races", "its 1994 “contract”". */
  private static boolean describesWhatFollows(SentenceView view, int next) {
    return switch (view.tag(next)) {
      case NOUN, PROPER_NOUN, ADJECTIVE, QUOTE_OPEN -> true;
      case COORDINATOR -> YearRead.number(view.text(next + 1)).isPresent();
      default -> false;
    };
  }

  /** "2000 and 2006". */
  private static boolean continuesYears(SentenceView view, int from) {
    return view.oneOf(from - 1, "and", "or") && YearRead.number(view.text(from - 2)).isPresent();
  }

  private static boolean isPlural(SentenceView view, int index) {
    return view.tag(index) == PartOfSpeech.NOUN && view.lower(index).endsWith("s");
  }

  /** "1950-53", "2022-2024", "2023/24": two expressions. */
  private static List<Hit> yearSpan(SentenceView view, int from) {
    String text = view.text(from);
    if (text.length() < 7 || text.length() > 9) {
      return List.of();
    }
    Optional<Integer> first = YearRead.number(text.substring(0, 4));
    char dash = text.charAt(4);
    if (first.isEmpty() || dash != '-' && dash != '–' && dash != '/') {
      return List.of();
    }
    String rest = text.substring(5);
    String full = rest.length() == 2 ? text.substring(0, 2) + rest : rest;
    Optional<Integer> last = YearRead.number(full);
    if (last.isEmpty() || last.get() <= first.get()) {
      return List.of();
    }
    return List.of(
        view.hitInside(from, 0, 4, Dated.of(CalendarPeriod.year(first.get()))),
        view.hitInside(from, 5, text.length(), Dated.of(CalendarPeriod.year(last.get()))));
  }

  /** "Fiscal 2013", "the fiscal year 2013", "FY2013": the calendar dates are the body's own. */
  private static Optional<Hit> fiscal(SentenceView view, int from) {
    String text = view.text(from);
    if (text.startsWith("FY") && text.length() > 2) {
      String year = text.substring(2);
      Optional<Integer> number = YearRead.number(year.length() == 2 ? "20" + year : year);
      return number.map(y -> view.hit(from, from + 1, fiscal(y)));
    }
    if (!view.oneOf(from, "fiscal", "financial")) {
      return Optional.empty();
    }
    int at = view.word(from + 1, "year") ? from + 2 : from + 1;
    return YearRead.number(view.text(at)).map(y -> view.hit(from, at + 1, fiscal(y)));
  }

  private static Dated fiscal(int year) {
    return Dated.floating(Timex.date("FY" + year));
  }

  private static Optional<Hit> decade(SentenceView view, int from) {
    Optional<Integer> number = decade(view.lower(from));
    if (number.isPresent()) {
      return number.map(d -> view.hit(from, from + 1, decade(d)));
    }
    boolean apostrophe = view.isPossessive(from) || view.oneOf(from, "‘", "’");
    if (apostrophe && adjoin(view, from)) {
      return decade(view.lower(from + 1)).map(d -> view.hit(from, from + 2, decade(d)));
    }
    boolean nineties =
        view.word(from - 1, "the")
            && view.text(from).length() == 2
            && view.isPossessive(from + 1)
            && view.word(from + 2, "s")
            && adjoin(view, from + 1);
    if (nineties) {
      return decade(view.text(from) + "s").map(d -> view.hit(from, from + 3, decade(d)));
    }
    boolean after =
        view.word(from - 1, "the") || view.is(from - 1, "early") || view.is(from - 1, "late");
    return view.number(from, "decade-name")
        .filter(d -> after)
        .map(d -> view.hit(from, from + 1, decade(TWENTIETH + d)));
  }

  private static boolean adjoin(SentenceView view, int from) {
    return view.has(from + 1)
        && view.sentence().token(from).end() == view.sentence().token(from + 1).start();
  }

  /** {@return the first year of the decade that a word names: "1990s", "'90s", "90s"} */
  static Optional<Integer> decade(String word) {
    String text = word.startsWith("'") || word.startsWith("‘") ? word.substring(1) : word;
    text = text.endsWith("'s") ? text.substring(0, text.length() - 2) + "s" : text;
    if (!text.endsWith("0s") || text.length() != 3 && text.length() != 5) {
      return Optional.empty();
    }
    String digits = text.substring(0, text.length() - 1);
    return YearRead.number(digits.length() == 2 ? "19" + digits : digits);
  }

  static Dated decade(int firstYear) {
    return Dated.of(
        CalendarPeriod.holding(CalendarUnit.DECADE, CalendarPeriod.year(firstYear).start()));
  }

  /** "The 19th century", "the twentieth century", "21st-century". */
  private static Optional<Hit> century(SentenceView view, int from) {
    String word = view.lower(from);
    boolean oneToken = word.endsWith("-century");
    String ordinal = oneToken ? word.substring(0, word.length() - "-century".length()) : word;
    if (!oneToken && !view.word(from + 1, "century")) {
      return Optional.empty();
    }
    int number =
        view.valueOf("ordinal", ordinal).map(Integer::valueOf).orElse(DayNumber.number(ordinal));
    if (number < 2) {
      return Optional.empty();
    }
    Dated dated = century((number - 1) * 100);
    return Optional.of(view.hit(from, oneToken ? from + 1 : from + 2, dated));
  }

  static Dated century(int firstYear) {
    LocalDate start = CalendarPeriod.year(firstYear).start();
    return Dated.of(new CalendarPeriod(CalendarUnit.CENTURY, start));
  }
}
