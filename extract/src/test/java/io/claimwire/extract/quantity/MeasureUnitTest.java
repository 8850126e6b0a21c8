package io.claimwire.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasureUnitTest {

  @Test
  void knowsTheCodeAndSizeOfAUnit() {
    MeasureUnit mile = MeasureUnit.named("mile").orElseThrow();

    assertThat(mile.dimension()).isEqualTo("length");
    assertThat(mile.ucum()).contains("[mi_i]");
    assertThat(mile.factor()).isEqualByComparingTo(new BigDecimal("1609.344"));
  }

  @Test
  void knowsTheUnitsThatQuantitiesCarry() {
    String unit = EnglishQuantities.of("It burned 3 sq km.").get(0).unit().orElseThrow();

    assertThat(MeasureUnit.named(unit)).map(MeasureUnit::dimension).contains("area");
  }

  @Test
  void hasNoCodeWhereUcumHasNone() {
    assertThat(MeasureUnit.named("Mach").orElseThrow().ucum()).isEmpty();
    assertThat(MeasureUnit.named("EUR").orElseThrow().ucum()).isEmpty();
  }

  @Test
  void knowsNoSoldiers() {
    assertThat(MeasureUnit.named("soldiers")).isEmpty();
  }
}
