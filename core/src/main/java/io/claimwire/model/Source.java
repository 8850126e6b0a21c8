package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.scale.SourceReliability;
import io.claimwire.model.time.Edtf;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where claims were found: one published document, by its outlet, title and date. Its JSON is the
 * content of a {@code NAME.meta.json} file.
 *
 * <p>The outlet is not a speaker: what it says in its own voice has an empty chain of attributions.
 * How reliable the outlet is held to be stands here, on the source, and never on a single claim.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSource.class)
@JsonDeserialize(as = ImmutableSource.class)
@JsonPropertyOrder({
  "id",
  "publisher",
  "publishedAt",
  "title",
  "url",
  "language",
  "reliability",
  "sha256"
})
public interface Source extends Extensible {

  /** {@return the document's id, unique in the set that is worked on; never blank} */
  String id();

  /** {@return the outlet's name as it is given, such as {@code "Harbour Wire"}} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  Optional<String> publisher();

  /** {@return when it was published: a date or date-time} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  Optional<Edtf> publishedAt();

  /** {@return the headline under which it was published} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  Optional<String> title();

  /** {@return the address at which it was published} */
  Optional<String> url();

  /** {@return the language as a BCP 47 tag, such as {@code "en"}} */
  Optional<String> language();

  /**
   * {@return how reliable the outlet is held to be, on the Admiralty scale; absent if nobody said}
   */
  Optional<SourceReliability> reliability();

  /**
   * {@return the SHA-256 of the document's text (UTF-8, hexadecimal), by which a stale offset is
   * noticed; absent if the text was not at hand}
   */
  Optional<String> sha256();

  /**
   * {@return a source that has an id and nothing else}
   *
   * @param id the document's id
   */
  static Source of(String id) {
    return builder().id(id).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a blank id. */
  @Value.Check
  default void check() {
    Checks.notBlank("source.id", id());
  }

  /** Builds sources. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
