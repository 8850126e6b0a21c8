/**
 * Identifiers that follow from content.
 *
 * <p>Two machines that find the same claim in the same document give it the same id, today and in
 * later versions, without asking anyone. {@link io.claimwire.model.id.ContentId} is such an id;
 * {@link io.claimwire.model.id.ContentId.Builder} computes it from the fields that make the
 * identity, over an encoding of its own, never over JSON, whose field order and number form differ
 * between writers.
 */
@NullMarked
package io.claimwire.model.id;

import org.jspecify.annotations.NullMarked;
