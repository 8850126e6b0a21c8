package io.claimwire.extract.actor;

import io.claimwire.extract.ActorResolver;
import io.claimwire.extract.Reading;
import io.claimwire.model.Actor;
import java.util.List;

/** The built-in English ActorResolver. */
public final class EnglishActors implements ActorResolver {

  private static final EnglishActors STANDARD = new EnglishActors();

  private EnglishActors() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishActors standard() {
    return STANDARD;
  }

  @Override
  public List<Actor> actors(Reading reading) {
    return List.of();
  }
}
