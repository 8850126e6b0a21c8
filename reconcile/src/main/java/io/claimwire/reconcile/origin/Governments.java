package io.claimwire.reconcile.origin;

import io.claimwire.actors.ActorName;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which actors are governments, or capitals that stand for them: they speak through the ministry of
 * the story, if there is only one.
 */
final class Governments {

  private static final Set<String> MINISTRIES = Set.of("ministry", "department");
  private static final String GOVERNMENT = "government";
  private static final String CAPITAL = "capital";

  private final Roster roster;

  /** Governments, and capitals that stand for them. */
  private final Set<String> governments = new TreeSet<>();

  /** The only ministry of the story. */
  private final Optional<Actor> ministry;

  Governments(Roster roster, Map<String, Map<String, Set<String>>> described) {
    this.roster = roster;
    Set<String> ministries = new TreeSet<>();
    for (Actor actor : roster.actors()) {
      boolean body = actor.kind() == ActorKind.ORGANIZATION && !Roster.isOfPerson(actor);
      if (body && isMinistry(actor)) {
        ministries.add(roster.known(actor.id()));
      } else if (body && ActorName.of(actor.name()).head().equals(GOVERNMENT)) {
        governments.add(roster.known(actor.id()));
      }
    }
    described.values().forEach(phrases -> phrases.forEach(this::noteCapital));
    governments.removeIf(id -> roster.actor(id).kind() == ActorKind.PERSON || roster.isOutlet(id));
    ministry =
        ministries.size() == 1
            ? Optional.of(roster.actor(ministries.iterator().next()))
            : Optional.empty();
  }

  private void noteCapital(String name, Set<String> phrases) {
    if (phrases.stream().anyMatch(phrase -> PhraseNoun.of(phrase).equals(CAPITAL))) {
      roster.named(name).ifPresent(governments::add);
    }
  }

  /** Whether an actor is a government, or the capital that stands for it. */
  boolean isGovernment(Actor actor) {
    return governments.contains(roster.known(actor.id()));
  }

  /** The ministry through which a government speaks; none if it may be one of several. */
  Optional<Actor> ministryOf(Actor actor) {
    return isGovernment(actor) ? ministry : Optional.empty();
  }

  /** Whether a body is a ministry by its name. */
  static boolean isMinistry(Actor body) {
    return MINISTRIES.contains(ActorName.of(body.name()).head());
  }
}
