package io.claimwire.extract.actor;

import io.claimwire.model.Span;
import java.util.Optional;

/** Those of whom the text has yet to tell who they are. */
final class Awaited {

  /** How many sentences may stand between "two unions" and their names. */
  private static final int PATIENCE = 3;

  /** A name of which it is not known whether it is anybody's. */
  record Name(String name, Span span) {}

  private Optional<Name> name = Optional.empty();
  private Optional<Entity> two = Optional.empty();
  private int patience;

  /** Awaits what the last subject is of which only a name is known. */
  void name(String written, Span span) {
    name = Optional.of(new Name(written, span));
  }

  boolean hasName() {
    return name.isPresent();
  }

  /** Whether a name is awaited that stands behind an offset. */
  boolean hasNameSince(int offset) {
    return name.isPresent() && name.get().span().start() >= offset;
  }

  /** The name that is awaited no longer. */
  Name takeName() {
    Name taken = name.orElseThrow();
    name = Optional.empty();
    return taken;
  }

  /** Awaits the names of two bodies. */
  void names(Entity bodies) {
    two = Optional.of(bodies);
    patience = PATIENCE;
  }

  boolean hasTwo() {
    return two.isPresent();
  }

  /** The two bodies, which have their names now. */
  Entity takeTwo() {
    Entity taken = two.orElseThrow();
    two = Optional.empty();
    return taken;
  }

  /** Another article begins. */
  void forgetName() {
    name = Optional.empty();
  }

  void nextSentence() {
    if (--patience < 0) {
      two = Optional.empty();
    }
  }
}
