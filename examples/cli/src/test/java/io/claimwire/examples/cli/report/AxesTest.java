package io.claimwire.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.examples.cli.report.Timeline.Tick;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two axes of a time line. */
class AxesTest {

  @ParameterizedTest
  @CsvSource({"7, 30", "0, 0", "1, 1", "43, 43", "-5, 5", "6700, 6800", "0.5, 0.7", "3, 250000"})
  void theUprightAxisHoldsAllValuesAndHasAFewRoundTicks(double low, double high) {
    Scale scale = Scale.of(List.of(high, low), 200, 20);

    assertThat(scale.at(low)).isBetween(20, 200);
    assertThat(scale.at(high)).isBetween(20, scale.at(low));
    assertThat(scale.ticks()).hasSizeBetween(2, 8).extracting(Tick::label).doesNotHaveDuplicates();
    assertThat(scale.ticks())
        .extracting(Tick::at)
        .allSatisfy(at -> assertThat(at).isBetween(20, 200));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-13, 2025-05-13",
    "2025-05-13, 2025-05-23",
    "2024-12-30, 2025-02-11",
    "2024-01-01, 2025-06-30",
    "1914-06-28, 2025-01-01",
    "0001-01-01, 2025-01-01",
  })
  void theLevelAxisHoldsAllDaysAndHasAFewTicks(LocalDate first, LocalDate last) {
    Calendar calendar = new Calendar(first, last, 60, 800);

    assertThat(calendar.at(first)).isBetween(60, 800);
    assertThat(calendar.at(last)).isBetween(calendar.at(first), 800);
    assertThat(calendar.ticks()).hasSizeBetween(1, 12);
    assertThat(calendar.ticks()).extracting(Tick::at).isSorted();
    assertThat(calendar.dayWidth()).isPositive();
  }
}
