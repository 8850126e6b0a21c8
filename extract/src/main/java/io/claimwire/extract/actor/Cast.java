package io.claimwire.extract.actor;

import io.claimwire.extract.place.Gazetteer;
import io.claimwire.model.ActorKind;
import java.util.List;
import java.util.Optional;

/**
 * All who have been met in a document: asks for each sort of phrase those rules that decide whether
 * it means one of them or somebody new.
 */
final class Cast {

  private final Designations designations;
  private final Register register = new Register();
  private final States states;
  private final Bodies bodies;
  private final KnownBodies knownBodies;
  private final NamedBodies namedBodies;
  private final DescribedBodies describedBodies;
  private final OfficesHeld offices;
  private final NamedPeople namedPeople;
  private final DescribedPeople describedPeople;

  Cast(ActorLexicon lexicon, Gazetteer gazetteer) {
    designations = new Designations(lexicon, gazetteer);
    states = new States(gazetteer, register);
    bodies = new Bodies(lexicon, register, states);
    knownBodies = new KnownBodies(lexicon, register, states, bodies);
    namedBodies = new NamedBodies(lexicon, gazetteer, register, bodies);
    describedBodies = new DescribedBodies(lexicon, register, states, bodies);
    offices = new OfficesHeld(lexicon, register, describedBodies);
    namedPeople = new NamedPeople(lexicon, register, offices);
    describedPeople = new DescribedPeople(lexicon, register, designations, offices);
  }

  /** {@return how those are called who have no name} */
  Designations designations() {
    return designations;
  }

  /** {@return everybody, in order of first appearance} */
  List<Entity> entities() {
    return register.entities();
  }

  /**
   * Tells where the story plays: "the health ministry" there is not Norland's.
   *
   * @param country its code or, if no list knows it, its name
   */
  void playsIn(String country) {
    states.playsIn(country);
  }

  /** Notes that somebody was mentioned just now. */
  void touch(Entity entity) {
    register.touch(entity);
  }

  // Whom a phrase means

  /** {@return the state of a country, new if it has not been met} */
  Entity state(String country, String name) {
    return states.state(country, name);
  }

  /** {@return the body, group or state that the lexicon gives for a phrase} */
  Optional<Entity> known(Phrase phrase, Optional<Entity> owner) {
    return knownBodies.known(phrase, owner);
  }

  /** {@return the person of a name; new if nobody of that name is known} */
  Entity person(Phrase phrase, Optional<Entity> owner) {
    return namedPeople.person(phrase, owner);
  }

  /** {@return whether a name means a person who has been met} */
  boolean knowsPerson(Phrase phrase) {
    return namedPeople.met(phrase).isPresent();
  }

  /** {@return the body of a name; new if none of that name is known} */
  Entity bodyNamed(Phrase phrase, Optional<Entity> owner) {
    return namedBodies.named(phrase, owner);
  }

  /** {@return the body of a name that tells no kind, so that "the company" can mean it} */
  Entity companyNamed(Phrase phrase, Optional<Entity> owner) {
    return namedBodies.company(phrase, owner);
  }

  /** {@return the body whose name ends in some words: "the Front" for the Kavar Front} */
  Optional<Entity> bodyEndingIn(String name) {
    return namedBodies.endingIn(name);
  }

  /** {@return the two bodies of a sort that have names: those of "both unions"; else nobody} */
  List<Entity> bothOf(String kind) {
    return namedBodies.bothOf(kind);
  }

  /** {@return the body that is described: one met before if the words allow, else a new one} */
  Entity body(Phrase phrase, Optional<Entity> owner) {
    return describedBodies.body(phrase, owner);
  }

  /**
   * {@return whether a description needs no name to come: a body met before, or one of no names}
   */
  boolean isAnswered(Phrase phrase, Optional<Entity> owner) {
    return describedBodies.isAnswered(phrase, owner);
  }

  /** {@return somebody who is described: one met before if the words allow, else somebody new} */
  Entity someone(Phrase phrase, Optional<Entity> owner) {
    return describedPeople.someone(phrase, owner);
  }

  /** {@return the people of a description; those met before if they are described alike} */
  Entity people(Phrase phrase, Optional<Entity> owner) {
    return describedPeople.people(phrase, owner);
  }

  /** {@return the body for which the bearer of an office speaks, see {@link OfficesHeld#bodyOf}} */
  Optional<Entity> bodyOfOffice(Phrase title, Optional<Entity> company) {
    return offices.bodyOf(title, company);
  }

  /** {@return somebody known by a name, or by a part of it} */
  Optional<Entity> anybodyNamed(String name) {
    String bones = Names.skeleton(name);
    Optional<Entity> whole = register.byNamePart.latest(bones, entity -> entity.isCalled(bones));
    if (whole.isPresent()) {
      return whole;
    }
    return register.byNamePart.latest(
        bones,
        entity ->
            entity.isPerson()
                ? Names.mayBeOnePerson(entity.name, name)
                : namedBodies.isShortFor(entity.name, name));
  }

  /** {@return somebody new of whom only a name is known} */
  Entity unknown(String name) {
    ActorKind kind = Names.isAcronym(name) ? ActorKind.ORGANIZATION : ActorKind.UNSPECIFIED;
    Entity entity = register.add(kind, name);
    entity.named = true;
    entity.forms.add(name);
    register.byNamePart.file(Names.skeleton(name), entity);
    register.byHead.file(Register.UNCLASSED, entity);
    return entity;
  }

  /** {@return the bearer of a name of which the text tells only now that it is somebody's} */
  Entity admit(Awaited.Name name) {
    Entity entity = unknown(name.name());
    entity.mentions.add(name.span());
    touch(entity);
    return entity;
  }

  // What the text tells of somebody

  /** Notes what a title or description says that a person is. */
  void noteOffice(Entity person, Phrase phrase, Optional<Entity> owner) {
    offices.note(person, phrase, owner);
  }

  /** "Who chairs the alliance": notes that somebody leads a body. */
  void noteLeader(Entity person, String office, Entity body) {
    offices.noteLeader(person, office, body);
  }

  /** Notes an appositive description of somebody named. */
  void noteDescription(Entity entity, Phrase description, Optional<Entity> owner) {
    if (entity.kind == ActorKind.PERSON) {
      offices.note(entity, description, owner);
      register.byHead.file(description.head(), entity);
    } else {
      bodies.noteDescription(entity, description);
    }
  }

  /** {@return whether a body has been called by a word for bodies, by name or without one} */
  boolean knowsBodyCalled(String head) {
    return describedBodies.isCalled(head);
  }

  /** Lets somebody described be the one whom the text names at once. */
  void merge(Entity described, Entity named, Phrase description, Optional<Entity> owner) {
    noteDescription(named, description, owner);
    if (described != named) {
      described.turnsOutToBe(named);
    }
  }

  /** Lets two bodies be those of whom only the number was told: "two unions". */
  void nameTwo(Entity unnamed, List<Entity> named, String head) {
    namedBodies.nameTwo(unnamed, named, head);
  }

  /** Gives a body another name. */
  void alias(Entity body, String alias) {
    namedBodies.alias(body, alias);
  }
}
