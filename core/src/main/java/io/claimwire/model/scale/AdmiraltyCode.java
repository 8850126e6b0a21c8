package io.claimwire.model.scale;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A grade of the Admiralty code (NATO system): who reports, from A to F, and what is reported, from
 * 1 to 6, judged apart. {@code B2} is a probably true report of a usually reliable source; {@code
 * A5} is possible and interesting. In JSON it is its text.
 *
 * @param source how reliable the source is
 * @param information how credible the report is
 */
public record AdmiraltyCode(SourceReliability source, InformationCredibility information) {

  /**
   * Checks that both halves are there.
   *
   * @param source how reliable the source is
   * @param information how credible the report is
   */
  public AdmiraltyCode {
    requireNonNull(source, "source");
    requireNonNull(information, "information");
  }

  /**
   * Reads a letter and a digit.
   *
   * @param text {@code A1} to {@code F6}
   * @return the grade
   * @throws IllegalArgumentException if the text is another
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AdmiraltyCode parse(String text) {
    requireNonNull(text, "text");
    for (SourceReliability source : SourceReliability.values()) {
      for (InformationCredibility information : InformationCredibility.values()) {
        if (text.equals(source.name() + information.digit())) {
          return new AdmiraltyCode(source, information);
        }
      }
    }
    String shown = text.length() <= 20 ? text : text.substring(0, 20) + "…";
    throw new IllegalArgumentException(
        "Admiralty code must be a letter from A to F and a digit from 1 to 6, such as B2, was '"
            + shown
            + "'");
  }

  /** {@return letter and digit, for instance {@code B2}} */
  @Override
  @JsonValue
  public String toString() {
    return source.name() + information.digit();
  }
}
