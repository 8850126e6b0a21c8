package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;
import io.claimwire.extract.text.WordSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Screens out the numbers of a sentence that are no amounts by their form or neighbours alone:
 * dates and clock times, phone numbers, scores, footnotes, addresses, models, numbered names.
 */
final class Screen {

  private static final int FORMATION_REACH = 4;

  /** The words, in lower case, that may make something else of a number near them. */
  private static final WordSet TELLING = WordSet.of(telling());

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Units units = Units.standard();
  private final NumberWords words = NumberWords.standard();
  private final Pieces pieces;
  private final Screened screened;
  private final DigitChains chains;
  private final Dates dates;

  private Screen(Pieces pieces) {
    this.pieces = pieces;
    this.screened = new Screened(pieces);
    this.chains = new DigitChains(pieces, screened);
    this.dates = new Dates(pieces, screened);
  }

  private static Set<String> telling() {
    Set<String> telling = new HashSet<>(NumberWords.standard().ordinals());
    for (Kind kind : List.of(Kind.MONTH, Kind.BEFORE, Kind.NAME, Kind.ODDS)) {
      for (String word : Lookalikes.standard().words(kind)) {
        telling.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return telling;
  }

  /** The pieces of a sentence that belong to something that is no amount. */
  static Screened of(Pieces pieces) {
    Screen screen = new Screen(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      screen.look(i);
    }
    return screen.screened;
  }

  private void look(int at) {
    lookalikes.phrase(pieces, at).ifPresent(match -> screened.add(match.from(), match.to()));
    Piece piece = pieces.get(at);
    switch (piece.kind()) {
      case DIGITS -> chains.look(at);
      case CODE -> screened.add(at, at + 1);
      case WORD -> word(at);
      default -> {
        if (piece.is("#") && pieces.glued(at + 1)) {
          screened.add(at, at + 2);
        }
      }
    }
    address(at);
  }

  private void word(int at) {
    Piece piece = pieces.get(at);
    if (pieces.token(at).length() > piece.text().length()) {
      link(at);
    }
    if (!TELLING.has(piece.lower())) {
      return;
    }
    if (lookalikes.is(Kind.MONTH, piece)) {
      dates.month(at);
    }
    boolean unit = piece.glued() && pieces.get(at - 1).isDigits();
    boolean verb = pieces.tag(at).isVerb(); // "the dead now number 47"
    boolean label = lookalikes.is(Kind.BEFORE, piece) || lookalikes.is(Kind.NAME, piece);
    if (label && !unit && !verb) {
      numbered(at);
    }
    if (lookalikes.is(Kind.ODDS, piece)) {
      odds(at);
    }
    if (words.ordinal(piece.lower()).isPresent()) {
      formation(at, at + 1);
    }
  }

  /** "Press@tolmara.example", "https://tolmara.example/?q=12". */
  private void link(int at) {
    String token = pieces.token(at);
    if (token.indexOf('@') >= 0 || token.contains("://") || token.startsWith("www.")) {
      screened.add(at, at + 1);
    }
    if (pieces.isAny(at, "http", "https", "www") && pieces.glued(at + 1)) {
      int end = at + 1;
      while (pieces.glued(end)) {
        end++;
      }
      screened.add(at, end);
    }
  }

  /** "Flight 370", "category one", "Page 3 of 7", "Articles 5 and 6". */
  private void numbered(int name) {
    int at = pieces.is(name + 1, ".") && pieces.glued(name + 1) ? name + 2 : name + 1;
    int end = plainNumberEnd(at);
    while (end > at) {
      screened.add(at, end);
      boolean more = pieces.isAny(end, "of", "and", "or", "to") || pieces.get(end).isHyphen();
      at = end + 1;
      end = more && pieces.get(at).isDigits() && !dates.isCounted(at + 1) ? plainNumberEnd(at) : at;
    }
  }

  /** The end of a number without scale, unit or decimals, or {@code at} if there is none. */
  private int plainNumberEnd(int at) {
    Piece piece = pieces.get(at);
    int end = at;
    if (piece.isDigits() && piece.text().indexOf(',') < 0) {
      end = at + 1;
    } else if (piece.isWord() && !pieces.isAny(at, "a", "an")) {
      end =
          WordNumber.read(pieces, at)
              .filter(numeral -> numeral.value().compareTo(BigDecimal.valueOf(100)) < 0)
              .map(Numeral::to)
              .orElse(at);
    }
    if (pieces.glued(end) && end > at && pieces.get(end).text().length() == 1) {
      return pieces.get(end).isWord() ? end + 1 : end; // "24C"
    }
    boolean amount =
        words.cardinal(pieces.lower(end)).isPresent() || units.measure(pieces, end).isPresent();
    return amount ? at : end;
  }

  /** "The odds were a million to one" weighs chances and counts nothing. */
  private void odds(int from) {
    for (int i = from + 1; i < pieces.size() && !pieces.isAny(i, ";", "."); i++) {
      boolean one = pieces.isAny(i, "one", "1") && (pieces.is(i - 1, "to") || pieces.joins(i - 1));
      if (one) {
        int start = i - 1;
        while (start > from && !pieces.get(start).isDigits() && !opensNumber(start)) {
          start--;
        }
        screened.add(start, i + 1);
        return;
      }
    }
  }

  private boolean opensNumber(int at) {
    return words.cardinal(pieces.lower(at)).isPresent()
        && words.cardinal(pieces.lower(at - 1)).isEmpty()
        && !pieces.isAny(at - 1, "a", "-");
  }

  /** "10 Downing Street". */
  private void address(int at) {
    if (!pieces.get(at).isDigits() || pieces.get(at).text().indexOf(',') >= 0) {
      return;
    }
    int end = at + 1;
    while (end < at + FORMATION_REACH && pieces.get(end).isCapitalised()) {
      if (end > at + 1 && lookalikes.is(Kind.STREET, pieces.get(end))) {
        screened.add(at, at + 1);
        return;
      }
      end++;
    }
    if (pieces.glued(at + 1) && pieces.isOrdinalSuffix(at + 1)) {
      formation(at, at + 2);
    }
  }

  /** "The 810th Naval Infantry Brigade", "22nd Amendment": the ordinal is part of a name. */
  private void formation(int from, int to) {
    for (int i = to; i < to + FORMATION_REACH && pieces.get(i).isWord(); i++) {
      if (lookalikes.is(Kind.FORMATION, pieces.get(i))) {
        screened.add(from, to);
      }
    }
  }
}
