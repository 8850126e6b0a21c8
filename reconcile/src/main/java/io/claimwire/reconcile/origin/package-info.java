/** Whose word a claim is in the end, and which members of a question share an origin. */
@NullMarked
package io.claimwire.reconcile.origin;

import org.jspecify.annotations.NullMarked;
