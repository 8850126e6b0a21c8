package io.claimwire.extract.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A set of words in lower case that tokens are looked up in, as in a {@link WordMap}. Immutable.
 */
public final class WordSet {

  private final WordMap<Boolean> words;

  private WordSet(WordMap<Boolean> words) {
    this.words = words;
  }

  /**
   * {@return the set of some words}
   *
   * @param words the words in lower case
   */
  public static WordSet of(Collection<String> words) {
    Map<String, Boolean> map = new HashMap<>();
    words.forEach(word -> map.put(word, Boolean.TRUE));
    return new WordSet(WordMap.of(map));
  }

  /**
   * {@return whether a word is one of them}
   *
   * @param word the word in lower case
   */
  public boolean has(String word) {
    return words.get(word) != null;
  }

  /**
   * {@return whether a token's form is one of them}
   *
   * @param token the token
   */
  public boolean has(Token token) {
    return words.get(token) != null;
  }

  /**
   * {@return whether a token's dictionary form is one of them}
   *
   * @param token the token
   */
  public boolean hasLemma(Token token) {
    return words.ofLemma(token) != null;
  }
}
