package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.Title;
import io.claimwire.model.ActorKind;
import java.util.Optional;
import java.util.function.Predicate;

/** People by their names, whole or in part, and with what a title tells of them. */
final class NamedPeople {

  private final ActorLexicon lexicon;
  private final Register register;
  private final OfficesHeld offices;

  NamedPeople(ActorLexicon lexicon, Register register, OfficesHeld offices) {
    this.lexicon = lexicon;
    this.register = register;
    this.offices = offices;
  }

  /** {@return the person of a name; new if nobody of that name is known} */
  Entity person(Phrase phrase, Optional<Entity> owner) {
    Entity person = met(phrase).orElseGet(() -> newlyNamed(phrase, owner));
    person.kind = ActorKind.PERSON;
    lengthenName(person, phrase.name());
    char gender = genderOf(phrase);
    if (gender != '?') {
      person.gender = gender;
    }
    offices.note(person, phrase, owner);
    return person;
  }

  /** {@return the person whom a name means, if known} */
  Optional<Entity> met(Phrase phrase) {
    String[] words = phrase.name().split(" ");
    char gender = genderOf(phrase);
    Predicate<Entity> same =
        entity ->
            entity.isPerson()
                && (gender == '?' || entity.fits(gender))
                && Names.mayBeOnePerson(entity.name, phrase.name());
    if (words.length == 1 && !phrase.head().isEmpty()) {
      Optional<Entity> holder =
          register.byNamePart.latest(
              Names.skeleton(words[0]), entity -> same.test(entity) && entity.holds(phrase.head()));
      if (holder.isPresent()) {
        return holder;
      }
    }
    Optional<Entity> byLast =
        register.byNamePart.latest(Names.skeleton(words[words.length - 1]), same);
    return byLast.isPresent() ? byLast : register.byNamePart.latest(Names.skeleton(words[0]), same);
  }

  private static char genderOf(Phrase phrase) {
    return phrase.title().map(Title::gender).orElse('?');
  }

  private Entity newlyNamed(Phrase phrase, Optional<Entity> owner) {
    Entity person =
        unnamedHolder(phrase, owner).orElseGet(() -> register.add(ActorKind.PERSON, phrase.name()));
    person.name = phrase.name();
    person.named = true;
    person.anonymous = false;
    return person;
  }

  /** Somebody so far known by the same office alone. */
  private Optional<Entity> unnamedHolder(Phrase phrase, Optional<Entity> owner) {
    if (phrase.head().isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    return register.byHead.latest(
        phrase.head(),
        entity ->
            !entity.named
                && entity.kind == ActorKind.PERSON
                && !entity.plural
                && entity.affiliation().equals(owner)
                && entity.offices.stream().anyMatch(o -> o.text().equals(phrase.titleText())));
  }

  private void lengthenName(Entity person, String name) {
    person.forms.add(name);
    boolean longer = name.split(" ").length > person.name.split(" ").length;
    if (longer && !Names.skeleton(name).equals(Names.skeleton(person.name))) {
      person.name = name;
    }
    for (String word : name.split(" ")) {
      register.byNamePart.file(Names.skeleton(word), person);
    }
    String given = person.name.split(" ")[0];
    if (person.gender == '?' && person.name.length() > given.length()) {
      person.gender = lexicon.likelyGenderOf(given);
    }
  }
}
