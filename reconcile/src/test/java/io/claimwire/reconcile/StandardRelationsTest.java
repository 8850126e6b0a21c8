package io.claimwire.reconcile;

/** The built-in finder keeps to the contract, too. */
class StandardRelationsTest extends RelationFinderContract {

  @Override
  protected RelationFinder relations() {
    return RelationFinder.standard();
  }
}
