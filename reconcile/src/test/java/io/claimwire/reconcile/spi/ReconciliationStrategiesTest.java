package io.claimwire.reconcile.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.reconcile.ReconciliationStrategy;
import io.claimwire.reconcile.answer.CautiousRange;
import io.claimwire.reconcile.answer.MedianOfOrigins;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationStrategiesTest {

  private static final ClassLoader LOADER = ReconciliationStrategiesTest.class.getClassLoader();

  @Test
  void findsTheBuiltInOnesInOrderOfTheirNames() {
    assertThat(ReconciliationStrategies.discover(LOADER))
        .extracting(ReconciliationStrategy::name)
        .containsExactly(
            "cautious",
            "consensus",
            "density",
            "first-decisive",
            "latest",
            "majority",
            "median",
            "official-source",
            "panel",
            "reliability");
  }

  @Test
  void findsOneByName() {
    assertThat(ReconciliationStrategies.named("median", LOADER))
        .isInstanceOf(MedianOfOrigins.class);
  }

  @Test
  void namesWhatThereIsWhereAnotherIsAskedFor() {
    assertThatThrownBy(() -> ReconciliationStrategies.named("medain", LOADER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"medain\"")
        .hasMessageContaining("cautious, consensus, density");
  }

  @Test
  void refusesTwoOfOneName() {
    ReconciliationStrategyProvider second = provider("cautious");
    assertThatThrownBy(
            () -> ReconciliationStrategies.ordered(List.of(new CautiousRange()), List.of(second)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two reconciliation strategies are named \"cautious\"");
  }

  @Test
  void refusesAProviderWhoseStrategyHasAnotherName() {
    ReconciliationStrategyProvider misnamed = provider("bold");
    assertThatThrownBy(() -> ReconciliationStrategies.ordered(List.of(), List.of(misnamed)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"bold\"")
        .hasMessageContaining("\"cautious\"");
  }

  private static ReconciliationStrategyProvider provider(String name) {
    return new ReconciliationStrategyProvider() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public ReconciliationStrategy create() {
        return new CautiousRange();
      }
    };
  }
}
