package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.NumberWords.Kind;
import io.claimwire.extract.quantity.NumberWords.NumberWord;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.LexiconFile.Entry;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordSet;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in all their forms, the longest at each place. */
final class Numerals {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(10_000);
  private static final BigDecimal LARGEST_RATIO = BigDecimal.valueOf(1_000_000);
  private static final char FRACTION_SLASH = '\u2044';

  /** Denominators that are written with a slash. */
  private static final Set<String> SLASHED = Set.of("2", "3", "4", "5", "6", "8", "10", "16");

  private static final Numerals STANDARD = new Numerals();

  private record Vague(String kind, Optional<BigDecimal> low, Optional<BigDecimal> high) {}

  private record Multiple(BigDecimal value, String follows) {}

  private final NumberWords words = NumberWords.standard();
  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Trends trends = Trends.standard();
  private final Units units = Units.standard();
  private final Phrases<Vague> vague = new Phrases<>();
  private final Map<String, Multiple> multiples = new HashMap<>();

  /** The words that may begin a number. */
  private final Set<String> openers =
      new HashSet<>(Set.of("a", "an", "half", "quarter", "no", "none"));

  private final WordSet openerWords;

  /** The words that may go on with a number after "a" or "an". */
  private final Set<String> afterArticle = new HashSet<>();

  private Numerals() {
    for (Entry entry : LexiconFile.read(Numerals.class, "vague.txt")) {
      vague.add(entry.column(1), new Vague(entry.column(0), bound(entry, 2), bound(entry, 3)));
    }
    for (Entry entry : LexiconFile.read(Numerals.class, "multiples.txt")) {
      Multiple multiple = new Multiple(LexiconValues.number(entry, 0), entry.column(2));
      multiples.put(entry.column(1), multiple);
    }
    openers.addAll(vague.openers());
    openers.addAll(multiples.keySet());
    openers.addAll(trends.multiples());
    openers.addAll(words.openers());
    openerWords = WordSet.of(openers);
    afterArticle.addAll(openers);
    afterArticle.addAll(words.parts());
    afterArticle.addAll(vague.secondWords());
  }

  private static Optional<BigDecimal> bound(Entry entry, int column) {
    return entry.columnOrEmpty(column).isEmpty()
        ? Optional.empty()
        : Optional.of(LexiconValues.number(entry, column));
  }

  static Numerals standard() {
    return STANDARD;
  }

  /** Whether a sentence may hold a number: most hold none and need not be cut into pieces. */
  boolean mayStandIn(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean opens = openerWords.has(token) && !(isArticle(token) && isPlainArticle(sentence, i));
      if (opens || !isPlain(token.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Token token) {
    return token.is("a") || token.is("an");
  }

  private boolean isPlainArticle(Sentence sentence, int article) {
    return article + 1 < sentence.size()
        && isPlain(sentence.token(article + 1).text())
        && !afterArticle.contains(sentence.token(article + 1).lower());
  }

  /** Whether a token is one piece and no digits: letters alone, or one sign. */
  private static boolean isPlain(String token) {
    if (token.length() == 1) {
      char c = token.charAt(0);
      return c < '¼' && !(c >= '0' && c <= '9') || Character.isLetter(c) || isQuoteOrDash(c);
    }
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isQuoteOrDash(char c) {
    return c >= '\u2010' && c <= '\u201f';
  }

  /** Whether a number may begin at a piece: most pieces can be passed by. */
  boolean mayBegin(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    if (!mayBegin(piece)) {
      return false;
    }
    boolean article = piece.is("a") || piece.is("an");
    return !article || !pieces.get(at + 1).isWord() || afterArticle.contains(pieces.lower(at + 1));
  }

  /** Whether a number may begin with a piece, whatever follows. */
  boolean mayBegin(Piece piece) {
    return switch (piece.kind()) {
      case DIGITS -> true;
      case WORD -> openers.contains(piece.lower());
      case SIGN -> piece.text().length() == 1 && piece.text().charAt(0) >= '¼';
      default -> false;
    };
  }

  /**
   * Reads the number that begins at a piece.
   *
   * @param money whether a currency sign stands before it
   */
  Optional<Numeral> read(Pieces pieces, int from, boolean money) {
    return vague(pieces, from)
        .or(() -> multiple(pieces, from))
        .or(() -> ordinal(pieces, from))
        .or(() -> fraction(pieces, from))
        .or(() -> cardinal(pieces, from, money))
        .or(() -> none(pieces, from));
  }

  // ---- cardinals ----

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
    List<String> half = List.of("and", "a", "half");
    for (String word : half) {
      at = pieces.joins(at) ? at + 1 : at;
      if (!pieces.is(at, word)) {
        return numeral;
      }
      at++;
    }
    return added(pieces, numeral, HALF, at);
  }

  /** "Five and a quarter", "nine million and two thirds", "three and one fourth". */
  private Numeral withFraction(Pieces pieces, Numeral numeral) {
    if (!pieces.is(numeral.to(), "and") || Screen.isYear(pieces.get(numeral.from()))) {
      return numeral;
    }
    return parts(pieces, numeral.to() + 1, true)
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

  private static java.util.function.Supplier<Optional<Numeral>> wordsAt(Pieces pieces, int at) {
    return () -> WordNumber.read(pieces, at);
  }

  private static boolean isShare(Pieces pieces, Numeral part, Numeral whole) {
    boolean small =
        part.value().signum() > 0
            && part.value().compareTo(BigDecimal.TEN) < 0
            && part.value().compareTo(whole.value()) < 0
            && whole.value().scale() <= 0
            && whole.value().compareTo(LARGEST_RATIO) <= 0
            && !Screen.isYear(pieces.get(whole.to() - 1));
    return small && Units.standard().measure(pieces, whole.to()).isEmpty();
  }

  // ---- fractions ----

  private Optional<Numeral> fraction(Pieces pieces, int from) {
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

  /** "Two-thirds", "three quarters", "a third of", "one fourth". */
  private Optional<Numeral> parts(Pieces pieces, int from, boolean added) {
    int at;
    BigDecimal above;
    if (pieces.isAny(from, "a", "an")
        && words.cardinal(pieces.lower(from + 1), Kind.HUNDRED).isEmpty()) {
      at = from + 1;
      above = BigDecimal.ONE;
    } else {
      Optional<Numeral> count = WordNumber.read(pieces, from);
      if (count.isEmpty() || count.get().value().compareTo(MOST_PARTS) > 0) {
        return Optional.empty();
      }
      at = count.get().to();
      above = count.get().value();
    }
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

  // ---- vague numbers ----

  private Optional<Numeral> vague(Pieces pieces, int from) {
    return vague
        .startingAt(pieces, from)
        .flatMap(
            match ->
                switch (match.value().kind()) {
                  case "plural" -> plural(pieces, match);
                  case "tens" -> tens(pieces, match);
                  case "times" -> Optional.of(vagueTimes(pieces, match));
                  default -> Optional.of(numeral(match));
                });
  }

  private static Numeral numeral(Phrases.Match<Vague> match) {
    return Numeral.vague(match.from(), match.to(), match.value().low(), match.value().high());
  }

  /** "Thousands", "hundreds of thousands"; "scores" only with its "of", since teams score too. */
  private Optional<Numeral> plural(Pieces pieces, Phrases.Match<Vague> match) {
    Numeral first = numeral(match);
    if (pieces.is(match.from(), "scores") && !pieces.is(match.to(), "of")) {
      return Optional.empty();
    }
    return Optional.of(product(pieces, first).orElse(first));
  }

  private Optional<Numeral> tens(Pieces pieces, Phrases.Match<Vague> match) {
    return product(pieces, numeral(match));
  }

  private Optional<Numeral> product(Pieces pieces, Numeral first) {
    if (!pieces.is(first.to(), "of")) {
      return Optional.empty();
    }
    return vague
        .startingAt(pieces, first.to() + 1)
        .filter(match -> match.value().kind().equals("plural"))
        .map(match -> plainScale(pieces.lower(match.from())))
        .flatMap(factor -> factor.map(scale -> first.times(scale).to(first.to() + 2)));
  }

  /** A thousand for "thousands". */
  private Optional<BigDecimal> plainScale(String plural) {
    String singular = plural.substring(0, plural.length() - 1);
    return words.cardinal(singular).or(() -> words.cardinal(plural)).map(NumberWord::value);
  }

  /** "Several hundred", "a few dozen"; alone before a noun, "several" is a number by itself. */
  private Numeral vagueTimes(Pieces pieces, Phrases.Match<Vague> match) {
    Numeral first = numeral(match);
    int at = pieces.is(first.to(), "of") ? first.to() + 1 : first.to();
    return words
        .cardinal(pieces.lower(at))
        .filter(
            word ->
                word.kind() == Kind.HUNDRED
                    || word.kind() == Kind.SCALE
                    || word.kind() == Kind.DOZEN)
        .map(word -> scaled(pieces, first.times(word.value()).to(at + 1)))
        .orElse(first);
  }

  /** "Several hundred thousand". */
  private Numeral scaled(Pieces pieces, Numeral first) {
    return words
        .cardinal(pieces.lower(first.to()), Kind.SCALE)
        .map(word -> first.times(word.value()).to(first.to() + 1))
        .orElse(first);
  }

  // ---- multiples, zero, ordinals ----

  /** "Threefold", "3-fold", "twice as many", "double the price", "doubled". */
  private Optional<Numeral> multiple(Pieces pieces, int from) {
    Optional<BigDecimal> verb = trends.multiple(pieces.lower(from));
    if (verb.isPresent()) {
      return verb.map(value -> Numeral.exact(from, from + 1, Form.MULTIPLE, value));
    }
    Multiple multiple = multiples.get(pieces.lower(from));
    if (multiple != null) {
      return Optional.of(Numeral.exact(from, from + 1, Form.MULTIPLE, multiple.value()))
          .filter(numeral -> isMultiple(pieces, from, multiple.follows()));
    }
    return fold(pieces, from);
  }

  private static Optional<Numeral> fold(Pieces pieces, int from) {
    boolean fold =
        (pieces.get(from).isDigits() || pieces.get(from).isWord())
            && (pieces.joins(from + 1) && pieces.is(from + 2, "fold")
                || pieces.is(from + 1, "fold") && pieces.glued(from + 1));
    if (!fold) {
      return Optional.empty();
    }
    int to = pieces.is(from + 1, "fold") ? from + 2 : from + 3;
    return DigitNumber.read(pieces, from, false)
        .or(wordsAt(pieces, from))
        .map(number -> Numeral.exact(from, to, Form.MULTIPLE, number.value()));
  }

  private static boolean isMultiple(Pieces pieces, int from, String follows) {
    return switch (follows) {
      case "as" -> pieces.isAny(from + 1, "as", "that", "the", "its", "their", "what", "this");
      case "noun" ->
          pieces.isAny(
              from + 1, "the", "that", "its", "their", "his", "her", "what", "this", "those",
              "last", "year");
      default -> true;
    };
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
      boolean suffixed =
          pieces.glued(from + 1) && Set.of("st", "nd", "rd", "th").contains(pieces.lower(from + 1));
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
