package io.claimwire.model;

/** The direction of an amount of change: "rose by 300" is UP, "a drop of 5%" is DOWN. */
public enum Trend {
  /** More than before. */
  UP,
  /** Less than before. */
  DOWN
}
