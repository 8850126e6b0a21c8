package io.claimwire.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Holds the algebra against single days of 2022 to 2026, in which all dates here lie. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EdtfProperties {

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @Property
  void textComesBackUnchanged(@ForAll("dates") Edtf date) {
    assertThat(Edtf.parse(date.toString())).isEqualTo(date).hasToString(date.toString());
  }

  @Property
  void containsMeansEveryDayIsWithin(@ForAll("dates") Edtf a, @ForAll("dates") Edtf b) {
    if (a.contains(b)) {
      assertThat(someDay(day -> b.contains(day) && !a.contains(day))).isFalse();
    } else {
      assertThat(
              someDay(day -> b.contains(day) && !a.contains(day))
                  || b.earliest().isEmpty()
                  || b.latest().isEmpty())
          .isTrue();
    }
  }

  @Property
  void overlapsMeansSharesADay(@ForAll("dates") Edtf a, @ForAll("dates") Edtf b) {
    assertThat(a.overlaps(b)).isEqualTo(someDay(day -> a.contains(day) && b.contains(day)));
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
  }

  @Property
  void beforeMeansNoOverlapAndAnEarlierBeginning(@ForAll("dates") Edtf a, @ForAll("dates") Edtf b) {
    assertThat(a.isBefore(b)).isEqualTo(b.isAfter(a));
    if (a.isBefore(b)) {
      assertThat(a.overlaps(b)).isFalse();
      assertThat(Edtf.byEarliest().compare(a, b)).isNegative();
    }
  }

  @Property
  void boundsAreDaysThatCanBeMeant(@ForAll("dates") Edtf date) {
    date.earliest()
        .ifPresent(
            day -> {
              assertThat(date.contains(Edtf.of(day))).isTrue();
              assertThat(date.contains(Edtf.of(day.minusDays(1)))).isFalse();
            });
    date.latest()
        .ifPresent(
            day -> {
              assertThat(date.contains(Edtf.of(day))).isTrue();
              assertThat(date.contains(Edtf.of(day.plusDays(1)))).isFalse();
            });
  }

  @Property
  void hullContainsBothAndNoDayOutsideTheirBounds(
      @ForAll("dates") Edtf a, @ForAll("dates") Edtf b) {
    Edtf hull = a.hull(b);

    assertThat(hull.contains(a) && hull.contains(b)).isTrue();
    assertThat(hull.earliest())
        .isEqualTo(Edtf.byEarliest().compare(a, b) < 0 ? a.earliest() : b.earliest());
    assertThat(hull.latest().isEmpty()).isEqualTo(a.latest().isEmpty() || b.latest().isEmpty());
  }

  @Property
  void qualifiersChangeNoDay(@ForAll("dates") Edtf date) {
    Edtf plain = date.withoutQualifiers();

    assertThat(plain.isQualified()).isFalse();
    assertThat(plain.contains(date) && date.contains(plain)).isTrue();
  }

  @Property
  void anyOtherTextIsRefusedAsAnArgument(@ForAll("noise") String text) {
    try {
      assertThat(Edtf.parse(text)).hasToString(text);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("EDTF '");
    }
  }

  @Property(tries = 20)
  void localeDoesNotCount(@ForAll("dates") Edtf date) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Edtf.parse(date.toString())).isEqualTo(date);
      assertThat(Edtf.ofYear(2024)).hasToString("2024");
      assertThatThrownBy(() -> Edtf.parse("2024-13")).hasMessageContaining("at index 5");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Provide
  Arbitrary<Edtf> dates() {
    Arbitrary<String> single = single();
    Arbitrary<String> set =
        single.list().ofMinSize(1).ofMaxSize(4).map(members -> String.join(",", members));
    return Arbitraries.oneOf(
            single,
            single.map(date -> "../" + date),
            single.map(date -> date + "/"),
            Combinators.combine(single, single).as((start, end) -> start + "/" + end),
            set.map(members -> "[" + members + "]"),
            set.map(members -> "{.." + members + "}"))
        .filter(EdtfProperties::isEdtf)
        .map(Edtf::parse);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("0123456789XY-./~?%[]{},TZ:+ES ").ofMaxLength(24);
  }

  /** Days, months, seasons but winter, and years, from 2023 to 2025, some with marks. */
  private static Arbitrary<String> single() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(
                0, ChronoUnit.DAYS.between(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)))
            .map(LocalDate.of(2023, 1, 1)::plusDays);
    Arbitrary<String> mark = Arbitraries.of("", "", "?", "~", "%");
    Arbitrary<String> written =
        Arbitraries.oneOf(
            days.map(LocalDate::toString),
            days.map(day -> day.toString().substring(0, 7)),
            days.map(day -> day.getYear() + "-" + (21 + day.getMonthValue() % 3)),
            days.map(day -> day.getYear() + "-XX"),
            days.map(day -> day.toString().substring(0, 8) + "XX"),
            days.map(day -> Integer.toString(day.getYear())));
    return Combinators.combine(written, mark).as(String::concat);
  }

  private static boolean isEdtf(String text) {
    try {
      Edtf.parse(text);
      return true;
    } catch (IllegalArgumentException endBeforeStart) {
      return false;
    }
  }

  private static boolean someDay(Predicate<Edtf> holds) {
    return LongStream.rangeClosed(FIRST.toEpochDay(), LAST.toEpochDay())
        .mapToObj(day -> Edtf.of(LocalDate.ofEpochDay(day)))
        .anyMatch(holds);
  }
}
