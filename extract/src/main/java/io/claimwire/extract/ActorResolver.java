package io.claimwire.extract;

import io.claimwire.model.Actor;
import java.util.List;

/**
 * Finds who is mentioned, and puts all mentions of one entity together. A stage of the {@link
 * Pipeline}.
 *
 * <p>Implementations are immutable and may be used by many threads at once; the same input gives
 * the same output, whatever the locale and time zone.
 */
@FunctionalInterface
public interface ActorResolver {

  /**
   * Reads one document.
   *
   * @param reading the document with its sentences and places
   * @return one actor per entity, in order of first mention
   */
  List<Actor> actors(Reading reading);
}
