package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.NumberWords.NumberWord;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.quantity.Units.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** What a number is of, by its form and the words beside it: sign, currency, unit of measure. */
final class UnitFrame {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Unit STERLING = new Unit("GBP", "money", false);

  private final Units units = Units.standard();
  private final Numerals numerals = Numerals.standard();
  private final Pieces pieces;
  private final AgeFrame ages;

  UnitFrame(Pieces pieces, AgeFrame ages) {
    this.pieces = pieces;
    this.ages = ages;
  }

  /** The number that begins at a piece, read as money where a currency stands before it. */
  Optional<Numeral> number(int at) {
    boolean money = units.currencyBefore(pieces, at).isPresent();
    return numerals.read(pieces, at, money).filter(numeral -> numeral.to() > at);
  }

  void sign(Draft draft) {
    int at = draft.from;
    boolean sign =
        pieces.get(at - 1).isHyphen()
            && pieces.glued(at)
            && !pieces.get(at - 2).isDigits()
            && (!pieces.glued(at - 1)
                || pieces.isAny(at - 2, "<", ">", "=", "≤", "≥", "~")
                || units.currencyBefore(pieces, at - 1).isPresent())
            && pieces.get(at).isDigits();
    boolean minus = pieces.is(at - 1, "minus") && !pieces.is(at - 2, "or");
    boolean negative =
        pieces.is(at - 1, "negative")
            && !pieces.isAny(at - 2, "tested", "test", "tests", "testing");
    boolean word = minus || negative;
    boolean joined = pieces.joins(at - 1) && pieces.is(at - 2, "minus");
    if (sign || word) {
      draft.numeral = draft.numeral.negated(at - 1);
      draft.from = at - 1;
    } else if (joined) {
      draft.numeral = draft.numeral.negated(at - 2);
      draft.from = at - 2;
    }
  }

  void currency(Draft draft) {
    boolean minus = pieces.get(draft.from).isHyphen();
    Optional<Phrases.Match<Unit>> sign = units.currencyBefore(pieces, draft.from);
    sign.ifPresent(
        match -> {
          draft.measure(match.value());
          inMillions(draft, match);
          draft.from = match.from();
          if (!minus
              && pieces.get(match.from() - 1).isHyphen()
              && pieces.glued(match.from())
              && !pieces.glued(match.from() - 1)) {
            draft.numeral = draft.numeral.negated(draft.numeral.from());
            draft.from = match.from() - 1;
          }
        });
  }

  int unit(Draft draft, int after) {
    if (draft.numeral.form() == Form.MULTIPLE) {
      draft.unit = Optional.of("times");
      return after;
    }
    if (draft.numeral.form() == Form.ORDINAL) {
      return after;
    }
    if (draft.numeral.form() == Form.RATIO && pieces.is(draft.numeral.from() + 2, "in")) {
      draft.unit = Optional.of(pieces.get(draft.numeral.from() + 1).text());
      return after;
    }
    if (draft.hasUnit()) {
      return repeatedCurrency(draft, after);
    }
    int at = after;
    if (draft.numeral.form() == Form.FRACTION) {
      at = pastWhole(after);
    } else if (draft.numeral.form() == Form.VAGUE && pieces.is(at, "of")) {
      at++;
    }
    Optional<Phrases.Match<Unit>> unit =
        units.measure(pieces, at).or(() -> bracketed(draft.to)).filter(this::isUnit);
    if (unit.isEmpty()) {
      return machNumber(draft) ? after : times(draft, at, after);
    }
    draft.measure(isSterling(draft, unit.get()) ? STERLING : unit.get().value());
    inMillions(draft, unit.get());
    draft.to = unit.get().to();
    return scaleAfterMoney(draft) ? draft.to : ages.after(draft, unit.get().to());
  }

  /** Past the "a" of "half a mile" and the "of 1" of "half of 1 percent". */
  private int pastWhole(int at) {
    if (pieces.isAny(at, "a", "an")) {
      return at + 1;
    }
    boolean one = pieces.is(at, "of") && pieces.isAny(at + 1, "a", "one", "1");
    boolean share =
        one && units.measure(pieces, at + 2).filter(unit -> unit.value().isShare()).isPresent();
    return share ? at + 2 : at;
  }

  /** "20 (kg)". */
  private Optional<Phrases.Match<Unit>> bracketed(int at) {
    return pieces.isAny(at, "(", "[", "{", "<")
        ? units
            .measure(pieces, at + 1)
            .filter(unit -> unit.value().symbol())
            .filter(unit -> pieces.isAny(unit.to(), ")", "]", "}", ">"))
        : Optional.empty();
  }

  /** "361 million pounds": so many weigh nothing, unless they are pounds of something. */
  private boolean isSterling(Draft draft, Phrases.Match<Unit> unit) {
    return unit.value().name().equals("pound")
        && draft.numeral.scale().compareTo(MILLION) >= 0
        && !pieces.is(unit.to(), "of")
        && pieces.is(unit.to() - 1, "pounds");
  }

  /** "75 USD million". */
  private boolean scaleAfterMoney(Draft draft) {
    Optional<NumberWord> scale =
        NumberWords.standard().cardinal(pieces.lower(draft.to), NumberWords.Kind.SCALE);
    boolean moved =
        scale.isPresent()
            && draft.measure.filter(Unit::isMoney).filter(Unit::symbol).isPresent()
            && draft.numeral.scale().compareTo(BigDecimal.ONE) == 0;
    if (moved) {
      draft.to++;
      draft.numeral = draft.numeral.times(scale.get().value()).to(draft.to);
    }
    return moved;
  }

  private int repeatedCurrency(Draft draft, int after) {
    Optional<Phrases.Match<Unit>> word =
        units
            .measure(pieces, after)
            .filter(match -> match.value().isMoney())
            .filter(match -> !pieces.glued(match.to()) || !pieces.get(match.to()).isDigits());
    word.ifPresent(match -> draft.to = match.to());
    return draft.to > after ? draft.to : after;
  }

  /** A spaced single letter is a unit only where no name or initial goes on: "-50 C before". */
  private boolean isUnit(Phrases.Match<Unit> match) {
    Piece piece = pieces.get(match.from());
    if (match.value().symbol() && pieces.get(match.to() - 1).isDigits()) {
      return pieces.glued(match.to() - 1);
    }
    if (match.value().symbol() && pieces.glued(match.to()) && pieces.get(match.to()).isDigits()) {
      return match.value().isMoney();
    }
    if (!match.value().symbol() || piece.text().length() > 1 || !piece.isWord()) {
      return true;
    }
    return piece.glued()
        || !pieces.glued(match.to()) && !pieces.get(match.to()).isCapitalised() && !piece.is("p");
  }

  private void inMillions(Draft draft, Phrases.Match<Unit> match) {
    if (Units.isInMillions(pieces.get(match.from()), match.value())) {
      draft.numeral = draft.numeral.times(MILLION);
    }
  }

  /** "Percent of 10" as a whole text: in a label or a form the unit stands first. */
  void label(Draft draft) {
    boolean alone = draft.from >= 2 && draft.from <= 3 && draft.to >= pieces.size() - 1;
    if (alone && pieces.is(draft.from - 1, "of")) {
      units
          .measure(pieces, 0)
          .filter(unit -> unit.value().isShare() && unit.to() == draft.from - 1)
          .ifPresent(
              unit -> {
                draft.measure(unit.value());
                draft.from = 0;
              });
    }
  }

  private boolean machNumber(Draft draft) {
    if (!pieces.isAny(draft.from - 1, "mach", "magnitude")) {
      return false;
    }
    draft.unit = Optional.of(pieces.is(draft.from - 1, "mach") ? "Mach" : "magnitude");
    draft.from--;
    return true;
  }

  /** "Four times as many", "3,200 times". */
  private int times(Draft draft, int at, int after) {
    int word = pieces.joins(at) ? at + 1 : at;
    if (!pieces.is(word, "times") && !(pieces.is(at, "x") && pieces.glued(at))) {
      return after;
    }
    draft.unit = Optional.of("times");
    draft.to = word + 1;
    return draft.to;
  }
}
