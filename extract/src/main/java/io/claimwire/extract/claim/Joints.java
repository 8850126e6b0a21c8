package io.claimwire.extract.claim;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.PartOfSpeech;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the propositions of a sentence that "and" joins. */
final class Joints {

  private final Syntax syntax;
  private final List<Clause> clauses;

  /**
   * @param clauses the propositions of the verbs of the sentence
   */
  Joints(Syntax syntax, List<Clause> clauses) {
    this.syntax = syntax;
    this.clauses = clauses;
  }

  /** The proposition of the same form that "and" joins to one, or null. */
  @Nullable Clause after(Clause clause) {
    if (clause.kind() != Kind.FINITE && clause.kind() != Kind.COORDINATED) {
      return null;
    }
    PartOfSpeech form = syntax.tag(clause.predicate().head());
    for (Clause other : clauses) {
      boolean next =
          other.kind() == Kind.COORDINATED
              && clause.equals(other.leader())
              && Objects.equals(other.attribution(), clause.attribution());
      if (next && syntax.tag(other.predicate().head()) == form && form.isVerb()) {
        return other;
      }
    }
    return null;
  }
}
