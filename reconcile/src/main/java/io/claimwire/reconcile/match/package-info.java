/**
 * What is the same question: what each number of a claim counts, in which event or state, whose,
 * where and when, and which of these readings ask for the same value.
 *
 * <p>A claim travels through {@code Stories} (which articles tell of one event), {@code
 * CountReader} (what its number counts, with {@code Event}, {@code Population}, {@code Phase},
 * {@code Setting} and {@code MeasuredThings}), {@code UsualEvents}, {@code Dismissals} and {@code
 * KindredEvents} (what the rest of the story tells of it), {@code QuestionMatcher} (who asks for
 * the same value), {@code Measures} (what amounts are of), {@code Scopes} and {@code SameNumbers}
 * (parts that only words or repeated figures tell apart), {@code PartFinder} (which question is
 * part of which) and {@code Grounds} (why each claim stands where it does).
 */
@NullMarked
package io.claimwire.reconcile.match;

import org.jspecify.annotations.NullMarked;
