/**
 * One actor per real entity over a set of documents.
 *
 * <p>Start at {@link io.claimwire.actors.ActorMerger}, an explicit step between extraction and
 * whatever is done with several documents at once. {@link io.claimwire.actors.ActorName} takes a
 * name apart, {@code Acquaintance} decides which names are one actor's, {@code Reunion} writes each
 * analysis anew.
 */
@NullMarked
package io.claimwire.actors;

import org.jspecify.annotations.NullMarked;
