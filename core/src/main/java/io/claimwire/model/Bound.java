package io.claimwire.model;

/** How a number bounds what it counts, by its words alone. */
public enum Bound {
  /** The bare number: low = high = value. */
  EXACT,
  /** "About", "some", "nearly": low = high = value, and readers allow for more. */
  APPROXIMATE,
  /** "At least", "no fewer than": low = value, no high. */
  AT_LEAST,
  /** "More than", "over", "upwards of": low = value, itself excluded; no high. */
  MORE_THAN,
  /** "At most", "up to", "as many as": high = value, no low. */
  AT_MOST,
  /** "Less than", "under": high = value, itself excluded; no low. */
  LESS_THAN,
  /** "Between a and b", "a to b": low and high, no value. */
  RANGE,
  /** "Dozens", "several hundred": the order of magnitude as low and high, no value. */
  VAGUE,
  /** "Second", "70th": a place in an order. */
  ORDINAL
}
