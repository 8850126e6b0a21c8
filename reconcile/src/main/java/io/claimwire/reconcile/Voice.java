package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * Whose word a member is, in words: the innermost speaker with what the articles know of it.
 *
 * @param name the speaker's name, or the words that stand for it: {@code "Marta Ruiz"}, {@code "a
 *     senior official"}
 * @param role what the speaker is: {@code "mayor"}; absent where no article tells
 * @param body for which body it speaks; absent if for itself
 * @param anonymous whether the speaker is left unnamed
 */
public record Voice(
    @JsonProperty("name") String name,
    @JsonProperty("role") @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> role,
    @JsonProperty("body") @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> body,
    @JsonProperty("anonymous") boolean anonymous) {

  /**
   * Refuses nulls; a role or body that JSON leaves out is absent.
   *
   * @param name the speaker's name
   * @param role what the speaker is
   * @param body for which body it speaks
   * @param anonymous whether it is left unnamed
   */
  public Voice {
    requireNonNull(name, "name");
    requireNonNull(role, "role");
    requireNonNull(body, "body");
  }

  /**
   * {@return a voice of which only the name is known}
   *
   * @param name the speaker's name
   */
  public static Voice of(String name) {
    return new Voice(name, Optional.empty(), Optional.empty(), false);
  }
}
