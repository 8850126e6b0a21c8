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
 * <p>A reconciler is immutable and may be used by many threads at once. The order of what it is
 * given never matters.
 */
public final class Reconciler {

  private final ReconciliationStrategy strategy;
  private final ReconciliationPolicy policy;

  private Reconciler(Builder builder) {
    this.strategy = builder.strategy;
    this.policy = builder.policy;
  }

  /** {@return a reconciler with the default strategy and thresholds} */
  public static Reconciler standard() {
    return builder().build();
  }

  /** {@return a new builder, set to the default strategy and thresholds} */
  public static Builder builder() {
    return new Builder();
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
    return new Desk(new AnswerRule(strategy, policy, Map.of()));
  }

  /** Builds reconcilers. */
  public static final class Builder {

    private ReconciliationStrategy strategy = new LatestPerOrigin();
    private ReconciliationPolicy policy = ReconciliationPolicy.standard();

    private Builder() {}

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
