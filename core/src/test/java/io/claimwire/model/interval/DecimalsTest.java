package io.claimwire.model.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "3000.0, 3000",
    "3E+3, 3000",
    "1E+4, 10000",
    "0.50, 0.5",
    "0.000, 0",
    "0E+7, 0",
    "-0.0, 0",
    "-12.30, -12.3",
    "1E-3, 0.001",
  })
  void equalNumbersHaveOneForm(String written, String plain) {
    BigDecimal canonical = Decimals.canonical(new BigDecimal(written));

    assertThat(canonical).isEqualTo(new BigDecimal(plain));
    assertThat(canonical.scale()).isNotNegative();
    assertThat(Decimals.plain(new BigDecimal(written))).isEqualTo(plain);
  }

  @Test
  void aNumberThatWouldFillTheMemoryIsRefused() {
    assertThatThrownBy(() -> Decimals.canonical(new BigDecimal("1E999999999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1000 digits");
    assertThatThrownBy(() -> Decimals.canonical(new BigDecimal("1E-999999999")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Decimals.plain(new BigDecimal("1E999"))).hasSize(1000);
  }
}
