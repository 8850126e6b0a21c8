/** From text to claims: the stages, the pipeline and the built-in English extractor. */
// The Immutables annotations are an automatic module, wanted at compile time alone.
@SuppressWarnings("requires-automatic")
module io.claimwire.extract {
  requires transitive io.claimwire.core;
  requires com.google.common;
  requires static org.immutables.value.annotations;
}
