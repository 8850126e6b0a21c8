package io.claimwire.extract.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that stands in a text without cutting it out first. Most words of an article are
 * known and in lower case, so that most tokens need no text of their own. Open addressing, at most
 * half full; the hashes lie side by side, so that a word is looked at only where it is the right
 * one.
 */
final class WordTable {

  private final @Nullable Word[] words;
  private final int[] hashes;
  private final int mask;

  WordTable(Collection<Word> all) {
    int size = Integer.highestOneBit(Math.max(all.size(), 1)) << 2;
    this.words = new Word[size];
    this.hashes = new int[size];
    this.mask = size - 1;
    for (Word word : all) {
      int hash = word.form().hashCode();
      int at = slot(hash);
      while (words[at] != null) {
        at = at + 1 & mask;
      }
      words[at] = word;
      hashes[at] = hash;
    }
  }

  /** The word with these characters, whose first one may be a capital, or null. */
  @Nullable Word at(String text, int from, int to) {
    int hash = hash(text, from, to);
    int at = slot(hash);
    while (hashes[at] != hash || !isAt(words[at], text, from, to)) {
      if (words[at] == null) {
        return null;
      }
      at = at + 1 & mask;
    }
    return words[at];
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }

  /** The same as {@link String#hashCode} of these characters, the first one in lower case. */
  private static int hash(String text, int from, int to) {
    int hash = small(text.charAt(from));
    for (int i = from + 1; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
  }

  private static boolean isAt(@Nullable Word word, String text, int from, int to) {
    if (word == null || word.form().length() != to - from) {
      return false;
    }
    String form = word.form();
    if (form.charAt(0) != small(text.charAt(from))) {
      return false;
    }
    for (int i = 1; i < form.length(); i++) {
      if (form.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
