package io.claimwire.extract.time;

import io.claimwire.model.time.Timex;
import java.util.Optional;

/**
 * A hedge before a length of time: "about", "more than", "at least", "up to".
 *
 * @param to index after its last token
 * @param mod what it does to the value
 */
record Hedge(int to, Timex.Mod mod) {

  static Optional<Hedge> at(SentenceView view, int from) {
    if (view.oneOf(from, "just", "well") || view.word(from, "slightly")) {
      return plain(view, from + 1);
    }
    return plain(view, from);
  }

  private static Optional<Hedge> plain(SentenceView view, int from) {
    Optional<String> simple = view.value(from, "hedge");
    if (simple.isPresent()) {
      return of(from + 1, simple);
    }
    if (view.oneOf(from, "an", "a") && view.word(from + 1, "estimated")) {
      return Optional.of(new Hedge(from + 2, Timex.Mod.APPROX));
    }
    if (view.word(from, "up") && view.word(from + 1, "to")) {
      return Optional.of(new Hedge(from + 2, Timex.Mod.EQUAL_OR_LESS));
    }
    if (view.word(from, "at")) {
      return of(from + 2, view.value(from + 1, "hedge-most"));
    }
    if (view.word(from, "no") && view.word(from + 2, "than")) {
      return of(from + 3, view.value(from + 1, "hedge-than")).map(Hedge::negated);
    }
    return view.word(from + 1, "than")
        ? of(from + 2, view.value(from, "hedge-than"))
        : Optional.empty();
  }

  private Hedge negated() {
    return new Hedge(
        to, mod == Timex.Mod.MORE_THAN ? Timex.Mod.EQUAL_OR_LESS : Timex.Mod.EQUAL_OR_MORE);
  }

  private static Optional<Hedge> of(int to, Optional<String> mod) {
    return mod.map(name -> new Hedge(to, Timex.Mod.valueOf(name)));
  }
}
