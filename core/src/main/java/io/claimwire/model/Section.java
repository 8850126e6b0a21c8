package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.time.Edtf;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a document. Sections may stand inside an {@link SectionKind#ARTICLE}: its headlines,
 * captions and embedded posts. Dates are read against the innermost section that has one.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSection.class)
@JsonDeserialize(as = ImmutableSection.class)
@JsonPropertyOrder({"span", "kind", "publishedAt", "dateInferred"})
public interface Section extends Extensible {

  /** {@return where the section stands} */
  Span span();

  /** {@return what it is} */
  SectionKind kind();

  /** {@return when the section was published; absent if neither metadata nor text say} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  Optional<Edtf> publishedAt();

  /** {@return true if the date was found in the text, false if metadata gave it} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean dateInferred() {
    return false;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds sections. */
  final class Builder extends ImmutableSection.Builder {
    Builder() {}
  }
}
