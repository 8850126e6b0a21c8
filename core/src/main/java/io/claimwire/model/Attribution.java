package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.id.ContentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One hop of a relay: words that ascribe a content to a source by a cue. "The ministry <b>said</b>
 * a contractor had reported a leak" is two attributions, the second with the first as its {@link
 * #parent()}.
 *
 * <p>Spans follow PARC and PolNeAR: the cue is the whole verb group, the content holds its
 * complementiser and quote marks, the source its identifying appositives. The outlet that prints
 * the article is no hop.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAttribution.class)
@JsonDeserialize(as = ImmutableAttribution.class)
@JsonPropertyOrder({
  "id",
  "source",
  "cue",
  "content",
  "form",
  "parent",
  "speakers",
  "anonymous",
  "stance",
  "rule",
  "cueLemma"
})
public interface Attribution extends Extensible {

  /** {@return the content id, {@code att1_…}, unless another was given} */
  @Value.Default
  default String id() {
    ContentId.Builder id =
        ContentId.of("att", 1).optionalText(document()).integer(cue().start()).integer(cue().end());
    id.list(content(), (builder, span) -> builder.integer(span.start()).integer(span.end()));
    return id.text(stance().name())
        .list(speakers(), (builder, actor) -> builder.text(actor.id()))
        .build()
        .toString();
  }

  /** {@return the words that name who speaks; absent where none do ("is believed to")} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  Optional<Span> source();

  /** {@return the words that ascribe: the verb group, "according to", a noun, or a colon} */
  Span cue();

  /** {@return what is ascribed, in text order: one span, or several around an interposed cue} */
  List<Span> content();

  /** {@return in whose words} */
  AttributionForm form();

  /** {@return the attribution in whose content this one stands} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonSerialize(contentUsing = References.IdSerializer.class)
  @JsonDeserialize(contentUsing = References.OfAttribution.class)
  Optional<Attribution> parent();

  /** {@return who speaks, resolved; several if they speak jointly; empty if unspecified} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonSerialize(contentUsing = References.NamedSerializer.class)
  @JsonDeserialize(contentUsing = References.OfActor.class)
  List<Actor> speakers();

  /** {@return whether the speaker is left unnamed} */
  @Value.Default
  default boolean anonymous() {
    return false;
  }

  /** {@return how the speaker stands to the content} */
  Stance stance();

  /** {@return the rule that found it, a stable name such as {@code "quote.after"}} */
  Optional<String> rule();

  /** {@return the dictionary form of the cue, such as {@code "say"} or {@code "according to"}} */
  Optional<String> cueLemma();

  /** {@return the id of the document it stands in, part of its identity; not repeated in JSON} */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> document();

  /** {@return this attribution and those around it, outermost first} */
  default List<Attribution> chain() {
    List<Attribution> hops = new ArrayList<>();
    hops.add(this);
    Optional<Attribution> outer = parent();
    while (outer.isPresent()) {
      hops.add(outer.get());
      outer = outer.get().parent();
    }
    Collections.reverse(hops);
    return List.copyOf(hops);
  }

  /**
   * {@return the hop in a sentence: who stands how to the content, by which cue and rule, and
   * inside whose words}
   *
   * <pre>{@code
   * Anna Dorn ASSERTS it, by the cue "say" (rule clause.after), in the words of: ministry.
   * }</pre>
   */
  default String explain() {
    String who =
        speakers().isEmpty()
            ? "Somebody unnamed"
            : speakers().stream().map(Actor::name).collect(Collectors.joining(" and "));
    StringBuilder sentence = new StringBuilder(who).append(' ').append(stance()).append(" it");
    cueLemma().ifPresent(cue -> sentence.append(", by the cue \"").append(cue).append('"'));
    rule().ifPresent(rule -> sentence.append(" (rule ").append(rule).append(')'));
    parent()
        .map(outer -> outer.speakers().stream().map(Actor::name).collect(Collectors.joining(", ")))
        .ifPresent(outer -> sentence.append(", in the words of: ").append(outer));
    return sentence.append('.').toString();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a blank id, and an attribution without content or with content out of order. */
  @Value.Check
  default void check() {
    Checks.notBlank("attribution.id", id());
    Checks.notEmpty("attribution.content", content());
    Checks.ascending("attribution.content", content());
  }

  /** Builds attributions. */
  final class Builder extends ImmutableAttribution.Builder {
    Builder() {}
  }
}
