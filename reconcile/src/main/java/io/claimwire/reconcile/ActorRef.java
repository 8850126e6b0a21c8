package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.claimwire.model.Actor;

/**
 * An actor by id and canonical name, where the whole {@link Actor} would repeat its document.
 *
 * @param id the actor's id
 * @param name its canonical name, such as {@code "Marta Ruiz"}
 */
public record ActorRef(@JsonProperty("id") String id, @JsonProperty("name") String name) {

  /**
   * Refuses nulls.
   *
   * @param id the actor's id
   * @param name the actor's canonical name
   */
  public ActorRef {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }

  /**
   * {@return a reference to an actor}
   *
   * @param actor the actor to refer to
   */
  public static ActorRef to(Actor actor) {
    return new ActorRef(actor.id(), actor.name());
  }
}
