package io.claimwire.extract.text;

import io.claimwire.model.SectionKind;
import io.claimwire.model.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates that a text gives of itself: datelines, "Published …" lines, captions, posts. */
final class Datelines {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int DATELINE_LENGTH = 80;

  private Datelines() {}

  /** Whether a paragraph begins with a dateline: "CASTREL, May 19 (Wire) –". */
  static boolean opens(String paragraph) {
    int end = datelineEnd(paragraph);
    return end > 0 && Character.isUpperCase(paragraph.charAt(0)) && isCapitals(paragraph);
  }

  private static boolean isCapitals(String paragraph) {
    int letters = 0;
    while (letters < paragraph.length() && Character.isLetter(paragraph.charAt(letters))) {
      if (!Character.isUpperCase(paragraph.charAt(letters))) {
        return false;
      }
      letters++;
    }
    return letters >= 3;
  }

  private static int datelineEnd(String paragraph) {
    int limit = Math.min(paragraph.length(), DATELINE_LENGTH);
    for (int i = 3; i + 1 < limit; i++) {
      char c = paragraph.charAt(i);
      boolean dash = c == '–' || c == '—' || c == '-' && paragraph.charAt(i - 1) == ' ';
      if (dash) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The date of an article by its own lines: its dateline, a line that is a date, else the first
   * full date in one of its captions.
   */
  static Optional<Edtf> dateIn(
      List<Line> lines, SectionKind[] kinds, int offset, Optional<Edtf> near) {
    Optional<Integer> year = near.flatMap(Edtf::earliest).map(LocalDate::getYear);
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (kinds[offset + i] == SectionKind.ARTICLE && opens(text)) {
        Optional<Edtf> date = first(text.substring(0, datelineEnd(text)), year);
        if (date.isPresent()) {
          return date;
        }
      }
      if (!lines.get(i).hasMoreWordsThan(6) && first(text, Optional.empty()).isPresent()) {
        return first(text, Optional.empty());
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[offset + i] == SectionKind.CAPTION) {
        Optional<Edtf> date = first(lines.get(i).text(), Optional.empty());
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The date at the end of an embedded post. */
  static Optional<Edtf> postDate(String post) {
    int dash = post.lastIndexOf('—');
    return dash < 0 ? Optional.empty() : first(post.substring(dash), Optional.empty());
  }

  private static Optional<Edtf> first(String text, Optional<Integer> year) {
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      Optional<Edtf> date = iso(words.get(i)).or(() -> Optional.empty());
      int month = month(words.get(i));
      if (date.isEmpty() && month > 0) {
        date = around(words, i, month, year);
      }
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<Edtf> iso(String word) {
    boolean shape = word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-';
    if (!shape) {
      return Optional.empty();
    }
    int year = number(word.substring(0, 4));
    return date(year, number(word.substring(5, 7)), number(word.substring(8)));
  }

  private static Optional<Edtf> around(
      List<String> words, int i, int month, Optional<Integer> year) {
    int before = i > 0 ? number(words.get(i - 1)) : -1;
    int after = i + 1 < words.size() ? number(words.get(i + 1)) : -1;
    boolean american = after >= 1 && after <= 31;
    int day = american ? after : before;
    int yearAt = american ? i + 2 : i + 1;
    int written = yearAt < words.size() ? number(words.get(yearAt)) : -1;
    if (written >= 1900 && written < 2200) {
      return date(written, month, day);
    }
    return year.flatMap(y -> date(y, month, day));
  }

  private static Optional<Edtf> date(int year, int month, int day) {
    try {
      return Optional.of(Edtf.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // what looked like a date is none: "Nov 31"
    }
  }

  private static int month(String word) {
    if (word.length() < 3 || !Character.isUpperCase(word.charAt(0))) {
      return -1;
    }
    return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(String word) {
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = Character.digit(word.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean part =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-');
      if (!part) {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
