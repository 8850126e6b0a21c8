package io.claimwire.extract.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that stands in a text without cutting it out first. Most words of an article are
 * known and in lower case, so that most tokens need no text of their own. Open addressing, at most
 * half full; the keys lie side by side, so that a word is looked at only where it is the right one:
 * up to twelve plain letters are their own key, five bits each, and nothing needs to be compared.
 */
final class WordTable {

  private static final int LONGEST_PACKED = 12;
  private static final int BITS = 5;

  /** Marks the keys that are hashes; packed words leave the sign free. */
  private static final long HASHED = Long.MIN_VALUE;

  private final @Nullable Word[] words;
  private final long[] keys;
  private final int mask;

  WordTable(Collection<Word> all) {
    int size = Integer.highestOneBit(Math.max(all.size(), 1)) << 2;
    this.words = new Word[size];
    this.keys = new long[size];
    this.mask = size - 1;
    for (Word word : all) {
      long key = key(word.form(), 0, word.form().length());
      int at = slot(key);
      while (words[at] != null) {
        at = at + 1 & mask;
      }
      words[at] = word;
      keys[at] = key;
    }
  }

  /** The word with these characters, whose first one may be a capital, or null. */
  @Nullable Word at(String text, int from, int to) {
    long key = key(text, from, to);
    int at = slot(key);
    while (keys[at] != key || key < 0 && !isAt(words[at], text, from, to)) {
      if (words[at] == null) {
        return null;
      }
      at = at + 1 & mask;
    }
    return words[at];
  }

  private int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask; // Fibonacci hashing, Knuth 6.4
  }

  private static long key(String text, int from, int to) {
    return to - from <= LONGEST_PACKED ? packed(text, from, to) : HASHED | hash(text, from, to);
  }

  /**
   * The letters side by side, the first one in lower case; a hash if another character is there.
   */
  private static long packed(String text, int from, int to) {
    long key = 0;
    char next = small(text.charAt(from));
    for (int i = from + 1; next >= 'a' && next <= 'z'; i++) {
      key = key << BITS | next - 'a' + 1;
      if (i == to) {
        return key;
      }
      next = text.charAt(i);
    }
    return HASHED | hash(text, from, to);
  }

  private static long hash(String text, int from, int to) {
    int hash = small(text.charAt(from));
    for (int i = from + 1; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash & 0xFFFFFFFFL;
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
