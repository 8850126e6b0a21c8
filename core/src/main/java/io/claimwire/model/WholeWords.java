package io.claimwire.model;

import java.util.Locale;

/** Looks for names in phrases without taking a part of a word for one. */
final class WholeWords {

  private WholeWords() {}

  /** {@return whether a phrase has a name in it, whatever the case, not inside longer words} */
  static boolean contain(String phrase, String name) {
    String in = phrase.toLowerCase(Locale.ROOT);
    String wanted = name.toLowerCase(Locale.ROOT);
    int at = wanted.isEmpty() ? -1 : in.indexOf(wanted);
    while (at >= 0) {
      if (isEdge(in, at - 1) && isEdge(in, at + wanted.length())) {
        return true;
      }
      at = in.indexOf(wanted, at + 1);
    }
    return false;
  }

  private static boolean isEdge(String text, int i) {
    return i < 0 || i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
  }
}
