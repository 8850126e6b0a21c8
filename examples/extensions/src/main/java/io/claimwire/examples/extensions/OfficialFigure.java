package io.claimwire.examples.extensions;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.ReconciliationStrategy;
import io.claimwire.reconcile.Relation;
import io.claimwire.reconcile.RelationType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A house rule: print the figure of a body that gives its name to it, the newest one, and an
 * anonymous or unattributed figure only where nobody else gives any.
 */
public final class OfficialFigure implements ReconciliationStrategy {

  @Override
  public String name() {
    return "official";
  }

  @Override
  public Answer answer(Evidence evidence) {
    // Printing a figure again makes it no newer.
    Set<String> repeats =
        evidence.relations().stream()
            .filter(relation -> relation.type() == RelationType.REPEATS)
            .map(Relation::from)
            .collect(Collectors.toSet());
    List<Member> standing =
        evidence.standing().stream().filter(member -> !repeats.contains(member.id())).toList();
    List<Member> named = standing.stream().filter(member -> !member.speakers().isEmpty()).toList();
    List<Member> candidates = named.isEmpty() ? standing : named;
    if (candidates.isEmpty()) {
      return evidence.noAnswer(name());
    }
    Member newest = candidates.get(candidates.size() - 1);
    String why =
        named.isEmpty()
            ? "Nobody gives a name to a figure; this is the newest one printed."
            : "The newest figure that somebody answers for, of "
                + named.size()
                + " that still stand.";
    return evidence.answerOn(name(), List.of(newest), why);
  }
}
