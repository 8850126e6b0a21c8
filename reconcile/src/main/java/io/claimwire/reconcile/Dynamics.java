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
   * It changes by reckoning anew alone and not from day to day: a workforce, what a storm costs.
   * Whoever gives another number disagrees, however many days later.
   */
  STEADY,
  /**
   * It is what somebody plans: jobs to be cut, plants to be closed, what that saves. Two numbers
   * disagree, however many days later; but the plan is what was last said of it, and whoever
   * disputed an earlier one has to speak again to dispute this one.
   */
  PLANNED
}
