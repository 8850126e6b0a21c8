package io.claimwire.reconcile.origin;

import io.claimwire.actors.ActorName;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Claim;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds whom a description without a name means: "the operator of a tunnel" is the company that the
 * same article names, of several the one that the story tells most of; "the force" is the police,
 * "the organisers" the alliance; "an aid group" is whoever an article says is one.
 */
final class Descriptions {

  private final Roster roster;

  /** Bodies under a name, as the story knows them. */
  private final Set<String> named = new TreeSet<>();

  /** What each document says that bodies are, and what all of them say together. */
  private final Map<String, Map<SortOfBody, Set<String>>> ofDocument = new HashMap<>();

  private final Map<SortOfBody, Set<String>> ofStory = new HashMap<>();

  /** All names of each body, as the story knows it: "GCF" and "GCF union" are one. */
  private final Map<String, Set<String>> names = new HashMap<>();

  Descriptions(Roster roster) {
    this.roster = roster;
    for (Actor actor : roster.actors()) {
      names.computeIfAbsent(roster.known(actor.id()), id -> new TreeSet<>()).add(actor.name());
    }
  }

  /**
   * Joins to bodies with a name what describes them without one.
   *
   * @param claims the claims of the story
   * @param described what the words of each document say that bodies are
   */
  void join(Collection<Claim> claims, Map<String, Map<String, Set<String>>> described) {
    joinOwnMinistry(claims);
    described.forEach(
        (document, phrases) -> {
          Map<SortOfBody, Set<String>> sorts = sorted(phrases);
          ofDocument.put(document, sorts);
          sorts.forEach(
              (sort, ids) -> ofStory.computeIfAbsent(sort, s -> new TreeSet<>()).addAll(ids));
        });
    Map<String, TreeSet<String>> descriptions = descriptions(claims);
    Map<String, Prominence> prominence = Prominence.in(claims, descriptions.keySet());
    Map<String, TreeSet<String>> meant = new TreeMap<>();
    descriptions.forEach(
        (document, ids) -> {
          Prominence there = prominence.getOrDefault(document, Prominence.NONE);
          for (String id : ids) {
            body(id, document, there)
                .ifPresent(body -> meant.computeIfAbsent(id, i -> new TreeSet<>()).add(body));
          }
        });
    meant.forEach(
        (id, bodies) -> {
          boolean free = roster.known(id).equals(id) && !roster.known(bodies.first()).equals(id);
          if (bodies.size() == 1 && free) {
            roster.join(id, bodies.first());
          }
        });
  }

  /** The descriptions of each document; notes the bodies with a name on the way. */
  private Map<String, TreeSet<String>> descriptions(Collection<Claim> claims) {
    Map<String, TreeSet<String>> descriptions = new TreeMap<>();
    for (Claim claim : claims) {
      String document = claim.source().id();
      for (Actor actor : Roster.mentioned(claim)) {
        if (isDescription(actor)) {
          descriptions.computeIfAbsent(document, d -> new TreeSet<>()).add(actor.id());
        } else if (roster.isBodyWithName(actor)) {
          named.add(roster.known(actor.id()));
        }
      }
    }
    return descriptions;
  }

  /** The body that a description means in a document. */
  private Optional<String> body(String description, String document, Prominence prominence) {
    return only(description, ofDocument.getOrDefault(document, Map.of()))
        .or(() -> mostTold(description, prominence))
        .or(() -> only(description, ofStory))
        .or(() -> onlyOfSort(description));
  }

  /** "The Ministry" of a ministry's own release is that ministry. */
  private void joinOwnMinistry(Collection<Claim> claims) {
    Map<String, TreeSet<String>> publishers = new TreeMap<>();
    Map<String, ActorName> names = new HashMap<>();
    for (Claim claim : claims) {
      Actor outlet = roster.outletOf(claim.source());
      ActorName publisher = names.computeIfAbsent(outlet.name(), ActorName::of);
      for (Actor actor : Roster.mentioned(claim)) {
        ActorName name = names.computeIfAbsent(actor.name(), ActorName::of);
        if (name.words().size() == 1 && actor.kind() != ActorKind.PERSON) {
          boolean own = publisher.words().size() > 1 && name.head().equals(publisher.head());
          publishers
              .computeIfAbsent(actor.id(), id -> new TreeSet<>())
              .add(own ? roster.known(outlet.id()) : "");
        }
      }
    }
    publishers.forEach(
        (id, own) -> {
          boolean free = roster.known(id).equals(id) && !own.first().equals(id);
          if (own.size() == 1 && !own.first().isEmpty() && free) {
            roster.join(id, own.first());
          }
        });
  }

  /** Whom the words of a document call what. */
  private Map<SortOfBody, Set<String>> sorted(Map<String, Set<String>> phrases) {
    Map<SortOfBody, Set<String>> sorts = new HashMap<>();
    phrases.forEach(
        (name, said) -> {
          Optional<String> id = roster.named(name);
          for (String phrase : said) {
            Optional<SortOfBody> sort =
                phrase.startsWith(Appositions.OWNED)
                    ? Optional.empty()
                    : SortOfBody.describedBy(phrase);
            if (id.isPresent() && sort.isPresent() && !roster.isOutlet(id.get())) {
              sorts.computeIfAbsent(sort.get(), s -> new TreeSet<>()).add(id.get());
            }
          }
        });
    return sorts;
  }

  /** The only body that is said to be what a description says. */
  private Optional<String> only(String description, Map<SortOfBody, Set<String>> said) {
    Set<String> ids =
        sortOf(roster.actor(description))
            .map(sort -> said.getOrDefault(sort, Set.of()))
            .orElse(Set.of());
    return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
  }

  /** The body of the article that a description fits, of several the most prominent; or none. */
  private Optional<String> mostTold(String description, Prominence prominence) {
    Optional<SortOfBody> sort = sortOf(roster.actor(description));
    return named.stream()
        .filter(id -> sort.isPresent() && fits(sort.get(), roster.actor(id)))
        .filter(id -> !roster.isOutlet(id) && prominence.of(roster.actor(id).name()) > 0)
        .max(
            Comparator.comparing((String id) -> prominence.toldOf(roster.actor(id).name()))
                .thenComparing(id -> prominence.of(roster.actor(id).name()))
                .thenComparing(Comparator.reverseOrder()));
  }

  /** "The main union", "the organisers" where the article names none: the only one of the story. */
  private Optional<String> onlyOfSort(String id) {
    String description = Artefacts.ownerIn(roster.actor(id).name());
    Optional<SortOfBody> sort = SortOfBody.describedBy(description);
    List<String> fitting =
        named.stream()
            .filter(other -> sort.isPresent() && hasSignOf(sort.get(), other))
            .filter(other -> !roster.isOutlet(other))
            .limit(2)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** A name without a sign of its sort is that of a company, unless it has a leader. */
  boolean fits(SortOfBody sort, Actor body) {
    Set<String> called = names.getOrDefault(roster.known(body.id()), Set.of(body.name()));
    return sort == SortOfBody.COMPANY
        ? called.stream().allMatch(sort::fits) && !roster.isLed(body)
        : called.stream().anyMatch(sort::fits);
  }

  private boolean hasSignOf(SortOfBody sort, String id) {
    return names.getOrDefault(id, Set.of()).stream().anyMatch(sort::hasSignOf);
  }

  private boolean isDescription(Actor actor) {
    return actor.kind() != ActorKind.PERSON
        && (!Roster.hasCapital(actor) || beginsWithOther(actor) || beginsWithState(actor))
        && sortOf(actor).isPresent();
  }

  /** "Norland company", as a story calls who is named elsewhere. */
  private static boolean beginsWithState(Actor actor) {
    String name = actor.name();
    int space = name.indexOf(' ');
    return actor.country().isPresent()
        && space > 0
        && name.substring(space).chars().noneMatch(Character::isUpperCase);
  }

  /** What sort of body is described; a company statement is the word of a company. */
  private static Optional<SortOfBody> sortOf(Actor description) {
    return SortOfBody.describedBy(Artefacts.ownerIn(description.name()));
  }

  /** "Brann Lines main union": a description that begins with another's name. */
  boolean beginsWithOther(Actor actor) {
    String name = actor.name();
    int end = name.lastIndexOf(' ');
    if (end < 0 || !Character.isLowerCase(name.charAt(end + 1))) {
      return false;
    }
    while (end > 0) {
      if (roster.named(name.substring(0, end)).isPresent()) {
        return true;
      }
      end = name.lastIndexOf(' ', end - 1);
    }
    return false;
  }
}
