/** What news claims are made of: the model, its values and scales, and their JSON. */
// The Immutables annotations are an automatic module. They stand on public types, hence transitive,
// but nothing needs them at run time, hence static.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.claimwire.core {
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.google.common;
  requires static transitive org.immutables.value.annotations;
  requires transitive org.jspecify;

  exports io.claimwire.actors;
  exports io.claimwire.json;
  exports io.claimwire.model;
  exports io.claimwire.model.id;
  exports io.claimwire.model.interval;
  exports io.claimwire.model.scale;
  exports io.claimwire.model.time;

  opens io.claimwire.model to
      com.fasterxml.jackson.databind;
  opens io.claimwire.model.id to
      com.fasterxml.jackson.databind;
  opens io.claimwire.model.interval to
      com.fasterxml.jackson.databind;
  opens io.claimwire.model.scale to
      com.fasterxml.jackson.databind;
  opens io.claimwire.model.time to
      com.fasterxml.jackson.databind;

  provides com.fasterxml.jackson.databind.Module with
      io.claimwire.json.ClaimwireModule;
}
