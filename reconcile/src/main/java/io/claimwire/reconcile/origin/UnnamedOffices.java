package io.claimwire.reconcile.origin;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * For whom those speak who first go by an office alone, read in the order in which an article tells
 * of them: "an officer" for the force of which it told before, and a name of whom nobody says who
 * that is for the body whose head it quoted without a name.
 */
final class UnnamedOffices {

  private final Roster roster;
  private final Function<Actor, Optional<Actor>> bodyOf;
  private final Map<String, Actor> bodies;

  /**
   * Reads on where names and titles have told nothing.
   *
   * @param roster who appears in the story
   * @param bodyOf for whom an actor is known to speak
   * @param bodies where to put what is found, by the speaker's id
   */
  UnnamedOffices(
      Roster roster, Function<Actor, Optional<Actor>> bodyOf, Map<String, Actor> bodies) {
    this.roster = roster;
    this.bodyOf = bodyOf;
    this.bodies = bodies;
  }

  void read(Collection<Claim> claims) {
    Map<String, List<Claim>> documents = new TreeMap<>();
    claims.forEach(
        claim ->
            documents.computeIfAbsent(claim.source().id(), id -> new ArrayList<>()).add(claim));
    for (List<Claim> inOrder : documents.values()) {
      inOrder.sort(
          Comparator.comparingInt((Claim claim) -> claim.anchor().start())
              .thenComparing(Claim::id));
      Optional<Actor> before = Optional.empty();
      for (Claim claim : inOrder) {
        for (Actor actor : Roster.mentioned(claim)) {
          before = bodyOrBefore(actor, before);
        }
      }
      findNameOfOfficer(inOrder);
    }
  }

  /**
   * "An officer said": whoever holds an office of some body, and is told nothing else of, speaks
   * for the body of which the article told last before.
   */
  private Optional<Actor> bodyOrBefore(Actor actor, Optional<Actor> before) {
    Optional<Actor> body = bodyOf.apply(actor).or(() -> Optional.of(roster.known(actor)));
    if (body.filter(roster::isBodyOfStory).isPresent()) {
      return body;
    }
    boolean bare = actor.kind() == ActorKind.PERSON && actor.anonymous();
    if (bare && before.filter(b -> Offices.isOfBody(actor.name(), b.name())).isPresent()) {
      bodies.put(roster.known(actor.id()), before.get());
    }
    return before;
  }

  /**
   * "The head of the survey said so. ... Ada Roe told reporters": the office without a name and
   * then the name without an office are one person, as articles put the office into their opening.
   */
  private void findNameOfOfficer(List<Claim> inOrder) {
    Optional<Actor> officer = Optional.empty();
    Set<String> met = new HashSet<>();
    for (Claim claim : inOrder) {
      for (Attribution hop : claim.chain()) {
        for (Actor speaker : hop.speakers()) {
          boolean first = met.add(roster.known(speaker.id()));
          if (first && officer.isPresent() && isNameAlone(speaker)) {
            bodies.put(roster.known(speaker.id()), bodyOf.apply(officer.get()).orElseThrow());
            return;
          }
          officer = isUnnamedOfficer(speaker) ? Optional.of(speaker) : officer;
        }
      }
    }
  }

  private boolean isUnnamedOfficer(Actor actor) {
    return actor.kind() == ActorKind.PERSON
        && roster.known(actor).anonymous()
        && !Principals.title(actor).isEmpty()
        && bodyOf.apply(actor).filter(roster::isBodyOfStory).isPresent();
  }

  private boolean isNameAlone(Actor actor) {
    Actor known = roster.known(actor);
    return known.kind() == ActorKind.PERSON
        && !known.anonymous()
        && known.name().indexOf(' ') > 0
        && roster.rolesOf(known).isEmpty()
        && roster.rolesOf(actor).isEmpty()
        && bodyOf.apply(actor).isEmpty();
  }
}
