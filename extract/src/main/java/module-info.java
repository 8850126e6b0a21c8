/** From text to claims: the stages, the pipeline and the built-in English extractor. */
// The Immutables annotations are an automatic module. They stand on public types, hence transitive,
// but nothing needs them at run time, hence static.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.claimwire.extract {
  requires transitive io.claimwire.core;
  requires static transitive org.immutables.value.annotations;

  exports io.claimwire.extract;
  exports io.claimwire.extract.actor;
  exports io.claimwire.extract.attribution;
  exports io.claimwire.extract.claim;
  exports io.claimwire.extract.place;
  exports io.claimwire.extract.quantity;
  exports io.claimwire.extract.spi;
  exports io.claimwire.extract.text;
  exports io.claimwire.extract.time;

  uses io.claimwire.extract.spi.ClaimExtractorProvider;
}
