package io.claimwire.reconcile.match;

import io.claimwire.model.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** On whose word each number of a story is, under all the names that the story has for them. */
final class Mouths {

  private final Function<Claim, List<String>> origins;
  private final Map<String, String> known = new HashMap<>();

  Mouths(Function<Claim, List<String>> origins) {
    this.origins = origins;
  }

  /** Whose word a number is; that of nobody in particular where the article itself gives it. */
  String of(Count count) {
    return known.computeIfAbsent(
        count.claim().id(), id -> String.join(" ", origins.apply(count.claim())));
  }

  /**
   * Whoever gives numbers in one article.
   *
   * @param named whether it is somebody, and not the article alone
   */
  record Mouth(String document, String origin, boolean named) {}

  /** Who gives a number, and in which article. */
  Mouth in(Count count) {
    return new Mouth(count.document(), of(count), isNamed(count));
  }

  /** Whether somebody is named for a number, and not the article alone. */
  static boolean isNamed(Count count) {
    return count.claim().chain().stream().anyMatch(hop -> !hop.speakers().isEmpty());
  }

  boolean areOne(Count one, Count other) {
    return of(one).equals(of(other));
  }
}
