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

  /** "A hundred", "a million": the article is a one, but only before a scale word. */
  private void article() {
    if (!pieces.isAny(from, "a", "an")) {
      return;
    }
    boolean scaled =
        words
            .cardinal(pieces.lower(from + 1))
            .filter(
                word ->
                    word.kind() == Kind.HUNDRED
                        || word.kind() == Kind.SCALE
                        || word.kind() == Kind.DOZEN)
            .isPresent();
    if (scaled) {
      group = BigDecimal.ONE;
      last = Optional.of(Kind.DIGIT);
      to = from + 1;
    }
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
    if (pieces.joins(to)) {
      return to + 1;
    }
    boolean mayAdd = last.get() == Kind.HUNDRED || last.get() == Kind.SCALE;
    return mayAdd && pieces.is(to, "and") && addsBelowHundred(to + 1) ? to + 1 : to;
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
          group.signum() > 0 && (total.signum() == 0 || word.value().compareTo(lastScale) < 0);
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
        total = total.add(group.multiply(word.value()));
        group = BigDecimal.ZERO;
        lastScale = word.value();
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
    if (!pieces.is(to, "point") || total.signum() > 0 || digitAt(to + 1).isEmpty()) {
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

  private Optional<BigDecimal> digitAt(int at) {
    return words.cardinal(pieces.lower(at), Kind.DIGIT).map(NumberWord::value);
  }
}
