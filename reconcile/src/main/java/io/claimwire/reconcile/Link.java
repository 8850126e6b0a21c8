package io.claimwire.reconcile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A relation between two questions, with its reason.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
// The field keeps its name from the JSON, so the builder does without a method that copies.
@SuppressWarnings("immutables:from")
@Value.Immutable
@ReconcileStyle
@JsonSerialize(as = ImmutableLink.class)
@JsonDeserialize(as = ImmutableLink.class)
@JsonPropertyOrder({"from", "type", "to", "why"})
public interface Link {

  /** {@return the id of the question that is part of the other} */
  String from();

  /** {@return how the two stand to each other} */
  LinkType type();

  /** {@return the id of the question that holds the other} */
  String to();

  /** {@return the reason, as a sentence} */
  String why();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds links. */
  final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
