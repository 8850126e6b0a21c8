package io.claimwire.model.scale;

import java.util.OptionalInt;

/**
 * How reliable a source is, by its record: the letter of the Admiralty code (NATO system).
 *
 * <p>It belongs to the source, not to any one of its reports. {@link #F} says that nobody can
 * judge, which is not a bad mark: it must never be sorted below {@link #E}, and has no number.
 */
public enum SourceReliability {
  /** Completely reliable. */
  A("completely reliable", 100),
  /** Usually reliable. */
  B("usually reliable", 75),
  /** Fairly reliable. */
  C("fairly reliable", 50),
  /** Not usually reliable. */
  D("not usually reliable"),
  /** Unreliable. */
  E("unreliable"),
  /** Reliability cannot be judged. */
  F("reliability cannot be judged");

  private final String label;
  private final OptionalInt percent;

  SourceReliability(String label) {
    this.label = label;
    this.percent = OptionalInt.empty();
  }

  SourceReliability(String label, int percent) {
    this.label = label;
    this.percent = OptionalInt.of(percent);
  }

  /** {@return the wording of the code, for instance "usually reliable"} */
  public String label() {
    return label;
  }

  /**
   * {@return the number from 0 to 100 that the MISP taxonomies give the letter: A 100, B 75, C 50;
   * absent for the others}
   */
  public OptionalInt percent() {
    return percent;
  }

  /** {@return whether the source was judged at all: every letter but F} */
  public boolean isJudged() {
    return this != F;
  }
}
