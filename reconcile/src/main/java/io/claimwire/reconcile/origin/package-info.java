/**
 * Whose word a claim is in the end, and which members of a question share an origin: {@code Cast}
 * knows who is who in a story, {@code OriginTracer} follows a chain to its end, {@code Echoes}
 * finds outlets that repeat one another, and {@code OriginGroups} brings together what is one
 * voice.
 */
@NullMarked
package io.claimwire.reconcile.origin;

import org.jspecify.annotations.NullMarked;
