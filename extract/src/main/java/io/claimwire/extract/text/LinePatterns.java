package io.claimwire.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines that are no running text, by phrases from a lexicon: credits, promotions, share links. */
final class LinePatterns {

  private static final int LONGEST_BOILERPLATE = 30;

  private final List<String> starts = new ArrayList<>();
  private final List<String[]> frames = new ArrayList<>();
  private final List<String> whole = new ArrayList<>();
  private final List<String> summaries = new ArrayList<>();
  private final List<String> credits = new ArrayList<>();

  private LinePatterns(List<LexiconFile.Entry> entries) {
    for (LexiconFile.Entry entry : entries) {
      if (entry.column(0).equals("frame")) {
        frames.add(entry.column(1).toLowerCase(Locale.ROOT).split(" … ", 2));
        continue;
      }
      list(entry).add(entry.column(1).toLowerCase(Locale.ROOT));
    }
  }

  static LinePatterns standard() {
    return new LinePatterns(LexiconFile.read(LinePatterns.class, "line-patterns.txt"));
  }

  private List<String> list(LexiconFile.Entry entry) {
    return switch (entry.column(0)) {
      case "start" -> starts;
      case "whole" -> whole;
      case "summary" -> summaries;
      case "credit" -> credits;
      default ->
          throw new IllegalArgumentException(
              entry.place()
                  + ": \""
                  + entry.column(0)
                  + "\" is not one of start, frame, whole, summary, credit");
    };
  }

  boolean isBoilerplate(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (whole.contains(lower)) {
      return true;
    }
    return (starts.stream().anyMatch(lower::startsWith) || isFramed(lower))
        && lower.split("\\s+", LONGEST_BOILERPLATE + 1).length <= LONGEST_BOILERPLATE;
  }

  private boolean isFramed(String lower) {
    for (String[] frame : frames) {
      if (lower.startsWith(frame[0]) && lower.endsWith(frame[1])) {
        return true;
      }
    }
    return false;
  }

  boolean isSummaryTitle(String line) {
    return summaries.contains(line.toLowerCase(Locale.ROOT));
  }

  /**
   * A caption ends with its agency in brackets or with "Photo: Name", or begins with the word for
   * it.
   */
  boolean isCredit(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (lower.startsWith("photo:") || lower.startsWith("image:") || lower.startsWith("caption:")) {
      return true;
    }
    String last = lower.substring(lower.lastIndexOf(". ") + 1).strip();
    if (last.length() < lower.length()
        && credits.stream().anyMatch(c -> last.startsWith(c + ":"))) {
      return true;
    }
    int open = line.lastIndexOf('(');
    return line.endsWith(")")
        && open > 0
        && credits.stream().anyMatch(lower.substring(open + 1, line.length() - 1)::contains);
  }

  /** A post ends with "— Name (@handle) date", or holds the link that sites put into one. */
  boolean isEmbed(String line) {
    int handle = line.indexOf("(@");
    return line.contains("pic.twitter.com") || handle > 0 && line.lastIndexOf('—', handle) >= 0;
  }
}
