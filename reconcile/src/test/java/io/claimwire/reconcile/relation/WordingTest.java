package io.claimwire.reconcile.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0",
        "999; 999",
        "1000; 1,000",
        "-1000; -1,000",
        "-100; -100",
        "1234567.50; 1,234,567.5",
        "1E+6; 1,000,000",
        "0.25; 0.25"
      })
  void setsCommasBetweenThousands(BigDecimal number, String words) {
    assertThat(Wording.number(number)).isEqualTo(words);
  }

  @Test
  void namesRangesByTheirEnds() {
    Optional<BigDecimal> ten = Optional.of(BigDecimal.TEN);
    Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
    assertThat(Wording.range(one, ten)).isEqualTo("1 to 10");
    assertThat(Wording.range(ten, ten)).isEqualTo("10");
    assertThat(Wording.range(ten, Optional.empty())).isEqualTo("at least 10");
    assertThat(Wording.range(Optional.empty(), ten)).isEqualTo("at most 10");
    assertThat(Wording.range(Optional.empty(), Optional.empty())).isEqualTo("no number");
  }
}
