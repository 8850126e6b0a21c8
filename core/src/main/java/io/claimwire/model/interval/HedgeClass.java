package io.claimwire.model.interval;

/** What a hedge does to the number it stands with, finer than the bound that its words state. */
public enum HedgeClass {
  /** A bare number, "exactly", "precisely". */
  EXACT,
  /** "About", "around", "some", "roughly": near the number, on either side. */
  APPROXIMATE,
  /** "Nearly", "almost", "close to": near the number, below it. */
  APPROACHING,
  /** "Just under", "just short of". */
  JUST_BELOW,
  /** "Just over", "slightly more than". */
  JUST_ABOVE,
  /** "At least", "no fewer than". */
  MINIMUM,
  /** "More than", "over". */
  ABOVE,
  /** "At most", "no more than": a limit that holds. */
  MAXIMUM,
  /** "Less than", "fewer than", "under". */
  BELOW,
  /** "Up to", "as many as": a limit that speakers take back without contradiction. */
  SOFT_MAXIMUM,
  /** "Between a and b", "a to b". */
  RANGE,
  /** "Dozens", "several hundred". */
  VAGUE
}
