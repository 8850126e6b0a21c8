package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.id.ContentId;
import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time as a text gives it ("last Wednesday", "by December"), with its reading as EDTF and TIMEX3.
 * The span leaves the preposition out, the EDTF value takes it in.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTimeExpression.class)
@JsonDeserialize(as = ImmutableTimeExpression.class)
@JsonPropertyOrder({"id", "span", "edtf", "timex", "text"})
public interface TimeExpression extends Extensible {

  /** {@return the content id, {@code tim1_…}, unless another was given} */
  @Value.Default
  default String id() {
    return ContentId.of("tim", 1)
        .optionalText(document())
        .integer(span().start())
        .integer(span().end())
        .text(timex().type().name())
        .text(timex().value())
        .build()
        .toString();
  }

  /** {@return where it stands, without preposition} */
  Span span();

  /** {@return the calendar reading; absent for durations, sets and what nothing anchors} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  Optional<Edtf> edtf();

  /** {@return the TIMEX3 reading} */
  Timex timex();

  /** {@return the words as written} */
  Optional<String> text();

  /** {@return the id of the document it stands in, part of its identity; not repeated in JSON} */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> document();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a blank id. */
  @Value.Check
  default void check() {
    Checks.notBlank("time.id", id());
  }

  /** Builds time expressions. */
  final class Builder extends ImmutableTimeExpression.Builder {
    Builder() {}
  }
}
