package io.claimwire.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimwire.model.scale.EstimativeProbability;
import java.util.List;
import java.util.Optional;

/**
 * How sure the <em>speaker</em> is, by the speaker's own words: hedges as written and, where one of
 * them is a term of a named scale, the likelihood on that scale. Says nothing about whether the
 * extractor read the text rightly ({@link ExtractionCertainty}) or whether anybody believes it
 * ({@link Assessment}).
 *
 * @param hedges the hedges as written, in text order: "likely", "seemingly"
 * @param likelihood the likelihood that the speaker names, on a named scale
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SpeakerCertainty(List<String> hedges, Optional<EstimativeProbability> likelihood) {

  /**
   * Copies the list; a list that is absent in JSON is empty.
   *
   * @param hedges the hedges as written
   * @param likelihood the likelihood that the speaker names
   */
  @SuppressWarnings("ConstantValue") // Jackson passes null for an absent record component
  public SpeakerCertainty {
    hedges = hedges == null ? List.of() : List.copyOf(hedges);
    requireNonNull(likelihood, "likelihood");
  }
}
