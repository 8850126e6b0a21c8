package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.NumberWords.Kind;
import io.claimwire.extract.quantity.NumberWords.NumberWord;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.text.PartOfSpeech;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/** Reads parts of one: "half a million", "two-thirds", "2 1/2", "½". */
final class Fractions {

  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(10_000);
  private static final char FRACTION_SLASH = '\u2044';

  /** Denominators that are written with a slash. */
  private static final Set<String> SLASHED = Set.of("2", "3", "4", "5", "6", "8", "10", "16");

  static final BigDecimal HALF = new BigDecimal("0.5");

  private final NumberWords words = NumberWords.standard();
  private final Lookalikes lookalikes = Lookalikes.standard();

  /** The fraction that begins at a piece. */
  Optional<Numeral> read(Pieces pieces, int from) {
    return slashed(pieces, from)
        .or(() -> vulgar(pieces, from))
        .or(() -> half(pieces, from))
        .or(() -> quarterOfScale(pieces, from))
        .or(() -> parts(pieces, from, false))
        .map(numeral -> ofScale(pieces, numeral));
  }

  /** "A quarter million", "three-quarter million". */
  private Optional<Numeral> quarterOfScale(Pieces pieces, int from) {
    Optional<Numeral> count =
        pieces.isAny(from, "a", "quarter") ? Optional.empty() : WordNumber.read(pieces, from);
    int at = count.map(Numeral::to).orElse(pieces.is(from, "a") ? from + 1 : from);
    at = count.isPresent() && pieces.joins(at) ? at + 1 : at;
    if (!pieces.isAny(at, "quarter", "quarters")) {
      return Optional.empty();
    }
    int scaled = pieces.joins(at + 1) ? at + 2 : at + 1;
    BigDecimal above = count.map(Numeral::value).orElse(BigDecimal.ONE);
    return words
        .cardinal(pieces.lower(scaled), Kind.SCALE)
        .filter(word -> above.compareTo(BigDecimal.TEN) < 0)
        .map(
            word ->
                Numeral.fraction(from, scaled + 1, Form.WORDS, above, QUARTERS)
                    .times(word.value()));
  }

  /** "1/2 acre", "2 1/2 inches"; "24/7" and "11/05" are none. */
  private Optional<Numeral> slashed(Pieces pieces, int from) {
    boolean mixed = isSlashed(pieces, from + 1) && pieces.get(from).isDigits();
    int at = mixed && pieces.gapBefore(from + 1) <= 2 ? from + 1 : from;
    if (!isSlashed(pieces, at)) {
      return Optional.empty();
    }
    BigDecimal above = new BigDecimal(pieces.get(at).text());
    BigDecimal below = new BigDecimal(pieces.get(at + 2).text());
    if (above.compareTo(below) >= 0) {
      return Optional.empty();
    }
    BigDecimal whole =
        at == from ? BigDecimal.ZERO : new BigDecimal(pieces.get(from).text().replace(",", ""));
    return Optional.of(
        Numeral.fraction(from, at + 3, Form.FRACTION, whole.multiply(below).add(above), below));
  }

  private static boolean isSlashed(Pieces pieces, int at) {
    return pieces.get(at).isDigits()
        && pieces.get(at).text().length() <= 2
        && pieces.is(at + 1, "/")
        && pieces.glued(at + 1)
        && pieces.glued(at + 2)
        && SLASHED.contains(pieces.lower(at + 2))
        && !(pieces.is(at + 3, "/") && pieces.glued(at + 3));
  }

  /** "½", "2½". */
  private static Optional<Numeral> vulgar(Pieces pieces, int from) {
    boolean mixed = pieces.get(from).isDigits() && pieces.glued(from + 1);
    int at = mixed ? from + 1 : from;
    String sign = pieces.get(at).text();
    if (pieces.get(at).kind() != Piece.Kind.SIGN || sign.length() != 1 || sign.charAt(0) < '¼') {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
    int slash = plain.indexOf(FRACTION_SLASH);
    if (slash <= 0 || slash == plain.length() - 1) {
      return Optional.empty();
    }
    BigDecimal above = new BigDecimal(plain.substring(0, slash));
    BigDecimal below = new BigDecimal(plain.substring(slash + 1));
    BigDecimal whole =
        mixed ? new BigDecimal(pieces.get(from).text().replace(",", "")) : BigDecimal.ZERO;
    return Optional.of(
        Numeral.fraction(from, at + 1, Form.FRACTION, whole.multiply(below).add(above), below));
  }

  /** "Half a million", "half-million", "half of them", "half a percentage point", "a half". */
  private Optional<Numeral> half(Pieces pieces, int from) {
    int at = pieces.is(from, "a") && pieces.is(from + 1, "half") ? from + 1 : from;
    if (!pieces.is(at, "half")) {
      return Optional.empty();
    }
    Numeral numeral = Numeral.exact(from, at + 1, Form.FRACTION, HALF);
    Optional<Numeral> scaled = halfOfScale(pieces, at + 1, numeral);
    if (scaled.isPresent()) {
      return scaled;
    }
    boolean whole =
        pieces.isAny(
            at + 1, "of", "the", "its", "their", "his", "her", "our", "a", "an", "that", "those",
            "these", "this", "all", "as");
    boolean part =
        lookalikes.is(Lookalikes.Kind.HALVED, pieces.lower(from - 1)) || pieces.is(from - 1, "by");
    boolean named = lookalikes.is(Lookalikes.Kind.NOTHALF, pieces.lower(from - 1));
    return named || pieces.joins(at + 1) || !(whole || part)
        ? Optional.empty()
        : Optional.of(numeral);
  }

  private Optional<Numeral> halfOfScale(Pieces pieces, int after, Numeral half) {
    int at = pieces.isAny(after, "a", "an") || pieces.joins(after) ? after + 1 : after;
    return words
        .cardinal(pieces.lower(at))
        .filter(
            word ->
                word.kind() == Kind.SCALE
                    || word.kind() == Kind.DOZEN
                    || word.kind() == Kind.HUNDRED)
        .map(word -> half.to(at + 1).times(word.value()).as(Form.WORDS));
  }

  /**
   * "Two-thirds", "three quarters", "a third of", "one fourth".
   *
   * @param added whether it is added to a whole number: "five and a quarter"
   */
  Optional<Numeral> parts(Pieces pieces, int from, boolean added) {
    Optional<Numeral> count = count(pieces, from);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int at = count.get().to();
    BigDecimal above = count.get().value();
    boolean joined = pieces.links(at);
    int first = joined ? at + 1 : at;
    Optional<NumberWord> tens = words.cardinal(pieces.lower(first), Kind.TEN);
    int part = tens.isEmpty() ? first : pieces.joins(first + 1) ? first + 2 : first + 1;
    Optional<NumberWord> below = words.part(pieces.lower(part));
    boolean single =
        tens.isEmpty() && below.isPresent() && below.get().value().compareTo(BigDecimal.ONE) == 0;
    if (below.isEmpty() || single || !isPart(pieces, from, part, above, joined || added)) {
      return Optional.empty();
    }
    BigDecimal whole = tens.map(NumberWord::value).orElse(BigDecimal.ZERO).add(below.get().value());
    return Optional.of(Numeral.fraction(from, part + 1, Form.FRACTION, above, whole));
  }

  /** How many parts: "two", or the article for one; "a hundred thousandths" is no fraction. */
  private Optional<Numeral> count(Pieces pieces, int from) {
    boolean article = pieces.isAny(from, "a", "an");
    if (article && words.cardinal(pieces.lower(from + 1), Kind.HUNDRED).isEmpty()) {
      return Optional.of(Numeral.exact(from, from + 1, Form.WORDS, BigDecimal.ONE));
    }
    return WordNumber.read(pieces, from)
        .filter(number -> number.value().compareTo(MOST_PARTS) <= 0);
  }

  /**
   * Tells "a third of them" from "a third state" and "a third-party app", and "three quarters" from
   * three months each.
   */
  private boolean isPart(Pieces pieces, int from, int part, BigDecimal above, boolean joined) {
    boolean plural = pieces.lower(part).endsWith("s");
    boolean compound = !plural && pieces.joins(part + 1);
    if (compound || plural == (above.compareTo(BigDecimal.ONE) == 0)) {
      return false;
    }
    if (pieces.is(part + 1, "of") || joined) {
      return true;
    }
    if (pieces.lower(part).startsWith("quarter")) {
      return lookalikes.is(Lookalikes.Kind.HALVED, pieces.lower(from - 1))
          || pieces.is(from - 1, "by")
          || pieces.isAny(part + 1, "the", "more", "less", "full");
    }
    PartOfSpeech next = pieces.tag(part + 1);
    boolean ordinal =
        !plural
            && pieces.get(part + 1).isWord()
            && (next.isNoun() || next == PartOfSpeech.ADJECTIVE);
    return !ordinal || pieces.isAny(part + 1, "more", "less", "fewer");
  }

  /** "Three quarters of a million". */
  private Numeral ofScale(Pieces pieces, Numeral numeral) {
    int at = numeral.to();
    if (!pieces.is(at, "of") && !pieces.is(at, "a")) {
      return numeral;
    }
    int article = pieces.is(at, "of") ? at + 1 : at;
    if (!pieces.isAny(article, "a", "one")) {
      return numeral;
    }
    return words
        .cardinal(pieces.lower(article + 1), Kind.SCALE)
        .map(word -> numeral.to(article + 2).times(word.value()).as(Form.WORDS))
        .orElse(numeral);
  }
}
