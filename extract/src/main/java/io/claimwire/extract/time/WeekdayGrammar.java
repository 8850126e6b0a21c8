package io.claimwire.extract.time;

import java.util.List;

/** Bare weekdays: "on Tuesday", "Saturday's". */
final class WeekdayGrammar implements Grammar {

  @Override
  public List<Hit> at(SentenceView view, int from) {
    if (!view.isCapitalised(from) || view.is(from, "weekday-plural")) {
      return List.of();
    }
    return view.number(from, "weekday")
        .map(n -> List.of(view.hit(from, from + 1, view.anchor().weekday(n, view.outlook(from)))))
        .orElse(List.of());
  }
}
