package io.claimwire.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a text that is not blank.
 *
 * @param start index of its first code unit that is not blank
 * @param end index after its last
 * @param text what stands between them
 * @param lower the same in lower case
 */
record Line(int start, int end, String text, String lower) {

  private static final String SENTENCE_ENDS = ".!?…:;,”\"’'";

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        String line = text.substring(start, end);
        lines.add(new Line(start, end, line, line.toLowerCase(Locale.ROOT)));
      }
      from = to + 1;
    }
    return lines;
  }

  boolean isBullet() {
    if (text.length() < 3) {
      return false;
    }
    char first = text.charAt(0);
    return "-•*·–▪●".indexOf(first) >= 0 && Character.isWhitespace(text.charAt(1));
  }

  boolean endsLikeSentence() {
    char last = text.charAt(text.length() - 1);
    if (isWholeQuote() || endsWithQuotedWord()) {
      return false;
    }
    return SENTENCE_ENDS.indexOf(last) >= 0 && !(last == '?' && isAllCapitals());
  }

  /** "Minister: dam ‘safe’": headlines quote words in single marks, sentences end with a stop. */
  private boolean endsWithQuotedWord() {
    int last = text.length() - 1;
    boolean closing = text.charAt(last) == '’' || text.charAt(last) == '\'';
    return closing
        && last > 0
        && Character.isLetterOrDigit(text.charAt(last - 1))
        && (text.indexOf(" ‘") > 0 || text.indexOf(" '") > 0);
  }

  /** ‘Provocations’: a heading in quotation marks. */
  private boolean isWholeQuote() {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    boolean quoted =
        "‘“'\"".indexOf(first) >= 0 && "’”'\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    return quoted && !hasMoreWordsThan(6) && ".!?,".indexOf(text.charAt(text.length() - 2)) < 0;
  }

  /** A line that is somebody's speech begins with a quotation mark and is no heading. */
  boolean beginsWithQuoteSpeech() {
    return "“\"".indexOf(text.charAt(0)) >= 0 && !isWholeQuote();
  }

  boolean isAllCapitals() {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter && text.length() > 2;
  }

  boolean isTitleCase() {
    int words = 0;
    int capitals = 0;
    for (String word : text.split("\\s+")) {
      if (word.length() > 3) {
        words++;
        capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return words >= 2 && capitals * 10 >= words * 8;
  }

  int wordCount() {
    return wordCount(Integer.MAX_VALUE);
  }

  /** Whether it has more than {@code most} words; looks no further than it must. */
  boolean hasMoreWordsThan(int most) {
    return wordCount(most + 1) > most;
  }

  private int wordCount(int enough) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && count < enough; i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      count += !blank && !inWord ? 1 : 0;
      inWord = !blank;
    }
    return count;
  }
}
