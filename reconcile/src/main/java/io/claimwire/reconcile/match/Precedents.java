package io.claimwire.reconcile.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which number of its document stands right before another one. */
final class Precedents {

  private static final Comparator<Count> IN_TEXT =
      Comparator.comparingInt(Count::position).thenComparing(count -> count.claim().id());

  private final Map<String, TreeSet<Count>> byDocument = new HashMap<>();

  Precedents(Collection<Group> groups) {
    for (Group group : groups) {
      for (Count count : group.counts()) {
        if (count.quantity().isPresent()) {
          byDocument.computeIfAbsent(count.document(), d -> new TreeSet<>(IN_TEXT)).add(count);
        }
      }
    }
  }

  @Nullable Count before(Count count) {
    TreeSet<Count> inText = byDocument.get(count.document());
    return inText == null ? null : inText.lower(count);
  }
}
