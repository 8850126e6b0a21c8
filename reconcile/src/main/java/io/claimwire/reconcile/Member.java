package io.claimwire.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.Bound;
import io.claimwire.model.Extensible;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.interval.Interval;
import io.claimwire.model.time.Edtf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One claim as it bears on a question: the value it puts, on whose word, as of when. A claim that
 * bears on the question without a number (a denial, "cannot confirm") is a member without {@link
 * #quantity()} and value.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ReconcileStyle
@JsonSerialize(as = ImmutableMember.class)
@JsonDeserialize(as = ImmutableMember.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
  "id",
  "document",
  "claim",
  "quantity",
  "span",
  "bound",
  "value",
  "low",
  "high",
  "unit",
  "speakers",
  "origin",
  "stance",
  "polarity",
  "modality",
  "asOf",
  "publishedAt",
  "text",
  "outlet",
  "voices",
  "retracted",
  "why"
})
public interface Member extends Extensible {

  /** {@return the content id, {@code mem1_…}} */
  String id();

  /** {@return the id of the document in which the claim stands} */
  String document();

  /** {@return the id of the claim} */
  String claim();

  /** {@return the id of the quantity that gives the value; absent for a claim without a number} */
  Optional<String> quantity();

  /** {@return where it stands: the quantity, or the claim's content where there is none} */
  Span span();

  /** {@return how the number bounds what it counts} */
  Optional<Bound> bound();

  /** {@return the number as written, scaled} */
  Optional<BigDecimal> value();

  /** {@return the lowest amount that the words allow} */
  Optional<BigDecimal> low();

  /** {@return the highest amount that the words allow} */
  Optional<BigDecimal> high();

  /** {@return the counted noun or the measure, as written} */
  Optional<String> unit();

  /**
   * {@return who relays it, a list for each hop, outermost first; empty for the article's voice}
   */
  List<List<ActorRef>> speakers();

  /**
   * {@return the ids of those whose word it is in the end, several if they speak jointly: the body
   * of a spokesman, the outlet itself for its own voice; never empty}
   */
  List<String> origin();

  /** {@return how the origin stands to it} */
  Stance stance();

  /** {@return whether it is affirmed or negated} */
  Polarity polarity();

  /** {@return in which way it is put forward} */
  Modality modality();

  /** {@return when the value holds; absent if neither the claim nor its document has a date} */
  Optional<Edtf> asOf();

  /** {@return when the document was published} */
  Optional<Edtf> publishedAt();

  /** {@return the words at {@link #span()}, where they are at hand} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<String> text();

  /** {@return who printed it: the document's publisher, where it is known} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<String> outlet();

  /**
   * {@return whose word it is, in words, the innermost speakers; empty for the article's own voice}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Voice> voices();

  /** {@return that and why it was taken back, if it was; it stays a member, for all to see} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<Retraction> retracted();

  /**
   * {@return what put it in its question, as a sentence: what its number was taken to count, and
   * whether its own words say so}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<String> why();

  /**
   * {@return what the words allow as an interval, "more than" with an open end; absent where they
   * state no bound}
   */
  default Optional<Interval> interval() {
    if (low().isEmpty() && high().isEmpty()) {
      return Optional.empty();
    }
    boolean closed = bound().filter(b -> b == Bound.MORE_THAN || b == Bound.LESS_THAN).isEmpty();
    return Optional.of(
        new Interval(low(), closed && low().isPresent(), high(), closed && high().isPresent()));
  }

  /**
   * {@return whether it puts a value forward that an answer may rest on: a number that its origin
   * stands behind, neither denied nor doubted nor left open, and not taken back since}
   */
  default boolean isPosition() {
    return retracted().isEmpty() && wasPosition();
  }

  /**
   * {@return whether it put a value forward when it was printed, which its origin itself may have
   * taken back since}
   */
  default boolean wasPosition() {
    return interval().isPresent()
        && retracted().filter(taken -> !taken.byOrigin()).isEmpty()
        && polarity() == Polarity.AFFIRMED
        && stance() != Stance.DENIES
        && !stance().isNonCommittal();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a member without origin and bounds in the wrong order. */
  @Value.Check
  default void check() {
    if (origin().isEmpty()) {
      throw new IllegalArgumentException("member.origin must not be empty (member " + id() + ")");
    }
    if (low().isPresent() && high().isPresent() && low().get().compareTo(high().get()) > 0) {
      throw new IllegalArgumentException(
          "member.low "
              + low().get()
              + " must not be above member.high "
              + high().get()
              + " (member "
              + id()
              + ")");
    }
  }

  /** Builds members. */
  final class Builder extends ImmutableMember.Builder {
    Builder() {}
  }
}
