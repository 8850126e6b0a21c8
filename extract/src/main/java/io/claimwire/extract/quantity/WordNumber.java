package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.NumberWords.Kind;
import io.claimwire.extract.quantity.NumberWords.NumberWord;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a cardinal in words: "eleven thousand", "a hundred and five", "Twenty Two", "two dozen".
 * One object reads one number.
 */
final class WordNumber {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final NumberWords words = NumberWords.standard();
  private final Pieces pieces;
  private final int from;
  private int to;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal lastScale = BigDecimal.ONE;
  private Optional<Kind> last = Optional.empty();

  private WordNumber(Pieces pieces, int from) {
    this.pieces = pieces;
    this.from = from;
    this.to = from;
  }

  static Optional<Numeral> read(Pieces pieces, int from) {
    WordNumber number = new WordNumber(pieces, from);
    number.article();
    while (number.take()) {
      // each step moves on by one word
    }
    return number.numeral();
  }

  /**
   * "A hundred", "a million": the article is a one, but only before a scale word. "Hundred
   * thousand" goes without.
   */
  private void article() {
    boolean article = pieces.isAny(from, "a", "an");
    boolean scales = isScale(from) && isScale(from + 1);
    if (!article && !scales) {
      return;
    }
    int first = article ? from + 1 : from;
    boolean scaled =
        words
            .cardinal(pieces.lower(first))
            .filter(
                word ->
                    word.kind() == Kind.HUNDRED
                        || word.kind() == Kind.SCALE
                        || word.kind() == Kind.DOZEN)
            .isPresent();
    if (scaled) {
      group = BigDecimal.ONE;
      last = Optional.of(Kind.DIGIT);
      to = first;
    }
  }

  private boolean isScale(int at) {
    return words
        .cardinal(pieces.lower(at))
        .filter(word -> word.kind() == Kind.HUNDRED || word.kind() == Kind.SCALE)
        .isPresent();
  }

  private boolean take() {
    int at = next();
    Optional<NumberWord> found = words.cardinal(pieces.lower(at));
    if (found.isEmpty() || !pieces.get(at).isWord()) {
      return false;
    }
    NumberWord word = found.get();
    if (!fits(word)) {
      return false;
    }
    apply(word);
    last = Optional.of(word.kind());
    to = at + 1;
    return true;
  }

  /**
   * The next number word: past a hyphen inside the number, or an "and" after hundred or thousand.
   */
  private int next() {
    if (last.isEmpty()) {
      return to;
    }
    boolean unitsOfTen =
        last.get() == Kind.TEN && words.cardinal(pieces.lower(to + 1), Kind.DIGIT).isPresent();
    if (pieces.joins(to) || unitsOfTen && pieces.links(to)) {
      return to + 1;
    }
    boolean mayAdd = last.get() == Kind.HUNDRED || last.get() == Kind.SCALE;
    boolean adds = mayAdd && pieces.is(to, "and") && addsBelowHundred(to + 1);
    return adds && !isFraction(to + 1) ? to + 1 : to;
  }

  /** "Nine million and five ninths": parts of the million, not five more. */
  private boolean isFraction(int at) {
    int part = pieces.links(at + 1) ? at + 2 : at + 1;
    boolean one = pieces.is(at, "one");
    return words.cardinal(pieces.lower(at), Kind.DIGIT).isPresent()
        && words.part(pieces.lower(part)).isPresent()
        && pieces.lower(part).endsWith("s") != one;
  }

  private boolean addsBelowHundred(int at) {
    return words
        .cardinal(pieces.lower(at))
        .filter(
            word ->
                word.kind() == Kind.DIGIT || word.kind() == Kind.TEEN || word.kind() == Kind.TEN)
        .isPresent();
  }

  private boolean fits(NumberWord word) {
    return switch (word.kind()) {
      case DIGIT ->
          last.isEmpty() || word.value().signum() > 0 && lastIs(Kind.TEN, Kind.HUNDRED, Kind.SCALE);
      case TEEN, TEN -> last.isEmpty() || lastIs(Kind.HUNDRED, Kind.SCALE);
      case HUNDRED -> group.signum() > 0 && group.compareTo(HUNDRED) < 0;
      case SCALE ->
          last.isPresent()
              && (lastIs(Kind.SCALE)
                  ? word.value().compareTo(lastScale) > 0 && total.compareTo(word.value()) < 0
                  : group.signum() > 0
                      && (total.signum() == 0 || word.value().compareTo(lastScale) < 0));
      case DOZEN -> last.isEmpty() || group.signum() > 0 && total.signum() == 0;
      default -> false;
    };
  }

  private boolean lastIs(Kind... kinds) {
    for (Kind kind : kinds) {
      if (last.get() == kind) {
        return true;
      }
    }
    return false;
  }

  private void apply(NumberWord word) {
    switch (word.kind()) {
      case HUNDRED -> group = group.multiply(HUNDRED);
      case SCALE -> {
        // "three lakh crore": a scale of a scale
        total =
            group.signum() == 0
                ? total.multiply(word.value())
                : total.add(group.multiply(word.value()));
        lastScale = group.signum() == 0 ? lastScale.multiply(word.value()) : word.value();
        group = BigDecimal.ZERO;
      }
      case DOZEN -> group = group.max(BigDecimal.ONE).multiply(word.value());
      default -> group = group.add(word.value());
    }
  }

  private Optional<Numeral> numeral() {
    if (last.isEmpty()) {
      return Optional.empty();
    }
    point();
    return Optional.of(Numeral.scaled(from, to, Numeral.Form.WORDS, total.add(group), lastScale));
  }

  /** "Three point five": decimal places in words. */
  private void point() {
    if (!pieces.is(to, "point") || total.signum() > 0) {
      return;
    }
    if (digitAt(to + 1).isEmpty()) {
      hundredths();
      return;
    }
    to++;
    BigDecimal place = BigDecimal.ONE;
    for (Optional<BigDecimal> digit = digitAt(to); digit.isPresent(); digit = digitAt(to)) {
      place = place.divide(TEN);
      group = group.add(digit.get().multiply(place));
      to++;
    }
    Optional<NumberWord> scale = words.cardinal(pieces.lower(to), Kind.SCALE);
    if (scale.isPresent()) {
      total = group.multiply(scale.get().value());
      group = BigDecimal.ZERO;
      lastScale = scale.get().value();
      to++;
    }
  }

  /** "Point seventy-one". */
  private void hundredths() {
    Optional<BigDecimal> tens = below(Kind.TEN, to + 1);
    Optional<BigDecimal> decimals = tens.or(() -> below(Kind.TEEN, to + 1));
    if (decimals.isEmpty()) {
      return;
    }
    int digit = pieces.joins(to + 2) ? to + 3 : to + 2;
    Optional<BigDecimal> ones = tens.isEmpty() ? tens : digitAt(digit);
    BigDecimal hundredths = decimals.get().add(ones.orElse(BigDecimal.ZERO));
    group = group.add(hundredths.movePointLeft(2));
    to = ones.isPresent() ? digit + 1 : to + 2;
  }

  private Optional<BigDecimal> below(Kind kind, int at) {
    return words.cardinal(pieces.lower(at), kind).map(NumberWord::value);
  }

  private Optional<BigDecimal> digitAt(int at) {
    return words.cardinal(pieces.lower(at), Kind.DIGIT).map(NumberWord::value);
  }
}
