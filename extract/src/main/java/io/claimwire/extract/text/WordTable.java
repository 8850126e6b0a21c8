package io.claimwire.extract.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that stands in a text without cutting it out first. Most words of an article are
 * known and in lower case, so that most tokens need no text of their own. Open addressing, at most
 * a quarter full.
 */
final class WordTable {

  private final Word[] words;
  private final int mask;

  WordTable(Collection<Word> all) {
    int size = Integer.highestOneBit(Math.max(all.size(), 1)) << 3;
    this.words = new Word[size];
    this.mask = size - 1;
    for (Word word : all) {
      int at = slot(hash(word.form(), 0, word.form().length()));
      while (words[at] != null) {
        at = at + 1 & mask;
      }
      words[at] = word;
    }
  }

  /** The word with exactly these characters, or null. */
  @Nullable Word at(CharSequence text, int from, int to) {
    int at = slot(hash(text, from, to));
    while (words[at] != null && !isAt(words[at].form(), text, from, to)) {
      at = at + 1 & mask;
    }
    return words[at];
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }

  private static int hash(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private static boolean isAt(String form, CharSequence text, int from, int to) {
    if (form.length() != to - from) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
