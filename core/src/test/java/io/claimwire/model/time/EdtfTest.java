package io.claimwire.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // level 0
        "2024                      | 2024-01-01 | 2024-12-31",
        "2024-02                   | 2024-02-01 | 2024-02-29",
        "2024-10-23                | 2024-10-23 | 2024-10-23",
        "0000                      | 0000-01-01 | 0000-12-31",
        "2024-10-23T10:30:15       | 2024-10-23 | 2024-10-23",
        "2024-10-23T10:30:15Z      | 2024-10-23 | 2024-10-23",
        "2024-10-23T23:30:15-04    | 2024-10-23 | 2024-10-23",
        "2024-10-23T10:30:15+05:30 | 2024-10-23 | 2024-10-23",
        "2024-10-23T10:30          | 2024-10-23 | 2024-10-23",
        "2024-10-23T10:30:15.250Z  | 2024-10-23 | 2024-10-23",
        "1964/2008                 | 1964-01-01 | 2008-12-31",
        "2004-06/2006-08           | 2004-06-01 | 2006-08-31",
        "2004-02-01/2005           | 2004-02-01 | 2005-12-31",
        // level 1
        "1984?                     | 1984-01-01 | 1984-12-31",
        "2004-06~                  | 2004-06-01 | 2004-06-30",
        "2004-06-11%               | 2004-06-11 | 2004-06-11",
        "201X                      | 2010-01-01 | 2019-12-31",
        "20XX                      | 2000-01-01 | 2099-12-31",
        "2004-XX                   | 2004-01-01 | 2004-12-31",
        "1985-04-XX                | 1985-04-01 | 1985-04-30",
        "1985-XX-XX                | 1985-01-01 | 1985-12-31",
        "2001-21                   | 2001-03-01 | 2001-05-31",
        "2001-22~                  | 2001-06-01 | 2001-08-31",
        "2001-23                   | 2001-09-01 | 2001-11-30",
        "2001-24                   | 2001-12-01 | 2002-02-28",
        "1985-04-12/..             | 1985-04-12 |",
        "1985/                     | 1985-01-01 |",
        "../1985-04-12             |            | 1985-04-12",
        "/1985-04                  |            | 1985-04-30",
        "../..                     |            |",
        "1984~/2004-06             | 1984-01-01 | 2004-06-30",
        "-1985                     | -1985-01-01 | -1985-12-31",
        "-0044-03-15               | -0044-03-15 | -0044-03-15",
        "Y12345                    | +12345-01-01 | +12345-12-31",
        "Y-12345                   | -12345-01-01 | -12345-12-31",
        // level 2
        "Y-17E7                    | -170000000-01-01 | -170000000-12-31",
        "1950S2                    | 1900-01-01 | 1999-12-31",
        "Y171010S3                 | +171000-01-01 | +171999-12-31",
        "Y3388E2S3                 | +338000-01-01 | +338999-12-31",
        "-1950S2                   | -1999-01-01 | -1900-12-31",
        "2001-26                   | 2001-06-01 | 2001-08-31",
        "2001-29                   | 2001-09-01 | 2001-11-30",
        "2001-30                   | 2001-12-01 | 2002-02-28",
        "2001-32                   | 2001-06-01 | 2001-08-31",
        "2001-34                   | 2001-04-01 | 2001-06-30",
        "2001-39                   | 2001-09-01 | 2001-12-31",
        "2001-41                   | 2001-07-01 | 2001-12-31",
        "[1667,1668,1670..1672]    | 1667-01-01 | 1672-12-31",
        "[..1760-12-03]            |            | 1760-12-03",
        "[1760-12..]               | 1760-12-01 |",
        "[1760-01,1760-02,1760-12..] | 1760-01-01 |",
        "{1960,1961-12}            | 1960-01-01 | 1961-12-31",
        "{..1984}                  |            | 1984-12-31",
        "2004-06~-11               | 2004-06-11 | 2004-06-11",
        "2004?-06-11               | 2004-06-11 | 2004-06-11",
        "?2004-06-~11              | 2004-06-11 | 2004-06-11",
        "2004-%06-11               | 2004-06-11 | 2004-06-11",
        "156X-12-25                | 1560-12-25 | 1569-12-25",
        "15XX-12-XX                | 1500-12-01 | 1599-12-31",
        "XXXX-02-29                | 0000-02-29 | 9996-02-29",
        "1XXX-12                   | 1000-12-01 | 1999-12-31",
        "1984-1X                   | 1984-10-01 | 1984-12-31",
        "-15XX-02-29               | -1596-02-29 | -1504-02-29",
        "-XXXX                     | -9999-01-01 | -0001-12-31",
        "2004-06-~01/2004-06-~20   | 2004-06-01 | 2004-06-20",
        "2004-06-XX/2004-07-03     | 2004-06-01 | 2004-07-03",
      })
  void textIsKeptAndItsDaysAreKnown(String text, LocalDate earliest, LocalDate latest) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf).hasToString(text);
    assertThat(edtf.earliest().orElse(null)).isEqualTo(earliest);
    assertThat(edtf.latest().orElse(null)).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                    | 0 ", "24               | 2 ", "2024-1                | 6 ",
        "2024-13               | 5 ", "2024-00          | 5 ", "2024-20               | 5 ",
        "2024-42               | 5 ", "2024-10-32       | 8 ", "2023-02-29            | 8 ",
        "2024-04-31            | 8 ", "2024-22-01       | 7 ", "2024-2X               | 5 ",
        "-0000                 | 5 ", "' 2024'          | 0 ", "'2024 '               | 4 ",
        "20241023              | 4 ", "2024-10-23T      | 11", "2024-10-23T24:00:00   | 11",
        "2024-10-23T10         | 13", "2024-10-23T10:60 | 14", "2024-10T10:30         | 7 ",
        "2024-10-XXT10:30      | 10", "2024-10-23?T10:30 | 11", "2024-10-23T10:30+19  | 17",
        "/                     | 1 ", "2024//2025       | 5 ", "2024/2025/2026        | 9 ",
        "2025/2024             | 0 ", "2024/[2025]      | 5 ", "Y2024                 | 1 ",
        "Y9999999999           | 10", "Y1E12            | 5 ", "Y                     | 1 ",
        "1950S5                | 5 ", "1950S0           | 5 ", "195XS2                | 5 ",
        "[]                    | 1 ", "[2024            | 5 ", "[2024,]               | 6 ",
        "[2024,..2025]         | 6 ", "[2024..,2025]    | 7 ", "{2025..2024}          | 1 ",
        "[2024}                | 5 ", "2024??           | 5 ", "٢٠٢٤                  | 0 ",
        "2024-10-23T10:30:15.1234567890 | 29", "...                | 0 ", "X001-02-29 | 8",
      })
  void otherTextIsRefusedWithItsPlace(String text, int index) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("EDTF '" + text + "' at index " + index + ": ");
  }

  @Test
  void aLongTextIsShortenedInTheError() {
    assertThatThrownBy(() -> Edtf.parse("2024" + "-".repeat(10_000)))
        .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(160));
  }

  @ParameterizedTest
  @CsvSource({
    "2024,             false, false, false, 2024",
    "2024?,            true,  false, false, 2024",
    "2024-10~,         false, true,  false, 2024-10",
    "2024%,            true,  true,  false, 2024",
    "?2004-06-~11,     true,  true,  false, 2004-06-11",
    "2024-10~/2024-11, false, true,  false, 2024-10/2024-11",
    "199X,             false, false, true,  199X",
  })
  void qualifiersAreSeenAndTakenAway(
      String text, boolean uncertain, boolean approximate, boolean unspecified, String plain) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf.isUncertain()).isEqualTo(uncertain);
    assertThat(edtf.isApproximate()).isEqualTo(approximate);
    assertThat(edtf.isQualified()).isEqualTo(uncertain || approximate);
    assertThat(edtf.hasUnspecifiedDigits()).isEqualTo(unspecified);
    assertThat(edtf.withoutQualifiers()).hasToString(plain);
  }

  @Test
  void factoriesWriteTheShortestText() {
    Edtf december = Edtf.ofMonth(YearMonth.of(2024, 12));

    assertThat(Edtf.of(LocalDate.of(2024, 10, 23))).hasToString("2024-10-23");
    assertThat(Edtf.ofYear(2024)).hasToString("2024");
    assertThat(Edtf.ofYear(-43)).hasToString("-0043");
    assertThat(Edtf.ofYear(0)).hasToString("0000");
    assertThat(Edtf.ofYear(12345)).hasToString("Y12345");
    assertThat(Edtf.onOrBefore(december)).hasToString("../2024-12");
    assertThat(Edtf.onOrAfter(december)).hasToString("2024-12/..");
    assertThat(Edtf.interval(Edtf.parse("2024-10~"), december)).hasToString("2024-10~/2024-12");
  }

  @Test
  void factoriesRefuseWhatEdtfCannotWrite() {
    assertThatThrownBy(() -> Edtf.of(LocalDate.of(12345, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("12345");
    assertThatThrownBy(() -> Edtf.ofYear(Integer.MIN_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Edtf.onOrBefore(Edtf.parse("2023/2024")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a date, was 2023/2024");
    assertThatThrownBy(() -> Edtf.interval(Edtf.ofYear(2025), Edtf.parse("[2024,2026]")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void byDecemberContainsOctoberAndNotJanuary() {
    Edtf deadline = Edtf.parse("../2024-12");

    assertThat(deadline.contains(Edtf.parse("2024-10-23"))).isTrue();
    assertThat(deadline.contains(Edtf.parse("2025-01"))).isFalse();
    assertThat(deadline.overlaps(Edtf.parse("2024-12-15/2025-01"))).isTrue();
    assertThat(deadline.isBefore(Edtf.parse("2025-01"))).isTrue();
    assertThat(Edtf.parse("2025").isAfter(deadline)).isTrue();
  }

  @Test
  void aSetHasGaps() {
    Edtf set = Edtf.parse("[1990,1984,1985-02..1985-03]");

    assertThat(set.contains(Edtf.parse("1984-06"))).isTrue();
    assertThat(set.contains(Edtf.parse("1987"))).isFalse();
    assertThat(set.overlaps(Edtf.parse("1985-04/1989"))).isFalse();
    assertThat(set.contains(Edtf.parse("{1984-01,1990-12}"))).isTrue();
    assertThat(set.earliest()).contains(LocalDate.of(1984, 1, 1));
  }

  @Test
  void neighboursInASetAreJoined() {
    assertThat(Edtf.parse("[2023,2024]").contains(Edtf.parse("2023-12-31/2024-01-01"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-10     | 2024-12-05   | 2024-10/2024-12-05",
        "2024        | 2024-12-05   | 2024",
        "../2024-03  | 2023-10~/..  | ../..",
        "/2024-03    | 2025         | ../2025",
        "2024-01/2024-03 | 2024-02/2024-05~ | 2024-01/2024-05~",
        "[1984,1990] | 1987         | 1984-01-01/1990-12-31",
        "[1984,1990] | 1995         | 1984-01-01/1995",
      })
  void hullKeepsTheEndsAsWritten(String a, String b, String hull) {
    assertThat(Edtf.parse(a).hull(Edtf.parse(b))).hasToString(hull);
    assertThat(Edtf.parse(b).hull(Edtf.parse(a))).hasToString(hull);
  }

  @Test
  void formsAreTold() {
    assertThat(Edtf.parse("2024/..").isInterval()).isTrue();
    assertThat(Edtf.parse("{2023,2024}").isSet()).isTrue();
    assertThat(Edtf.parse("2024-10-23T10:30Z").isDateTime()).isTrue();
    assertThat(Edtf.parse("2024-10-23T10:30Z/..").isDateTime()).isFalse();
    assertThat(Edtf.parse("2024").isInterval()).isFalse();
  }

  @Test
  void endsOfAnIntervalComeAsWritten() {
    Edtf interval = Edtf.parse("2024-10~/..");

    assertThat(interval.start()).contains(Edtf.parse("2024-10~"));
    assertThat(interval.end()).isEmpty();
    assertThat(Edtf.parse("/2024").start()).isEmpty();
    assertThat(Edtf.parse("2024").end()).contains(Edtf.parse("2024"));
  }

  @Test
  void aTimeWithAZoneIsAnInstant() {
    assertThat(Edtf.parse("2024-10-23T10:30:00+05:30").instant())
        .contains(Instant.parse("2024-10-23T05:00:00Z"));
    assertThat(Edtf.parse("2024-10-23T10:30-04").instant())
        .contains(Instant.parse("2024-10-23T14:30:00Z"));
    assertThat(Edtf.parse("2024-10-23T10:30:00.5Z").instant())
        .contains(Instant.parse("2024-10-23T10:30:00.5Z"));
    assertThat(Edtf.parse("-0044-03-15T10:30Z").instant()).isPresent();
    assertThat(Edtf.parse("2024-10-23T10:30:00").instant()).isEmpty();
    assertThat(Edtf.parse("2024-10-23").instant()).isEmpty();
  }

  @Test
  void givesTheTimeOfDayThatItsOwnClockShows() {
    assertThat(Edtf.parse("2024-10-23T05:45Z").timeOfDay()).contains(LocalTime.of(5, 45));
    assertThat(Edtf.parse("2024-10-23T23:10:30+05:30").timeOfDay()).contains(LocalTime.of(23, 10));
    assertThat(Edtf.parse("2024-10-23").timeOfDay()).isEmpty();
  }

  @Test
  void orderIsByBeginningThenEndThenText() {
    List<Edtf> sorted =
        List.of(
            Edtf.parse("../2024"),
            Edtf.parse("2024-10-23"),
            Edtf.parse("2024-10-23T09:00Z"),
            Edtf.parse("2024-10-23T10:30Z"),
            Edtf.parse("2024-10-23/2024-11"),
            Edtf.parse("2024-10-23/.."),
            Edtf.parse("2024-11"));

    assertThat(sorted).isSortedAccordingTo(Edtf.byEarliest());
  }

  @Test
  void equalityIsOfTexts() {
    assertThat(Edtf.parse("2024")).isEqualTo(Edtf.ofYear(2024)).hasSameHashCodeAs("2024");
    assertThat(Edtf.parse("2024?")).isNotEqualTo(Edtf.parse("?2024")).isNotEqualTo("2024?");
  }

  @Test
  void jsonIsTheText() throws Exception {
    ObjectMapper json = new ObjectMapper();

    assertThat(json.writeValueAsString(Edtf.parse("../2024-12"))).isEqualTo("\"../2024-12\"");
    assertThat(json.readValue("\"2024-10~\"", Edtf.class)).isEqualTo(Edtf.parse("2024-10~"));
  }
}
