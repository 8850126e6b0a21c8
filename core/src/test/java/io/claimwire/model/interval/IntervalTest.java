package io.claimwire.model.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  private static final BigDecimal TEN = BigDecimal.TEN;

  @Test
  void factoriesWriteThemselvesInMathematicalNotation() {
    assertThat(Interval.point(36)).hasToString("[36,36]");
    assertThat(Interval.closed(3, 9)).hasToString("[3,9]");
    assertThat(Interval.open(BigDecimal.ONE, TEN)).hasToString("(1,10)");
    assertThat(Interval.atLeast(TEN)).hasToString("[10,+inf)");
    assertThat(Interval.greaterThan(TEN)).hasToString("(10,+inf)");
    assertThat(Interval.atMost(TEN)).hasToString("(-inf,10]");
    assertThat(Interval.lessThan(TEN)).hasToString("(-inf,10)");
    assertThat(Interval.unbounded()).hasToString("(-inf,+inf)");
  }

  @Test
  void boundsThatAreWrittenDifferentlyAreEqual() {
    Interval plain = Interval.atLeast(new BigDecimal("3000"));
    Interval scaled = Interval.atLeast(new BigDecimal("3E+3"));

    assertThat(scaled).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString("[3000,+inf)");
  }

  @Test
  void anUnboundedEndIsOpenWhateverTheFlagSays() {
    assertThat(new Interval(Optional.empty(), true, Optional.empty(), true))
        .isEqualTo(Interval.unbounded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2,1]", "(1,1)", "[1,1)", "(1,1]"})
  void anEmptyIntervalCannotBeMade(String empty) {
    assertThatThrownBy(() -> Interval.parse(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one number")
        .hasMessageContaining(empty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3",
        "[3]",
        "3,4",
        "[3,4",
        "[,4]",
        "[3,]",
        "[-inf,4]",
        "(3,+inf]",
        "[3, 4]",
        "[3,4,5]",
        "(+inf,4)",
        "(3,-inf)",
        "[1e3,4000]",
        "[a,b]",
        "[٣,٤]",
        "[.,1]",
        "[1.2.3,4]",
        "[--1,4]",
        ",",
      })
  void textOfAnotherFormIsRefusedByName(String text) {
    assertThatThrownBy(() -> Interval.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("interval '" + text + "'");
  }

  @Test
  void aLongTextIsShortenedInTheError() {
    assertThatThrownBy(() -> Interval.parse("x".repeat(5000)))
        .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(150));
  }

  @Test
  void moreThanTenThousandIsRefinedByAboutTwelveThousand() {
    Interval said = Interval.greaterThan(new BigDecimal("10000"));

    assertThat(said.encloses(Interval.parse("[11400,12600]"))).isTrue();
    assertThat(said.contains(new BigDecimal("10000"))).isFalse();
    assertThat(said.isDisjoint(Interval.atMost(new BigDecimal("8000")))).isTrue();
    assertThat(said.isAfter(Interval.atMost(new BigDecimal("10000")))).isTrue();
  }

  @Test
  void intersectionAndHullTakeTheTighterAndTheWiderEnds() {
    Interval a = Interval.parse("[1,5)");
    Interval b = Interval.parse("(3,+inf)");

    assertThat(a.intersection(b)).contains(Interval.parse("(3,5)"));
    assertThat(a.hull(b)).isEqualTo(Interval.parse("[1,+inf)"));
    assertThat(a.intersection(Interval.atLeast(new BigDecimal("5")))).isEmpty();
    assertThat(Interval.point(1).hull(Interval.point(4))).isEqualTo(Interval.closed(1, 4));
  }

  @Test
  void widthAndMidpointNeedBothBounds() {
    assertThat(Interval.closed(3, 8).width()).contains(new BigDecimal("5"));
    assertThat(Interval.closed(3, 8).midpoint()).contains(new BigDecimal("5.5"));
    assertThat(Interval.point(8).width()).contains(BigDecimal.ZERO);
    assertThat(Interval.atLeast(TEN).width()).isEmpty();
    assertThat(Interval.atLeast(TEN).midpoint()).isEmpty();
    assertThat(Interval.atLeast(TEN).isBounded()).isFalse();
    assertThat(Interval.point(8).isPoint()).isTrue();
    assertThat(Interval.unbounded().isPoint()).isFalse();
  }

  @Test
  void wideningMovesEachBoundByAFractionOfItself() {
    BigDecimal tenPercent = new BigDecimal("0.1");

    assertThat(Interval.point(300).widen(tenPercent)).isEqualTo(Interval.closed(270, 330));
    assertThat(Interval.parse("(-10,0]").widen(tenPercent)).isEqualTo(Interval.parse("(-11,0]"));
    assertThat(Interval.unbounded().widen(tenPercent)).isEqualTo(Interval.unbounded());
    assertThatThrownBy(() -> Interval.point(1).widen(new BigDecimal("-0.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fraction must be 0 or more, was -0.1");
  }

  @Test
  void multiplyingConvertsUnits() {
    assertThat(Interval.parse("(4,6.5]").times(new BigDecimal("1000")))
        .isEqualTo(Interval.parse("(4000,6500]"));
    assertThatThrownBy(() -> Interval.point(1).times(BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("factor must be greater than 0, was 0");
  }

  @Test
  void jsonIsTheText() throws Exception {
    ObjectMapper json = new ObjectMapper();
    Interval interval = Interval.parse("[3000,4000)");

    assertThat(json.writeValueAsString(interval)).isEqualTo("\"[3000,4000)\"");
    assertThat(json.readValue("\"[3000,4000)\"", Interval.class)).isEqualTo(interval);
  }

  @Test
  void nullIsNamed() {
    assertThatThrownBy(() -> Interval.point((BigDecimal) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("low");
    assertThatThrownBy(() -> Interval.parse(null)).hasMessage("text");
  }
}
