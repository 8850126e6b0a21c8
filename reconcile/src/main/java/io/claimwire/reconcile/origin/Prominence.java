package io.claimwire.reconcile.origin;

import io.claimwire.model.Claim;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How much a story tells of whom: in how many of its claims a name stands. */
final class Prominence {

  private final Map<String, Integer> claimsByWord = new HashMap<>();

  private Prominence() {}

  static Prominence in(Collection<Claim> claims) {
    Prominence prominence = new Prominence();
    for (Claim claim : claims) {
      for (String word : claim.text().orElse("").split("[^\\p{L}\\p{N}]+")) {
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
          prominence.claimsByWord.merge(word, 1, Integer::sum);
        }
      }
    }
    return prominence;
  }

  /** In how many claims the first word of a name stands. */
  int of(String name) {
    String[] words = name.split("[^\\p{L}\\p{N}]+");
    return words.length == 0 ? 0 : claimsByWord.getOrDefault(words[0], 0);
  }
}
