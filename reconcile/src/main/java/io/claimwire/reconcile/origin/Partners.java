package io.claimwire.reconcile.origin;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Claim;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who speaks or acts together in an article, and so is meant there by "the two sides" or "the
 * unions".
 */
final class Partners {

  private static final Set<String> JOINT =
      LexiconLines.items(Partners.class, "joint-descriptions.txt");

  /** More than so many are no partners of one deal but a list. */
  private static final int MOST_TOGETHER = 4;

  private final Roster roster;
  private final Descriptions descriptions;

  /** Those who speak or act together, by the article. */
  private final Map<String, Set<Set<String>>> together = new HashMap<>();

  Partners(Roster roster, Descriptions descriptions, Collection<Claim> claims) {
    this.roster = roster;
    this.descriptions = descriptions;
    for (Claim claim : claims) {
      note(claim, claim.agents());
      claim.chain().forEach(hop -> note(claim, hop.speakers()));
    }
  }

  private void note(Claim claim, List<Actor> actors) {
    TreeSet<String> partners = new TreeSet<>();
    for (Actor actor : actors) {
      if (actor.kind() != ActorKind.GROUP && actor.kind() != ActorKind.STATE) {
        partners.add(roster.known(actor.id()));
      }
    }
    if (partners.size() >= 2 && partners.size() <= MOST_TOGETHER) {
      together.computeIfAbsent(claim.source().id(), document -> new HashSet<>()).add(partners);
    }
  }

  /**
   * Who is meant by an actor in an article: those who act together in it by "the two sides", and
   * those of them that are unions by "the unions"; else the actor alone.
   */
  List<Actor> meantBy(Actor actor, String document) {
    String noun = PhraseNoun.of(actor.name());
    boolean plural = actor.kind() != ActorKind.PERSON && !actor.name().endsWith(noun);
    boolean described = !Roster.hasCapital(actor) || descriptions.beginsWithOther(actor);
    if (!plural || !described || !JOINT.contains(noun)) {
      return List.of(actor);
    }
    // "Brann Lines and its unions agreed; they said": the unions are no others than those together.
    Optional<SortOfBody> sort =
        descriptions.beginsWithOther(actor) ? Optional.empty() : SortOfBody.describedBy(noun);
    Set<Set<String>> met = fitting(together.getOrDefault(document, Set.of()), sort);
    return met.size() == 1
        ? met.iterator().next().stream().map(roster::actor).toList()
        : List.of(actor);
  }

  /** Of those who act together the ones of a sort, where there are several of it. */
  private Set<Set<String>> fitting(Collection<Set<String>> together, Optional<SortOfBody> sort) {
    Set<Set<String>> fitting = new HashSet<>();
    for (Set<String> all : together) {
      TreeSet<String> ofSort = new TreeSet<>(all);
      ofSort.removeIf(id -> sort.isPresent() && !isOf(sort.get(), id));
      if (ofSort.size() >= 2) {
        fitting.add(ofSort);
      }
    }
    return fitting;
  }

  /** Whether a body can be of a sort; one whose name tells nothing can be of any. */
  private boolean isOf(SortOfBody sort, String id) {
    String name = roster.actor(id).name();
    boolean company = SharedNames.hasCompanyTail(name);
    return sort.fits(name) || !SortOfBody.isNamed(name) && !company;
  }
}
