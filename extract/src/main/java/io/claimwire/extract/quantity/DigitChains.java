package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Digits, alone or joined without gaps, that are no amounts by their form: "11/05", "2024-11-05",
 * "555-0147", "11:05", "1990s", "[4]", "F-16", "3-1".
 */
final class DigitChains {

  private static final int LONGEST_AMOUNT = 15;

  /** Fractions that need nothing after them to be told from dates. */
  private static final Set<String> COMMON_FRACTIONS = Set.of("1/2", "1/3", "2/3", "1/4", "3/4");

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Units units = Units.standard();
  private final NumberWords words = NumberWords.standard();
  private final Pieces pieces;
  private final Screened screened;

  DigitChains(Pieces pieces, Screened screened) {
    this.pieces = pieces;
    this.screened = screened;
  }

  private boolean isInsideChain(int at) {
    return isSeparator(at - 1) && pieces.glued(at) && isNumber(at - 2);
  }

  /** Screens out the chain that begins here, if it is no amount. */
  void look(int from) {
    if (isInsideChain(from)) {
      return;
    }
    if (isDialled(from)) {
      screened.add(from, dialledEnd(from));
      return;
    }
    int to = from + 1;
    while (isSeparator(to) && pieces.glued(to + 1) && isNumber(to + 1)) {
      to += 2;
    }
    if (isNoAmount(from, to)) {
      screened.add(from, isGluedToLetters(to) ? to + 1 : to);
    }
  }

  private boolean isNoAmount(int from, int to) {
    int numbers = (to - from + 1) / 2;
    return numbers > 2
        || isCalibre(from, to)
        || isGluedToName(from)
        || isGluedToLetters(to)
        || isClock(from, to)
        || isMarginal(from, to)
        || hasLeadingZero(from)
        || isDecade(from, to)
        || isIdentifier(from)
        || numbers == 2 && isNoPair(from, to);
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

  private boolean isSeparator(int at) {
    Piece piece = pieces.get(at);
    return piece.glued() && (piece.isHyphen() || piece.is("/") || piece.is(":") || piece.is("."));
  }

  private boolean isNumber(int at) {
    Piece.Kind kind = pieces.get(at).kind();
    return kind == Piece.Kind.DIGITS || kind == Piece.Kind.CODE;
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
            || pieces.isOrdinalSuffix(to)
            || after.is("fold");
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

  private int dialledEnd(int from) {
    int to = from + 1;
    while (pieces.get(to).isDigits() && pieces.gapBefore(to) == 1) {
      to++;
    }
    return to;
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
    return Dates.isYear(pieces.get(from))
        && (second.length() == 2 || Dates.isYear(pieces.get(to - 1)))
        && units.measure(pieces, to).isEmpty();
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
}
