package io.claimwire.model.scale;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalInt;

/**
 * How credible a report is, by what else is known: the digit of the Admiralty code (NATO system).
 *
 * <p>It belongs to the report, whoever made it. {@link #CANNOT_BE_JUDGED} is not a bad mark: it
 * must never be sorted below {@link #IMPROBABLE}, and has no number. In JSON it is the digit, as a
 * text.
 */
public enum InformationCredibility {
  /** 1: confirmed by other sources. */
  CONFIRMED("1", "confirmed by other sources", 90),
  /** 2: probably true. */
  PROBABLY_TRUE("2", "probably true", 70),
  /** 3: possibly true. */
  POSSIBLY_TRUE("3", "possibly true", 50),
  /** 4: doubtful. */
  DOUBTFUL("4", "doubtful", 30),
  /** 5: improbable. */
  IMPROBABLE("5", "improbable", 10),
  /** 6: truth cannot be judged. */
  CANNOT_BE_JUDGED("6", "truth cannot be judged");

  private final String digit;
  private final String label;
  private final OptionalInt stixConfidence;

  InformationCredibility(String digit, String label) {
    this.digit = digit;
    this.label = label;
    this.stixConfidence = OptionalInt.empty();
  }

  InformationCredibility(String digit, String label, int stixConfidence) {
    this.digit = digit;
    this.label = label;
    this.stixConfidence = OptionalInt.of(stixConfidence);
  }

  /**
   * {@return the grade of a digit}
   *
   * @param digit {@code "1"} to {@code "6"}
   * @throws IllegalArgumentException if it is another text
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InformationCredibility ofDigit(String digit) {
    requireNonNull(digit, "digit");
    for (InformationCredibility credibility : values()) {
      if (credibility.digit.equals(digit)) {
        return credibility;
      }
    }
    String shown = digit.length() <= 20 ? digit : digit.substring(0, 20) + "…";
    throw new IllegalArgumentException(
        "information credibility must be a digit from 1 to 6, was '" + shown + "'");
  }

  /** {@return the digit of the code, {@code "1"} to {@code "6"}} */
  @JsonValue
  public String digit() {
    return digit;
  }

  /** {@return the wording of the code, for instance "probably true"} */
  public String label() {
    return label;
  }

  /**
   * {@return the confidence from 0 to 100 that STIX 2.1 gives the grade: 90, 70, 50, 30, 10; absent
   * where truth cannot be judged}
   */
  public OptionalInt stixConfidence() {
    return stixConfidence;
  }

  /** {@return whether the report was judged at all: every grade but 6} */
  public boolean isJudged() {
    return this != CANNOT_BE_JUDGED;
  }
}
