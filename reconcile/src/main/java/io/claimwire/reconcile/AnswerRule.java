package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.scale.SourceReliability;
import io.claimwire.reconcile.answer.LatestPerOrigin;
import io.claimwire.reconcile.relation.RelationFinder;
import java.util.List;
import java.util.Map;

/**
 * By what a question is answered: a strategy, the thresholds it keeps to, and how reliable
 * documents are held to be. A question carries its rule, so that it can be answered again as of
 * another day.
 *
 * @param strategy how the answer is found
 * @param policy the thresholds of relations and answers
 * @param reliabilities how reliable documents are held to be, by document id, where somebody said
 */
public record AnswerRule(
    ReconciliationStrategy strategy,
    ReconciliationPolicy policy,
    Map<String, SourceReliability> reliabilities) {

  /**
   * Refuses nulls and copies the map.
   *
   * @param strategy how the answer is found
   * @param policy the thresholds
   * @param reliabilities how reliable documents are held to be
   */
  public AnswerRule {
    requireNonNull(strategy, "strategy");
    requireNonNull(policy, "policy");
    reliabilities = Map.copyOf(reliabilities);
  }

  /** {@return the default strategy and thresholds, with nothing known of reliabilities} */
  public static AnswerRule standard() {
    return new AnswerRule(new LatestPerOrigin(), ReconciliationPolicy.standard(), Map.of());
  }

  /**
   * {@return the same rule with another strategy}
   *
   * @param other how the answer is to be found
   */
  public AnswerRule by(ReconciliationStrategy other) {
    return new AnswerRule(other, policy, reliabilities);
  }

  AnswerRule with(Map<String, SourceReliability> letters) {
    return new AnswerRule(strategy, policy, letters);
  }

  /** Gives a question the relations of its members and the answer that follows from them. */
  Question applied(Question.Builder question, List<Member> members, Dynamics dynamics) {
    List<Relation> relations = RelationFinder.relationsAmong(members, dynamics, policy);
    Evidence evidence =
        Evidence.builder()
            .members(members)
            .relations(relations)
            .dynamics(dynamics)
            .policy(policy)
            .reliabilities(reliabilities)
            .build();
    return question
        .members(members)
        .relations(relations)
        .dynamics(dynamics)
        .answer(strategy.answer(evidence))
        .rule(this)
        .build();
  }
}
