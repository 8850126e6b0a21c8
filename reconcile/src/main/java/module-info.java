/** From claims to questions: members, origins, relations and answers. */
// The Immutables annotations are an automatic module. They stand on public types, hence transitive,
// but nothing needs them at run time, hence static.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.claimwire.reconcile {
  requires transitive io.claimwire.core;
  requires com.google.common;
  requires static transitive org.immutables.value.annotations;
}
