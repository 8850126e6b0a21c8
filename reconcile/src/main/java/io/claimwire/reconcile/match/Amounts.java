package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import io.claimwire.model.Trend;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers are amounts of something measured, which are additions to others, and what an
 * amount is of.
 */
final class Amounts {

  private static final double MILLION = 1e6;

  /** How far on, in UTF-16 code units, a text still speaks of the same cost. */
  private static final int TAKEN_UP = 300;

  /** How many letters more than its amount the words of a claim may have that says nothing else. */
  private static final int FEW_LETTERS = 4;

  /** How many times as high a sum may be as one before it that is of the same thing. */
  private static final double ALIKE = 2;

  private static final String MAGNITUDE = "magnitude";

  /** What {@link MeasuredThings} calls any currency. */
  private static final String MONEY = "money";

  private final Vocabulary vocabulary = Vocabulary.english();
  private final MeasuredThings things = MeasuredThings.english();

  static boolean isOfKnownSum(Count count) {
    return count.kind() == Kind.MEASURE && MeasuredThings.of(count).isPresent();
  }

  private boolean isSumOfMoney(Count count) {
    return count.kind() == Kind.MEASURE
        && count.quantity().flatMap(Quantity::unit).filter(this::isMoney).isPresent();
  }

  /**
   * "It expects to pay €78 million. Analysts have raised their forecast to €95 million": a sum that
   * names nothing is of the same thing as one shortly before it that is not much lower or higher.
   * So is any amount that stands alone: "The board named 44 per cent".
   */
  Count ofSameThing(Count count, @Nullable Count before) {
    if (before == null
        || count.kind() != Kind.MEASURE
        || MeasuredThings.of(count).isPresent()
        || !count.unit().equals(before.unit())
        || count.position() - before.position() > TAKEN_UP) {
      return count;
    }
    boolean same =
        isSumOfMoney(count) ? Antecedents.factor(count, before) <= ALIKE : standsAlone(count);
    return same ? count.with(count.kind(), before.population(), count.event()) : count;
  }

  /** Whether a claim is but its amount. */
  private static boolean standsAlone(Count count) {
    int amount = count.quantity().flatMap(Quantity::text).map(String::length).orElse(0);
    int claim = count.claim().text().map(String::length).orElse(0);
    return claim <= amount + FEW_LETTERS;
  }

  /**
   * "Will cut its workforce by 4,200": the jobs lost are counted, and not a change in their number.
   */
  static boolean isLess(Quantity quantity) {
    return quantity.trend().filter(Trend.DOWN::equals).isPresent();
  }

  /** "400 fewer than it had sought". */
  boolean isDifference(Quantity quantity, Words words) {
    return wordAfter(words, quantity.number()).filter(vocabulary::addsFromAfter).isPresent();
  }

  /** What an amount is of, by its own words or those of its sentence: rain, wind, a fine. */
  Optional<Population> measured(
      Quantity quantity, Optional<String> unit, Words words, Setting setting) {
    Span number = quantity.span();
    Optional<String> kind =
        quantity.unit().filter(this::isMoney).isPresent() ? Optional.of(MONEY) : unit;
    return things
        .named(words, number, kind)
        .or(() -> things.named(setting.sentence(number.start()), number, kind));
  }

  /** A currency, or what is measured in millions and no list knows, as "50 million korunds". */
  private boolean isMoney(String unit) {
    return vocabulary.isMoney(unit)
        || !vocabulary.isMeasure(things.unit(unit)) && !vocabulary.isMeasure(unit);
  }

  Kind kind(Quantity quantity, Words words) {
    if (quantity.unit().filter(unit -> isMeasured(quantity, unit)).isPresent()
        || isReading(quantity)) {
      return Kind.MEASURE;
    }
    boolean adds =
        quantity.trend().isPresent() && !Count.isPartitive(quantity)
            || wordBefore(words, quantity.number()).filter(vocabulary::addsFromBefore).isPresent()
            || wordAfter(words, quantity.number()).filter(vocabulary::addsFromAfter).isPresent();
    return adds ? Kind.ADDITION : Kind.TOTAL;
  }

  /** What is read off a scale and counts nothing: "magnitude 6", "a 5.9-magnitude quake". */
  boolean isReading(Quantity quantity) {
    Optional<String> noun = quantity.unit().map(Count::head);
    if (noun.filter(MAGNITUDE::equals).isPresent()) {
      return true;
    }
    boolean fraction = quantity.value().filter(v -> v.stripTrailingZeros().scale() > 0).isPresent();
    return fraction && (Count.isBare(quantity) || noun.filter(this::isHappening).isPresent());
  }

  /** "A quake measuring 6.1 hit the coast": what can be no unit of a number. */
  private boolean isHappening(String noun) {
    return Incidents.include(noun)
        || vocabulary.population(noun).isEmpty() && vocabulary.event(noun).isPresent();
  }

  /** What no list knows and comes in millions is money or the like: "50 million korunds". */
  private boolean isMeasured(Quantity quantity, String unit) {
    return vocabulary.isMeasure(things.unit(unit))
        || vocabulary.isMeasure(unit)
        || Numbers.size(quantity) >= MILLION
            && vocabulary.population(Count.head(unit)).isEmpty()
            && vocabulary.event(Count.head(unit)).isEmpty()
            && !PopulationReader.isNationals(Count.head(unit));
  }

  private static Optional<String> wordBefore(Words words, Span number) {
    int before = words.before(number.start());
    return before < 0 ? Optional.empty() : Optional.of(words.text(before));
  }

  private static Optional<String> wordAfter(Words words, Span number) {
    for (Words.Word word : words.all()) {
      if (word.start() >= number.end()) {
        return Optional.of(word.text());
      }
    }
    return Optional.empty();
  }
}
