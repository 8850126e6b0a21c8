package io.claimwire.extract.claim;

import io.claimwire.model.Reason;
import io.claimwire.model.Span;
import io.claimwire.model.time.Edtf;
import java.util.Optional;

/**
 * When a proposition holds, and what tells.
 *
 * @param when the time in days or longer; the hour stays with the time expression that names it
 * @param why what the words that tell are
 * @param words where they stand, if they are not only the date of the article
 */
record Timing(Edtf when, String why, Optional<Span> words) {

  Timing {
    when = inDays(when);
  }

  private static Edtf inDays(Edtf when) {
    boolean hours = hasHours(when.start()) || hasHours(when.end());
    if (!hours) {
      return when;
    }
    Optional<Edtf> first = when.start().map(Timing::day);
    Optional<Edtf> last = when.end().map(Timing::day);
    if (first.isEmpty()) {
      return Edtf.onOrBefore(last.orElseThrow());
    }
    if (last.isEmpty()) {
      return Edtf.onOrAfter(first.get());
    }
    return first.equals(last) ? first.get() : Edtf.interval(first.get(), last.get());
  }

  private static boolean hasHours(Optional<Edtf> date) {
    return date.filter(Edtf::isDateTime).isPresent();
  }

  private static Edtf day(Edtf date) {
    return date.isDateTime() ? date.earliest().map(Edtf::of).orElse(date) : date;
  }

  Reason reason(String text) {
    return words
        .map(span -> Reason.of("time", why, span, text))
        .orElseGet(() -> Reason.of("time", why));
  }
}
