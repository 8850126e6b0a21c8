package io.claimwire.actors;

import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import io.claimwire.model.Role;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes one analysis anew with the actors that all documents share. */
final class Reunion {

  private final Acquaintance acquaintance;
  private final Map<String, List<Actor>> here = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();

  /** Those whose body is being looked for: whoever speaks for itself in the end speaks for none. */
  private final Set<String> underway = new HashSet<>();

  Reunion(Acquaintance acquaintance) {
    this.acquaintance = acquaintance;
  }

  Analysis of(Analysis analysis) {
    for (Actor actor : analysis.actors()) {
      here.computeIfAbsent(acquaintance.known(actor.id()), id -> new ArrayList<>()).add(actor);
    }
    return Analysis.builder()
        .from(analysis)
        .actors(all(analysis.actors()))
        .attributions(analysis.attributions().stream().map(this::attribution).toList())
        .quantities(analysis.quantities().stream().map(this::quantity).toList())
        .claims(analysis.claims().stream().map(this::claim).toList())
        .build();
  }

  private List<Actor> all(List<Actor> before) {
    Map<String, Actor> after = new LinkedHashMap<>();
    before.stream().map(this::actor).forEach(actor -> after.putIfAbsent(actor.id(), actor));
    return List.copyOf(after.values());
  }

  // ---- actors ----

  private Actor actor(Actor actor) {
    String id = acquaintance.known(actor.id());
    Actor known = actors.get(id);
    if (known == null) {
      underway.add(id);
      known = shared(actor, here.getOrDefault(id, List.of(actor)));
      underway.remove(id);
      actors.put(id, known);
    }
    return known;
  }

  private Actor shared(Actor actor, List<Actor> namesakes) {
    String name = acquaintance.nameOf(actor);
    Set<String> aliases = new LinkedHashSet<>();
    Set<Span> mentions = new TreeSet<>();
    for (Actor namesake : namesakes) {
      aliases.add(namesake.name());
      aliases.addAll(namesake.aliases());
      mentions.addAll(namesake.mentions());
    }
    aliases.remove(name);
    return Actor.builder()
        .from(actor)
        .id(acquaintance.known(actor.id()))
        .name(name)
        .aliases(aliases)
        .mentions(mentions)
        .country(acquaintance.countryOf(actor))
        .speaksFor(body(namesakes))
        .roles(roles(namesakes))
        .build();
  }

  private Optional<Actor> body(List<Actor> namesakes) {
    return namesakes.stream()
        .map(acquaintance::bodyOf)
        .flatMap(Optional::stream)
        .filter(this::isFree)
        .findFirst()
        .map(this::actor);
  }

  private List<Role> roles(List<Actor> namesakes) {
    Set<Role> roles = new LinkedHashSet<>();
    for (Actor namesake : namesakes) {
      for (Role role : acquaintance.rolesOf(namesake)) {
        roles.add(new Role(role.title(), role.of().filter(this::isFree).map(this::actor)));
      }
    }
    return List.copyOf(roles);
  }

  private boolean isFree(Actor actor) {
    return !underway.contains(acquaintance.known(actor.id()));
  }

  // ---- what refers to them ----

  private Attribution attribution(Attribution before) {
    Attribution known = attributions.get(before.id());
    if (known == null) {
      known =
          Attribution.builder()
              .from(before)
              .parent(before.parent().map(this::attribution))
              .speakers(before.speakers().stream().map(this::actor).distinct().toList())
              .build();
      attributions.put(before.id(), known);
    }
    return known;
  }

  private Quantity quantity(Quantity before) {
    Quantity known = quantities.get(before.id());
    if (known == null) {
      known =
          Quantity.builder()
              .from(before)
              .of(before.of().map(this::actor))
              .partOf(before.partOf().map(this::quantity))
              .per(before.per().map(this::quantity))
              .build();
      quantities.put(before.id(), known);
    }
    return known;
  }

  private Claim claim(Claim before) {
    return Claim.builder()
        .from(before)
        .chain(before.chain().stream().map(this::attribution).toList())
        .agents(before.agents().stream().map(this::actor).distinct().toList())
        .quantities(before.quantities().stream().map(this::quantity).toList())
        .build();
  }
}
