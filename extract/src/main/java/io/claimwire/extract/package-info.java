/**
 * Finds the claims in a document: who says what, about what, how firmly, on whose word.
 *
 * <p>{@link io.claimwire.extract.Pipeline} is the door. It hands a {@link
 * io.claimwire.extract.Reading}, which holds all that is known of the document so far, from stage
 * to stage:
 *
 * <ol>
 *   <li>{@link io.claimwire.extract.SectionFinder} and {@link io.claimwire.extract.SentenceReader},
 *       in English {@link io.claimwire.extract.text};
 *   <li>{@link io.claimwire.extract.PlaceRecognizer} ({@link io.claimwire.extract.place}), {@link
 *       io.claimwire.extract.TimeRecognizer} ({@link io.claimwire.extract.time}), {@link
 *       io.claimwire.extract.ActorResolver} ({@link io.claimwire.extract.actor}) and {@link
 *       io.claimwire.extract.QuantityRecognizer} ({@link io.claimwire.extract.quantity});
 *   <li>{@link io.claimwire.extract.AttributionFinder} ({@link io.claimwire.extract.attribution});
 *   <li>one or more {@link io.claimwire.extract.ClaimExtractor} ({@link
 *       io.claimwire.extract.claim}; those of other modules come through {@link
 *       io.claimwire.extract.spi}).
 * </ol>
 *
 * <p>Each stage is one small interface and can be swapped by the {@linkplain
 * io.claimwire.extract.Pipeline.Builder builder}; each built-in one works alone, too.
 */
@NullMarked
package io.claimwire.extract;

import org.jspecify.annotations.NullMarked;
