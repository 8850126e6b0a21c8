package io.claimwire.reconcile;

/** How two questions stand to each other. */
public enum LinkType {
  /** What the first question counts is among what the second one counts. */
  PART_OF
}
