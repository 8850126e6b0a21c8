package io.claimwire.reconcile.match;

import java.util.Set;

/**
 * A phrase as it is looked up, word by word. However it is inflected and whichever article or
 * number it holds, it is one: "had not been traced" and "have not been traced", "taken to three
 * hospitals" and "taken to hospitals".
 */
final class Phrases {

  private static final Set<String> HAVING = FunctionWords.of("having");
  private static final Set<String> BEING = FunctionWords.of("being, of the subject");
  private static final Set<String> ARTICLES = FunctionWords.of("articles within a phrase");
  private static final Set<String> PREPOSITIONS =
      FunctionWords.of("before an article within a phrase");
  private static final Set<String> NUMBERS = FunctionWords.of("numbers within a phrase");

  private final StringBuilder plain = new StringBuilder();
  private int length;
  private boolean afterPreposition;

  /** How many words it has, without those that are passed over. */
  int length() {
    return length;
  }

  /** The phrase up to here and one word more, as it is looked up. */
  String with(String word) {
    String base = base(word);
    return length == 0 ? base : plain + " " + base;
  }

  /** Goes on after a word. */
  void add(String word) {
    if (afterPreposition && (ARTICLES.contains(word) || isNumber(word))) {
      return;
    }
    afterPreposition = PREPOSITIONS.contains(word);
    plain.append(length == 0 ? "" : " ").append(base(word));
    length++;
  }

  /** A phrase of a lexicon as it is looked up. */
  static String plain(String phrase) {
    String[] words = phrase.split(" ");
    Phrases plain = new Phrases();
    for (int i = 0; i < words.length - 1; i++) {
      plain.add(words[i]);
    }
    return plain.with(words[words.length - 1]);
  }

  private static boolean isNumber(String word) {
    return NUMBERS.contains(word) || Character.isDigit(word.charAt(0));
  }

  private static String base(String word) {
    return HAVING.contains(word) ? "have" : BEING.contains(word) ? "are" : word;
  }
}
