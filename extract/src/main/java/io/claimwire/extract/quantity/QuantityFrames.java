package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.quantity.Units.Unit;
import io.claimwire.extract.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of one sentence with what belongs to each: sign and currency before, hedges on
 * both sides, unit or counted noun after. One object reads one sentence.
 */
final class QuantityFrames {

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final NumberOpeners openers = Numerals.standard().openers();
  private final Pieces pieces;
  private final AgeFrame ages;
  private final UnitFrame units;
  private final HedgeFrame hedges;
  private final NoAmounts noAmounts;
  private @Nullable Screened screened;

  private QuantityFrames(Pieces pieces) {
    this.pieces = pieces;
    this.ages = new AgeFrame(pieces);
    this.units = new UnitFrame(pieces, ages);
    this.hedges = new HedgeFrame(pieces);
    this.noAmounts = new NoAmounts(pieces, at -> units.number(at).isPresent());
  }

  /** The quantities of a sentence, each by itself, in text order. */
  static List<Draft> read(Pieces pieces) {
    return new QuantityFrames(pieces).drafts();
  }

  private List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      if (!openers.mayBegin(pieces, at)) {
        at++;
        continue;
      }
      Optional<Numeral> numeral = units.number(at);
      if (numeral.isPresent() && isScreened(at)) {
        numeral = Optional.empty();
      }
      Optional<Draft> draft = numeral.flatMap(this::frame);
      draft.ifPresent(drafts::add);
      // the tail of a number that is no amount is not read again; "a" may only seem to begin one
      boolean article =
          draft.isEmpty()
              && pieces.isAny(at, "a", "an")
              && numeral.filter(number -> number.form() == Form.WORDS).isEmpty();
      at = numeral.isEmpty() || article ? at + 1 : numeral.get().to();
      // the "1" of "half of 1 percent" is no amount of its own
      at = draft.filter(QuantityFrames::isShareOfOne).map(share -> share.to).orElse(at);
    }
    return drafts;
  }

  /** Whether a piece is no amount by its form or neighbours; most sentences never need to ask. */
  private boolean isScreened(int at) {
    Screened known = screened;
    if (known == null) {
      known = Screen.of(pieces);
      screened = known;
    }
    return known.has(at);
  }

  private static boolean isShareOfOne(Draft draft) {
    return draft.numeral.form() == Form.FRACTION && draft.measure.filter(Unit::isShare).isPresent();
  }

  private Optional<Draft> frame(Numeral numeral) {
    Draft draft = new Draft(pieces, numeral);
    units.sign(draft);
    units.currency(draft);
    int after = units.unit(draft, hedges.between(draft));
    hedges.before(draft);
    ages.around(draft, after);
    if (noAmounts.is(draft, after)) {
      return Optional.empty();
    }
    if (!draft.hasUnit()) {
      units.label(draft);
    }
    if (!draft.hasUnit()) {
      nounAfter(draft, after);
    }
    hedges.after(draft);
    return Optional.of(draft).filter(noAmounts::isInformation);
  }

  private void nounAfter(Draft draft, int after) {
    boolean halved =
        draft.numeral.form() == Form.FRACTION
            && (pieces.tag(after) == PartOfSpeech.DETERMINER
                || pieces.tag(after) == PartOfSpeech.POSSESSIVE_PRONOUN);
    int at = halved ? after + 1 : after;
    boolean befalls =
        pieces.isAny(draft.from - 1, "leaving", "left", "leaves", "leave")
            && Countables.standard().isState(pieces.lower(at));
    Optional<CountedNoun> noun =
        befalls || isPronounOf(at) || isNumberNext(at)
            ? Optional.empty()
            : CountedNoun.after(pieces, at, true);
    noun.filter(found -> !foresees(draft, found)).ifPresent(draft::counted);
  }

  /** "The 5,000 economists had expected": they expect, and are not counted. */
  private boolean foresees(Draft draft, CountedNoun noun) {
    int verb = pieces.isAny(noun.to(), "had", "have") ? noun.to() + 1 : noun.to();
    return pieces.isAny(draft.from - 1, "the", "than")
        && noun.plural()
        && lookalikes.is(Kind.FORESEEN, pieces.get(verb));
  }

  /** "5k-20k", "24 m212": no noun, but another number. */
  private boolean isNumberNext(int at) {
    boolean hyphened = pieces.joins(at) && pieces.get(at + 1).isDigits();
    boolean code = pieces.get(at).isWord() && pieces.glued(at + 1) && pieces.get(at + 1).isDigits();
    return hyphened || code;
  }

  /** "Of them", "of whom": what is counted was named before. */
  private boolean isPronounOf(int at) {
    return pieces.is(at, "of")
        && pieces.isAny(at + 1, "them", "whom", "which", "those", "these", "us", "you", "it");
  }
}
