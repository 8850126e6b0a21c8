package io.claimwire.model;

/** Whether a proposition is affirmed or negated in its own words. */
public enum Polarity {
  /** It is so. */
  AFFIRMED,
  /** It is not so. */
  NEGATED
}
