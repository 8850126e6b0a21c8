/** Brings claims together: which bear on the same question, and how they stand to each other. */
@NullMarked
package io.claimwire.reconcile;

import org.jspecify.annotations.NullMarked;
