package io.claimwire.extract.actor;

import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Place;
import java.util.Optional;

/** How those are called who have no name of their own: "South Korean officials". */
final class Designations {

  private final ActorLexicon lexicon;
  private final Gazetteer gazetteer;

  Designations(ActorLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** "Harbour Medics": the noun itself has a capital, as in the name of a body. */
  static boolean isCalled(Phrase phrase) {
    int noun = phrase.written().lastIndexOf(' ') + 1;
    return noun > 0 && Character.isUpperCase(phrase.written().charAt(noun));
  }

  /** A description with its owner in front: "South Korean officials", "ferry office official". */
  String nameOf(Phrase phrase, Optional<Entity> owner) {
    String written = phrase.written();
    if (owner.isEmpty() || isSaid(phrase)) {
      return written;
    }
    int first = Math.max(0, written.indexOf(' '));
    if (phrase.form() == Form.SOMEONE && lexicon.tellsApart(written.substring(0, first))) {
      return written; // "former director", for the bank does not have it now
    }
    return modifier(seat(phrase, owner.get())) + " " + written;
  }

  /** Those who sit in a parliament are named by its state: "Peruvian lawmakers". */
  private static Entity seat(Phrase phrase, Entity owner) {
    boolean parliament = phrase.form() == Form.PEOPLE && owner.bodyKind.equals("council");
    return parliament ? owner.owner.orElse(owner) : owner;
  }

  /** Whether the owner stands in the description itself. */
  private static boolean isSaid(Phrase phrase) {
    for (Phrase owner : phrase.owners()) {
      String said = owner.written().isEmpty() ? owner.name() : owner.written();
      if (!said.isEmpty() && phrase.written().contains(said)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the form of a name in front of a noun: "South Korean", "US", "Ruiz's"} */
  String modifier(Entity owner) {
    if (owner.kind == ActorKind.STATE && owner.country.isPresent()) {
      String country = owner.country.get();
      return lexicon
          .stateAdjective(country)
          .or(() -> gazetteer.adjective(new Place(country)))
          .orElse(owner.name + "'s");
    }
    if (owner.kind == ActorKind.ORGANIZATION) {
      return owner.name;
    }
    String name = shortName(owner);
    return name + (owner.plural && name.endsWith("s") ? "'" : "'s");
  }

  /** "Ruiz" rather than "Marta Ruiz", if the text itself says so or the last word must be it. */
  private static String shortName(Entity owner) {
    if (owner.kind != ActorKind.PERSON || !owner.named) {
      return owner.name;
    }
    return owner.forms.stream()
        .filter(form -> form.indexOf(' ') < 0)
        .findFirst()
        .orElseGet(() -> owner.name.substring(owner.name.lastIndexOf(' ') + 1));
  }

  /** {@return the name of a body that is only described: "South Korean defence ministry"} */
  String bodyName(Entity body) {
    if (body.owner.isEmpty()) {
      return body.name;
    }
    Entity owner = body.owner.get();
    String modifier = modifier(owner);
    boolean said = body.name.contains(modifier) || isIn(body.name, owner);
    return said ? body.name : modifier + " " + body.name;
  }

  /** Whether a name says already whose body it is, under any of the owner's names. */
  private boolean isIn(String name, Entity owner) {
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    boolean demonym =
        owner.kind == ActorKind.STATE
            && gazetteer
                .country(first)
                .map(entry -> entry.place().country())
                .filter(country -> owner.country.equals(Optional.of(country)))
                .isPresent();
    return demonym || name.contains(owner.name) || owner.forms.contains(first);
  }
}
