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

  boolean isBoilerplate(Line line) {
    if (whole.contains(line.lower())) {
      return true;
    }
    return (begins(line.lower(), starts) || isFramed(line.lower()))
        && !line.hasMoreWordsThan(LONGEST_BOILERPLATE);
  }

  private static boolean begins(String text, List<String> starts) {
    for (String start : starts) {
      if (text.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFramed(String lower) {
    for (String[] frame : frames) {
      if (lower.startsWith(frame[0]) && lower.endsWith(frame[1])) {
        return true;
      }
    }
    return false;
  }

  boolean isSummaryTitle(Line line) {
    return summaries.contains(line.lower());
  }

  /**
   * A caption ends with its agency in brackets or with "Photo: Name", or begins with the word for
   * it.
   */
  boolean isCredit(Line line) {
    String lower = line.lower();
    if (lower.startsWith("photo:") || lower.startsWith("image:") || lower.startsWith("caption:")) {
      return true;
    }
    String last = lower.substring(lower.lastIndexOf(". ") + 1).strip();
    if (last.length() < lower.length() && namesCredit(last)) {
      return true;
    }
    int open = lower.lastIndexOf('(');
    return lower.endsWith(")") && open > 0 && holdsCredit(lower.substring(open + 1));
  }

  private boolean namesCredit(String text) {
    for (String credit : credits) {
      if (text.startsWith(credit) && text.startsWith(":", credit.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsCredit(String text) {
    for (String credit : credits) {
      if (text.contains(credit)) {
        return true;
      }
    }
    return false;
  }

  /** A post ends with "— Name (@handle) date", or holds the link that sites put into one. */
  boolean isEmbed(Line post) {
    String line = post.text();
    int handle = line.indexOf("(@");
    return line.contains("pic.twitter.com") || handle > 0 && line.lastIndexOf('—', handle) >= 0;
  }
}
