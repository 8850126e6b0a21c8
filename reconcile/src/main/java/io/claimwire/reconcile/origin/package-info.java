/**
 * Whose word a claim is in the end, and which members of a question share an origin.
 *
 * <p>{@code WhoIsWho} knows who is who in a story, from a {@code Roster} of all who appear: {@code
 * SharedNames} joins those who go by several names, {@code Descriptions} finds whom "the operator"
 * means, with what {@code Appositions} read beside the names, {@code Partners} whom "the two
 * sides", {@code Principals} and {@code UnnamedOffices} for whom somebody speaks, {@code
 * Governments} through which ministry a government does. {@code OriginTracer} follows a chain to
 * its end, {@code StillSpeaking} and {@code OwnWord} tell whose word it is where there is none,
 * {@code Echoes} finds outlets that repeat one another, and {@code OriginGroups} brings together
 * what is one voice.
 */
@NullMarked
package io.claimwire.reconcile.origin;

import org.jspecify.annotations.NullMarked;
