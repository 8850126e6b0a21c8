package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.id.ContentId;
import io.claimwire.model.time.Edtf;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One assertion of a {@link Proposition}: in one document, on one chain of speakers, with one
 * stance, at exact places of the text.
 *
 * <p>A claim is never edited: what others think of it is an {@link Assessment}, how it stands to
 * other claims a relation.
 *
 * <pre>{@code
 * for (Claim claim : analysis.claims()) {
 *   System.out.println(claim.explain());
 * }
 * }</pre>
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:subtype") // a claim is a proposition; proposition() gives it alone
@JsonSerialize(as = ImmutableClaim.class)
@JsonDeserialize(as = ImmutableClaim.class)
@JsonPropertyOrder({
  "id",
  "anchor",
  "content",
  "attribution",
  "stance",
  "polarity",
  "modality",
  "agents",
  "theme",
  "quantities",
  "places",
  "time",
  "predicate",
  "text",
  "certainty",
  "extraction",
  "reasons",
  "assessments"
})
public interface Claim extends Proposition {

  /** {@return the content id, {@code clm1_…}, unless another was given} */
  @Value.Default
  default String id() {
    return ContentId.of("clm", 1)
        .text(source().id())
        .integer(anchor().start())
        .integer(anchor().end())
        .integer(content().start())
        .integer(content().end())
        .list(chain(), (id, hop) -> id.text(hop.id()))
        .text(stance().name())
        .text(polarity().name())
        .text(modality().name())
        .optionalText(predicate())
        .list(agents(), (id, actor) -> id.text(actor.id()))
        .optionalText(theme())
        .list(quantities(), (id, quantity) -> id.text(quantity.id()))
        .list(places(), (id, place) -> id.text(place.code()))
        .optionalText(time().map(Edtf::toString))
        .build()
        .toString();
  }

  /** {@return the document in which the claim stands} */
  @JsonProperty(value = "document", access = JsonProperty.Access.WRITE_ONLY)
  @JsonDeserialize(using = References.OfSource.class)
  Source source();

  /** {@return the predicate as written: verb group, event noun or copular state} */
  Span anchor();

  /** {@return the smallest stretch of text that holds the proposition} */
  Span content();

  /** {@return who relays it, outermost first; empty if the article says it in its own voice} */
  @JsonProperty("attribution")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonSerialize(contentUsing = References.IdSerializer.class)
  @JsonDeserialize(contentUsing = References.OfAttribution.class)
  List<Attribution> chain();

  /** {@return how the innermost speaker stands to it; ASSERTS for the article itself} */
  Stance stance();

  /** {@return the words at {@link #content()}} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<String> text();

  /** {@return how sure the speaker is, by the speaker's own words} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<SpeakerCertainty> certainty();

  /** {@return how sure the extractor is that the text says this} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<ExtractionCertainty> extraction();

  /** {@return why the extractor read it so: the words that decided, field by field} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Reason> reasons();

  /** {@return what others think of it} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Assessment> assessments();

  /** {@return the innermost hop: whose word it is; absent if it is the article's own} */
  default Optional<Attribution> origin() {
    return chain().isEmpty() ? Optional.empty() : Optional.of(chain().get(chain().size() - 1));
  }

  /** {@return who says it in the end; empty if the article itself or nobody in particular does} */
  default List<Actor> speakers() {
    return origin().map(Attribution::speakers).orElse(List.of());
  }

  /** {@return the proposition alone, free of speaker and place} */
  default Proposition proposition() {
    return Proposition.builder().from((Proposition) this).build();
  }

  /** {@return whether it speaks of something that had not happened when it was said} */
  default boolean isForecast() {
    return modality() == Modality.FORECAST;
  }

  /**
   * {@return whether it states a fact: asserted, in the indicative, by whoever says it; neither
   * forecast nor possibility, plan, condition or demand}
   */
  default boolean isFirm() {
    return stance() == Stance.ASSERTS && modality() == Modality.ACTUAL;
  }

  /**
   * {@return the claim in a sentence: who says it on whose word, in which words, and why each field
   * has its value: the cue of each speaker, the word that negates or makes a forecast, the time and
   * the date it was read against, the places}
   *
   * <pre>{@code
   * Harbour Wire of 2025-03-04: Pavel Orn says (“say”) “the lock will reopen on Friday” (affirmed,
   * as nothing negates it; forecast by “will” (modal verb); at 2025-03-07 by “Friday” (read against
   * 2025-03-04)).
   * }</pre>
   */
  default String explain() {
    return ClaimExplanation.of(this);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses a blank id, and a claim whose predicate lies outside its words or whose chain is
   * broken.
   */
  @Value.Check
  default void check() {
    Checks.notBlank("claim.id", id());
    if (!content().overlaps(anchor())) {
      throw new IllegalArgumentException(
          "claim.anchor "
              + anchor()
              + " must share text with claim.content "
              + content()
              + " (document "
              + source().id()
              + ")");
    }
  }

  /** Builds claims. */
  final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
