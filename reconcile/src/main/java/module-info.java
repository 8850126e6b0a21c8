/** From claims to questions: members, origins, relations and answers. */
// The Immutables annotations are an automatic module, wanted at compile time alone.
@SuppressWarnings("requires-automatic")
module io.claimwire.reconcile {
  requires transitive io.claimwire.core;
  requires com.google.common;
  requires static org.immutables.value.annotations;
}
