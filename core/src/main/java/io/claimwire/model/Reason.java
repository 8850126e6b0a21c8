package io.claimwire.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * Why the extractor gave a field of a claim its value: the words that decided and what they are. A
 * field that has the value of an ordinary statement (affirmed, actual, no time) has no reason.
 *
 * @param field the claim's field in JSON, such as {@code "modality"}
 * @param why what decided, in a few words, such as {@code "modal verb"}
 * @param span where the words stand, if any did
 * @param words those words as written
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reason(
    @JsonProperty("field") String field,
    @JsonProperty("why") String why,
    @JsonProperty("span") Optional<Span> span,
    @JsonProperty("words") Optional<String> words) {

  /**
   * Refuses a blank field and a blank reason.
   *
   * @param field the claim's field in JSON
   * @param why what decided
   * @param span where the words stand
   * @param words those words
   * @throws IllegalArgumentException if {@code field} or {@code why} is blank
   */
  public Reason {
    Checks.notBlank("reason.field", field);
    Checks.notBlank("reason.why", why);
    requireNonNull(span, "span");
    requireNonNull(words, "words");
  }

  /**
   * {@return a reason without words: what a field was taken over from, or what its lack means}
   *
   * @param field the claim's field in JSON
   * @param why what decided
   */
  public static Reason of(String field, String why) {
    return new Reason(field, why, Optional.empty(), Optional.empty());
  }

  /**
   * {@return a reason that some words give}
   *
   * @param field the claim's field in JSON
   * @param why what the words are
   * @param span where they stand
   * @param text the text that the span counts in
   */
  public static Reason of(String field, String why, Span span, String text) {
    return new Reason(field, why, Optional.of(span), Optional.of(span.of(text)));
  }

  /** {@return the reason as a clause: {@code by “will” (modal verb)}} */
  @Override
  public String toString() {
    return words.map(w -> "by “" + w + "” (" + why + ')').orElse("(" + why + ')');
  }
}
