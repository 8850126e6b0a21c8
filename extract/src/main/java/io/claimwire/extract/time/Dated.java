package io.claimwire.extract.time;

import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression means.
 *
 * @param timex the TIMEX3 reading
 * @param edtf the calendar reading, if there is one
 * @param period the whole period that the words name, of which {@code edtf} may be a part
 */
record Dated(Timex timex, Optional<Edtf> edtf, Optional<CalendarPeriod> period) {

  static Dated of(CalendarPeriod period) {
    return new Dated(period.timex(), Optional.of(period.edtf()), Optional.of(period));
  }

  /** {@return a meaning that has no place on the calendar} */
  static Dated floating(Timex timex) {
    return new Dated(timex, Optional.empty(), Optional.empty());
  }

  static Dated floating(Timex.Type type, String value) {
    return floating(Timex.of(type, value));
  }

  Dated withMod(Timex.Mod mod) {
    return new Dated(timex.withMod(mod), edtf, period);
  }

  Dated withEdtf(Edtf newEdtf) {
    return new Dated(timex, Optional.of(newEdtf), period);
  }

  /** {@return the early, middle or late part of what is meant} */
  Dated part(Part part) {
    return new Dated(timex.withMod(part.mod()), period.map(part::of).or(() -> edtf), period);
  }

  /** {@return the day, if exactly one is meant} */
  Optional<LocalDate> day() {
    return period.filter(p -> p.unit() == CalendarUnit.DAY).map(CalendarPeriod::start);
  }

  boolean isOf(Timex.Type type) {
    return timex.type() == type;
  }
}
