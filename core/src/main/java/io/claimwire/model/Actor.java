package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.id.ContentId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who speaks, acts or is counted: a person, body, state or group, one actor per real
 * entity in a document, however often and under whatever names it is mentioned.
 *
 * <p>The id of a named actor is made of its kind and name, so that the same name in two documents
 * gives the same id. An anonymous actor ("a senior official") is somebody only in its own document:
 * its {@link #context()} names that document and keeps it apart.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableActor.class)
@JsonDeserialize(as = ImmutableActor.class)
@JsonPropertyOrder({
  "id",
  "name",
  "kind",
  "aliases",
  "mentions",
  "anonymous",
  "context",
  "country",
  "speaksFor",
  "roles"
})
public interface Actor extends Extensible {

  /** {@return the content id, {@code act1_…}, unless another was given} */
  @Value.Default
  default String id() {
    return ContentId.of("act", 1)
        .text(kind().name())
        .text(name())
        .optionalText(context())
        .build()
        .toString();
  }

  /**
   * {@return the canonical name ("South Korea", "Marta Ruiz"), never a pronoun or "the president"}
   */
  String name();

  /** {@return what sort of actor it is} */
  ActorKind kind();

  /** {@return the other names under which the document mentions it, in order of appearance} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  List<String> aliases();

  /** {@return where the document mentions it, in text order} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  List<Span> mentions();

  /** {@return true for people whom the text leaves unnamed ("one diplomat", "officials")} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean anonymous() {
    return false;
  }

  /** {@return the document to which an anonymous actor is bound; absent for named ones} */
  Optional<String> context();

  /** {@return the country it belongs to, ISO 3166-1 alpha-2, where the text or gazetteer tells} */
  Optional<String> country();

  /**
   * {@return the body or state whose word this actor's word is: the ministry of a spokesman, the
   * state of a ministry}
   */
  @JsonSerialize(contentUsing = References.IdSerializer.class)
  @JsonDeserialize(contentUsing = References.OfActor.class)
  Optional<Actor> speaksFor();

  /** {@return what it is to whom, in order of appearance} */
  List<Role> roles();

  /**
   * {@return the last of the chain of {@link #speaksFor()}: whose word it is in the end; the actor
   * itself if it speaks for nobody}
   */
  default Actor principal() {
    Actor actor = this;
    while (actor.speaksFor().isPresent()) {
      actor = actor.speaksFor().get();
    }
    return actor;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a named actor with nothing else known}
   *
   * @param kind what sort of actor
   * @param name its canonical name, not blank
   */
  static Actor of(ActorKind kind, String name) {
    return builder().kind(kind).name(name).build();
  }

  /** Refuses a blank id or name. */
  @Value.Check
  default void check() {
    Checks.notBlank("actor.id", id());
    Checks.notBlank("actor.name", name());
  }

  /** Builds actors. */
  final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
