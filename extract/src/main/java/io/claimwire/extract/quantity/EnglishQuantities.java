package io.claimwire.extract.quantity;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.QuantityRecognizer;
import io.claimwire.extract.Reading;
import io.claimwire.extract.text.EnglishSentences;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Bound;
import io.claimwire.model.Document;
import io.claimwire.model.Quantity;
import io.claimwire.model.interval.HedgeClass;
import io.claimwire.model.interval.Interval;
import io.claimwire.model.interval.SoftIntervalPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The built-in recogniser of amounts in English news: counts, money, measures, shares, multiples,
 * ages, ranges and vague numbers, each with its hedge, bound and unit.
 *
 * <pre>{@code
 * List<Quantity> found = EnglishQuantities.of("At least 3,000 of the 12,000 dockers walked out.");
 * found.get(0).bound();   // AT_LEAST
 * found.get(0).unit();    // Optional[dockers]
 * }</pre>
 *
 * <p>Dates, clock times, years, scores of matches and numbers in names are no amounts. Bounds
 * follow the words alone: "about 40" has 40 as low and high, "up to 40" no low.
 */
public final class EnglishQuantities implements QuantityRecognizer {

  private static final EnglishQuantities STANDARD = new EnglishQuantities();

  private EnglishQuantities() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishQuantities standard() {
    return STANDARD;
  }

  /**
   * {@return the amounts in a plain text, in text order}
   *
   * @param text the text, a sentence or an article
   */
  public static List<Quantity> of(String text) {
    return STANDARD.quantities(
        EnglishSentences.reading(Document.of("text", requireNonNull(text, "text"))));
  }

  /**
   * {@return the interval that readers take from the words of a quantity; absent where they state
   * no bound at all}
   *
   * <pre>{@code
   * Quantity nearly = EnglishQuantities.of("Nearly 3,000 people came.").get(0);
   * EnglishQuantities.softInterval(nearly, SoftIntervalPolicy.standard());   // [2760,3000)
   * }</pre>
   *
   * @param quantity a quantity from an English text
   * @param policy how wide readers take a hedge to be
   */
  public static Optional<Interval> softInterval(Quantity quantity, SoftIntervalPolicy policy) {
    requireNonNull(policy, "policy");
    HedgeClass hedge =
        Hedges.standard().classOf(requireNonNull(quantity, "quantity").bound(), quantity.hedge());
    return quantity.interval().map(hard -> policy.soft(hedge, hard));
  }

  @Override
  public List<Quantity> quantities(Reading reading) {
    Owners owners = Owners.of(reading.actors());
    QuantityLinks links = new QuantityLinks();
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!Numerals.standard().openers().mayStandIn(sentence)) {
        continue;
      }
      Pieces pieces = Pieces.of(reading.text(), sentence);
      List<Draft> read = CompoundMeasures.join(pieces, QuantityFrames.read(pieces));
      List<Draft> found = Ranges.join(pieces, read);
      if (found.isEmpty()) {
        continue;
      }
      found.forEach(draft -> draft.of = owners.of(draft));
      Equivalents.mark(pieces, found);
      Changes.mark(pieces, found);
      links.relate(pieces, found);
      drafts.addAll(found);
    }
    return finished(drafts, reading);
  }

  /** Builds the records, the whole of a part before the part, wherever it stands. */
  private static List<Quantity> finished(List<Draft> drafts, Reading reading) {
    Map<Draft, Quantity> built = new IdentityHashMap<>();
    List<Quantity> quantities = new ArrayList<>();
    for (Draft draft : drafts) {
      quantities.add(built(draft, built, reading));
    }
    return quantities;
  }

  /**
   * Ends, because a whole is never a part itself and what a quantity multiplies stands before it.
   */
  private static Quantity built(Draft draft, Map<Draft, Quantity> built, Reading reading) {
    Quantity known = built.get(draft);
    if (known != null) {
      return known;
    }
    Quantity quantity = quantity(draft, built, reading);
    built.put(draft, quantity);
    return quantity;
  }

  private static Quantity quantity(Draft draft, Map<Draft, Quantity> built, Reading reading) {
    Quantity.Builder builder =
        Quantity.builder()
            .document(reading.document().id())
            .span(draft.span())
            .number(draft.number())
            .bound(draft.bound)
            .unit(draft.unit)
            .trend(draft.trend)
            .of(draft.of)
            .partOf(draft.partOf.map(whole -> built(whole, built, reading)))
            .per(draft.per.map(base -> built(base, built, reading)))
            .text(draft.span().of(reading.text()));
    if (draft.hedgeFrom < draft.hedgeTo) {
      builder.hedge(draft.pieces.text(draft.hedgeFrom, draft.hedgeTo));
    }
    if (draft.bound != Bound.RANGE && draft.bound != Bound.VAGUE) {
      builder.value(draft.value());
    }
    return builder.low(low(draft)).high(high(draft)).build();
  }

  private static Optional<BigDecimal> low(Draft draft) {
    return draft.isUpperBound() ? Optional.empty() : draft.numeral.low();
  }

  private static Optional<BigDecimal> high(Draft draft) {
    return draft.isLowerBound() ? Optional.empty() : draft.numeral.high();
  }
}
