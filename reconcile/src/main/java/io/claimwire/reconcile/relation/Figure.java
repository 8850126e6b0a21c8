package io.claimwire.reconcile.relation;

import io.claimwire.reconcile.Member;

/** A value that one origin gave: its first printing, and when it was given last. */
final class Figure {

  private final Member first;
  private Member last;

  Figure(Member first) {
    this.first = first;
    this.last = first;
  }

  Member first() {
    return first;
  }

  Member last() {
    return last;
  }

  /** Notes that the origin gave the same value again. */
  void repeated(Member again) {
    last = again;
  }
}
