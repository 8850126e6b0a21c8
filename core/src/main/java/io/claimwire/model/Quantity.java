package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.id.ContentId;
import io.claimwire.model.interval.Decimals;
import io.claimwire.model.interval.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amount as a text gives it: number, hedge, bound, unit and what is counted. Never only "3000".
 *
 * <p>{@link #low()} and {@link #high()} are what the words alone state; {@link #interval()} is the
 * same as an interval with open and closed ends. An unknown number ("an unknown number of
 * missiles") is a VAGUE quantity without bounds; zero is the number 0; silence is no quantity.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableQuantity.class)
@JsonDeserialize(as = ImmutableQuantity.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
  "id", "span", "number", "bound", "value", "low", "high", "unit", "trend", "of", "partOf", "per",
  "text", "hedge"
})
public interface Quantity extends Extensible {

  /** {@return the content id, {@code qty1_…}, unless another was given} */
  @Value.Default
  default String id() {
    return ContentId.of("qty", 1)
        .optionalText(document())
        .integer(number().start())
        .integer(number().end())
        .text(bound().name())
        .optionalNumber(value())
        .optionalNumber(low())
        .optionalNumber(high())
        .optionalText(unit())
        .build()
        .toString();
  }

  /** {@return the whole phrase: hedge, number and counted noun} */
  Span span();

  /** {@return the numeral with its scale word, without hedge, currency sign or noun} */
  Span number();

  /** {@return how the number bounds what it counts} */
  Bound bound();

  /** {@return the number as written, scaled; absent for RANGE and most VAGUE quantities} */
  Optional<BigDecimal> value();

  /** {@return the lowest amount that the words allow} */
  Optional<BigDecimal> low();

  /** {@return the highest amount that the words allow} */
  Optional<BigDecimal> high();

  /**
   * {@return the counted noun as written ("soldiers"), the measure's name ("km"), "%", or an ISO
   * 4217 code}
   */
  Optional<String> unit();

  /** {@return the direction, if this is an amount of change and not a level} */
  Optional<Trend> trend();

  /** {@return whose or what is counted: North Korea for "North Korean soldiers"} */
  @JsonSerialize(contentUsing = References.IdSerializer.class)
  @JsonDeserialize(contentUsing = References.OfActor.class)
  Optional<Actor> of();

  /** {@return the quantity that includes this one: "12,000, including 500 officers"} */
  @JsonSerialize(contentUsing = References.IdSerializer.class)
  @JsonDeserialize(contentUsing = References.OfQuantity.class)
  Optional<Quantity> partOf();

  /** {@return the quantity that this one multiplies: "six pods, each holding six drones"} */
  @JsonSerialize(contentUsing = References.IdSerializer.class)
  @JsonDeserialize(contentUsing = References.OfQuantity.class)
  Optional<Quantity> per();

  /** {@return the phrase as written} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<String> text();

  /** {@return the hedge as written: "at least", "about", "upwards of"} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<String> hedge();

  /** {@return the id of the document it stands in, part of its identity; not repeated in JSON} */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> document();

  /**
   * {@return what the words state as an interval, "more than" with an open end; absent where they
   * state no bound at all}
   */
  default Optional<Interval> interval() {
    if (low().isEmpty() && high().isEmpty()) {
      return Optional.empty();
    }
    boolean openEnds = bound() == Bound.MORE_THAN || bound() == Bound.LESS_THAN;
    return Optional.of(
        new Interval(
            low(), low().isPresent() && !openEnds, high(), high().isPresent() && !openEnds));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return this quantity with its numbers in canonical form, so that 3000 and 3000.0 are equal;
   * refuses a blank id, a number outside its phrase and bounds in the wrong order}
   */
  @Value.Check
  default Quantity check() {
    Checks.notBlank("quantity.id", id());
    if (!span().contains(number())) {
      throw new IllegalArgumentException(
          "quantity.number " + number() + " must lie in quantity.span " + span());
    }
    if (low().isPresent() && high().isPresent() && low().get().compareTo(high().get()) > 0) {
      throw new IllegalArgumentException(
          "quantity.low " + low().get() + " must not be above quantity.high " + high().get());
    }
    Optional<BigDecimal> value = value().map(Decimals::canonical);
    Optional<BigDecimal> low = low().map(Decimals::canonical);
    Optional<BigDecimal> high = high().map(Decimals::canonical);
    return value.equals(value()) && low.equals(low()) && high.equals(high())
        ? this
        : builder().from(this).value(value).low(low).high(high).build();
  }

  /** Builds quantities. */
  final class Builder extends ImmutableQuantity.Builder {
    Builder() {}
  }
}
