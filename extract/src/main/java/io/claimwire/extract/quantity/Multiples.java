package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.LexiconFile.Entry;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how many times: "threefold", "twice as many", "doubled". */
final class Multiples {

  private record Multiple(BigDecimal value, String follows) {}

  private final Trends trends = Trends.standard();
  private final Map<String, Multiple> multiples = new HashMap<>();

  Multiples() {
    for (Entry entry : LexiconFile.read(Multiples.class, "multiples.txt")) {
      Multiple multiple = new Multiple(LexiconValues.number(entry, 0), entry.column(2));
      multiples.put(entry.column(1), multiple);
    }
  }

  Set<String> openers() {
    Set<String> openers = new HashSet<>(multiples.keySet());
    openers.addAll(trends.multiples());
    return openers;
  }

  /** "Threefold", "3-fold", "twice as many", "double the price", "doubled". */
  Optional<Numeral> read(Pieces pieces, int from) {
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
        .or(() -> WordNumber.read(pieces, from))
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
}
