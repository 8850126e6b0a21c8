package io.claimwire.extract.quantity;

/** Which pieces of a sentence belong to something that is no amount. */
final class Screened {

  private final boolean[] screened;

  Screened(Pieces pieces) {
    this.screened = new boolean[pieces.size() + 1];
  }

  void add(int from, int to) {
    for (int i = from; i < to && i < screened.length; i++) {
      screened[i] = true;
    }
  }

  boolean has(int at) {
    return screened[at];
  }
}
