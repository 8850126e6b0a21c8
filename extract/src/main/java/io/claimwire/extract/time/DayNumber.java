package io.claimwire.extract.time;

import io.claimwire.extract.text.Token;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The number of a day of a month: 23, 23rd, or one end of 23-28.
 *
 * @param number from 1 to 31
 * @param index the token it stands in
 * @param to index after its last token
 * @param span where the digits stand
 */
record DayNumber(int number, int index, int to, Span span) {

  private static final int LONGEST_MONTH = 31;

  /** {@return the days that stand in a row from a token on: "23", "23-28", "23, 24 and 28"} */
  static List<DayNumber> list(SentenceView view, int from) {
    List<DayNumber> days = new ArrayList<>(at(view, from));
    boolean more = !days.isEmpty();
    while (more) {
      int to = days.get(days.size() - 1).to();
      int next = joins(view, to) ? to + 1 : -1;
      List<DayNumber> further = next < 0 ? List.of() : at(view, next);
      more = !further.isEmpty() && !startsOwnDate(view, further.get(further.size() - 1).to());
      if (more) {
        days.addAll(further);
      }
    }
    return days;
  }

  /** Whether one more day of the same month may follow: "and", "to", or a comma in a list. */
  private static boolean joins(SentenceView view, int to) {
    boolean comma = view.word(to, ",");
    boolean listed = view.oneOf(to + 2, "and", "or") || view.word(to + 2, ",");
    return view.oneOf(to, "and", "to")
        || view.oneOf(to, "or", "until")
        || isDash(view, to)
        || comma && listed;
  }

  private static boolean isDash(SentenceView view, int index) {
    return view.oneOf(index, "–", "-");
  }

  /** Whether what follows makes an amount of the number: "on May 5 and 20 people". */
  private static boolean startsOwnDate(SentenceView view, int to) {
    return switch (view.tag(to)) {
      case NOUN, ADJECTIVE, NUMBER, SYMBOL -> true;
      default -> false;
    };
  }

  private static List<DayNumber> at(SentenceView view, int index) {
    if (!view.has(index)) {
      return List.of();
    }
    Token token = view.sentence().token(index);
    String text = token.text();
    int dash = Math.max(text.indexOf('-'), text.indexOf('–'));
    if (dash < 0) {
      return number(text) > 0
          ? List.of(new DayNumber(number(text), index, index + 1, token.span()))
          : List.of();
    }
    int first = number(text.substring(0, dash));
    int last = number(text.substring(dash + 1));
    if (first == 0 || last == 0 || last <= first) {
      return List.of();
    }
    int start = token.start();
    return List.of(
        new DayNumber(first, index, index + 1, new Span(start, start + dash)),
        new DayNumber(last, index, index + 1, new Span(start + dash + 1, token.end())));
  }

  /** {@return the day that digits write, perhaps with "st", "nd", "rd", "th"; 0 if none} */
  static int number(String text) {
    int digits = 0;
    int number = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      number = Math.min(number * 10 + text.charAt(digits) - '0', LONGEST_MONTH + 1);
      digits++;
    }
    boolean ending =
        switch (text.substring(digits)) {
          case "", "st", "nd", "rd", "th" -> true;
          default -> false;
        };
    return ending && digits > 0 && digits <= 2 && number <= LONGEST_MONTH ? number : 0;
  }
}
