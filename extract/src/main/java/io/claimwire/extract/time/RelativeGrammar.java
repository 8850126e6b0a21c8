package io.claimwire.extract.time;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.time.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Times relative to the day of writing ("yesterday", "last Wednesday", "next month", "a year ago")
 * or to the time last spoken of ("the previous day", "two days earlier", "that year").
 */
final class RelativeGrammar implements Grammar {

  @Override
  public List<Hit> at(SentenceView view, int from) {
    return dayWord(view, from)
        .or(() -> shifted(view, from))
        .or(() -> sameOfYear(view, from))
        .or(() -> narrated(view, from))
        .or(() -> distant(view, from))
        .or(() -> longAgo(view, from))
        .or(() -> adverb(view, from))
        .or(() -> weekend(view, from))
        .map(List::of)
        .orElse(List.of());
  }

  /** "Yesterday", "tonight", "overnight", "the day before yesterday". */
  private static Optional<Hit> dayWord(SentenceView view, int from) {
    Optional<Integer> day = view.number(from, "day");
    boolean paper = view.text(from).equals("TODAY") && view.text(from - 1).equals("USA");
    if (day.isPresent() && !paper) {
      return day.map(n -> view.hit(from, from + 1, view.anchor().period(CalendarUnit.DAY, n)));
    }
    if (view.word(from, "tonight")) {
      return Optional.of(
          view.hit(from, from + 1, night(view.anchor().period(CalendarUnit.DAY, 0))));
    }
    if (view.word(from, "overnight")) {
      int shift = view.outlook(from) == Outlook.AHEAD ? 0 : -1;
      return Optional.of(
          view.hit(from, from + 1, night(view.anchor().period(CalendarUnit.DAY, shift))));
    }
    int direction = view.word(from + 1, "before") ? -1 : view.word(from + 1, "after") ? 1 : 0;
    boolean twice = view.word(from, "day") && view.number(from + 2, "day").orElse(0) == direction;
    return twice && direction != 0
        ? Optional.of(
            view.hit(from, from + 3, view.anchor().period(CalendarUnit.DAY, 2 * direction)))
        : Optional.empty();
  }

  private static Dated night(Dated day) {
    return Compounds.partOfDay(day, "NI");
  }

  /** "Last week", "this past Saturday", "next June", "this morning", "last night". */
  private static Optional<Hit> shifted(SentenceView view, int from) {
    Optional<Integer> first = view.number(from, "shift");
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> second = view.number(from + 1, "shift");
    boolean twice = second.isPresent() && first.get() == 0;
    int shift = twice ? second.get() : first.get();
    int at = twice ? from + 2 : from + 1;
    return shiftedTo(view, at, shift, from).map(dated -> view.hit(from, at + 1, dated));
  }

  private static Optional<Dated> shiftedTo(SentenceView view, int at, int shift, int from) {
    Anchor anchor = view.anchor();
    Optional<Integer> weekday = view.number(at, "weekday");
    if (weekday.isPresent()) {
      return weekday.map(n -> anchor.weekday(n, shift));
    }
    Optional<Integer> month = MonthGrammar.month(view, at);
    if (month.isPresent()) {
      return month.map(n -> anchor.month(n, shift));
    }
    Optional<String> season = view.value(at, "season");
    if (season.isPresent()) {
      return season.map(letters -> anchor.season(letters, shift));
    }
    Optional<String> part = view.value(at, "part");
    if (part.isPresent() && (shift == 0 || view.word(from, "last"))) {
      return part.map(p -> Compounds.partOfDay(anchor.period(CalendarUnit.DAY, shift), p));
    }
    return view.is(at, "unit-plural") ? Optional.empty() : unit(view, at, shift, from);
  }

  private static Optional<Dated> unit(SentenceView view, int at, int shift, int from) {
    Optional<CalendarUnit> unit = view.unit(at).filter(u -> !u.isOfClock());
    if (unit.isEmpty() || unit.get() == CalendarUnit.DAY && !view.word(from, "next")) {
      return Optional.empty();
    }
    if (unit.get() == CalendarUnit.DAY) {
      return toldShifted(view, CalendarUnit.DAY, 1);
    }
    return unit.map(u -> view.anchor().period(u, shift));
  }

  /** "The previous day", "that year", "the following week", "the same month", "the day before". */
  private static Optional<Hit> narrated(SentenceView view, int from) {
    Optional<Integer> shift = view.number(from, "narrated");
    if (shift.isPresent() && isDefinite(view, from)) {
      return narratedUnit(view, from + 1, shift.get())
          .map(dated -> view.hit(from, from + 2, dated));
    }
    Optional<CalendarUnit> unit = view.unit(from).filter(u -> !u.isOfClock());
    if (unit.isEmpty() || !view.word(from - 1, "the") || !view.endsPhrase(from + 2)) {
      return Optional.empty();
    }
    Optional<Integer> after =
        view.word(from + 1, "after")
            ? Optional.of(1)
            : view.number(from + 1, "earlier").or(() -> view.number(from + 1, "later"));
    return after
        .flatMap(n -> toldShifted(view, unit.get(), n))
        .map(dated -> view.hit(from, from + 2, dated));
  }

  /** "The same period of 2023", "the same month last year", "the corresponding week a year ago". */
  private static Optional<Hit> sameOfYear(SentenceView view, int from) {
    boolean same = view.oneOf(from, "same", "corresponding") && view.word(from - 1, "the");
    boolean period = view.oneOf(from + 1, "period", "time");
    Optional<CalendarUnit> unit = view.unit(from + 1).filter(u -> !u.isOfClock());
    if (!same || !period && unit.isEmpty()) {
      return Optional.empty();
    }
    Optional<YearRead> year = yearAt(view, from + 2);
    return year.flatMap(
        y ->
            view.told()
                .filter(told -> unit.isEmpty() || told.unit().compareTo(unit.get()) <= 0)
                .or(() -> view.anchor().period(CalendarUnit.DAY, 0).period())
                .map(told -> inYear(told, unit, y.year()))
                .map(dated -> view.hit(from, y.to(), dated)));
  }

  private static Optional<YearRead> yearAt(SentenceView view, int from) {
    int at = view.oneOf(from, "of", "in") ? from + 1 : from;
    Optional<YearRead> written = YearRead.number(view.text(at)).map(y -> new YearRead(at + 1, y));
    boolean shifted = view.is(at, "shift") && view.word(at + 1, "year");
    boolean aYear = view.oneOf(at, "a", "one") && view.word(at + 1, "year");
    boolean before = aYear && (view.is(at + 2, "ago") || view.word(at + 2, "earlier"));
    int shift = shifted ? view.number(at, "shift").orElse(0) : -1;
    return written.or(
        () ->
            view.anchor()
                .written()
                .filter(today -> shifted || before)
                .map(today -> new YearRead(before ? at + 3 : at + 2, today.getYear() + shift)));
  }

  /** As long as what was told, or as the unit named; a period that nothing told is the year. */
  private static Dated inYear(CalendarPeriod told, Optional<CalendarUnit> named, int year) {
    CalendarUnit unit = named.orElse(told.unit());
    boolean known = named.isPresent() || unit.compareTo(CalendarUnit.MONTH) >= 0;
    LocalDate day = told.start().withYear(year);
    return Dated.of(
        known && unit.compareTo(CalendarUnit.YEAR) < 0
            ? CalendarPeriod.holding(unit, day)
            : CalendarPeriod.year(year));
  }

  private static boolean isDefinite(SentenceView view, int from) {
    return view.word(from - 1, "the") || view.word(from, "that");
  }

  private static Optional<Dated> narratedUnit(SentenceView view, int at, int shift) {
    Optional<String> part = view.value(at, "part");
    if (part.isPresent()) {
      return toldShifted(view, CalendarUnit.DAY, shift)
          .map(day -> Compounds.partOfDay(day, part.get()));
    }
    if (view.is(at, "unit-plural")) {
      return Optional.empty();
    }
    return view.unit(at).filter(u -> !u.isOfClock()).flatMap(u -> toldShifted(view, u, shift));
  }

  /** Counts from the time last spoken of, if it is told as finely as the unit needs. */
  private static Optional<Dated> toldShifted(SentenceView view, CalendarUnit unit, int shift) {
    return view.told()
        .map(
            told ->
                told.unit().compareTo(unit) <= 0
                    ? Dated.of(CalendarPeriod.holding(unit, unit.shift(told.start(), shift)))
                    : reference(shift));
  }

  private static Dated reference(int shift) {
    return Dated.floating(
        Timex.date(shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF"));
  }

  /** "A year ago", "two days earlier", "about three weeks later", "several months ago". */
  private static Optional<Hit> distant(SentenceView view, int from) {
    Optional<Hedge> hedge = Hedge.at(view, from);
    int at = hedge.map(Hedge::to).orElse(from);
    Optional<Measured> measured = Measured.at(view, at).or(() -> plural(view, at));
    if (measured.isEmpty()) {
      return Optional.empty();
    }
    int end = measured.get().to();
    Optional<Hit> counted = counted(view, from, measured.get());
    if (counted.isPresent()) {
      return counted;
    }
    Optional<Dated> dated =
        view.is(end, "ago")
            ? Optional.of(ago(view, measured.get()))
            : comparative(view, end).flatMap(sign -> apart(view, measured.get(), sign));
    return dated
        .map(d -> hedge.map(h -> d.withMod(h.mod())).orElse(d))
        .map(d -> view.hit(from, end + 1, d));
  }

  /** "Six weeks from now", "ten days from Monday", "two years ago today": counted from a day. */
  private static Optional<Hit> counted(SentenceView view, int from, Measured measured) {
    int word = measured.to();
    boolean ago = view.is(word, "ago");
    if (!ago && !view.word(word, "from")) {
      return Optional.empty();
    }
    boolean now = !ago && view.word(word + 1, "now");
    Optional<Dated> day =
        now ? Optional.of(view.anchor().period(CalendarUnit.DAY, 0)) : dayAt(view, word + 1);
    return day.flatMap(Dated::period)
        .flatMap(period -> stepped(period, measured, ago ? -1 : 1, ago))
        .map(dated -> view.hit(from, word + 2, dated));
  }

  private static Optional<Dated> dayAt(SentenceView view, int at) {
    Optional<Dated> named =
        view.number(at, "day").map(n -> view.anchor().period(CalendarUnit.DAY, n));
    return view.isCapitalised(at)
        ? named.or(
            () -> view.number(at, "weekday").map(n -> view.anchor().weekday(n, Outlook.OPEN)))
        : named;
  }

  /** "Long ago", "a long time ago". */
  private static Optional<Hit> longAgo(SentenceView view, int from) {
    int at = view.word(from, "a") ? from + 1 : from;
    if (!view.oneOf(at, "long", "some")) {
      return Optional.empty();
    }
    int ago = view.word(at + 1, "time") ? at + 2 : at + 1;
    return view.is(ago, "ago")
        ? Optional.of(view.hit(from, ago + 1, reference(-1)))
        : Optional.empty();
  }

  /** "Weeks later", "years ago". */
  private static Optional<Measured> plural(SentenceView view, int at) {
    return view.is(at, "unit-plural")
        ? view.unit(at).map(unit -> new Measured(at + 1, new Count(at, Optional.empty()), unit))
        : Optional.empty();
  }

  private static Optional<Integer> comparative(SentenceView view, int end) {
    boolean before = view.word(end, "before");
    if (before && !view.endsPhrase(end + 1)) {
      return Optional.empty();
    }
    return view.number(end, "earlier").or(() -> view.number(end, "later"));
  }

  private static Dated ago(SentenceView view, Measured measured) {
    Optional<LocalDate> today = view.anchor().written();
    boolean nights = measured.unit() == CalendarUnit.NIGHT;
    Optional<Dated> dated =
        today.flatMap(
            day -> stepped(new CalendarPeriod(CalendarUnit.DAY, day), measured, -1, false));
    Optional<Dated> night =
        dated.filter(d -> nights).flatMap(Dated::period).map(p -> night(Anchor.day(p.start())));
    return night.or(() -> dated).orElseGet(() -> reference(-1));
  }

  private static Optional<Dated> apart(SentenceView view, Measured measured, int sign) {
    Optional<CalendarPeriod> told = view.told();
    return told.map(
        period -> stepped(period, measured, sign, false).orElseGet(() -> reference(sign)));
  }

  /**
   * As fine as the unit: a year ago is a year, two days ago a day, hours ago only the past; to the
   * day, where the words name the day.
   */
  private static Optional<Dated> stepped(
      CalendarPeriod from, Measured measured, int sign, boolean toTheDay) {
    CalendarUnit unit =
        measured.unit() == CalendarUnit.FORTNIGHT ? CalendarUnit.WEEK : measured.unit();
    Optional<BigDecimal> number = measured.count().number();
    boolean fine = from.unit().compareTo(unit) <= 0;
    if (number.isEmpty() || unit.isOfClock() || !fine) {
      return Optional.empty();
    }
    int whole = number.get().intValue() * (measured.unit() == CalendarUnit.FORTNIGHT ? 2 : 1);
    LocalDate day = unit.shift(from.start(), sign * whole);
    boolean half = number.get().remainder(BigDecimal.ONE).signum() != 0;
    if (half && unit == CalendarUnit.YEAR) {
      day = day.plusMonths(6L * sign);
    }
    return inCalendar(day)
        ? Optional.of(Dated.of(CalendarPeriod.holding(toTheDay ? CalendarUnit.DAY : unit, day)))
        : Optional.empty();
  }

  private static boolean inCalendar(LocalDate day) {
    return day.getYear() > 0 && day.getYear() <= 9999;
  }

  /** "Now", "recently", "at present", "in the near future". */
  private static Optional<Hit> adverb(SentenceView view, int from) {
    Optional<String> plain = view.value(from, "reference");
    if (plain.isPresent() && isReference(view, from)) {
      return plain.map(value -> view.hit(from, from + 1, reference(view, value)));
    }
    if (view.word(from, "these") && view.word(from + 1, "days")) {
      return Optional.of(view.hit(from, from + 2, reference(view, "PRESENT_REF")));
    }
    int at =
        view.oneOf(from, "near", "foreseeable") || view.word(from, "distant") ? from + 1 : from;
    boolean prepared =
        view.oneOf(from - 1, "in", "at")
            || view.word(from - 1, "the") && view.oneOf(from - 2, "in", "at")
            || view.word(from - 1, "the") && view.oneOf(from - 2, "for", "of") && at > from;
    Optional<String> noun = view.value(at, "reference-noun");
    boolean stands =
        noun.isPresent()
            && prepared
            && !view.tag(at + 1).isNoun()
            && view.unit(at + 1).isEmpty()
            && view.tag(at + 1) != PartOfSpeech.NUMBER;
    return stands
        ? noun.map(value -> view.hit(from, at + 1, reference(view, value)))
        : Optional.empty();
  }

  /** "Soon after" and "as soon as" tell no time of their own. */
  private static boolean isReference(SentenceView view, int from) {
    return !view.word(from, "soon")
        || !view.word(from - 1, "as")
            && !view.oneOf(from - 1, "too", "how")
            && !view.word(from + 1, "after");
  }

  private static Dated reference(SentenceView view, String value) {
    return value.equals("PRESENT_REF")
        ? view.anchor().reference(0)
        : Dated.floating(Timex.date(value));
  }

  /** "Over the weekend": the latest that has begun, or looking ahead that of this week. */
  private static Optional<Hit> weekend(SentenceView view, int from) {
    if (!view.word(from, "weekend") || !view.word(from - 1, "the")) {
      return Optional.empty();
    }
    Anchor anchor = view.anchor();
    Dated thisWeek = anchor.period(CalendarUnit.WEEKEND, 0);
    boolean begun =
        anchor
            .written()
            .flatMap(today -> thisWeek.period().map(p -> !p.start().isAfter(today)))
            .orElse(false);
    boolean last = view.outlook(from) != Outlook.AHEAD && !begun;
    return Optional.of(
        view.hit(from, from + 1, last ? anchor.period(CalendarUnit.WEEKEND, -1) : thisWeek));
  }
}
