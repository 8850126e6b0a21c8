/**
 * Dates as people state them: in part, about, until, one of several.
 *
 * <p>News says "in early October", "by December", "in 2023 or 2024". {@link
 * io.claimwire.model.time.Edtf} holds such a date in the Extended Date/Time Format of ISO
 * 8601-2:2019 and answers which days it can mean, what lies within it and what before. {@link
 * io.claimwire.model.time.Timex} is the linguistic reading of the same words in TIMEX3, which also
 * covers durations and repetitions that are no place on the calendar.
 */
@NullMarked
package io.claimwire.model.time;

import org.jspecify.annotations.NullMarked;
