/**
 * The named scales on which others grade sources, reports and likelihoods.
 *
 * <p>{@link io.claimwire.model.scale.AdmiraltyCode} grades a source from A to F and a report from 1
 * to 6. {@link io.claimwire.model.scale.EstimativeProbability} is a likelihood in words ("highly
 * probable"), bound to the {@link io.claimwire.model.scale.ProbabilityScale} that says what the
 * words mean. The scales disagree with each other, so nothing here turns a word of one scale into a
 * number or into a word of another unless it is asked to.
 */
@NullMarked
package io.claimwire.model.scale;

import org.jspecify.annotations.NullMarked;
