package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.Title;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Somebody while a document is being read: what is known so far. */
final class Entity {

  /** What it is to whom. */
  record Office(String text, String head, Title title, Optional<Entity> of) {}

  /** Order of first mention, from 0. */
  final int number;

  ActorKind kind;

  /** The name, or the description of somebody unnamed. */
  String name;

  /** False as long as there is only a description. */
  boolean named;

  /** Head of a body's or person's description in lower case; empty if there is none. */
  String head = "";

  /** What sort of body: "agency", "company"; empty if unknown. */
  String bodyKind = "";

  boolean speaksForState;
  boolean anonymous;
  boolean plural;

  /** 'f', 'm', or '?' if unknown. */
  char gender = '?';

  Optional<String> country = Optional.empty();
  Optional<Entity> owner = Optional.empty();

  /** Who it turned out to be, if somebody else. */
  Optional<Entity> mergedInto = Optional.empty();

  /** Words in lower case that describe or make up the name of a body. */
  final Set<String> topics = new LinkedHashSet<>();

  final List<Office> offices = new ArrayList<>();
  final Set<String> forms = new LinkedHashSet<>();
  final Set<Span> mentions = new TreeSet<>();

  /** When it was last mentioned; grows through the document. */
  int lastMention;

  /** Tells apart unnamed people of the same description: 1 for the first. */
  int ordinal = 1;

  Entity(int number, ActorKind kind, String name) {
    this.number = number;
    this.kind = kind;
    this.name = name;
  }

  /** {@return who it turned out to be; itself if nobody else} */
  Entity root() {
    Entity entity = this;
    while (entity.mergedInto.isPresent()) {
      entity = entity.mergedInto.get();
    }
    return entity;
  }

  /** Hands all its mentions to the one who it turns out to be. */
  void turnsOutToBe(Entity other) {
    other.mentions.addAll(mentions);
    mentions.clear();
    mergedInto = Optional.of(other);
  }

  /** Takes an owner, and his country, if none has been told before. */
  void adopt(Optional<Entity> newOwner) {
    if (owner.isEmpty() && newOwner.isPresent() && newOwner.get() != this) {
      owner = newOwner;
    }
    if (country.isEmpty()) {
      country = newOwner.flatMap(whose -> whose.country);
    }
  }

  /** {@return whether its name or another form of it is, spelt loosely, that of a skeleton} */
  boolean isCalled(String skeleton) {
    return forms.stream().anyMatch(form -> Names.skeleton(form).equals(skeleton))
        || Names.skeleton(name).equals(skeleton);
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON || kind == ActorKind.UNSPECIFIED;
  }

  boolean isBody() {
    return kind == ActorKind.ORGANIZATION || kind == ActorKind.UNSPECIFIED;
  }

  /** {@return whether "he" (m) or "she" (f) can be meant for it} */
  boolean fits(char wanted) {
    return isPerson() && (gender == wanted || gender == '?' || gender == 'b');
  }

  boolean holds(String titleHead) {
    return offices.stream().anyMatch(office -> office.head().equals(titleHead));
  }

  /** {@return whose this is: its owner, or the state or body that its office belongs to} */
  Optional<Entity> affiliation() {
    if (owner.isPresent()) {
      return owner;
    }
    return offices.stream().flatMap(office -> office.of().stream()).findFirst();
  }

  /** Whether a name without words for what it is can be that of a body. */
  boolean mayBeBody() {
    return named
        && !plural
        && kind != ActorKind.STATE
        && (isBody() || gender == '?' && offices.isEmpty());
  }

  boolean isCompany() {
    return bodyKind.equals("company") || bodyKind.isEmpty() && named;
  }
}
