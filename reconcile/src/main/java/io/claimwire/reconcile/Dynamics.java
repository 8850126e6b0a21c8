package io.claimwire.reconcile;

/** How the value that a question asks for can change while it is being reported. */
public enum Dynamics {
  /** It happened once and stays: how many were on board, how many rockets were fired. */
  FIXED,
  /** It can only grow: a death toll, people rescued, homes destroyed. */
  RISING,
  /** It goes up and down: troops in a region, people missing. */
  VARYING,
  /**
   * It changes by decision or anew reckoning alone and not from day to day: jobs to be cut, what
   * that saves, a workforce. Whoever gives another number disagrees, however many days later.
   */
  STEADY
}
