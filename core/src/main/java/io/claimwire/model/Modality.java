package io.claimwire.model;

/** In which way a proposition is put forward. */
public enum Modality {
  /** Happened, is happening, holds. */
  ACTUAL,
  /** Will happen, is expected to. Stays a forecast after its date has passed. */
  FORECAST,
  /** Planned, agreed, vowed, aimed at. */
  INTENDED,
  /** May, might, could be. */
  POSSIBLE,
  /** Holds if something else does. */
  CONDITIONAL,
  /** Should be, was called for, was demanded. */
  DESIRED
}
