package io.claimwire.extract.text;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon says of words in lower case, found quickly for tokens: the words that the built-in
 * tagger knows are numbered, and its tokens carry the number of their word and of its dictionary
 * form, so that most look-ups need no hash. Tokens of another tagger are looked up by their text.
 *
 * <p>Immutable.
 *
 * @param <V> what is said of a word
 */
public final class WordMap<V> {

  private final Map<String, V> all;
  private final @Nullable Object[] byNumber;

  // One bit for each numbered word: most words are in few lexicons, and the bits of all lexicons
  // together stay in the cache of a processor, which the arrays above do not.
  private final long[] isListed;

  // For words without a number: names are in hardly any lexicon.
  private final WordFilter filter;

  private WordMap(Map<String, V> all) {
    this.all = all;
    int size = Vocabulary.standard().size();
    this.byNumber = new Object[size];
    this.isListed = new long[(size >> 6) + 1];
    this.filter = WordFilter.of(all.keySet());
    all.forEach(
        (text, value) -> {
          Word word = Vocabulary.standard().known(text);
          if (word != null) {
            byNumber[word.number()] = value;
            isListed[word.number() >> 6] |= 1L << word.number();
          }
        });
  }

  /**
   * {@return the map with the entries of another, which it copies}
   *
   * @param <V> what is said of a word
   * @param map what is said, by the word in lower case
   */
  public static <V> WordMap<V> of(Map<String, ? extends V> map) {
    return new WordMap<>(new HashMap<>(requireNonNull(map, "map")));
  }

  /**
   * {@return what is said of a word, or null}
   *
   * @param word the word in lower case
   */
  public @Nullable V get(String word) {
    return filter.mayHold(word) ? all.get(word) : null;
  }

  /**
   * {@return what is said of a token's form, or null}
   *
   * @param token the token
   */
  public @Nullable V get(Token token) {
    return get(token.number(), token.lower());
  }

  /**
   * {@return what is said of a token's dictionary form, or null}
   *
   * @param token the token
   */
  public @Nullable V ofLemma(Token token) {
    return get(token.lemmaNumber(), token.lemma());
  }

  @SuppressWarnings("unchecked") // nothing but values was put in
  private @Nullable V get(int number, String word) {
    if (number >= 0) {
      return (isListed[number >> 6] & 1L << number) == 0 ? null : (V) byNumber[number];
    }
    return get(word);
  }

  /** {@return the entries, by word} */
  public Map<String, V> entries() {
    return Collections.unmodifiableMap(all);
  }
}
