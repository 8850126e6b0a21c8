package io.claimwire.extract.time;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A count before a unit of time.
 *
 * @param to index after its last token
 * @param number the number, absent if the words tell none ("several")
 */
record Count(int to, Optional<BigDecimal> number) {

  /** No text counts more; without an end, "hundred hundred hundred" would grow for ever. */
  private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(12);

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_DIGITS = 6;
  private static final String AND_A_HALF = "-and-a-half";

  /** {@return the number as TIMEX3 writes it: X for an unknown one} */
  String value() {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("X");
  }

  boolean isOne() {
    return number.map(n -> n.compareTo(BigDecimal.ONE) == 0).orElse(false);
  }

  Count plusHalf(int newEnd) {
    return new Count(newEnd, number.map(n -> n.add(HALF)));
  }

  /** {@return the count that begins at a token, two counts in a range taken together} */
  static Optional<Count> at(SentenceView view, int from) {
    Optional<Count> first = single(view, from);
    if (first.isEmpty()) {
      return first;
    }
    int to = first.get().to();
    if (view.oneOf(to, "to", "or") || view.word(to, "-") || view.word(to, "–")) {
      Optional<Count> second = single(view, to + 1);
      if (second.isPresent()) {
        return Optional.of(new Count(second.get().to(), Optional.empty()));
      }
    }
    if (view.word(to, "and") && view.word(to + 1, "a") && view.word(to + 2, "half")) {
      return first.map(count -> count.plusHalf(to + 3));
    }
    return first;
  }

  private static Optional<Count> single(SentenceView view, int from) {
    return digits(view, from)
        .or(() -> vague(view, from))
        .or(() -> half(view, from))
        .or(() -> words(view, from))
        .or(() -> article(view, from));
  }

  private static Optional<Count> digits(SentenceView view, int from) {
    String text = withoutPlus(view.text(from));
    if (isNumberRange(text)) {
      return Optional.of(new Count(from + 1, Optional.empty()));
    }
    return number(text).map(n -> new Count(from + 1, Optional.of(n)));
  }

  /** "15-plus" and "15+" count 15. */
  private static String withoutPlus(String text) {
    String digits = text.endsWith("+") ? text.substring(0, text.length() - 1) : text;
    return digits.endsWith("-plus") ? digits.substring(0, digits.length() - 5) : digits;
  }

  /** "2-3" and "2–3". */
  private static boolean isNumberRange(String text) {
    int dash = Math.max(text.indexOf('-'), text.indexOf('–'));
    return dash > 0
        && number(text.substring(0, dash)).isPresent()
        && number(text.substring(dash + 1)).isPresent();
  }

  /** {@return the number that digits write, with commas between thousands} */
  static Optional<BigDecimal> number(String text) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && points == 0 && i > 0 && i < text.length() - 1) {
        points++;
      } else if (c != ',' || i == 0 || i == text.length() - 1) {
        return Optional.empty();
      }
    }
    return digits == 0 || digits > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(new BigDecimal(text.replace(",", "")));
  }

  private static Optional<Count> vague(SentenceView view, int from) {
    int at = view.oneOf(from, "a", "the") ? from + 1 : from;
    if (view.is(at, "vague-of")) {
      int to = view.word(at + 1, "of") ? at + 2 : at + 1;
      boolean couple = view.word(at, "couple");
      return to == at + 2 || couple
          ? Optional.of(new Count(to, Optional.empty()))
          : Optional.empty();
    }
    boolean few = view.word(at, "few");
    if (view.is(at, "vague") && (at == from || few)) {
      return Optional.of(new Count(at + 1, Optional.empty()));
    }
    return Optional.empty();
  }

  /** "Half an hour", "half a century". */
  private static Optional<Count> half(SentenceView view, int from) {
    boolean half = view.word(from, "half") && view.oneOf(from + 1, "a", "an");
    return half ? Optional.of(new Count(from + 2, Optional.of(HALF))) : Optional.empty();
  }

  /** "Twenty-two", "twenty two", "a hundred and five", "two hundred". */
  private static Optional<Count> words(SentenceView view, int from) {
    int at = from;
    boolean article = view.oneOf(from, "a", "an");
    if (article) {
      at++;
    }
    Optional<BigDecimal> sum = cardinal(view, view.lower(at));
    if (sum.isEmpty() || article && !isScale(sum.get()) && !view.word(at, "dozen")) {
      return Optional.empty();
    }
    at++;
    for (int next = skipAnd(view, at, sum.get());
        cardinal(view, view.lower(next)).isPresent();
        next = skipAnd(view, at, sum.get())) {
      BigDecimal word = cardinal(view, view.lower(next)).get();
      boolean scale = isScale(word) || view.word(next, "dozen");
      boolean tooMuch = scale && sum.get().compareTo(LARGEST) > 0;
      if (tooMuch || !scale && word.compareTo(granule(sum.get())) >= 0) {
        break;
      }
      sum = Optional.of(scale ? sum.get().multiply(word) : sum.get().add(word));
      at = next + 1;
    }
    return Optional.of(new Count(at, sum));
  }

  /** What may still be added: units to twenty, anything below a hundred to two hundred. */
  private static BigDecimal granule(BigDecimal sum) {
    if (sum.remainder(HUNDRED).signum() == 0) {
      return HUNDRED;
    }
    return sum.remainder(BigDecimal.TEN).signum() == 0 && sum.compareTo(BigDecimal.TEN) > 0
        ? BigDecimal.TEN
        : BigDecimal.ZERO;
  }

  private static int skipAnd(SentenceView view, int at, BigDecimal sum) {
    return view.word(at, "and") && sum.compareTo(HUNDRED) >= 0 ? at + 1 : at;
  }

  private static boolean isScale(BigDecimal number) {
    return number.compareTo(HUNDRED) >= 0;
  }

  private static Optional<Count> article(SentenceView view, int from) {
    return view.oneOf(from, "a", "an")
        ? Optional.of(new Count(from + 1, Optional.of(BigDecimal.ONE)))
        : Optional.empty();
  }

  /** {@return the number that one word writes, also "twenty-two"} */
  static Optional<BigDecimal> cardinal(SentenceView view, String word) {
    Optional<String> plain = view.valueOf("cardinal", word);
    if (word.endsWith(AND_A_HALF)) {
      String whole = word.substring(0, word.length() - AND_A_HALF.length());
      return number(whole).or(() -> cardinal(view, whole)).map(n -> n.add(HALF));
    }
    int hyphen = word.indexOf('-');
    if (plain.isPresent() || hyphen <= 0) {
      return plain.map(BigDecimal::new);
    }
    Optional<BigDecimal> tens =
        view.valueOf("cardinal", word.substring(0, hyphen)).map(BigDecimal::new);
    Optional<BigDecimal> units =
        view.valueOf("cardinal", word.substring(hyphen + 1)).map(BigDecimal::new);
    return tens.flatMap(t -> units.map(t::add));
  }
}
