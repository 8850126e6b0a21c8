/**
 * What is the same question: what each number of a claim counts, in which event or state, whose,
 * where and when, and which of these readings ask for the same value.
 *
 * <p>A claim travels through {@code Stories} (which articles tell of one event), {@code
 * CountReader} (what its number counts: {@code PopulationReader}, {@code EventReader} and {@code
 * Amounts} by its own words, {@code Context} by those around), {@code Dismissals}, {@code
 * KindredNouns}, {@code UsualEvents}, {@code SameNumbers}, {@code Cases} and {@code KindredEvents}
 * (what the rest of the story tells of it), {@code QuestionMatcher} (who asks for the same value),
 * {@code Measures} (what amounts are of), {@code PlaceParts}, {@code HomePlace} and {@code Scopes}
 * (parts that places, words or sizes tell apart), {@code Strays} (numbers that stand alone and are
 * others' in other words), {@code PartFinder} (which question is part of which) and {@code Grounds}
 * (why each claim stands where it does).
 */
@NullMarked
package io.claimwire.reconcile.match;

import org.jspecify.annotations.NullMarked;
