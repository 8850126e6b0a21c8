package io.claimwire.extract.time;

import java.util.Optional;

/**
 * A year after a month or a season: ", 2024", "2024", "of 2024", "of this year".
 *
 * @param to index after its last token
 * @param year the year
 */
record YearRead(int to, int year) {

  private static final int FIRST = 1000;
  private static final int LAST = 2199;

  static Optional<YearRead> after(SentenceView view, int from) {
    int at = view.word(from, ",") || view.word(from, "of") ? from + 1 : from;
    Optional<Integer> year = number(view.text(at));
    if (year.isPresent()) {
      return year.map(y -> new YearRead(at + 1, y));
    }
    if (!view.word(view.word(from, ",") ? -1 : from, "of") && !view.is(from, "shift")) {
      return Optional.empty();
    }
    Optional<Integer> shift = view.number(at, "shift");
    return view.word(at + 1, "year")
        ? view.anchor()
            .written()
            .flatMap(today -> shift.map(s -> new YearRead(at + 2, today.getYear() + s)))
        : Optional.empty();
  }

  /** {@return the year that four digits write, if it is a likely one} */
  static Optional<Integer> number(String text) {
    if (text.length() != 4) {
      return Optional.empty();
    }
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return Optional.empty();
      }
      year = year * 10 + c - '0';
    }
    return year >= FIRST && year <= LAST ? Optional.of(year) : Optional.empty();
  }
}
