/**
 * Brings claims together: which bear on the same question, how they stand to each other, and what
 * can be printed in the end.
 *
 * <p>A tour, in the order of the work:
 *
 * <ol>
 *   <li>{@link io.claimwire.reconcile.Reconciler} takes claims of many articles and returns a
 *       {@link io.claimwire.reconcile.Reconciliation};
 *   <li>a {@link io.claimwire.reconcile.ClaimMatcher} brings claims together that put a value on
 *       one thing, a {@link io.claimwire.reconcile.Question}; each claim stands in it as a {@link
 *       io.claimwire.reconcile.Member}, which says why;
 *   <li>an {@link io.claimwire.reconcile.OriginResolver} says whose word each of them is;
 *   <li>a {@link io.claimwire.reconcile.RelationFinder} says how two members stand to each other, a
 *       {@link io.claimwire.reconcile.Relation}; a {@link io.claimwire.reconcile.Link}, that one
 *       question is part of another; both with the reason in words and numbers;
 *   <li>a {@link io.claimwire.reconcile.ReconciliationStrategy} weighs the {@link
 *       io.claimwire.reconcile.Evidence} of a question and gives its {@link
 *       io.claimwire.reconcile.Answer}. Built-in ones are in {@link io.claimwire.reconcile.answer},
 *       those of other modules are found through {@link io.claimwire.reconcile.spi}.
 * </ol>
 *
 * <p>Each of these four stages can be swapped by the {@linkplain
 * io.claimwire.reconcile.Reconciler.Builder builder}.
 *
 * <p>While the news comes in, a {@link io.claimwire.reconcile.Desk} keeps a reconciliation going:
 * articles are added, corrected and taken back one by one, and only the questions that a change
 * touches are worked out anew. What was taken back stays a member, with its {@link
 * io.claimwire.reconcile.Retraction}. {@link io.claimwire.reconcile.Question#asOf} and {@link
 * io.claimwire.reconcile.Desk#asOf} go back to an earlier day, and {@link
 * io.claimwire.reconcile.Question#history} tells how a question came to stand as it does.
 *
 * <p>Nothing depends on the order in which claims come in.
 */
@NullMarked
package io.claimwire.reconcile;

import org.jspecify.annotations.NullMarked;
