/**
 * What users hold in their hands: documents, and what was found in them.
 *
 * <p>A tour, in the order in which a document travels:
 *
 * <ol>
 *   <li>{@link io.claimwire.model.Document}: a text with its {@link io.claimwire.model.Source};
 *   <li>{@link io.claimwire.model.Section}: its parts;
 *   <li>mentions: {@link io.claimwire.model.Actor}, {@link io.claimwire.model.Place}, {@link
 *       io.claimwire.model.Quantity}, {@link io.claimwire.model.TimeExpression};
 *   <li>{@link io.claimwire.model.Attribution}: who says what, one hop of a relay;
 *   <li>{@link io.claimwire.model.Proposition} and {@link io.claimwire.model.Claim}: what is said,
 *       and one assertion of it;
 *   <li>{@link io.claimwire.model.Analysis}: all of these for one document, the unit of exchange.
 * </ol>
 *
 * <p>Three certainties are kept apart: the speaker's ({@link io.claimwire.model.SpeakerCertainty}),
 * the extractor's ({@link io.claimwire.model.ExtractionCertainty}) and anybody else's ({@link
 * io.claimwire.model.Assessment}).
 */
@NullMarked
package io.claimwire.model;

import org.jspecify.annotations.NullMarked;
