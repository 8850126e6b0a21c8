/**
 * Amounts: how many, how much, how surely.
 *
 * <p>{@link io.claimwire.extract.quantity.EnglishQuantities} reads a sentence in steps: it cuts
 * tokens into pieces, screens out what only looks like an amount, reads numbers in all their forms,
 * gathers what belongs to each ({@code QuantityFrames}: unit, age, hedge and counted noun, and what
 * is no amount after all), joins ranges, tells change from level, and relates parts to wholes.
 * Words stand in the lexicons beside it, grammar in the code. It works alone, too: {@code
 * EnglishQuantities.of("At least 40 boats sank.")}.
 */
@NullMarked
package io.claimwire.extract.quantity;

import org.jspecify.annotations.NullMarked;
