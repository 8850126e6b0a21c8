package io.claimwire.model.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SoftIntervalPolicyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EXACT; [36,36]; [36,36]",
        "APPROXIMATE; [50,50]; [45,55]",
        "APPROXIMATE; [4,4]; [3,5]",
        "APPROXIMATE; [300,300]; [285,315]",
        "APPROXIMATE; [12000,12000]; [11520,12480]",
        "APPROACHING; [3000,3000]; [2760,3000)",
        "JUST_BELOW; (-inf,500); [450,500)",
        "JUST_ABOVE; (500,+inf); (500,550]",
        "MINIMUM; [3000,+inf); [3000,4000)",
        "MINIMUM; [10000,+inf); [10000,20000)",
        "ABOVE; (12000,+inf); (12000,13000)",
        "ABOVE; (0,+inf); (0,1)",
        "MAXIMUM; (-inf,8000]; (-inf,8000]",
        "BELOW; (-inf,40); (-inf,40)",
        "SOFT_MAXIMUM; (-inf,8000]; [7360,8000]",
        "RANGE; [40,60]; [40,60]",
        "VAGUE; [12,120]; [12,120]",
        "APPROACHING; [0,0]; [0,0]",
        "APPROXIMATE; [-20,-20]; [-22,-18]"
      })
  void theDefaultGivesWhatReadersTakeFromAHedge(HedgeClass hedge, String hard, String soft) {
    assertThat(SoftIntervalPolicy.standard().soft(hedge, Interval.parse(hard)))
        .isEqualTo(Interval.parse(soft));
  }

  @ParameterizedTest
  @EnumSource(HedgeClass.class)
  void whereNothingIsStatedNothingIsTaken(HedgeClass hedge) {
    assertThat(SoftIntervalPolicy.standard().soft(hedge, Interval.unbounded()))
        .isEqualTo(Interval.unbounded());
  }

  @Test
  void refusesNulls() {
    assertThatNullPointerException()
        .isThrownBy(() -> SoftIntervalPolicy.standard().soft(null, Interval.unbounded()))
        .withMessage("hedge");
    assertThatNullPointerException()
        .isThrownBy(() -> SoftIntervalPolicy.standard().soft(HedgeClass.EXACT, null))
        .withMessage("hard");
  }
}
