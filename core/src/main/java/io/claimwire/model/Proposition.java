package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.time.Edtf;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is said, free of who says it: one frame for events, states and counts. What the frame cannot
 * hold stays in the claim's text.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableProposition.class)
@JsonDeserialize(as = ImmutableProposition.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public interface Proposition extends Extensible {

  /** {@return the dictionary form of the predicate: "deploy", "be", "killing"} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<String> predicate();

  /** {@return whether it is affirmed or negated} */
  @Value.Default
  default Polarity polarity() {
    return Polarity.AFFIRMED;
  }

  /** {@return in which way it is put forward} */
  @Value.Default
  default Modality modality() {
    return Modality.ACTUAL;
  }

  /** {@return who acts} */
  @JsonSerialize(contentUsing = References.IdSerializer.class)
  @JsonDeserialize(contentUsing = References.OfActor.class)
  List<Actor> agents();

  /** {@return what is moved, counted or affected: a short noun phrase} */
  Optional<String> theme();

  /** {@return the amounts it states} */
  @JsonSerialize(contentUsing = References.IdSerializer.class)
  @JsonDeserialize(contentUsing = References.OfQuantity.class)
  List<Quantity> quantities();

  /** {@return where, most specific places as stated} */
  List<Place> places();

  /** {@return when it holds or happens; absent if not stated} */
  @JsonProperty("time")
  Optional<Edtf> time();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds propositions. */
  final class Builder extends ImmutableProposition.Builder {
    Builder() {}
  }
}
