package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.NumberWords.Kind;
import io.claimwire.extract.quantity.NumberWords.NumberWord;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.text.PartOfSpeech;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads numbers in all their forms, the longest at each place: vague ones, multiples, ordinals,
 * fractions, cardinals with what is added to them, and "no" and "none".
 */
final class Numerals {

  private static final BigDecimal LARGEST_RATIO = BigDecimal.valueOf(1_000_000);
  private static final List<String> AND_A_HALF = List.of("and", "a", "half");

  private static final Numerals STANDARD = new Numerals();

  private final NumberWords words = NumberWords.standard();
  private final Units units = Units.standard();
  private final VagueNumbers vague = new VagueNumbers();
  private final Multiples multiples = new Multiples();
  private final Fractions fractions = new Fractions();
  private final NumberOpeners openers;

  private Numerals() {
    Set<String> first = new HashSet<>(Set.of("a", "an", "half", "quarter", "no", "none"));
    first.addAll(vague.openers());
    first.addAll(multiples.openers());
    first.addAll(words.openers());
    Set<String> second = new HashSet<>(words.parts());
    second.addAll(vague.secondWords());
    this.openers = new NumberOpeners(first, second);
  }

  static Numerals standard() {
    return STANDARD;
  }

  /** The words that may begin a number. */
  NumberOpeners openers() {
    return openers;
  }

  /**
   * Reads the number that begins at a piece.
   *
   * @param money whether a currency sign stands before it
   */
  Optional<Numeral> read(Pieces pieces, int from, boolean money) {
    return vague
        .read(pieces, from)
        .or(() -> multiples.read(pieces, from))
        .or(() -> ordinal(pieces, from))
        .or(() -> fractions.read(pieces, from))
        .or(() -> cardinal(pieces, from, money))
        .or(() -> none(pieces, from));
  }

  private Optional<Numeral> cardinal(Pieces pieces, int from, boolean money) {
    Optional<Numeral> number =
        DigitNumber.read(pieces, from, money).or(() -> WordNumber.read(pieces, from));
    return number
        .map(numeral -> withHalf(pieces, numeral))
        .map(numeral -> withFraction(pieces, numeral))
        .map(numeral -> ratio(pieces, numeral).or(() -> over(pieces, numeral)).orElse(numeral));
  }

  /** "One over three", where nothing follows: not "$5 over 3 years". */
  private Optional<Numeral> over(Pieces pieces, Numeral above) {
    int at = above.to() + 1;
    if (!pieces.is(at - 1, "over") || units.currencyBefore(pieces, above.from()).isPresent()) {
      return Optional.empty();
    }
    return DigitNumber.read(pieces, at, false)
        .or(wordsAt(pieces, at))
        .filter(below -> below.value().signum() > 0 && !pieces.get(below.to()).isWord())
        .filter(below -> below.to() >= pieces.size() - 1)
        .map(
            below ->
                Numeral.fraction(
                    above.from(), below.to(), Form.RATIO, above.value(), below.value()));
  }

  /** "Two and a half million", "one-and-a-half", "a million and a half". */
  private Numeral withHalf(Pieces pieces, Numeral numeral) {
    int at = numeral.to();
    for (String word : AND_A_HALF) {
      at = pieces.joins(at) ? at + 1 : at;
      if (!pieces.is(at, word)) {
        return numeral;
      }
      at++;
    }
    return added(pieces, numeral, Fractions.HALF, at);
  }

  /** "Five and a quarter", "nine million and two thirds", "three and one fourth". */
  private Numeral withFraction(Pieces pieces, Numeral numeral) {
    if (!pieces.is(numeral.to(), "and") || Dates.isYear(pieces.get(numeral.from()))) {
      return numeral;
    }
    return fractions
        .parts(pieces, numeral.to() + 1, true)
        .filter(parts -> parts.value().compareTo(BigDecimal.ONE) < 0)
        .filter(parts -> !pieces.is(parts.to(), "of") && !pieces.is(numeral.from() - 1, "between"))
        .map(parts -> added(pieces, numeral, parts.value(), parts.to()))
        .orElse(numeral);
  }

  /**
   * A fraction is one of the scale word before it; with a scale word after it, of that, and then
   * that counts for a number without one too: "two and a half million".
   */
  private Numeral added(Pieces pieces, Numeral numeral, BigDecimal fraction, int to) {
    Optional<NumberWord> scale = words.cardinal(pieces.lower(to), Kind.SCALE);
    boolean smaller = scale.isPresent() && scale.get().value().compareTo(numeral.scale()) < 0;
    BigDecimal unit = smaller ? scale.get().value() : numeral.scale();
    BigDecimal value = numeral.value().add(fraction.multiply(unit));
    int end = scale.isPresent() ? to + 1 : to;
    Numeral more = Numeral.scaled(numeral.from(), end, numeral.form(), value, unit);
    return scale.isPresent() && !smaller ? more.times(scale.get().value()) : more;
  }

  /**
   * "One in five", "one resident in eight", "nine out of 10": a share, unless what follows is a
   * time ("two in three days").
   */
  private Optional<Numeral> ratio(Pieces pieces, Numeral first) {
    int at = first.to();
    if (pieces.joins(at) && pieces.is(at + 1, "in") && pieces.joins(at + 2)) {
      return share(pieces, first, at + 3); // "a 1-in-20 chance"
    }
    boolean single = pieces.is(first.from(), "one") && pieces.tag(at) == PartOfSpeech.NOUN;
    if (single && pieces.is(at + 1, "in")) {
      at++;
    }
    if (pieces.is(at, "out") && pieces.is(at + 1, "of")) {
      at += 2;
    } else if (pieces.is(at, "in")) {
      at++;
    } else {
      return Optional.empty();
    }
    return share(pieces, first, at);
  }

  private static Optional<Numeral> share(Pieces pieces, Numeral first, int at) {
    Optional<Numeral> second = DigitNumber.read(pieces, at, false).or(wordsAt(pieces, at));
    return second
        .filter(whole -> isShare(pieces, first, whole))
        .map(
            whole ->
                Numeral.fraction(
                    first.from(), whole.to(), Form.RATIO, first.value(), whole.value()));
  }

  private static Supplier<Optional<Numeral>> wordsAt(Pieces pieces, int at) {
    return () -> WordNumber.read(pieces, at);
  }

  private static boolean isShare(Pieces pieces, Numeral part, Numeral whole) {
    boolean small =
        part.value().signum() > 0
            && part.value().compareTo(BigDecimal.TEN) < 0
            && part.value().compareTo(whole.value()) < 0
            && whole.value().scale() <= 0
            && whole.value().compareTo(LARGEST_RATIO) <= 0
            && !Dates.isYear(pieces.get(whole.to() - 1));
    return small && Units.standard().measure(pieces, whole.to()).isEmpty();
  }

  /** "No injuries", "none of the families": zero, but only of what can be counted. */
  private Optional<Numeral> none(Pieces pieces, int from) {
    boolean none = pieces.is(from, "none") && pieces.is(from + 1, "of");
    boolean no =
        pieces.is(from, "no")
            && !pieces.glued(from + 1)
            && Countables.standard().follow(pieces, from + 1);
    return none || no
        ? Optional.of(Numeral.exact(from, from + 1, Form.NONE, BigDecimal.ZERO))
        : Optional.empty();
  }

  /** "70th", "third", "twenty-second". */
  private Optional<Numeral> ordinal(Pieces pieces, int from) {
    Piece piece = pieces.get(from);
    if (piece.isDigits()) {
      boolean suffixed = pieces.glued(from + 1) && pieces.isOrdinalSuffix(from + 1);
      return suffixed
          ? Optional.of(
              Numeral.exact(
                  from, from + 2, Form.ORDINAL, new BigDecimal(piece.text().replace(",", ""))))
          : Optional.empty();
    }
    Optional<NumberWord> tens = words.cardinal(piece.lower(), Kind.TEN);
    int at = tens.isPresent() ? pieces.joins(from + 1) ? from + 2 : from + 1 : from;
    return words
        .ordinal(pieces.lower(at).toLowerCase(Locale.ROOT))
        .map(
            word ->
                Numeral.exact(
                    from,
                    at + 1,
                    Form.ORDINAL,
                    word.value().add(tens.map(NumberWord::value).orElse(BigDecimal.ZERO))));
  }
}
