package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Entity.Office;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Role;
import io.claimwire.model.Span;
import io.claimwire.model.id.ContentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the actors of a document out of its {@link Cast}. */
final class ActorAssembly {

  private final String document;
  private final Cast cast;
  private final Map<Entity, Actor> made = new HashMap<>();
  private final Map<String, Entity> taken = new HashMap<>();
  private final Set<Entity> underway = new HashSet<>();

  ActorAssembly(String document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** {@return one actor per entity that is mentioned, in order of first mention} */
  List<Actor> actors() {
    unify();
    List<Actor> actors = new ArrayList<>();
    for (Entity entity : cast.entities()) {
      if (!entity.mentions.isEmpty() && entity.mergedInto.isEmpty()) {
        actors.add(actor(entity));
      }
    }
    actors.sort(Comparator.comparing((Actor actor) -> actor.mentions().get(0)));
    return actors;
  }

  /**
   * Entities that came by the same name on different ways are one, unless their countries differ.
   */
  private void unify() {
    Map<String, Entity> first = new HashMap<>();
    for (Entity entity : cast.entities()) {
      if (entity.mergedInto.isPresent() || !entity.named) {
        continue;
      }
      String key = entity.kind + " " + entity.name + " " + entity.country.orElse("");
      Entity other = first.putIfAbsent(key, entity);
      if (other != null) {
        other.mentions.addAll(entity.mentions);
        other.forms.addAll(entity.forms);
        entity.mergedInto = Optional.of(other);
      }
    }
  }

  private Actor actor(Entity wanted) {
    Entity entity = wanted.root();
    Actor known = made.get(entity);
    if (known == null) {
      underway.add(entity);
      known = make(entity);
      underway.remove(entity);
      made.put(entity, known);
    }
    return known;
  }

  private Actor make(Entity entity) {
    String name = distinctName(entity);
    Actor.Builder actor =
        Actor.builder()
            .name(name)
            .kind(entity.kind)
            .aliases(aliases(entity, name))
            .mentions(new ArrayList<Span>(entity.mentions))
            .anonymous(entity.anonymous)
            .country(entity.country)
            .speaksFor(principal(entity).map(this::actor))
            .roles(roles(entity));
    if (entity.anonymous) {
      actor.context(document);
    }
    if (entity.anonymous && entity.ordinal > 1) {
      actor.id(numberedId(entity, name));
    }
    return actor.build();
  }

  /** The id of the second and later unnamed people of one description in one document. */
  private String numberedId(Entity entity, String name) {
    return ContentId.of("act", 1)
        .text(entity.kind.name())
        .text(name)
        .optionalText(Optional.of(document))
        .integer(entity.ordinal)
        .build()
        .toString();
  }

  /** Two bodies of one name ("National Security Council") are told apart by whose they are. */
  private String distinctName(Entity entity) {
    String name = canonicalName(entity);
    Entity other = taken.putIfAbsent(entity.kind + " " + name, entity);
    if (other == null || other == entity || entity.anonymous) {
      return name;
    }
    String longer =
        entity.owner.map(owner -> cast.designations().modifier(owner) + " " + name).orElse(name);
    taken.putIfAbsent(entity.kind + " " + longer, entity);
    return longer;
  }

  private String canonicalName(Entity entity) {
    if (entity.named) {
      return entity.name;
    }
    if (entity.kind != ActorKind.ORGANIZATION) {
      return entity.name;
    }
    return cast.designations().bodyName(entity);
  }

  private static List<String> aliases(Entity entity, String name) {
    Set<String> aliases = new LinkedHashSet<>(entity.forms);
    aliases.remove(name);
    return List.copyOf(aliases);
  }

  private List<Role> roles(Entity entity) {
    List<Role> roles = new ArrayList<>();
    for (Office office : entity.offices) {
      Optional<Actor> of = office.of().filter(whose -> free(entity, whose)).map(this::actor);
      roles.add(new Role(office.text(), of));
    }
    return roles;
  }

  /** Whose word an entity's word is. */
  private Optional<Entity> principal(Entity entity) {
    if (entity.kind == ActorKind.ORGANIZATION) {
      return entity.owner.filter(owner -> entity.speaksForState && free(entity, owner));
    }
    if (entity.kind != ActorKind.PERSON) {
      return Optional.empty();
    }
    Optional<Entity> body =
        entity.owner.filter(owner -> isSpokenFor(entity, owner) && free(entity, owner));
    return entity.offices.stream()
        .filter(office -> office.title().kind().speaksForBody())
        .filter(office -> office.of().isPresent() && isPrincipal(office))
        .map(office -> office.of().orElseThrow())
        .filter(owner -> free(entity, owner))
        .findFirst()
        .or(() -> body);
  }

  /** "Ilka Doran of the emergency service", "an official of the ministry"; no expert of a bank. */
  private static boolean isSpokenFor(Entity person, Entity owner) {
    boolean official =
        person.named || person.head.equals("official") || person.head.equals("officer");
    return official
        && owner.kind == ActorKind.ORGANIZATION
        && PhraseWords.SPOKEN_FOR_KIND.has(owner.bodyKind);
  }

  /** A chief's word is his body's, a head's and minister's his state's or body's. */
  private static boolean isPrincipal(Office office) {
    Entity of = office.of().orElseThrow();
    boolean body = of.kind == ActorKind.ORGANIZATION;
    return office.title().kind() == TitleClass.CHIEF
        ? body
        : body || of.kind == ActorKind.STATE || office.title().kind() == TitleClass.SPOKESPERSON;
  }

  /** Whether an actor can hold another without the other holding it. */
  private boolean free(Entity entity, Entity other) {
    return other.root() != entity && !underway.contains(other.root());
  }
}
