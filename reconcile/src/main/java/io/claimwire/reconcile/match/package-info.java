/**
 * What is the same question: what each number of a claim counts, in which event or state, whose,
 * where and when, and which of these readings ask for the same value.
 */
@NullMarked
package io.claimwire.reconcile.match;

import org.jspecify.annotations.NullMarked;
