package io.claimwire.extract.quantity;

import io.claimwire.model.Actor;
import io.claimwire.model.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds whose or what is counted: the actor named inside the counted noun phrase. */
final class Owners {

  private record Mention(Span span, Actor actor) {}

  private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();

  private Owners() {}

  static Owners of(List<Actor> actors) {
    Owners owners = new Owners();
    for (Actor actor : actors) {
      for (Span span : actor.mentions()) {
        owners.byStart.putIfAbsent(span.start(), new Mention(span, actor));
      }
    }
    return owners;
  }

  /** The first actor mentioned between the number of a quantity and the end of its phrase. */
  Optional<Actor> of(Draft draft) {
    int from = draft.number().end();
    int to = draft.span().end();
    for (Mention mention : byStart.subMap(from, true, Math.max(from, to), false).values()) {
      if (mention.span().end() <= to) {
        return Optional.of(mention.actor());
      }
    }
    return Optional.empty();
  }
}
