package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.scale.SourceReliability;
import io.claimwire.reconcile.answer.LatestPerOrigin;
import java.util.List;
import java.util.Map;

/**
 * By what a question is answered: how its members are compared, a strategy, the thresholds that
 * both keep to, and how reliable documents are held to be. A question carries its rule, so that it
 * can be answered again as of another day.
 *
 * @param relations how its members are compared
 * @param strategy how the answer is found
 * @param policy the thresholds of relations and answers
 * @param reliabilities how reliable documents are held to be, by document id, where somebody said
 */
public record AnswerRule(
    RelationFinder relations,
    ReconciliationStrategy strategy,
    ReconciliationPolicy policy,
    Map<String, SourceReliability> reliabilities) {

  /**
   * Refuses nulls and copies the map.
   *
   * @param relations how members are compared
   * @param strategy how the answer is found
   * @param policy the thresholds
   * @param reliabilities how reliable documents are held to be
   */
  public AnswerRule {
    requireNonNull(relations, "relations");
    requireNonNull(strategy, "strategy");
    requireNonNull(policy, "policy");
    reliabilities = Map.copyOf(reliabilities);
  }

  /**
   * {@return the default comparison, strategy and thresholds, with nothing known of reliabilities}
   */
  public static AnswerRule standard() {
    return new AnswerRule(
        RelationFinder.standard(),
        new LatestPerOrigin(),
        ReconciliationPolicy.standard(),
        Map.of());
  }

  /**
   * {@return the same rule with another strategy}
   *
   * @param other how the answer is to be found
   */
  public AnswerRule by(ReconciliationStrategy other) {
    return new AnswerRule(relations, other, policy, reliabilities);
  }

  AnswerRule with(Map<String, SourceReliability> letters) {
    return new AnswerRule(relations, strategy, policy, letters);
  }

  /** Gives a question the relations of its members and the answer that follows from them. */
  Question applied(Question.Builder question, List<Member> members, Dynamics dynamics) {
    List<Relation> found = relations.relations(members, dynamics, policy);
    Evidence evidence =
        Evidence.builder()
            .members(members)
            .relations(found)
            .dynamics(dynamics)
            .policy(policy)
            .reliabilities(reliabilities)
            .build();
    return question
        .members(members)
        .relations(found)
        .dynamics(dynamics)
        .answer(strategy.answer(evidence))
        .rule(this)
        .build();
  }
}
