package io.claimwire.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Files those who have been met under words, and finds under a word the one mentioned last.
 *
 * <p>A search looks at few of the latest entries, so that a long document costs no more per phrase
 * than a short one.
 */
final class EntityIndex {

  /** How many of the latest entries under one word are looked at. */
  private static final int LATEST = 24;

  private final Map<String, List<Entity>> filed = new HashMap<>();

  /** Files somebody under a word, unless that has been done lately. */
  void file(String word, Entity entity) {
    List<Entity> entries = filed.computeIfAbsent(word, k -> new ArrayList<>());
    if (!latestOf(entries).contains(entity)) {
      entries.add(entity);
    }
  }

  /** {@return the latest entries under a word, in the order in which they were filed} */
  List<Entity> recent(String word) {
    return latestOf(filed.getOrDefault(word, List.of()));
  }

  private static List<Entity> latestOf(List<Entity> entries) {
    return entries.subList(Math.max(0, entries.size() - LATEST), entries.size());
  }

  /** {@return the one mentioned last among the latest entries under a word that fit} */
  Optional<Entity> latest(String word, Predicate<Entity> fits) {
    List<Entity> entries = filed.getOrDefault(word, List.of());
    Entity best = null;
    for (int i = entries.size() - 1; i >= Math.max(0, entries.size() - LATEST); i--) {
      Entity entity = entries.get(i);
      if (entity.mergedInto.isEmpty()
          && fits.test(entity)
          && (best == null || entity.lastMention > best.lastMention)) {
        best = entity;
      }
    }
    return Optional.ofNullable(best);
  }
}
