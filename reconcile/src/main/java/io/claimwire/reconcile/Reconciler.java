package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.reconcile.answer.LatestPerOrigin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings the claims of many articles together: into questions, with the relations between their
 * members and an answer to each.
 *
 * <pre>{@code
 * Reconciliation reconciliation = Reconciler.standard().reconcile(analyses);
 * for (Question question : reconciliation.questions()) {
 *   System.out.println(question.label() + ": " + question.answer().why());
 * }
 * }</pre>
 *
 * <p>Each of its four stages can be swapped by the builder: the {@link ClaimMatcher} that makes the
 * questions, the {@link OriginResolver}, the {@link RelationFinder} and the {@link
 * ReconciliationStrategy} that answers.
 *
 * <p>A reconciler is immutable and may be used by many threads at once. The order of what it is
 * given never matters.
 */
public final class Reconciler {

  private final Stages stages;

  private Reconciler(Builder builder) {
    AnswerRule rule = new AnswerRule(builder.relations, builder.strategy, builder.policy, Map.of());
    this.stages = new Stages(builder.matcher, builder.origins, rule);
  }

  /** {@return a reconciler with the built-in stages, the default strategy and thresholds} */
  public static Reconciler standard() {
    return builder().build();
  }

  /** {@return a new builder, set to what {@link #standard} has} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the stages, strategy and thresholds of this one} */
  public Builder toBuilder() {
    return new Builder()
        .matcher(stages.matcher())
        .origins(stages.origins())
        .relations(stages.rule().relations())
        .strategy(stages.rule().strategy())
        .policy(stages.rule().policy());
  }

  /**
   * Reconciles everything that was found in some documents. A claim in a section with a publication
   * date of its own, such as an embedded post, is dated by that.
   *
   * @param analyses the analyses, in any order, each of another document
   * @return the questions they bear on
   * @throws IllegalArgumentException if two analyses are of documents with the same id
   */
  public Reconciliation reconcile(Collection<Analysis> analyses) {
    Desk desk = desk();
    desk.addAll(analyses);
    return desk.reconciliation();
  }

  /**
   * Reconciles claims, each dated by its document.
   *
   * @param claims the claims, in any order; doubles count once
   * @return the questions they bear on
   */
  public Reconciliation reconcileClaims(Collection<Claim> claims) {
    requireNonNull(claims, "claims");
    Map<String, List<Claim>> byDocument = new TreeMap<>();
    for (Claim claim : claims) {
      byDocument.computeIfAbsent(claim.source().id(), id -> new ArrayList<>()).add(claim);
    }
    List<Article> articles = new ArrayList<>();
    byDocument.forEach((document, told) -> articles.add(Article.of(document, told)));
    Desk desk = desk();
    desk.put(articles);
    return desk.reconciliation();
  }

  /** {@return a new, empty desk, for articles that come in one by one} */
  public Desk desk() {
    return new Desk(stages);
  }

  /** Builds reconcilers. */
  public static final class Builder {

    private ClaimMatcher matcher = ClaimMatcher.standard();
    private OriginResolver origins = OriginResolver.standard();
    private RelationFinder relations = RelationFinder.standard();
    private ReconciliationStrategy strategy = new LatestPerOrigin();
    private ReconciliationPolicy policy = ReconciliationPolicy.standard();

    private Builder() {}

    /**
     * Sets which claims are brought together; {@link ClaimMatcher#standard()} if not set.
     *
     * @param matcher the matcher
     * @return this builder
     */
    public Builder matcher(ClaimMatcher matcher) {
      this.matcher = requireNonNull(matcher, "matcher");
      return this;
    }

    /**
     * Sets whose word claims are; {@link OriginResolver#standard()} if not set.
     *
     * @param origins the resolver
     * @return this builder
     */
    public Builder origins(OriginResolver origins) {
      this.origins = requireNonNull(origins, "origins");
      return this;
    }

    /**
     * Sets how members are compared; {@link RelationFinder#standard()} if not set.
     *
     * @param relations the finder
     * @return this builder
     */
    public Builder relations(RelationFinder relations) {
      this.relations = requireNonNull(relations, "relations");
      return this;
    }

    /**
     * Sets how answers are found; {@link LatestPerOrigin} if not set.
     *
     * @param strategy the strategy
     * @return this builder
     */
    public Builder strategy(ReconciliationStrategy strategy) {
      this.strategy = requireNonNull(strategy, "strategy");
      return this;
    }

    /**
     * Sets the thresholds; {@link ReconciliationPolicy#standard()} if not set.
     *
     * @param policy the thresholds
     * @return this builder
     */
    public Builder policy(ReconciliationPolicy policy) {
      this.policy = requireNonNull(policy, "policy");
      return this;
    }

    /** {@return the reconciler} */
    public Reconciler build() {
      return new Reconciler(this);
    }
  }
}
