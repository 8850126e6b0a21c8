package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Screens out the numbers of a sentence that are no amounts by their form or neighbours alone:
 * dates and clock times, phone numbers, scores, footnotes, addresses, models, numbered names.
 */
final class Screen {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_MONTH = 31;
  private static final int LONGEST_AMOUNT = 15;
  private static final int FORMATION_REACH = 4;

  /** Fractions that need nothing after them to be told from dates. */
  private static final Set<String> COMMON_FRACTIONS = Set.of("1/2", "1/3", "2/3", "1/4", "3/4");

  /** The words, in lower case, that may make something else of a number near them. */
  private static final Set<String> TELLING = telling();

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Units units = Units.standard();
  private final NumberWords words = NumberWords.standard();
  private final Pieces pieces;
  private final boolean[] screened;

  private Screen(Pieces pieces) {
    this.pieces = pieces;
    this.screened = new boolean[pieces.size() + 1];
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

  /** For each piece of a sentence, whether it belongs to something that is no amount. */
  static boolean[] of(Pieces pieces) {
    Screen screen = new Screen(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      screen.look(i);
    }
    return screen.screened;
  }

  private void look(int at) {
    lookalikes.phrase(pieces, at).ifPresent(match -> screen(match.from(), match.to()));
    Piece piece = pieces.get(at);
    switch (piece.kind()) {
      case DIGITS -> {
        if (!isInsideChain(at)) {
          chain(at);
        }
      }
      case CODE -> screen(at, at + 1);
      case WORD -> word(at);
      default -> {
        if (piece.is("#") && pieces.glued(at + 1)) {
          screen(at, at + 2);
        }
      }
    }
    address(at);
  }

  private void screen(int from, int to) {
    for (int i = from; i < to && i < screened.length; i++) {
      screened[i] = true;
    }
  }

  // ---- digits ----

  private boolean isInsideChain(int at) {
    return isSeparator(at - 1) && pieces.glued(at) && isNumber(at - 2);
  }

  private boolean isSeparator(int at) {
    Piece piece = pieces.get(at);
    return piece.glued() && (piece.isHyphen() || piece.is("/") || piece.is(":") || piece.is("."));
  }

  private boolean isNumber(int at) {
    Piece.Kind kind = pieces.get(at).kind();
    return kind == Piece.Kind.DIGITS || kind == Piece.Kind.CODE;
  }

  /** Numbers joined without gaps: "2-3", "11/05", "2024-11-05", "555-0147", "11:05". */
  private void chain(int from) {
    int to = from + 1;
    int numbers = 1;
    if (isDialled(from)) {
      while (pieces.get(to).isDigits() && pieces.gapBefore(to) == 1) {
        to++;
      }
      screen(from, to);
      return;
    }
    while (isSeparator(to) && pieces.glued(to + 1) && isNumber(to + 1)) {
      to += 2;
      numbers++;
    }
    boolean none =
        numbers > 2
            || isCalibre(from, to)
            || isGluedToName(from)
            || isGluedToLetters(to)
            || isClock(from, to)
            || isMarginal(from, to)
            || hasLeadingZero(from)
            || isDecade(from, to)
            || isIdentifier(from)
            || numbers == 2 && isNoPair(from, to);
    if (none) {
      screen(from, isGluedToLetters(to) ? to + 1 : to);
    }
  }

  private boolean isGluedToName(int from) {
    if (!pieces.glued(from) || units.currencyBefore(pieces, from).isPresent()) {
      return false;
    }
    Piece before = pieces.get(from - 1);
    if (before.isWord()) {
      return true;
    }
    Piece beforeSign = pieces.get(from - 2);
    if (before.isHyphen()) {
      if (!before.glued() && lookalikes.is(Kind.NAME, beforeSign)) {
        return true;
      }
      boolean joined =
          beforeSign.isWord()
              && (lookalikes.is(Kind.JOINED, beforeSign)
                  || isSuffix(from - 2)
                  || words.cardinal(beforeSign.lower()).isPresent());
      return before.glued() && beforeSign.isWord() && !joined;
    }
    boolean stuck = before.is(".") || before.is("_") || before.is("@") || before.is("/");
    boolean added = before.is("+") && before.glued();
    return before.is("'") || before.is("’") || added || stuck && before.glued();
  }

  /** The "k" of "5k-20k". */
  private boolean isSuffix(int at) {
    return pieces.glued(at)
        && pieces.get(at - 1).isDigits()
        && words.suffix(pieces.get(at).text()).isPresent();
  }

  /** "1990s", "5G", "4x4": letters that are neither a scale nor a unit. */
  private boolean isGluedToLetters(int to) {
    Piece after = pieces.get(to);
    if (!after.glued() || !after.isWord()) {
      return false;
    }
    boolean known =
        words.suffix(after.text()).isPresent()
            || words.cardinal(after.lower()).isPresent()
            || units.measure(pieces, to).isPresent()
            || Set.of("st", "nd", "rd", "th", "fold").contains(after.lower());
    return !isPower(to) && !isSquared(to) && (!known || pieces.glued(to + 1) && isNumber(to + 1));
  }

  /** "500m2". */
  private boolean isSquared(int at) {
    return units
        .measure(pieces, at)
        .filter(unit -> unit.to() == at + 2 && pieces.get(at + 1).isDigits())
        .filter(unit -> !pieces.glued(unit.to()) || !pieces.get(unit.to()).isWord())
        .isPresent();
  }

  /** "1.3x10^6", "1.3e6". */
  private boolean isPower(int at) {
    boolean ten = pieces.is(at, "x") && pieces.is(at + 1, "10") && pieces.is(at + 2, "^");
    boolean signed = pieces.get(at + 1).isHyphen() || pieces.is(at + 1, "+");
    int exponent = signed ? at + 2 : at + 1;
    return ten
        || pieces.is(at, "e")
            && isNumber(exponent)
            && pieces.glued(exponent)
            && !(pieces.glued(exponent + 1) && pieces.get(exponent + 1).isWord());
  }

  private boolean isClock(int from, int to) {
    return lookalikes.is(Kind.CLOCK, pieces.get(to))
        && pieces.get(from).text().indexOf(',') < 0
        && pieces.get(from).text().length() <= 5;
  }

  /** Footnote marks, numbers of list points and other furniture: "[4]", "(2)", "3.". */
  private boolean isMarginal(int from, int to) {
    boolean integer = pieces.get(from).text().length() <= 2 && to == from + 1;
    if (!integer) {
      return false;
    }
    boolean footnote = pieces.is(from - 1, "[") && pieces.is(to, "]");
    boolean bracketed =
        pieces.is(from - 1, "(") && pieces.is(to, ")") && !pieces.get(from - 2).isCapitalised();
    boolean point =
        from == 0
            && pieces.isAny(to, ".", ")")
            && pieces.glued(to)
            && to + 1 < pieces.size()
            && !pieces.glued(to + 1);
    return footnote || bracketed || point;
  }

  /** "A .22 rifle". */
  private boolean isCalibre(int from, int to) {
    return pieces.get(from).text().charAt(0) == '.' && lookalikes.is(Kind.WEAPON, pieces.get(to));
  }

  /** "The 90's". */
  private boolean isDecade(int from, int to) {
    return pieces.isAny(to, "'", "’")
        && pieces.is(to + 1, "s")
        && pieces.is(from - 1, "the")
        && pieces.get(from).text().length() == 2
        && pieces.get(from).text().charAt(1) == '0';
  }

  /** So many digits in a row, and nothing to part them, number a message or an account. */
  private boolean isIdentifier(int at) {
    String text = pieces.get(at).text();
    return text.length() > LONGEST_AMOUNT && text.indexOf(',') < 0 && text.indexOf('.') < 0;
  }

  /** "0161 496 0142", "+44 20 7946 0000". */
  private boolean isDialled(int at) {
    boolean abroad = pieces.is(at - 1, "+") && pieces.glued(at);
    return (abroad || hasLeadingZero(at))
        && pieces.get(at + 1).isDigits()
        && pieces.gapBefore(at + 1) == 1;
  }

  private boolean hasLeadingZero(int at) {
    String text = pieces.get(at).text();
    return text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
  }

  private boolean isNoPair(int from, int to) {
    Piece sign = pieces.get(from + 1);
    Piece second = pieces.get(to - 1);
    if (second.kind() == Piece.Kind.CODE || sign.is(":") || sign.is(".")) {
      return true;
    }
    if (sign.is("/")) {
      return isNoFraction(from, to);
    }
    if (hasLeadingZero(to - 1) || isPhone(pieces.get(from), second)) {
      return true;
    }
    return isYears(from, to) || isScore(from, to);
  }

  private boolean isNoFraction(int from, int to) {
    String text = pieces.text(from, to);
    boolean measured =
        pieces.is(to, "of") || units.measure(pieces, to).isPresent() || pieces.is(from - 1, "a");
    return !COMMON_FRACTIONS.contains(text) && !measured
        || pieces.lower(from).compareTo(pieces.lower(to - 1)) >= 0
            && pieces.lower(from).length() >= pieces.lower(to - 1).length();
  }

  private static boolean isPhone(Piece first, Piece second) {
    return first.text().length() == 3
        && second.text().length() == 4
        && first.text().indexOf('.') < 0
        && second.text().indexOf('.') < 0;
  }

  private boolean isYears(int from, int to) {
    String second = pieces.get(to - 1).text();
    return isYear(pieces.get(from))
        && (second.length() == 2 || isYear(pieces.get(to - 1)))
        && units.measure(pieces, to).isEmpty();
  }

  static boolean isYear(Piece piece) {
    if (!piece.isDigits() || piece.text().length() != 4 || piece.text().indexOf('.') >= 0) {
      return false;
    }
    int year = Integer.parseInt(piece.text());
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** "3-1 win", "beat them 2-1"; a vote of 4-2 is two counts and no score. */
  private boolean isScore(int from, int to) {
    Piece after = pieces.get(to);
    if (lookalikes.is(Kind.TALLY, after)) {
      return false;
    }
    if (lookalikes.is(Kind.CONTEST, after)) {
      return true;
    }
    if (pieces.get(from).text().length() > 3 || pieces.get(to - 1).text().length() > 3) {
      return false;
    }
    boolean counted =
        after.isWord()
            || after.is("%")
            || after.isHyphen()
            || units.currencyBefore(pieces, from).isPresent()
            || Hedges.standard().before(pieces, from).isPresent();
    boolean falling =
        new BigDecimal(pieces.get(from).text()).compareTo(new BigDecimal(pieces.get(to - 1).text()))
            >= 0;
    return falling || !counted;
  }

  // ---- words ----

  private void word(int at) {
    Piece piece = pieces.get(at);
    if (pieces.token(at).length() > piece.text().length()) {
      link(at);
    }
    if (!TELLING.contains(piece.lower())) {
      return;
    }
    if (lookalikes.is(Kind.MONTH, piece)) {
      month(at);
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
      formation(at);
    }
  }

  /** "Press@tolmara.example", "https://tolmara.example/?q=12". */
  private void link(int at) {
    String token = pieces.token(at);
    if (token.indexOf('@') >= 0 || token.contains("://") || token.startsWith("www.")) {
      screen(at, at + 1);
    }
    if (pieces.isAny(at, "http", "https", "www") && pieces.glued(at + 1)) {
      int end = at + 1;
      while (pieces.glued(end)) {
        end++;
      }
      screen(at, end);
    }
  }

  /** "Oct. 23 and 28, 2024", "24 February", "May 2018"; but not "in May 30 people". */
  private void month(int month) {
    int at = pieces.is(month + 1, ".") ? month + 2 : month + 1;
    int end = days(at);
    if (end > at && !isCounted(end)) {
      screen(at, end);
      at = end;
    }
    int year = pieces.is(at, ",") ? at + 1 : at;
    if (isYear(pieces.get(year)) && units.measure(pieces, year + 1).isEmpty()) {
      screen(year, year + 1);
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
    boolean suffixed =
        pieces.glued(day + 1) && Set.of("st", "nd", "rd", "th").contains(pieces.lower(day + 1));
    return suffixed ? day + 2 : day + 1;
  }

  /** Whether a plural noun in lower case follows, which the number before it counts. */
  private boolean isCounted(int at) {
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
      at = Set.of("st", "nd", "rd", "th").contains(pieces.lower(at)) ? at - 1 : at;
      if (!isDay(at)) {
        return;
      }
      screen(at, end);
      boolean more = pieces.get(at - 1).isHyphen() || pieces.isAny(at - 1, "and", "to");
      if (!more) {
        return;
      }
      end = at - 1;
    }
  }

  /** "Flight 370", "category one", "Page 3 of 7", "Articles 5 and 6". */
  private void numbered(int name) {
    int at = pieces.is(name + 1, ".") && pieces.glued(name + 1) ? name + 2 : name + 1;
    int end = plainNumberEnd(at);
    while (end > at) {
      screen(at, end);
      boolean more = pieces.isAny(end, "of", "and", "or", "to") || pieces.get(end).isHyphen();
      at = end + 1;
      end = more && pieces.get(at).isDigits() && !isCounted(at + 1) ? plainNumberEnd(at) : at;
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
        screen(start, i + 1);
        return;
      }
    }
  }

  private boolean opensNumber(int at) {
    return words.cardinal(pieces.lower(at)).isPresent()
        && words.cardinal(pieces.lower(at - 1)).isEmpty()
        && !pieces.isAny(at - 1, "a", "-");
  }

  // ---- addresses and formations ----

  /** "10 Downing Street". */
  private void address(int at) {
    if (!pieces.get(at).isDigits() || pieces.get(at).text().indexOf(',') >= 0) {
      return;
    }
    int end = at + 1;
    while (end < at + FORMATION_REACH && pieces.get(end).isCapitalised()) {
      if (end > at + 1 && lookalikes.is(Kind.STREET, pieces.get(end))) {
        screen(at, at + 1);
        return;
      }
      end++;
    }
    if (pieces.glued(at + 1) && Set.of("st", "nd", "rd", "th").contains(pieces.lower(at + 1))) {
      screenFormation(at, at + 2);
    }
  }

  private void formation(int ordinal) {
    screenFormation(ordinal, ordinal + 1);
  }

  /** "The 810th Naval Infantry Brigade", "22nd Amendment": the ordinal is part of a name. */
  private void screenFormation(int from, int to) {
    Optional<Piece> named = Optional.empty();
    for (int i = to; i < to + FORMATION_REACH && pieces.get(i).isWord(); i++) {
      if (lookalikes.is(Kind.FORMATION, pieces.get(i))) {
        named = Optional.of(pieces.get(i));
      }
    }
    if (named.isPresent()) {
      screen(from, to);
    }
  }
}
