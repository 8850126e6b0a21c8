package io.claimwire.extract.actor;

import io.claimwire.model.ActorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody who has been met in a document, and the words under which they are found again. */
final class Register {

  /** Under this, names are filed by head that do not tell what they name. */
  static final String UNCLASSED = "?";

  /** By the bones of a whole name or of a word of it, see {@link Names#skeleton}. */
  final EntityIndex byNamePart = new EntityIndex();

  /** Bodies by the last word of their names. */
  final EntityIndex byNameEnd = new EntityIndex();

  /** By the head word of a description and, for bodies, by their sort: "council", "company". */
  final EntityIndex byHead = new EntityIndex();

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private int clock;

  /** {@return everybody, in order of first appearance} */
  List<Entity> entities() {
    return entities;
  }

  /** {@return somebody new} */
  Entity add(ActorKind kind, String name) {
    Entity entity = new Entity(entities.size(), kind, name);
    entities.add(entity);
    return entity;
  }

  /** Numbers somebody without a name among those who are called alike. */
  void number(Entity entity) {
    entity.ordinal = ordinals.merge(entity.kind + " " + entity.name, 1, Integer::sum);
  }

  /** Notes that somebody was mentioned just now. */
  void touch(Entity entity) {
    entity.lastMention = ++clock;
  }
}
