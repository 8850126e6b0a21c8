package io.claimwire.reconcile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * How one member of a question stands to an earlier one, with its reason.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
// The field keeps its name from the JSON, so the builder does without a method that copies.
@SuppressWarnings("immutables:from")
@Value.Immutable
@ReconcileStyle
@JsonSerialize(as = ImmutableRelation.class)
@JsonDeserialize(as = ImmutableRelation.class)
@JsonPropertyOrder({"from", "type", "to", "why"})
public interface Relation {

  /** {@return the id of the later member} */
  String from();

  /** {@return what holds between the two} */
  RelationType type();

  /** {@return the id of the earlier member} */
  String to();

  /** {@return the reason, as a sentence with the numbers} */
  String why();

  /**
   * {@return whether the relation joins the member of this id to another}
   *
   * @param member the member's id
   */
  default boolean involves(String member) {
    return from().equals(member) || to().equals(member);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a relation of a member to itself. */
  @Value.Check
  default void check() {
    if (from().equals(to())) {
      throw new IllegalArgumentException(
          "relation.from and relation.to must differ, both are " + from());
    }
  }

  /** Builds relations. */
  final class Builder extends ImmutableRelation.Builder {
    Builder() {}
  }
}
