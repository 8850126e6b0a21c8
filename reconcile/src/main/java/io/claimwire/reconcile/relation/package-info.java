/** How the members of a question stand to each other, by origin, time and value. */
@NullMarked
package io.claimwire.reconcile.relation;

import org.jspecify.annotations.NullMarked;
