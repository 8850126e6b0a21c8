/**
 * When: dates, times of day, lengths of time and repetitions, as TIMEX3 and EDTF.
 *
 * <p>{@link io.claimwire.extract.time.EnglishTimes} is the door. Behind it one grammar per kind of
 * expression reads the tokens of a sentence ({@code MonthGrammar}, {@code RelativeGrammar}, {@code
 * DurationGrammar}, {@code SetGrammar}, {@code ClockGrammar}); {@code Anchor} puts what they found
 * on the calendar, {@code Outlook} tells whether a bare "Friday" lies ahead, and {@code Bounds}
 * takes a preposition in ("by Friday"). The words stand in the text files beside the package. It
 * works alone, too: {@code EnglishTimes.of("It sank on Friday.", Edtf.parse("2024-10-29"))}.
 */
@NullMarked
package io.claimwire.extract.time;

import org.jspecify.annotations.NullMarked;
