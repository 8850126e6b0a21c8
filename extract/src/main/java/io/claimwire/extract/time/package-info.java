/**
 * When: dates, times of day, lengths of time and repetitions, as TIMEX3 and EDTF.
 *
 * <p>{@link io.claimwire.extract.time.EnglishTimes} is the door. Behind it one grammar per kind of
 * expression reads the tokens of a sentence ({@code DateGrammar}, {@code RelativeGrammar}, {@code
 * DurationGrammar}, {@code SetGrammar}, {@code ClockGrammar}); {@code Anchor} puts what they found
 * on the calendar, {@code Outlook} tells whether a bare "Friday" lies ahead, and {@code Bounds}
 * takes a preposition in ("by Friday"). The words stand in the text files beside the package.
 */
@NullMarked
package io.claimwire.extract.time;

import org.jspecify.annotations.NullMarked;
