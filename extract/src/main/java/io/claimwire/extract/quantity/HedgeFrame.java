package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.quantity.Units.Unit;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/** The hedges on both sides of a number: "more than 40", "40 or so", "10K+". */
final class HedgeFrame {

  private static final int MOST_HEDGES = 3;
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Hedges hedges = Hedges.standard();
  private final NumberOpeners openers = Numerals.standard().openers();
  private final Pieces pieces;

  HedgeFrame(Pieces pieces) {
    this.pieces = pieces;
  }

  void before(Draft draft) {
    for (int i = 0; i < MOST_HEDGES; i++) {
      int end = draft.from;
      boolean bracket = pieces.is(end - 1, "]");
      Optional<Phrases.Match<Bound>> match = hedges.before(pieces, bracket ? end - 1 : end);
      if (match.isEmpty() || !isHedge(draft, match.get())) {
        return;
      }
      draft.hedge(match.get());
      if (bracket && pieces.is(match.get().from() - 1, "[")) {
        draft.from = match.get().from() - 1;
      }
    }
  }

  /** "10K+", "30-odd", "a dozen or so": a hedge between number and unit. Returns where to go on. */
  int between(Draft draft) {
    int at = draft.to;
    Optional<Phrases.Match<Bound>> match = hedges.after(pieces, at).filter(this::isComplete);
    match.ifPresent(draft::hedge);
    return match.map(Phrases.Match::to).orElse(at);
  }

  private boolean isHedge(Draft draft, Phrases.Match<Bound> match) {
    boolean word = match.to() == match.from() + 1;
    if (word && pieces.tag(match.from()).isVerb() && pieces.is(match.from(), "estimated")) {
      return false; // "the bank had estimated 520 million"
    }
    boolean smallCount =
        draft.numeral.form() == Form.WORDS
            && draft.measure.isEmpty()
            && draft.value().compareTo(SMALL) < 0;
    if (word && smallCount && lookalikes.is(Kind.PHYSICAL, pieces.get(match.from()))) {
      return pieces.is(match.from(), "beyond")
          || draft.unit.isPresent()
          || isLevel(match.from() - 1);
    }
    if (word && pieces.is(match.from(), "over") && !isMoreThan(draft, match.from())) {
      return false;
    }
    if (word && pieces.is(match.from(), "within") && tookSoLong(draft, match.from())) {
      return false;
    }
    boolean about = word && pieces.is(match.from(), "about");
    return !(about && smallCount && lookalikes.is(Kind.BODILY, pieces.get(match.from() - 1)));
  }

  /**
   * "It sold the yard within two years" took two years; "it must sell within two years" may not.
   */
  private boolean tookSoLong(Draft draft, int within) {
    if (draft.measure.filter(Unit::isTime).isEmpty()) {
      return false;
    }
    int at = within - 1;
    while (at >= 0 && !pieces.isAny(at, ",", ";") && !pieces.tag(at).isVerb()) {
      at--;
    }
    boolean infinitive = pieces.is(at - 1, "to") || pieces.tag(at - 1) == PartOfSpeech.MODAL;
    return pieces.tag(at) == PartOfSpeech.VERB_PAST && !infinitive;
  }

  /** "The lead was below four points", but "two bridges below the dam". */
  private boolean isLevel(int at) {
    return pieces.isAny(at, "is", "was", "are", "were", "be", "been")
        || Trends.standard().isLevelVerb(pieces.get(at));
  }

  /**
   * "For over two years", "over 20 years ago"; but in "$84bn over ten years" the years are the time
   * that it takes, and in "handed over 40 prisoners" the word belongs to the verb.
   */
  private boolean isMoreThan(Draft draft, int over) {
    String before = pieces.lower(over - 1);
    if (draft.measure.filter(Unit::isTime).isEmpty()) {
      return !lookalikes.is(Kind.PARTICLED, before);
    }
    return lookalikes.is(Kind.LASTING, before)
        || lookalikes.is(Kind.AGO, pieces.lower(draft.to))
        || pieces.is(draft.to - 1, "old");
  }

  void after(Draft draft) {
    if (draft.numeral.form() != Form.MULTIPLE && draft.numeral.form() != Form.ORDINAL) {
      hedges
          .after(pieces, draft.to)
          .filter(this::isComplete)
          .filter(this::closesPhrase)
          .ifPresent(draft::hedge);
    }
  }

  /** "5,000 or less than 6,000": the words belong to the number after them. */
  private boolean isComplete(Phrases.Match<Bound> match) {
    Piece next = pieces.get(match.to());
    return !next.is("than")
        && !(pieces.is(match.to() - 1, "than") && (next.isDigits() || openers.mayBegin(next)));
  }

  /** After a noun, "plus" and "+" begin something new. */
  private boolean closesPhrase(Phrases.Match<Bound> match) {
    return !pieces.isAny(match.from(), "plus", "+", "-", "odd", "max", "at");
  }
}
