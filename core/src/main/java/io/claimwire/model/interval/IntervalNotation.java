package io.claimwire.model.interval;

import java.math.BigDecimal;
import java.util.Optional;

/** Writes and reads the mathematical notation of an {@link Interval}. */
final class IntervalNotation {

  private static final String NO_LOW = "-inf";
  private static final String NO_HIGH = "+inf";

  private IntervalNotation() {}

  static String write(
      Optional<BigDecimal> low, boolean lowClosed, Optional<BigDecimal> high, boolean highClosed) {
    return (lowClosed ? "[" : "(")
        + low.map(BigDecimal::toPlainString).orElse(NO_LOW)
        + ","
        + high.map(BigDecimal::toPlainString).orElse(NO_HIGH)
        + (highClosed ? "]" : ")");
  }

  static Interval read(String text) {
    int comma = text.indexOf(',');
    if (comma < 0
        || !isBracket(text, 0, '[', '(')
        || !isBracket(text, text.length() - 1, ']', ')')) {
      throw malformed(text, "must look like [3000,4000) or (-inf,8000]");
    }
    boolean lowClosed = text.charAt(0) == '[';
    boolean highClosed = text.charAt(text.length() - 1) == ']';
    Optional<BigDecimal> low = bound(text, 1, comma, NO_LOW, lowClosed);
    Optional<BigDecimal> high = bound(text, comma + 1, text.length() - 1, NO_HIGH, highClosed);
    return new Interval(low, lowClosed, high, highClosed);
  }

  private static boolean isBracket(String text, int index, char closed, char open) {
    return text.charAt(index) == closed || text.charAt(index) == open;
  }

  private static Optional<BigDecimal> bound(
      String text, int start, int end, String unbounded, boolean closed) {
    String written = text.substring(start, Math.max(start, end));
    if (written.equals(unbounded)) {
      if (closed) {
        throw malformed(text, "must have a round bracket at an unbounded end");
      }
      return Optional.empty();
    }
    if (!isPlainNumber(written)) {
      throw malformed(
          text, "must have a decimal number or " + unbounded + " as bound at index " + start);
    }
    return Optional.of(new BigDecimal(written));
  }

  /** BigDecimal alone would also take exponents and the digits of other scripts. */
  private static boolean isPlainNumber(String written) {
    int digits = 0;
    int points = 0;
    for (int i = written.startsWith("-") ? 1 : 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else {
        return false;
      }
    }
    return digits > 0 && points <= 1;
  }

  private static IllegalArgumentException malformed(String text, String expectation) {
    String shown = text.length() <= 40 ? text : text.substring(0, 40) + "…";
    return new IllegalArgumentException("interval '" + shown + "' " + expectation);
  }
}
