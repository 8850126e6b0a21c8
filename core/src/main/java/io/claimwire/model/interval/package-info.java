/**
 * Numbers as sets of possible values.
 *
 * <p>"At least 3,000" and "between 10,000 and 12,000" do not name one number, they rule numbers in
 * and out. {@link io.claimwire.model.interval.Interval} holds what stays possible, with open and
 * closed ends, and says how two such sets stand to each other: one within the other, overlapping,
 * or apart. {@link io.claimwire.model.interval.Decimals} fixes the one form in which a number is
 * held, so that 3000, 3000.0 and 3E+3 are one value.
 */
@NullMarked
package io.claimwire.model.interval;

import org.jspecify.annotations.NullMarked;
