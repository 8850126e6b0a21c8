package io.claimwire.extract.time;

import io.claimwire.extract.text.PartOfSpeech;
import java.util.List;
import java.util.Optional;

/** Bare weekdays: "on Tuesday", "Saturday's". */
final class WeekdayGrammar implements Grammar {

  @Override
  public List<Hit> at(SentenceView view, int from) {
    if (!view.isCapitalised(from) || view.is(from, "weekday-plural")) {
      return List.of();
    }
    return view.number(from, "weekday")
        .or(() -> abbreviated(view, from))
        .map(n -> List.of(view.hit(from, from + 1, view.anchor().weekday(n, view.outlook(from)))))
        .orElse(List.of());
  }

  /**
   * "Hits Sat", "by Wed.": after a verb or preposition only, since "Sun" and "Sat" are words too.
   */
  private static Optional<Integer> abbreviated(SentenceView view, int from) {
    PartOfSpeech before = view.tag(from - 1);
    boolean hits = before == PartOfSpeech.NOUN && view.lower(from - 1).endsWith("s");
    boolean led = before == PartOfSpeech.PREPOSITION || before.isVerb() || hits;
    return led && view.endsPhrase(from + 1) ? view.number(from, "weekday-short") : Optional.empty();
  }
}
