/**
 * The built-in strategies, each one way to come from evidence to an answer. All count an origin
 * once, however many outlets print it, and start from what is {@linkplain
 * io.claimwire.reconcile.Evidence#standing() still standing}.
 *
 * <ul>
 *   <li>{@link io.claimwire.reconcile.answer.LatestPerOrigin}: {@code latest}, the default;
 *   <li>{@link io.claimwire.reconcile.answer.MajorityOfOrigins}: {@code majority};
 *   <li>{@link io.claimwire.reconcile.answer.MedianOfOrigins}: {@code median};
 *   <li>{@link io.claimwire.reconcile.answer.IntervalConsensus}: {@code consensus};
 *   <li>{@link io.claimwire.reconcile.answer.CautiousRange}: {@code cautious};
 *   <li>{@link io.claimwire.reconcile.answer.ReliabilityWeighted}: {@code reliability};
 *   <li>{@link io.claimwire.reconcile.answer.OfficialSource}: {@code official-source};
 *   <li>{@link io.claimwire.reconcile.answer.CombinedDensity}: {@code density};
 *   <li>{@link io.claimwire.reconcile.answer.FirstDecisive}: {@code first-decisive}, which asks
 *       others in turn;
 *   <li>{@link io.claimwire.reconcile.answer.Panel}: {@code panel}, which asks several and says
 *       where they differ.
 * </ul>
 */
@NullMarked
package io.claimwire.reconcile.answer;

import org.jspecify.annotations.NullMarked;
