package io.claimwire.reconcile;

/** How two members of one question stand to each other, the later one first. */
public enum RelationType {
  /** Same origin, same value: no new evidence, even if another outlet prints it. */
  REPEATS,
  /** Same origin, later, other value. */
  REVISES,
  /** Different origins, about the same time, compatible values. */
  AGREES,
  /** Different origins, about the same time, incompatible values. */
  CONFLICTS,
  /** Different origins, later, incompatible, and the thing itself may have changed meanwhile. */
  UPDATES;

  /** {@return whether the relation holds as well with its two members exchanged} */
  public boolean isSymmetric() {
    return this == REPEATS || this == AGREES || this == CONFLICTS;
  }
}
