package io.claimwire.reconcile.origin;

import io.claimwire.model.Claim;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much a document tells of whom: in how many of its claims a name stands. */
final class Prominence {

  /** That of a document which tells of nobody. */
  static final Prominence NONE = new Prominence();

  private final Map<String, Integer> claimsByWord = new HashMap<>();
  private final Map<String, Integer> claimsBySpeaker = new HashMap<>();

  private Prominence() {}

  /** What some of the documents tell, by their ids. */
  static Map<String, Prominence> in(Collection<Claim> claims, Set<String> documents) {
    Map<String, Prominence> prominence = new HashMap<>();
    for (Claim claim : documents.isEmpty() ? Set.<Claim>of() : claims) {
      if (documents.contains(claim.source().id())) {
        prominence.computeIfAbsent(claim.source().id(), d -> new Prominence()).add(claim);
      }
    }
    return prominence;
  }

  private void add(Claim claim) {
    for (String word : words(claim.text().orElse(""))) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        claimsByWord.merge(word, 1, Integer::sum);
      }
    }
    claim.agents().forEach(agent -> claimsByWord.merge(words(agent.name())[0], 1, Integer::sum));
    claim
        .chain()
        .forEach(
            hop ->
                hop.speakers()
                    .forEach(one -> claimsBySpeaker.merge(words(one.name())[0], 1, Integer::sum)));
  }

  /** In how many claims the first word of a name stands, as what is told of or as who tells it. */
  int of(String name) {
    return toldOf(name) + claimsBySpeaker.getOrDefault(words(name)[0], 0);
  }

  /** In how many claims the first word of a name stands as what is told of. */
  int toldOf(String name) {
    return claimsByWord.getOrDefault(words(name)[0], 0);
  }

  private static String[] words(String text) {
    return text.split("[^\\p{L}\\p{N}]+", -1);
  }
}
