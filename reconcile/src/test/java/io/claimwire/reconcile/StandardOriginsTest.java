package io.claimwire.reconcile;

/** The built-in resolver keeps to the contract, too. */
class StandardOriginsTest extends OriginResolverContract {

  @Override
  protected OriginResolver origins() {
    return OriginResolver.standard();
  }
}
