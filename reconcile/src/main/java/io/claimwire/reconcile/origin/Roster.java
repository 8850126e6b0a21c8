package io.claimwire.reconcile.origin;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Role;
import io.claimwire.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All who appear in the articles of one story, with what any of them says of each, and under which
 * name each is known in the end.
 */
final class Roster {

  private final TreeMap<String, Actor> actors = new TreeMap<>();

  /** What each actor is called in any article of the story. */
  private final Map<String, Set<Role>> roles = new HashMap<>();

  /** The bodies that each person of a name speaks for in any article, by the ids of both. */
  private final Map<String, TreeMap<String, Actor>> spokenFor = new TreeMap<>();

  /** The outlets that print the story. */
  private final Set<String> outletIds = new HashSet<>();

  /** Bodies of which somebody is the leader or secretary: unions, parties. */
  private final Set<String> led = new HashSet<>();

  /** The actor of each name, whatever it was taken for; of several the first by its id. */
  private final Map<String, String> byName = new HashMap<>();

  /** Under which other id an actor is known. */
  private final Map<String, String> fuller = new HashMap<>();

  /** Which actor each outlet is: an actor's id takes a while to work out. */
  private final Map<Imprint, Actor> outlets = new HashMap<>();

  /** Whether each name that was asked for says of what sort of body it is: names come up often. */
  private final Map<String, Boolean> signed = new HashMap<>();

  Roster(Collection<Claim> claims) {
    Set<String> documents = new HashSet<>();
    for (Claim claim : claims) {
      add(claim);
      if (documents.add(claim.source().id())) {
        Actor outlet = outlets.computeIfAbsent(Imprint.of(claim.source()), Imprint::outlet);
        outletIds.add(outlet.id());
        add(outlet);
      }
    }
    actors.values().forEach(actor -> byName.putIfAbsent(actor.name(), actor.id()));
  }

  private void add(Claim claim) {
    for (Attribution hop : claim.chain()) {
      hop.speakers().forEach(this::add);
    }
    claim.agents().forEach(this::add);
  }

  private void add(Actor actor) {
    Actor known = actors.get(actor.id());
    if (known == null || tells(actor) > tells(known)) {
      actors.put(actor.id(), actor);
    }
    if (known != actor) {
      roles.computeIfAbsent(actor.id(), id -> new LinkedHashSet<>()).addAll(actor.roles());
      actor.speaksFor().ifPresent(body -> addBody(actor, body));
      actor.roles().forEach(role -> role.of().ifPresent(body -> addBody(actor, body)));
    }
  }

  private void addBody(Actor actor, Actor body) {
    if (actor.kind() == ActorKind.PERSON && !actor.anonymous()) {
      spokenFor.computeIfAbsent(actor.id(), id -> new TreeMap<>()).put(body.id(), body);
    }
    add(body);
  }

  /** {@return the bodies of each named person who speaks for several, in order of their ids} */
  List<List<Actor>> bodiesOfOneVoice() {
    List<List<Actor>> several = new ArrayList<>();
    for (TreeMap<String, Actor> bodies : spokenFor.values()) {
      if (bodies.size() > 1) {
        several.add(List.copyOf(bodies.values()));
      }
    }
    return several;
  }

  /** How much an article tells of an actor: for whom it speaks, or at least what it is. */
  private static int tells(Actor actor) {
    return actor.speaksFor().isPresent() ? 2 : actor.roles().isEmpty() ? 0 : 1;
  }

  /** {@return the actors of the story, in order of their ids} */
  Collection<Actor> actors() {
    return actors.values();
  }

  /** {@return the actor of an id} */
  Actor actor(String id) {
    return requireNonNull(actors.get(id), "actor");
  }

  /** {@return what an actor is called in any article} */
  Set<Role> rolesOf(Actor actor) {
    return roles.getOrDefault(actor.id(), Set.of());
  }

  /** {@return the id of whoever bears a name, as the story knows him} */
  Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(name)).map(this::known);
  }

  /** {@return whether an actor is one of the outlets that print the story} */
  boolean isOutlet(String id) {
    return outletIds.contains(id);
  }

  /** The actor that an outlet is where another article quotes it. */
  Actor outletOf(Source source) {
    Imprint imprint = Imprint.of(source);
    Actor known = outlets.get(imprint);
    return known == null ? imprint.outlet() : known;
  }

  /** Who printed something: a publisher by name, or a document of which nobody knows that. */
  private record Imprint(String publisher, String document) {

    static Imprint of(Source source) {
      String publisher = source.publisher().orElse("");
      return publisher.isBlank() ? new Imprint("", source.id()) : new Imprint(publisher, "");
    }

    Actor outlet() {
      Actor.Builder outlet = Actor.builder().kind(ActorKind.ORGANIZATION);
      return publisher.isEmpty()
          ? outlet.name(document).context(document).build()
          : outlet.name(publisher).build();
    }
  }

  /** An actor is known in the story under another id, unless that one is known under his. */
  void join(String id, String fullerId) {
    if (!leadsTo(fullerId, id)) {
      fuller.put(id, fullerId);
    }
  }

  private boolean leadsTo(String from, String id) {
    String at = from;
    while (!at.equals(id) && fuller.containsKey(at)) {
      at = fuller.get(at);
    }
    return at.equals(id);
  }

  /** {@return the id under which an actor is known in the story} */
  String known(String id) {
    String known = id;
    while (fuller.containsKey(known)) {
      known = fuller.get(known);
    }
    return known;
  }

  /** {@return the actor as the story knows it by its fullest name} */
  Actor known(Actor actor) {
    return actors.getOrDefault(known(actor.id()), actor);
  }

  /** Notes of which bodies somebody is the leader: unions and parties, no companies. */
  void findLed() {
    roles
        .values()
        .forEach(
            titles ->
                titles.stream()
                    .filter(role -> Offices.leadsNoCompany(role.title()))
                    .forEach(role -> role.of().ifPresent(body -> led.add(known(body.id())))));
  }

  /** {@return whether a body has a leader or secretary, as unions and parties have} */
  boolean isLed(Actor body) {
    return led.contains(known(body.id()));
  }

  /** A body under a name: "Brann Lines", "the police". */
  boolean isBodyWithName(Actor actor) {
    boolean body = actor.kind() == ActorKind.ORGANIZATION || actor.kind() == ActorKind.UNSPECIFIED;
    return body
        && actor.speaksFor().isEmpty()
        && (isCapitalised(actor.name())
            || signed.computeIfAbsent(actor.name(), SortOfBody::isNamed));
  }

  /** Whether an actor is a body under a name, and none of the outlets. */
  boolean isBodyOfStory(Actor actor) {
    return isBodyWithName(actor) && !isOutlet(known(actor.id()));
  }

  /** {@return whether a name has a capital anywhere} */
  static boolean hasCapital(Actor actor) {
    return actor.name().chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isCapitalised(String name) {
    for (String word : name.split(" ")) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** "Ash's ministry", which other articles know by its name. */
  static boolean isOfPerson(Actor actor) {
    return actor.kind() != ActorKind.PERSON
        && actor.speaksFor().filter(owner -> owner.kind() == ActorKind.PERSON).isPresent();
  }

  /** {@return whom a claim names: doers, speakers and those for whom they speak} */
  static List<Actor> mentioned(Claim claim) {
    List<Actor> mentioned = new ArrayList<>(claim.agents());
    for (Attribution hop : claim.chain()) {
      for (Actor speaker : hop.speakers()) {
        mentioned.add(speaker);
        speaker.speaksFor().ifPresent(mentioned::add);
      }
    }
    return mentioned;
  }
}
