package io.claimwire.extract.attribution;

import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Stance;

/** The stance of a cue in its frame, and what negation and "unclear" make of it. */
final class Stances {

  private Stances() {}

  /** The stance in which a cue takes a clause, a quotation or a "that" clause. */
  static Stance ofSpeech(Cue cue) {
    return first(cue, Frame.CLAUSE, Frame.QUOTE);
  }

  static Stance ofQuote(Cue cue) {
    return first(cue, Frame.QUOTE, Frame.CLAUSE);
  }

  private static Stance first(Cue cue, Frame first, Frame second) {
    if (cue.takes(first)) {
      return of(cue, first);
    }
    return cue.takes(second) ? of(cue, second) : of(cue, Frame.THAT);
  }

  static Stance of(Cue cue, Frame frame) {
    Stance stance = cue.stance(frame);
    return stance == null ? Stance.ASSERTS : stance;
  }

  /** "Did not deny" denies nothing, "has not confirmed" confirms nothing. */
  static Stance negated(Stance stance, VerbGroup group) {
    if (!group.negated()) {
      return stance;
    }
    return switch (stance) {
      case DENIES -> Stance.DOES_NOT_DENY;
      case ASSERTS -> Stance.CANNOT_CONFIRM;
      default -> stance;
    };
  }

  /**
   * The stance to a clause from token {@code from}: "said it was unclear who" takes no position.
   */
  static Stance toClause(Stance stance, VerbGroup group, Grammar grammar, int from) {
    Stance negated = negated(stance, group);
    boolean open = negated == Stance.ASSERTS && isUnclear(grammar, from);
    return open ? Stance.CANNOT_CONFIRM : negated;
  }

  /** "It was unclear who", "that it remains to be seen". */
  private static boolean isUnclear(Grammar grammar, int from) {
    int it = grammar.is(from, "that") ? from + 1 : from;
    if (!grammar.is(it, "it")) {
      return false;
    }
    for (int k = it + 1; k < Math.min(grammar.size(), it + 6); k++) {
      boolean toBeSeen = grammar.is(k, "seen") && grammar.is(k - 1, "be");
      if (toBeSeen || WordGroup.UNCERTAIN.has(grammar.token(k))) {
        return true;
      }
    }
    return false;
  }
}
