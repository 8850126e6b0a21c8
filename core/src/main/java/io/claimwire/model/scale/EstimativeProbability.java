package io.claimwire.model.scale;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimwire.model.interval.Interval;
import java.math.BigDecimal;

/**
 * A likelihood stated in words of estimative probability, with the scale that defines the words.
 *
 * <p>"Likely" is 55 to 80 percent in one directive and 60 to 79 in another format, so the phrase
 * alone says too little and a number too much. This keeps the phrase, the scale and edition it is
 * read by, and the band that the edition gives; {@link ProbabilityScale#translate} maps to another
 * scale where somebody asks for it.
 *
 * <pre>{@code
 * EstimativeProbability likely = ProbabilityScale.icd203().estimate("Likely").orElseThrow();
 * likely.band();   // [55,80]
 * }</pre>
 *
 * @param phrase the words as they were used, never blank
 * @param scale the id of the scale, for instance {@code icd-203}, never blank
 * @param version the edition of the scale, for instance {@code 2015}, never blank
 * @param code which term of the scale it is, for instance {@code very-likely}, never blank
 * @param band what the scale lets the term mean, in percent, within 0 to 100
 */
@JsonPropertyOrder({"phrase", "scale", "version", "code", "band"})
public record EstimativeProbability(
    String phrase, String scale, String version, String code, Interval band) {

  /** Every percentage. */
  static final Interval PERCENT = Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));

  /**
   * Checks the parts.
   *
   * @param phrase the words as they were used
   * @param scale the id of the scale
   * @param version the edition of the scale
   * @param code which term of the scale it is
   * @param band what the term may mean, in percent
   * @throws IllegalArgumentException if a text is blank or the band leaves 0 to 100
   */
  public EstimativeProbability {
    requireText(phrase, "phrase");
    requireText(scale, "scale");
    requireText(version, "version");
    requireText(code, "code");
    if (!PERCENT.encloses(requireNonNull(band, "band"))) {
      throw new IllegalArgumentException(
          "likelihood.band must lie within 0 to 100 percent, was " + band);
    }
  }

  private static void requireText(String text, String name) {
    if (requireNonNull(text, name).isBlank()) {
      throw new IllegalArgumentException("likelihood." + name + " must not be blank");
    }
  }
}
