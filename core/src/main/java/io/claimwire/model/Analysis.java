package io.claimwire.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that was found in one document. Its JSON is one line of {@code claimwire extract};
 * inside it, records refer to each other by id. A record that others refer to is therefore listed
 * always: one that the builder was not given is added at the end.
 *
 * <p>An analysis may carry the {@link #text()} that it was made from, so that every span can be
 * shown; {@link #withoutText()} leaves it out.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable(copy = false) // a generated withText(String) would override the one that checks
@ModelStyle
@JsonSerialize(as = ImmutableAnalysis.class)
@JsonDeserialize(using = AnalysisDeserializer.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
  "document",
  "sections",
  "actors",
  "attributions",
  "quantities",
  "times",
  "claims",
  "text",
  "schemaVersion"
})
public interface Analysis extends Extensible {

  /** The version of the JSON form that this library writes. */
  int SCHEMA_VERSION = 1;

  /** {@return the document's outlet, date and title} */
  @JsonProperty("document")
  Source source();

  /** {@return the parts of the document, in text order, outer before inner} */
  List<Section> sections();

  /** {@return who is mentioned, in order of first mention} */
  List<Actor> actors();

  /** {@return who says what, in text order of the cue} */
  List<Attribution> attributions();

  /** {@return the amounts, in text order} */
  List<Quantity> quantities();

  /** {@return the times, in text order} */
  List<TimeExpression> times();

  /** {@return the claims, in text order of the anchor} */
  List<Claim> claims();

  /** {@return the text that the spans count in, where the analysis carries it} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Optional<String> text();

  /** {@return the version of the JSON form it was read from or will be written in} */
  @Value.Default
  default int schemaVersion() {
    return SCHEMA_VERSION;
  }

  /**
   * {@return the document}
   *
   * @throws IllegalStateException if this analysis was read without its text
   */
  @JsonIgnore
  default Document document() {
    String text =
        text()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "the analysis of document "
                            + source().id()
                            + " was read without its text; give it back by withText(text)"));
    return Document.of(source(), text);
  }

  /**
   * {@return the words at a span}
   *
   * @param span a stretch of the document's text
   * @throws IllegalStateException if this analysis was read without its text
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  default String quote(Span span) {
    return document().quote(span);
  }

  /**
   * {@return who bears a name in this document: by the canonical name, else as the only one with
   * that other name; absent if nobody or more than one does}
   *
   * <pre>{@code
   * analysis.actor("Ruiz").ifPresent(ruiz -> Claims.in(analysis).by(ruiz).forEach(...));
   * }</pre>
   *
   * @param name a name as the document has it; case does not matter
   */
  default Optional<Actor> actor(String name) {
    requireNonNull(name, "name");
    List<Actor> canonical =
        actors().stream().filter(actor -> actor.name().equalsIgnoreCase(name)).toList();
    List<Actor> bearers =
        canonical.isEmpty()
            ? actors().stream()
                .filter(actor -> actor.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .toList()
            : canonical;
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  /** {@return the same analysis without the text, as {@code claimwire extract} prints it} */
  default Analysis withoutText() {
    return builder().from(this).text(Optional.empty()).build();
  }

  /**
   * {@return the same analysis with its text}
   *
   * @param text the text that it was made from
   * @throws IllegalArgumentException if it is another text, by its SHA-256
   */
  default Analysis withText(String text) {
    Source hashed = Document.of(source(), text).source();
    List<Claim> hashedClaims =
        claims().stream().map(c -> Claim.builder().from(c).source(hashed).build()).toList();
    return builder().from(this).source(hashed).claims(hashedClaims).text(text).build();
  }

  /**
   * {@return this analysis with every record listed that another one refers to: a speaker or the
   * body it speaks for, an outer hop, a whole that a part belongs to}
   */
  @Value.Check
  default Analysis check() {
    return RecordClosure.complete(this);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds analyses. */
  final class Builder extends ImmutableAnalysis.Builder {
    Builder() {}
  }
}
