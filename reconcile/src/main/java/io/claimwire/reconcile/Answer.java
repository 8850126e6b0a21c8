package io.claimwire.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.time.Edtf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What can be printed about a question at the end, by one strategy, and on what it rests.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ReconcileStyle
@JsonSerialize(as = ImmutableAnswer.class)
@JsonDeserialize(as = ImmutableAnswer.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
  "low",
  "high",
  "best",
  "asOf",
  "latest",
  "contested",
  "independentOrigins",
  "strategy",
  "why"
})
public interface Answer {

  /** {@return the lowest value that can be printed; absent if nobody gives one} */
  Optional<BigDecimal> low();

  /** {@return the highest value that can be printed; absent if nobody gives one} */
  Optional<BigDecimal> high();

  /** {@return the one value to print if only one can be, within low and high; absent if none} */
  Optional<BigDecimal> best();

  /** {@return when the answer holds; absent if there is none} */
  Optional<Edtf> asOf();

  /** {@return the ids of the members that the answer rests on} */
  List<String> latest();

  /** {@return whether independent origins disagree about the same time} */
  boolean contested();

  /** {@return how many independent origins the answer rests on, 0 or more} */
  int independentOrigins();

  /** {@return the name of the strategy that gave it} */
  String strategy();

  /** {@return the reason, as a sentence with the numbers} */
  String why();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses bounds in the wrong order, a best value outside them and a negative count. */
  @Value.Check
  default void check() {
    if (low().isPresent() && high().isPresent() && low().get().compareTo(high().get()) > 0) {
      throw new IllegalArgumentException(
          "answer.low " + low().get() + " must not be above answer.high " + high().get());
    }
    if (best().isPresent() && !within(best().get())) {
      throw new IllegalArgumentException(
          "answer.best "
              + best().get()
              + " must lie between answer.low "
              + low().map(BigDecimal::toPlainString).orElse("(none)")
              + " and answer.high "
              + high().map(BigDecimal::toPlainString).orElse("(none)"));
    }
    if (independentOrigins() < 0) {
      throw new IllegalArgumentException(
          "answer.independentOrigins must be 0 or more, is " + independentOrigins());
    }
  }

  private boolean within(BigDecimal value) {
    return low().map(bound -> bound.compareTo(value) <= 0).orElse(true)
        && high().map(bound -> bound.compareTo(value) >= 0).orElse(true);
  }

  /** Builds answers. */
  final class Builder extends ImmutableAnswer.Builder {
    Builder() {}
  }
}
