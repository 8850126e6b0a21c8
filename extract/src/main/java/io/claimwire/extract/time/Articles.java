package io.claimwire.extract.time;

import io.claimwire.model.Span;
import io.claimwire.model.time.Timex;

/**
 * Takes the article into the span of an expression that is described and not named: "the
 * mid-1990s", "the end of the year", "the previous day"; but "the 2026 summit" names 2026 alone.
 */
final class Articles {

  private Articles() {}

  static Hit taken(SentenceView view, Hit hit) {
    boolean article = view.word(hit.from() - 1, "the");
    if (!article || isInsideToken(view, hit) || isNamed(view, hit)) {
      return hit;
    }
    int from = hit.from() - 1;
    return view.hit(from, view.span(from, from + 1).hull(hit.span()), hit.to(), hit.dated());
  }

  /** The 23 and the 28 of "the 23-28 Oct." stand apart from the article. */
  private static boolean isInsideToken(SentenceView view, Hit hit) {
    Span first = view.span(hit.from(), hit.from() + 1);
    return first.start() < hit.span().start() || hit.span().end() < first.end();
  }

  private static boolean isNamed(SentenceView view, Hit hit) {
    int first = hit.from();
    boolean counted = hit.dated().isOf(Timex.Type.DURATION) && !view.is(first, "stretch");
    return counted
        || hit.dated().isOf(Timex.Type.SET)
        || view.is(first, "weekday")
        || view.is(first, "weekday-short")
        || MonthGrammar.month(view, first).isPresent()
        || isYearInDigits(view.text(first), hit.dated())
        || view.text(first).startsWith("9/11")
        || view.is(first, "clock-name");
  }

  /** "2026", and 1950 in "the 1950-53 war". */
  private static boolean isYearInDigits(String firstWord, Dated dated) {
    return Character.isDigit(firstWord.charAt(0))
        && dated.period().map(period -> period.unit() == CalendarUnit.YEAR).orElse(false);
  }
}
