package io.claimwire.reconcile.origin;

import io.claimwire.actors.ActorName;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bodies for which one person speaks under two names: where Lena Ortal is the spokeswoman of the
 * Coast Rescue Agency in one article and of the coast rescue service in the next, they are one.
 */
final class SharedVoices {

  private SharedVoices() {}

  /** Joins in a roster the bodies of one voice whose names share a word. */
  static void join(Roster roster) {
    for (List<Actor> bodies : roster.bodiesOfOneVoice()) {
      Actor first = bodies.get(0);
      for (Actor body : bodies.subList(1, bodies.size())) {
        if (mayBeOne(first, body) && !roster.known(body.id()).equals(roster.known(first.id()))) {
          roster.join(roster.known(body.id()), roster.known(first.id()));
        }
      }
    }
  }

  private static boolean mayBeOne(Actor one, Actor other) {
    if (one.kind() != ActorKind.ORGANIZATION || other.kind() != ActorKind.ORGANIZATION) {
      return false;
    }
    Set<String> words = new HashSet<>(ActorName.of(one.name()).words());
    return !Collections.disjoint(words, ActorName.of(other.name()).words());
  }
}
