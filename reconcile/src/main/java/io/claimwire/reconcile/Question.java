package io.claimwire.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.Extensible;
import io.claimwire.model.Place;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that several claims put a value on: "how many people the earthquake killed". Another
 * place, population, phase or event is another question.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ReconcileStyle
@JsonSerialize(as = ImmutableQuestion.class)
@JsonDeserialize(as = ImmutableQuestion.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
  "id",
  "label",
  "unit",
  "of",
  "places",
  "event",
  "dynamics",
  "members",
  "relations",
  "answer"
})
public interface Question extends Extensible {

  /** {@return the content id, {@code qst1_…}} */
  String id();

  /** {@return what is asked, in a few words: "people missing"} */
  String label();

  /** {@return what is counted, as most members name it} */
  Optional<String> unit();

  /** {@return the id of the actor whose or what is counted} */
  Optional<String> of();

  /** {@return where, if the question is about a place} */
  List<Place> places();

  /** {@return the event or state in which they are counted: "killed", "on board"} */
  Optional<String> event();

  /** {@return how the value can change while it is being reported} */
  Dynamics dynamics();

  /** {@return the claims that bear on it, in order of time} */
  List<Member> members();

  /** {@return how its members stand to each other} */
  List<Relation> relations();

  /** {@return what can be printed in the end} */
  Answer answer();

  /**
   * {@return the member of this id}
   *
   * @param id the member's id
   */
  default Optional<Member> member(String id) {
    return members().stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a question without members and relations between others. */
  @Value.Check
  default void check() {
    if (members().isEmpty()) {
      throw new IllegalArgumentException(
          "question.members must not be empty (question " + id() + ")");
    }
    EvidenceChecks.relationsJoinMembers(members(), relations());
  }

  /** Builds questions. */
  final class Builder extends ImmutableQuestion.Builder {
    Builder() {}
  }
}
