package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.interval.Decimals;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What most counts of a story say. One voice that gives one number has one vote, however many
 * outlets print it, so that a repeat tips nothing.
 *
 * @param <T> what is voted on
 */
final class Votes<T extends Comparable<T>> {

  private final Map<T, Set<Ballot>> ballots = new TreeMap<>();

  /** Who gives which number. */
  private record Ballot(String voice, String number) {}

  void add(T choice, Count count) {
    ballots.computeIfAbsent(choice, c -> new HashSet<>()).add(ballot(count));
  }

  int of(T choice) {
    return ballots.getOrDefault(choice, Set.of()).size();
  }

  /** The choice with the most votes, of several the first in order. */
  Optional<T> most() {
    Optional<T> most = Optional.empty();
    int highest = 0;
    for (Map.Entry<T, Set<Ballot>> choice : ballots.entrySet()) {
      if (choice.getValue().size() > highest) {
        highest = choice.getValue().size();
        most = Optional.of(choice.getKey());
      }
    }
    return most;
  }

  private static Ballot ballot(Count count) {
    String number =
        count
            .quantity()
            .map(q -> q.value().or(q::low).or(q::high))
            .map(value -> value.map(Decimals::plain).orElse(""))
            .orElse("");
    return new Ballot(voice(count.claim()), number);
  }

  /**
   * The last speaker that is known, or the body he speaks for; the document where there is none.
   */
  private static String voice(Claim claim) {
    List<Attribution> chain = claim.chain();
    for (int hop = chain.size() - 1; hop >= 0; hop--) {
      List<Actor> speakers = chain.get(hop).speakers();
      if (!speakers.isEmpty()) {
        return body(speakers.get(0)).id();
      }
    }
    return claim.source().id();
  }

  private static Actor body(Actor speaker) {
    Actor body = speaker;
    while (body.kind() != ActorKind.ORGANIZATION && body.speaksFor().isPresent()) {
      body = body.speaksFor().get();
    }
    return body;
  }
}
