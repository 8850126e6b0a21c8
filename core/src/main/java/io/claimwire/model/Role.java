package io.claimwire.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;

/**
 * What somebody is to a body or state: "spokesman" of a ministry, "president" of a country.
 *
 * @param title the role as the text names it, such as {@code "defence minister"}
 * @param of the body or state, where the text or the gazetteer tells
 */
public record Role(
    @JsonProperty("title") String title,
    @JsonProperty("of")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSerialize(contentUsing = References.IdSerializer.class)
        @JsonDeserialize(contentUsing = References.OfActor.class)
        Optional<Actor> of) {

  /**
   * Refuses a blank title.
   *
   * @param title the role
   * @param of the body or state
   */
  public Role {
    Checks.notBlank("role.title", title);
    requireNonNull(of, "of");
  }
}
