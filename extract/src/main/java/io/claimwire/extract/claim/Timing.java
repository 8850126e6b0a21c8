package io.claimwire.extract.claim;

import io.claimwire.model.Reason;
import io.claimwire.model.Span;
import io.claimwire.model.time.Edtf;
import java.util.Optional;

/**
 * When a proposition holds, and what tells.
 *
 * @param when the time
 * @param why what the words that tell are
 * @param words where they stand, if they are not only the date of the article
 */
record Timing(Edtf when, String why, Optional<Span> words) {

  Reason reason(String text) {
    return words
        .map(span -> Reason.of("time", why, span, text))
        .orElseGet(() -> Reason.of("time", why));
  }
}
