package io.claimwire.model;

/** How a speaker stands to what is ascribed to it. */
public enum Stance {
  /** Says, estimates, believes, warns, confirms. */
  ASSERTS,
  /** Denies, rejects. */
  DENIES,
  /** Has not denied. No position. */
  DOES_NOT_DENY,
  /** Could not corroborate, does not know, declined to say. No position. */
  CANNOT_CONFIRM,
  /** Doubts, asks whether. */
  QUESTIONS,
  /** Demands, urges, requests. */
  CALLS_FOR,
  /** Vows, plans, aims, agrees to. */
  COMMITS;

  /**
   * {@return whether the speaker takes no position, so that the content neither supports nor
   * contradicts anything}
   */
  public boolean isNonCommittal() {
    return this == DOES_NOT_DENY || this == CANNOT_CONFIRM || this == QUESTIONS;
  }
}
