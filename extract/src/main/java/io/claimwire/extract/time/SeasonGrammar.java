package io.claimwire.extract.time;

import java.util.List;
import java.util.Optional;

/**
 * Seasons: "the summer of 2022", "winter 2023", "the summer". "Spring" and "fall" are words of much
 * else, so a season needs a year, or an article with a preposition before it.
 */
final class SeasonGrammar implements Grammar {

  @Override
  public List<Hit> at(SentenceView view, int from) {
    Optional<String> letters = view.value(from, "season");
    if (letters.isEmpty()) {
      return List.of();
    }
    Optional<YearRead> year = YearRead.after(view, from + 1);
    if (year.isPresent()) {
      Dated dated = Dated.of(CalendarPeriod.season(year.get().year(), letters.get()));
      return List.of(view.hit(from, year.get().to(), dated));
    }
    boolean article = view.word(from - 1, "the");
    boolean prepared = inOrOver(view, article ? from - 2 : from - 1);
    boolean adjective = view.tag(from + 1).isNoun();
    boolean bounded = view.is(from - 1, "bound");
    boolean bareWord = !article && !bounded && view.oneOf(from, "fall", "spring");
    return prepared && !adjective && !bareWord
        ? List.of(view.hit(from, from + 1, view.anchor().season(letters.get(), view.outlook(from))))
        : List.of();
  }

  private static boolean inOrOver(SentenceView view, int index) {
    return view.is(index, "bound")
        || view.oneOf(index, "in", "over")
        || view.oneOf(index, "during", "for")
        || view.oneOf(index, "early", "late")
        || view.word(index, "throughout");
  }
}
