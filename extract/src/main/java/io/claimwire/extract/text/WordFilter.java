package io.claimwire.extract.text;

import static java.util.Objects.requireNonNull;

import java.util.Collection;

/**
 * A few bits for each word of a list, by which nearly every word that is not in it is told without
 * a look at the list. Words of a text are in few lists. Immutable.
 */
public final class WordFilter {

  private static final int BITS_PER_WORD = 32;

  private final long[] bits;

  private WordFilter(int words) {
    this.bits = new long[Integer.highestOneBit(words * BITS_PER_WORD / Long.SIZE + 1)];
  }

  /**
   * {@return the filter of a list}
   *
   * @param words the words of the list
   */
  public static WordFilter of(Collection<String> words) {
    WordFilter filter = new WordFilter(requireNonNull(words, "words").size());
    for (String word : words) {
      int hash = mixed(word);
      filter.bits[filter.index(hash)] |= 1L << hash;
    }
    return filter;
  }

  /**
   * {@return whether a word may be in the list; if not, it surely is not}
   *
   * @param word the word, as the list would have it
   */
  public boolean mayHold(String word) {
    int hash = mixed(word);
    return (bits[index(hash)] & 1L << hash) != 0;
  }

  private int index(int hash) {
    return hash >> 6 & bits.length - 1;
  }

  /** With the upper half at work below too: the hashes of short words are small. */
  private static int mixed(String word) {
    int hash = word.hashCode();
    return hash ^ hash >>> 16;
  }
}
