package io.claimwire.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How sure the <em>extractor</em> is that the text says this.
 *
 * @param extractor the extractor's name and version, such as {@code "english"}
 * @param confidence from 0 (a guess) to 1 (certain)
 * @param alignment how the claim's words were found in the text
 * @param warnings what a reader should know, empty if nothing
 */
public record ExtractionCertainty(
    String extractor,
    double confidence,
    Alignment alignment,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {

  /** How words that an extractor names were found in the text. */
  public enum Alignment {
    /** Character by character. */
    EXACT,
    /** After folding quote marks, dashes and blanks. */
    NORMALISED,
    /** Similar words. */
    FUZZY,
    /** Not at all: the extractor's words have no place in the text. */
    UNGROUNDED
  }

  /**
   * Checks the range.
   *
   * @param extractor the extractor's name
   * @param confidence from 0 to 1
   * @param alignment how the words were found
   * @param warnings what a reader should know
   * @throws IllegalArgumentException if {@code extractor} is blank or {@code confidence} not
   *     between 0 and 1
   */
  @SuppressWarnings("ConstantValue") // Jackson passes null for an absent record component
  public ExtractionCertainty {
    Checks.notBlank("extraction.extractor", requireNonNull(extractor, "extractor"));
    requireNonNull(alignment, "alignment");
    warnings = warnings == null ? List.of() : List.copyOf(warnings);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "extraction.confidence must be between 0 and 1, but is " + confidence);
    }
  }
}
