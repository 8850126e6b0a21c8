package io.claimwire.reconcile;

import io.claimwire.model.Claim;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a claim negates its number. "22 aircraft did not return" says of 22 that they did not,
 * and gives the number as firmly as any other; "it is not true that 22 were lost" takes it away.
 * What is negated stands after the word that negates.
 */
final class Negation {

  private static final Set<String> WORDS = LexiconLines.items(Negation.class, "negators.txt");

  private Negation() {}

  /** The polarity of a claim as far as one of its numbers is concerned. */
  static Polarity of(Claim claim, Quantity quantity) {
    if (claim.polarity() == Polarity.AFFIRMED || claim.text().isEmpty()) {
      return claim.polarity();
    }
    int number = quantity.span().start() - claim.content().start();
    String text = claim.text().get();
    boolean within = number >= 0 && number <= text.length();
    return within && !negates(text.substring(0, number)) ? Polarity.AFFIRMED : claim.polarity();
  }

  private static boolean negates(String before) {
    int start = 0;
    while (start < before.length()) {
      int end = start;
      while (end < before.length() && isPart(before.charAt(end))) {
        end++;
      }
      String word = before.substring(start, end).toLowerCase(Locale.ROOT);
      if (WORDS.contains(word) || word.endsWith("n't") || word.endsWith("n’t")) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }
}
