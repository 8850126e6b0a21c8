package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;

/** Days and years beside the name of a month: "Oct. 23 and 28, 2024", "24 February". */
final class Dates {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_MONTH = 31;

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Units units = Units.standard();
  private final Pieces pieces;
  private final Screened screened;

  Dates(Pieces pieces, Screened screened) {
    this.pieces = pieces;
    this.screened = screened;
  }

  /** Whether four digits may be a year. */
  static boolean isYear(Piece piece) {
    if (!piece.isDigits() || piece.text().length() != 4 || piece.text().indexOf('.') >= 0) {
      return false;
    }
    int year = Integer.parseInt(piece.text());
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** "Oct. 23 and 28, 2024", "24 February", "May 2018"; but not "in May 30 people". */
  void month(int month) {
    int at = pieces.is(month + 1, ".") ? month + 2 : month + 1;
    int end = days(at);
    if (end > at && !isCounted(end)) {
      screened.add(at, end);
      at = end;
    }
    int year = pieces.is(at, ",") ? at + 1 : at;
    if (isYear(pieces.get(year)) && units.measure(pieces, year + 1).isEmpty()) {
      screened.add(year, year + 1);
    }
    daysBefore(month);
  }

  private int days(int from) {
    int at = from;
    int end = from;
    while (isDay(at)) {
      end = dayEnd(at);
      boolean more =
          pieces.get(end).isHyphen() || pieces.isAny(end, "and", "to", ",", "or", "through");
      if (!more || isCounted(dayEnd(end + 1))) {
        break;
      }
      at = end + 1;
    }
    return end;
  }

  private boolean isDay(int at) {
    String text = pieces.get(at).text();
    if (!pieces.get(at).isDigits() || text.length() > 2 || text.charAt(0) == '.') {
      return false;
    }
    int day = Integer.parseInt(text);
    return day >= 1 && day <= LONGEST_MONTH;
  }

  private int dayEnd(int day) {
    boolean suffixed = pieces.glued(day + 1) && pieces.isOrdinalSuffix(day + 1);
    return suffixed ? day + 2 : day + 1;
  }

  /** Whether a plural noun in lower case follows, which the number before it counts. */
  boolean isCounted(int at) {
    Piece piece = pieces.get(at);
    return piece.isWord()
        && !piece.isCapitalised()
        && pieces.tag(at).isNoun()
        && (piece.lower().endsWith("s") || lookalikes.is(Kind.UNITLIKE, piece));
  }

  private void daysBefore(int month) {
    int end = month;
    while (true) {
      int at = pieces.is(end - 1, "of") ? end - 2 : end - 1;
      at = pieces.isOrdinalSuffix(at) ? at - 1 : at;
      if (!isDay(at)) {
        return;
      }
      screened.add(at, end);
      boolean more = pieces.get(at - 1).isHyphen() || pieces.isAny(at - 1, "and", "to");
      if (!more) {
        return;
      }
      end = at - 1;
    }
  }
}
