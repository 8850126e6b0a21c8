package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.NumberWords.Kind;
import io.claimwire.extract.quantity.NumberWords.NumberWord;
import io.claimwire.extract.text.PartOfSpeech;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Reads a number in digits with its scale word: "3,000", "12 000", "3.5mn", "400 crore", "12
 * hundred". One object reads one number.
 */
final class DigitNumber {

  /** A decimal point before nothing but three zeros parts thousands, as in "12.000". */
  private static final String ZEROS = ".000";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal LARGEST_SCALE = BigDecimal.ONE.scaleByPowerOfTen(99);
  private static final int LONGEST_GROUP = 3;

  private final NumberWords words = NumberWords.standard();
  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Pieces pieces;
  private final int from;
  private final boolean money;

  /** The scale that only smaller ones may go on. */
  private final BigDecimal below;

  private int to;
  private BigDecimal value = BigDecimal.ZERO;
  private BigDecimal scale = BigDecimal.ONE;

  private DigitNumber(Pieces pieces, int from, boolean money, BigDecimal below) {
    this.pieces = pieces;
    this.from = from;
    this.money = money;
    this.below = below;
  }

  /**
   * Reads the number at a piece.
   *
   * @param money whether a currency sign stands before it, so that "m" must be millions
   */
  static Optional<Numeral> read(Pieces pieces, int from, boolean money) {
    return pieces.get(from).isDigits()
        ? Optional.of(new DigitNumber(pieces, from, money, LARGEST_SCALE).numeral())
        : Optional.empty();
  }

  private Numeral numeral() {
    mantissa();
    powerOfTen();
    boolean more = scaleWord();
    while (more) {
      more = scaleWord();
    }
    Numeral first = Numeral.scaled(from, to, Numeral.Form.DIGITS, value.multiply(scale), scale);
    return scale.compareTo(below) >= 0 ? first : rest().map(rest -> sum(first, rest)).orElse(first);
  }

  private static Numeral sum(Numeral first, Numeral rest) {
    BigDecimal sum = first.value().add(rest.value());
    return Numeral.scaled(first.from(), rest.to(), Numeral.Form.DIGITS, sum, rest.scale());
  }

  /**
   * "2 crore 40 lakh", "4 thousand 3 hundred and 21": smaller scales that go on the same number.
   */
  private Optional<Numeral> rest() {
    boolean scaled =
        scale.compareTo(HUNDRED) >= 0 && words.cardinal(pieces.lower(to - 1)).isPresent();
    boolean and = pieces.is(to, "and");
    if (!scaled || value.scale() > 0) {
      return Optional.empty();
    }
    int at = and ? to + 1 : to;
    return digits(at)
        .or(() -> and ? WordNumber.read(pieces, at) : Optional.empty())
        .filter(rest -> rest.value().signum() > 0 && rest.value().scale() <= 0)
        .filter(rest -> rest.value().compareTo(scale) < 0)
        .filter(rest -> rest.to() > at + 1 && !and || and && isBelowHundred(rest));
  }

  /** Smaller scales only, so that a row of numbers is not read again from each of them. */
  private Optional<Numeral> digits(int at) {
    return pieces.get(at).isDigits()
        ? Optional.of(new DigitNumber(pieces, at, false, scale).numeral())
        : Optional.empty();
  }

  private boolean isBelowHundred(Numeral rest) {
    return rest.value().compareTo(HUNDRED) < 0 && scale.compareTo(HUNDRED) == 0;
  }

  private void mantissa() {
    String digits = pieces.get(from).text();
    to = from + 1;
    boolean thousands = digits.indexOf('.') != digits.lastIndexOf('.');
    if (thousands || digits.endsWith(ZEROS) && digits.indexOf(',') < 0 && digits.length() <= 7) {
      value = new BigDecimal(digits.replace(".", ""));
      return;
    }
    if (isDecimalComma()) {
      value = new BigDecimal(digits + "." + pieces.get(from + 2).text());
      to = from + 3;
      return;
    }
    StringBuilder joined = new StringBuilder(digits.replace(",", ""));
    while (isSpacedGroup(to, digits)) {
      joined.append(pieces.get(to).text());
      to++;
    }
    value = new BigDecimal(joined.toString());
  }

  /** "1,5 million": a comma before one or two digits and a scale word. */
  private boolean isDecimalComma() {
    Piece decimals = pieces.get(from + 2);
    return pieces.is(from + 1, ",")
        && pieces.glued(from + 1)
        && decimals.isDigits()
        && decimals.glued()
        && decimals.text().length() <= 2
        && words.cardinal(pieces.lower(from + 3), Kind.SCALE).isPresent();
  }

  /** "12 000": groups of three digits, one blank apart, after one to three digits. */
  private boolean isSpacedGroup(int at, String first) {
    Piece group = pieces.get(at);
    return first.length() <= 3
        && first.indexOf('.') < 0
        && first.charAt(0) != '0'
        && group.isDigits()
        && wholeDigits(group.text()) == LONGEST_GROUP
        && pieces.get(at - 1).text().indexOf('.') < 0
        && pieces.gapBefore(at) == 1;
  }

  private static int wholeDigits(String digits) {
    int point = digits.indexOf('.');
    return digits.indexOf(',') >= 0 ? 0 : point < 0 ? digits.length() : point;
  }

  /** "1.5×10−30", "2 x 10^6", "1.3e6". */
  private void powerOfTen() {
    int at = to + 2;
    boolean power = pieces.isAny(to, "×", "x") && pieces.is(to + 1, "10") && value.signum() > 0;
    boolean negative = pieces.get(at).isHyphen();
    boolean raised = power && (negative || pieces.is(at, "^")) && pieces.glued(at);
    boolean below = raised && !negative && pieces.get(at + 1).isHyphen();
    if (pieces.is(to, "^") && pieces.glued(to)) {
      power();
    } else if (raised) {
      exponent(below ? at + 2 : at + 1, negative || below);
    } else if (pieces.is(to, "e") && pieces.glued(to)) {
      boolean signed = pieces.get(to + 1).isHyphen() || pieces.is(to + 1, "+");
      exponent(signed ? to + 2 : to + 1, pieces.get(to + 1).isHyphen());
    }
  }

  /** "10^6", "2.5^-1". */
  private void power() {
    boolean negative = pieces.get(to + 1).isHyphen();
    int at = negative || pieces.is(to + 1, "+") ? to + 2 : to + 1;
    String exponent = pieces.get(at).text();
    if (pieces.get(at).isDigits() && exponent.length() <= 2 && value.signum() > 0) {
      BigDecimal power = value.pow(new BigDecimal(exponent).intValue(), MathContext.DECIMAL64);
      value = negative ? BigDecimal.ONE.divide(power, MathContext.DECIMAL64) : power;
      to = at + 1;
    }
  }

  private void exponent(int at, boolean negative) {
    String exponent = pieces.get(at).text();
    if (pieces.get(at).isDigits() && pieces.glued(at) && exponent.length() <= 2) {
      int tens = new BigDecimal(exponent).intValue();
      value = value.scaleByPowerOfTen(negative ? -tens : tens);
      to = at + 1;
    }
  }

  private boolean scaleWord() {
    int at = pieces.joins(to) ? to + 1 : to;
    Optional<NumberWord> word = scaleAt(at).or(() -> at == to ? suffixAt(at) : Optional.empty());
    word.ifPresent(
        found -> {
          scale = scale.multiply(found.value());
          to = at + 1;
        });
    return word.isPresent();
  }

  private Optional<NumberWord> scaleAt(int at) {
    Optional<NumberWord> word = words.cardinal(pieces.lower(at));
    return word.filter(
        found ->
            found.kind() == Kind.SCALE
                || found.kind() == Kind.DOZEN && scale.compareTo(BigDecimal.ONE) == 0
                || found.kind() == Kind.HUNDRED && value.compareTo(BigDecimal.valueOf(1000)) < 0);
  }

  private Optional<NumberWord> suffixAt(int at) {
    if (scale.compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    String text = pieces.get(at).text();
    Optional<NumberWord> suffix = words.suffix(text);
    if (suffix.isEmpty()) {
      return suffix;
    }
    if (!pieces.glued(at)) {
      boolean counted = value.scale() > 0 && pieces.lower(at + 1).endsWith("s");
      boolean plain = text.length() > 1 || money || "BMk".contains(text) || counted;
      return suffix.filter(found -> plain);
    }
    boolean metres = text.equals("m") && !money && readsAsMetres(at);
    return suffix.filter(found -> !metres);
  }

  /** In a sentence that counts in millions elsewhere, "30m" counts so too. */
  private boolean hasMillions(int at) {
    for (int i = 0; i < pieces.size(); i++) {
      Optional<NumberWord> word = words.cardinal(pieces.lower(i));
      Optional<NumberWord> scale = word.isPresent() ? word : words.suffix(pieces.get(i).text());
      boolean scaled =
          i != at
              && !pieces.is(i, "m")
              && pieces.get(i - 1).isDigits()
              && scale.isPresent()
              && scale.get().value().compareTo(MILLION) >= 0;
      if (scaled) {
        return true;
      }
    }
    return false;
  }

  /** "80m long", "ran 400m" against "35m of its devices", "2.7m sales". */
  private boolean readsAsMetres(int at) {
    String next = pieces.lower(at + 1);
    if (pieces.joins(at + 1)) {
      return lookalikes.is(Lookalikes.Kind.METRIC, pieces.lower(at + 2)); // else "3m-strong"
    }
    if (lookalikes.is(Lookalikes.Kind.METRIC, next)) {
      return true;
    }
    if (value.scale() > 0) {
      return false;
    }
    PartOfSpeech tag = pieces.tag(at + 1);
    boolean one = tag == PartOfSpeech.NOUN && pieces.lemma(at + 1).equals(next);
    if (one && pieces.isAny(from - 1, "a", "an")) {
      return true; // "a 60m cable"
    }
    boolean counted =
        hasMillions(at)
            || tag.isNoun()
            || tag == PartOfSpeech.ADJECTIVE
            || tag == PartOfSpeech.VERB_PARTICIPLE;
    boolean partOf = next.equals("of") && !pieces.tag(at + 2).isNoun();
    return !counted && !partOf;
  }
}
