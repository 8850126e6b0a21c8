package io.claimwire.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.TimeExpression;
import io.claimwire.model.time.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnglishTimesProperties {

  private static final String[] PIECES = {
    "the",
    "early",
    "to",
    "mid-October",
    "Oct.",
    "23",
    "23-28",
    ",",
    "2024",
    "and",
    "a",
    "half",
    "year",
    "ago",
    "weeks",
    "last",
    "Tuesday",
    "evening",
    "at",
    "5",
    "p.m.",
    "by",
    "since",
    "end",
    "of",
    "month",
    "two",
    "several",
    "33-month-old",
    "1990s",
    "'",
    "-",
    "–",
    "overnight",
    "every",
    "day",
    "9/11",
    "31/31",
    "00:00",
    "twenty",
    "thousand",
    "century",
    "𝔸",
    "e\u0301",
    "\n",
    "\u00a0",
    "99999999999",
    "quarter",
    "Q3",
    "(",
    "“",
    "Feb. 30",
    "0000-00-00",
    "March",
    "May",
    "will"
  };

  @Property
  void everySpanIsItsText(@ForAll("texts") String text) {
    List<TimeExpression> times = EnglishTimes.of(text, Edtf.parse("2024-10-29"));

    assertThat(times)
        .allSatisfy(time -> assertThat(time.span().of(text)).isEqualTo(time.text().orElseThrow()));
    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i).span().start()).isGreaterThanOrEqualTo(times.get(i - 1).span().end());
    }
  }

  @Property
  void withoutADateNothingIsGuessed(@ForAll("relative") String words) {
    assertThat(EnglishTimes.of("The mill closed " + words + "."))
        .isNotEmpty()
        .allSatisfy(time -> assertThat(time.edtf()).isEmpty());
  }

  @Property
  void aBareWeekdayIsTheLatestOnOrBeforePublication(
      @ForAll("days") LocalDate published, @ForAll DayOfWeek weekday) {
    String word = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);

    List<TimeExpression> times =
        EnglishTimes.of("The mill closed on " + word + ".", Edtf.of(published));

    assertThat(times).hasSize(1);
    LocalDate day = times.get(0).edtf().flatMap(Edtf::earliest).orElseThrow();
    assertThat(day.getDayOfWeek()).isEqualTo(weekday);
    assertThat(day).isAfter(published.minusDays(7)).isBeforeOrEqualTo(published);
  }

  @Property
  void aWrittenDateIsReadBack(@ForAll("days") LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String american = month + " " + day.getDayOfMonth() + ", " + day.getYear();
    String british = day.getDayOfMonth() + " " + month + " " + day.getYear();

    for (String written : List.of(american, british, day.toString())) {
      assertThat(EnglishTimes.of("It was signed on " + written + " at sea."))
          .as(written)
          .extracting(time -> time.edtf().map(Edtf::toString).orElse(""))
          .containsExactly(day.toString());
    }
  }

  @Property
  void theReadingFitsThePeriod(@ForAll("days") LocalDate day, @ForAll CalendarUnit unit) {
    Assume.that(!unit.isOfClock());
    CalendarPeriod period = CalendarPeriod.holding(unit, day);

    for (Part part : Part.values()) {
      assertThat(period.edtf().contains(part.of(period))).isTrue();
    }
    if (unit != CalendarUnit.WEEKEND) {
      assertThat(day).isBetween(period.start(), period.last());
      assertThat(period.plus(1).start()).isEqualTo(period.last().plusDays(1));
    }
  }

  @Property(tries = 300)
  void noTextMakesItFail(@ForAll String text) {
    assertThat(EnglishTimes.of(text, Edtf.parse("2024-10-29"))).isNotNull();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(14).map(p -> String.join(" ", p));
  }

  @Provide
  Arbitrary<String> relative() {
    return Arbitraries.of(
        "on Tuesday",
        "last week",
        "yesterday",
        "in October",
        "two years ago",
        "on Oct. 23",
        "last summer",
        "next June",
        "overnight",
        "this morning",
        "earlier this month");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 80_000).map(n -> LocalDate.of(1900, 1, 1).plusDays(n));
  }
}
