package io.claimwire.reconcile;

import io.claimwire.reconcile.relation.RelationsInTime;
import java.util.List;

/**
 * Finds how the members of one question stand to each other: the third stage of a reconciliation,
 * after the questions and the origins. Swap it for a house rule of one's own by {@link
 * Reconciler.Builder#relations}.
 *
 * <pre>{@code
 * // A wire that corrects itself within the hour is not worth a line.
 * RelationFinder standard = RelationFinder.standard();
 * RelationFinder quiet =
 *     (members, dynamics, policy) ->
 *         standard.relations(members, dynamics, policy).stream()
 *             .filter(relation -> relation.type() != RelationType.REPEATS)
 *             .toList();
 * }</pre>
 *
 * <p>An implementation must be deterministic and free of state, may be called by many threads at
 * once, joins none but the members it is given, and says one thing of two members at most. The
 * published test class {@code RelationFinderContract} checks this by inheritance. Which of them
 * still stand, and what answers rest on, follows from the relations: a member that another one
 * {@linkplain RelationType#REVISES revises} or {@linkplain RelationType#UPDATES updates} is
 * overtaken.
 */
@FunctionalInterface
public interface RelationFinder {

  /**
   * Compares the members of one question.
   *
   * @param members the members, in order of time; never empty
   * @param dynamics how the value can change while it is being reported
   * @param policy the thresholds to keep to
   * @return the relations, each from a later member to an earlier one
   */
  List<Relation> relations(List<Member> members, Dynamics dynamics, ReconciliationPolicy policy);

  /**
   * {@return the built-in one: each member is compared with what its own origin said before, and
   * with what other origins stood by at that time}
   */
  static RelationFinder standard() {
    return RelationsInTime.FINDER;
  }
}
