package io.claimwire.reconcile;

/** The built-in matcher keeps to the contract, too. */
class StandardMatcherTest extends ClaimMatcherContract {

  @Override
  protected ClaimMatcher matcher() {
    return ClaimMatcher.standard();
  }
}
