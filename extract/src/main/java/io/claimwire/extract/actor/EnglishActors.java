package io.claimwire.extract.actor;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.ActorResolver;
import io.claimwire.extract.Reading;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.model.Actor;
import java.util.List;

/**
 * The built-in English actor resolver: people with titles, states by name, people and capital,
 * bodies by name and description, groups, unnamed people and pronouns, one actor for each, by rule
 * and lexicon. Names that no lexicon knows are found by how the text uses them.
 */
public final class EnglishActors implements ActorResolver {

  private static final EnglishActors STANDARD = new EnglishActors(Gazetteer.standard());

  private final Gazetteer gazetteer;

  private EnglishActors(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishActors standard() {
    return STANDARD;
  }

  /**
   * {@return the stage with a gazetteer of one's own, from which it knows states, demonyms and
   * capitals}
   *
   * @param gazetteer the gazetteer
   */
  public static EnglishActors with(Gazetteer gazetteer) {
    return new EnglishActors(requireNonNull(gazetteer, "gazetteer"));
  }

  @Override
  public List<Actor> actors(Reading reading) {
    requireNonNull(reading, "reading");
    Cast cast = new ActorReading(reading, ActorLexicon.standard(), gazetteer).read();
    return List.copyOf(new ActorAssembly(reading.document().id(), cast).actors());
  }
}
