/** From claims to questions: members, origins, relations and answers. */
// The Immutables annotations are an automatic module. They stand on public types, hence transitive,
// but nothing needs them at run time, hence static.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.claimwire.reconcile {
  requires transitive io.claimwire.core;
  requires static transitive org.immutables.value.annotations;

  exports io.claimwire.reconcile;
  exports io.claimwire.reconcile.answer;
  exports io.claimwire.reconcile.spi;

  opens io.claimwire.reconcile to
      com.fasterxml.jackson.databind;

  uses io.claimwire.reconcile.spi.ReconciliationStrategyProvider;
}
