package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.Reading;
import io.claimwire.model.Modality;
import io.claimwire.model.Span;
import io.claimwire.model.TimeExpression;
import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Lengths of time that end or begin with the day of writing: "has been shut for 40 days", "in the
 * past two years", "may resume within three weeks".
 */
final class Spells {

  private final Syntax syntax;
  private final Mentions mentions;
  private final Reading reading;

  Spells(Syntax syntax, Mentions mentions, Reading reading) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.reading = reading;
  }

  Optional<Timing> of(Clause clause, Modality modality) {
    for (TimeExpression time : mentions.times(syntax.span(clause.lead(), clause.to()))) {
      Optional<Timing> spell =
          time.timex().type() == Timex.Type.DURATION && time.edtf().isEmpty()
              ? spell(clause, modality, time)
              : Optional.empty();
      if (spell.isPresent()) {
        return spell;
      }
    }
    return Optional.empty();
  }

  private Optional<Timing> spell(Clause clause, Modality modality, TimeExpression time) {
    int from = syntax.tokenAt(time.span().start());
    boolean ahead = syntax.is(from - 1, "within") && modality != Modality.ACTUAL;
    if (!ahead && !endsNow(clause, from)) {
      return Optional.empty();
    }
    Optional<LocalDate> today = reading.publishedAt(syntax.sentence()).flatMap(Edtf::latest);
    Optional<Period> length = length(time);
    if (today.isEmpty() || length.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = today.get();
    Edtf when =
        ahead
            ? interval(day, day.plus(length.get()), length.get())
            : interval(day.minus(length.get()), day, length.get());
    Span words = syntax.span(from - 1, from).hull(time.span());
    return Optional.of(
        new Timing(when, "a length of time up to or from the report", Optional.of(words)));
  }

  /** "Over the past two years"; "for two years" with a perfect. */
  private boolean endsNow(Clause clause, int from) {
    int which = syntax.tag(from) == DETERMINER ? from + 1 : from;
    if (syntax.is(which, "past") || syntax.is(which, "last")) {
      return which > from && syntax.tag(from - 1) == PREPOSITION;
    }
    boolean perfect =
        syntax.is(clause.predicate().from(), "has") || syntax.is(clause.predicate().from(), "have");
    return perfect && syntax.is(from - 1, "for") && from > clause.predicate().to();
  }

  private static Optional<Period> length(TimeExpression time) {
    try {
      return Optional.of(Period.parse(time.timex().value()));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // "PXD", "PT3H": of no known number of days
    }
  }

  /** Years and months are told no closer than to the month. */
  private static Edtf interval(LocalDate from, LocalDate to, Period length) {
    return length.toTotalMonths() == 0
        ? Edtf.interval(Edtf.of(from), Edtf.of(to))
        : Edtf.interval(Edtf.ofMonth(YearMonth.from(from)), Edtf.ofMonth(YearMonth.from(to)));
  }
}
