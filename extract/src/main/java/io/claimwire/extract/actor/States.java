package io.claimwire.extract.actor;

import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The states of a document, one actor for each country, and which of them is at home in it. */
final class States {

  /** The sort of body that a state is. */
  private static final String COUNTRY = "country";

  private final Gazetteer gazetteer;
  private final Register register;
  private final Map<String, Entity> byCountry = new HashMap<>();
  private String home = "";

  States(Gazetteer gazetteer, Register register) {
    this.gazetteer = gazetteer;
    this.register = register;
  }

  /** {@return whether words describe a country, as in "the country's spy agency"} */
  static boolean isCountry(Phrase phrase, ActorLexicon lexicon) {
    return phrase.form() == Form.BODY
        && lexicon.bodyHead(phrase.head()).filter(head -> head.kind().equals(COUNTRY)).isPresent();
  }

  /** Tells where the story plays, as {@link Cast#playsIn} does. */
  void playsIn(String country) {
    home = country;
  }

  /** {@return whether somebody is a state other than the one where the story plays} */
  boolean isAbroad(Entity state) {
    boolean known = state.kind == ActorKind.STATE && !home.isEmpty();
    return known && !home.equals(state.country.orElse(state.name));
  }

  /** {@return whether the state of a country has been met} */
  boolean knows(String country) {
    return byCountry.containsKey(country);
  }

  /** {@return the state of a country, new if it has not been met} */
  Entity state(String country, String name) {
    Entity state = byCountry.get(country);
    if (state == null) {
      state = register.add(ActorKind.STATE, name);
      state.named = true;
      state.country = Optional.of(country);
      state.bodyKind = COUNTRY;
      byCountry.put(country, state);
      register.byHead.file(COUNTRY, state);
    }
    return state;
  }

  /** {@return the state of a country under the name that lists give it; empty if none does} */
  Optional<Entity> of(String country) {
    return gazetteer.countryName(new Place(country)).map(name -> state(country, name));
  }
}
