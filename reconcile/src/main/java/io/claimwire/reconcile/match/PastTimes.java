package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which a sentence tells of another time than its story: "over the past year, 212
 * people have died in such raids", "after an attack on Luben in August".
 */
final class PastTimes {

  private static final Set<String> SPANS = LexiconLines.items(PastTimes.class, "past-spans.txt");
  private static final Map<String, Integer> MONTHS = months();

  /** A month that lies so many months back is not that of the story. */
  private static final int MONTHS_BACK = 2;

  private static final int YEAR = 12;

  /** A number of four digits below this is no year. */
  private static final int FIRST_YEAR = 1500;

  /** How many words "the past twelve months" has. */
  private static final int LONGEST = 3;

  private PastTimes() {}

  /** The words for a time before that of the story that stand before a number, or none. */
  static String in(Words sentence, int number, LocalDate printed) {
    int end = sentence.before(number);
    for (int i = 0; i < end; i++) {
      String word = sentence.text(i);
      if ((word.equals("past") || word.equals("last")) && spanFrom(sentence, i + 1)) {
        return "earlier";
      }
      Integer month = word.equals("in") ? MONTHS.get(sentence.text(i + 1)) : null;
      if (month != null && isFarBack(month, printed)) {
        return sentence.text(i + 1);
      }
      if (word.equals("in") && isYearBefore(sentence, i + 1, end, printed)) {
        return sentence.text(i + 1);
      }
    }
    return "";
  }

  /** "A fire in 2009 killed 118 people": a year before that of print, in the same clause. */
  private static boolean isYearBefore(Words sentence, int at, int end, LocalDate printed) {
    String year = sentence.text(at);
    if (year.length() != 4 || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    for (int i = at + 1; i <= end; i++) {
      if (sentence.get(i).isBreak() || sentence.text(i).equals("and")) {
        return false;
      }
    }
    int then = Integer.parseInt(year);
    return then > FIRST_YEAR && then < printed.getYear();
  }

  private static boolean spanFrom(Words sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST - 1); i++) {
      if (SPANS.contains(sentence.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last such month before the day of print is not that month or the one before. */
  private static boolean isFarBack(int month, LocalDate printed) {
    int back = Math.floorMod(printed.getMonthValue() - month, YEAR);
    return back >= MONTHS_BACK && back <= YEAR - MONTHS_BACK;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      months.put(name.toLowerCase(Locale.ROOT), month.getValue());
    }
    return months;
  }
}
