package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.LexiconFile.Entry;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of numbers, from {@code numbers.txt}. */
final class NumberWords {

  /** What a number word does in a number. */
  enum Kind {
    DIGIT,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    SUFFIX,
    DOZEN,
    PART,
    ORDINAL
  }

  /**
   * A number word.
   *
   * @param kind what it does
   * @param value what it is worth
   */
  record NumberWord(Kind kind, BigDecimal value) {}

  private static final NumberWords STANDARD = new NumberWords();

  private final Map<String, NumberWord> cardinals = new HashMap<>();
  private final Map<String, NumberWord> suffixes = new HashMap<>();
  private final Map<String, NumberWord> parts = new HashMap<>();
  private final Map<String, NumberWord> ordinals = new HashMap<>();

  private NumberWords() {
    for (Entry entry : LexiconFile.read(NumberWords.class, "numbers.txt")) {
      Kind kind = LexiconValues.constant(Kind.class, entry, 0);
      NumberWord word = new NumberWord(kind, LexiconValues.number(entry, 1));
      for (String form : entry.column(2).split(" ")) {
        table(kind).put(form, word);
      }
    }
  }

  static NumberWords standard() {
    return STANDARD;
  }

  private Map<String, NumberWord> table(Kind kind) {
    return switch (kind) {
      case SUFFIX -> suffixes;
      case PART -> parts;
      case ORDINAL -> ordinals;
      default -> cardinals;
    };
  }

  /** The words that may begin a number, in lower case. */
  Set<String> openers() {
    Set<String> openers = new HashSet<>(cardinals.keySet());
    openers.addAll(ordinals.keySet());
    return openers;
  }

  /** The denominators, in lower case. */
  Set<String> parts() {
    return parts.keySet();
  }

  /** The words of order, in lower case. */
  Set<String> ordinals() {
    return ordinals.keySet();
  }

  /** The cardinal or scale word of this form in lower case. */
  Optional<NumberWord> cardinal(String lower) {
    return Optional.ofNullable(cardinals.get(lower));
  }

  /** The cardinal or scale word of this form, if it is of this kind. */
  Optional<NumberWord> cardinal(String lower, Kind kind) {
    return cardinal(lower).filter(word -> word.kind() == kind);
  }

  /** The suffix of this form, as written: "bn", "m", "K". */
  Optional<NumberWord> suffix(String text) {
    return Optional.ofNullable(suffixes.get(text));
  }

  /** The denominator of this form in lower case. */
  Optional<NumberWord> part(String lower) {
    return Optional.ofNullable(parts.get(lower));
  }

  /** The ordinal of this form in lower case. */
  Optional<NumberWord> ordinal(String lower) {
    return Optional.ofNullable(ordinals.get(lower));
  }
}
