package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.model.Actor;
import io.claimwire.model.Bound;
import io.claimwire.model.Span;
import io.claimwire.model.Trend;
import java.math.BigDecimal;
import java.util.Optional;

/** A quantity in the making: later words of its sentence may still change it. */
final class Draft {

  final Pieces pieces;
  Numeral numeral;

  /**
   * Indices of the first piece of the phrase, hedge and currency sign included, and after its last.
   */
  int from;

  int to;

  Bound bound = Bound.EXACT;

  /** The pieces of the hedge; empty where both are equal. */
  int hedgeFrom;

  int hedgeTo;

  Optional<Units.Unit> measure = Optional.empty();
  Optional<String> unit = Optional.empty();

  /** Whether the unit is a noun that a later bare number may count too. */
  boolean counts;

  Optional<Trend> trend = Optional.empty();
  Optional<Actor> of = Optional.empty();
  Optional<Draft> partOf = Optional.empty();
  Optional<Draft> per = Optional.empty();

  /** Whether it is the whole of parts that stand before it; it may then refer to nothing itself. */
  boolean isLast;

  /**
   * Whether it says itself what it is part of, "66 of the shops", and so may be a whole in turn.
   */
  boolean namesWhole;

  Draft(Pieces pieces, Numeral numeral) {
    this.pieces = pieces;
    this.numeral = numeral;
    this.from = numeral.from();
    this.to = numeral.to();
    this.bound =
        switch (numeral.form()) {
          case VAGUE -> Bound.VAGUE;
          case ORDINAL -> Bound.ORDINAL;
          default -> Bound.EXACT;
        };
  }

  boolean hasUnit() {
    return unit.isPresent();
  }

  void measure(Units.Unit found) {
    measure = Optional.of(found);
    unit = Optional.of(found.name());
  }

  void counted(CountedNoun noun) {
    unit = Optional.of(noun.text());
    counts = true;
    to = Math.max(to, noun.to());
  }

  void hedge(Phrases.Match<Bound> match) {
    if (bound != Bound.VAGUE && bound != Bound.ORDINAL) {
      bound = Hedges.stacked(match.value(), bound);
    }
    boolean first = hedgeFrom == hedgeTo;
    hedgeFrom = first ? match.from() : Math.min(hedgeFrom, match.from());
    hedgeTo = first ? match.to() : hedgeTo;
    from = Math.min(from, match.from());
    to = Math.max(to, match.to());
  }

  boolean isPlain() {
    return numeral.form() == Form.DIGITS || numeral.form() == Form.WORDS;
  }

  boolean isLowerBound() {
    return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
  }

  boolean isUpperBound() {
    return bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
  }

  /** Whether this may be part of another amount; a share always may. */
  boolean isBelow(Draft whole) {
    boolean vague = bound == Bound.VAGUE || bound == Bound.RANGE || whole.bound == Bound.VAGUE;
    return !isPlain() || !vague && value().compareTo(whole.value()) < 0;
  }

  BigDecimal value() {
    return numeral.value();
  }

  Span number() {
    return pieces.span(numeral.from(), numeral.to());
  }

  Span span() {
    return pieces.span(from, to);
  }
}
