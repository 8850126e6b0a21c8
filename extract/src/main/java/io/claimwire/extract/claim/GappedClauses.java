package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts what "and" joins where the second half leaves out its verb: "six bodies were found in Lisk
 * and three in Tol", "one guard was killed and four wounded", "Lisk lost 40 jobs and Tol 12". The
 * second number is another proposition, with a place or subject of its own and the verb of the
 * first.
 */
final class GappedClauses {

  private static final int LONGEST_HEDGE = 3;

  private final Syntax syntax;
  private final Mentions mentions;

  GappedClauses(Syntax syntax, Mentions mentions) {
    this.syntax = syntax;
    this.mentions = mentions;
  }

  /** The same propositions, and after each the one that leaves out its verb. */
  List<Clause> parted(List<Clause> clauses) {
    List<Clause> parted = new ArrayList<>(clauses.size());
    for (Clause clause : clauses) {
      int joint = mayLeaveOut(clause) ? joint(clause) : -1;
      if (joint < 0) {
        parted.add(clause);
      } else {
        Clause first = until(clause, syntax.tag(joint - 1) == COMMA ? joint - 1 : joint);
        parted.add(first);
        parted.add(rest(clause, first, joint + 1));
      }
    }
    return parted;
  }

  private static boolean mayLeaveOut(Clause clause) {
    return switch (clause.kind()) {
      case FINITE, COORDINATED, RELATIVE -> !clause.predicate().state();
      default -> false;
    };
  }

  /** Where the conjunction stands behind which the verb is left out, or -1. */
  private int joint(Clause clause) {
    boolean linked = false;
    for (int k = clause.predicate().to(); k + 2 < clause.to(); k++) {
      linked |= syntax.tag(k) == PREPOSITION || syntax.is(k, "there");
      if (syntax.tag(k) == COORDINATOR && leavesOut(clause, k + 1, linked)) {
        return k;
      }
    }
    return -1;
  }

  private boolean leavesOut(Clause clause, int from, boolean linked) {
    NounPhrase subject = syntax.phraseFrom(from);
    if (subject != null && syntax.tag(subject.head()) == PROPER_NOUN) {
      NounPhrase number = bareNumber(subject.to());
      boolean counts = mentions.hasQuantity(syntax.span(clause.predicate().to(), from));
      return number != null && counts && closes(number.to(), clause);
    }
    NounPhrase number = bareNumber(from);
    if (number == null) {
      return false;
    }
    int after = number.to();
    boolean placed = linked && syntax.tag(after) == PREPOSITION && !syntax.is(after, "of");
    return placed && syntax.phraseFrom(after + 1) != null
        || clause.predicate().passive() && isState(after, clause);
  }

  /** "Four wounded": a participle, or what the tagger takes for an adjective, and no more. */
  private boolean isState(int i, Clause clause) {
    boolean participle = syntax.tag(i) == VERB_PARTICIPLE || syntax.tag(i) == ADJECTIVE;
    return participle && (closes(i + 1, clause) || syntax.tag(i + 1) == PREPOSITION);
  }

  private boolean closes(int i, Clause clause) {
    return i >= clause.to() || syntax.isPause(i);
  }

  /** A number without a noun, after its hedge or "the other"; null if it is no amount alone. */
  private @Nullable NounPhrase bareNumber(int from) {
    int number = from;
    while (number < from + LONGEST_HEDGE && isHedge(number)) {
      number++;
    }
    NounPhrase phrase = syntax.tag(number) == NUMBER ? syntax.phrase(number) : null;
    if (phrase == null || phrase.to() != number + 1) {
      return null;
    }
    for (Quantity quantity : mentions.quantities(syntax.span(number, number + 1))) {
      if (quantity.number().start() >= syntax.token(from).start()) {
        return phrase;
      }
    }
    return null;
  }

  private boolean isHedge(int i) {
    return switch (syntax.tag(i)) {
      case ADVERB, PREPOSITION, DETERMINER, ADJECTIVE, INFINITIVE_TO -> true;
      default -> false;
    };
  }

  private static Clause until(Clause clause, int to) {
    return new Clause(
        clause.kind(),
        clause.predicate(),
        clause.subject(),
        clause.lead(),
        clause.from(),
        to,
        clause.attribution(),
        clause.leader(),
        clause.condition(),
        clause.question());
  }

  private Clause rest(Clause whole, Clause first, int from) {
    Predicate verb = whole.predicate();
    int to = whole.to();
    int number = from;
    while (number + 1 < to && syntax.tag(number) != NUMBER) {
      number++;
    }
    int anchor = Math.min(number + 2, to); // "three in", "four wounded"
    Predicate predicate =
        new Predicate(
            from,
            anchor,
            anchor - 1,
            verb.lemma(),
            verb.passive(),
            false,
            verb.modal(),
            verb.leaning(),
            verb.negated());
    boolean other = syntax.tag(from) == PROPER_NOUN; // another subject may be somewhere else
    return new Clause(
        Kind.COORDINATED,
        predicate,
        Subject.NONE,
        from,
        from,
        to,
        whole.attribution(),
        other ? null : first,
        whole.condition(),
        whole.question());
  }
}
