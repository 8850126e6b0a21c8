/**
 * How the members of a question stand to each other, by origin, time and value.
 *
 * <p>{@code RelationsInTime} takes them in the order that {@code Chronology} gives and holds each
 * against what its own origin and others stood by just then ({@code StandingFigures}), leaving out
 * what {@code Facts} says is not to be compared. {@code Compatibility} tells whether two values can
 * both be true, {@code Reasons} puts into words why a relation holds.
 */
@NullMarked
package io.claimwire.reconcile.relation;

import org.jspecify.annotations.NullMarked;
