package io.claimwire.examples.cli;

import io.claimwire.reconcile.Reconciler;
import io.claimwire.reconcile.spi.ReconciliationStrategies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which reconciliation strategy a command uses: a built-in one, or one on the class path. */
final class StrategyOption {

  @Option(
      names = "--strategy",
      paramLabel = "NAME",
      description = "How to weigh claims that disagree (default: as a cautious desk editor would).")
  @Nullable String name;

  /** {@return a reconciler with the strategy; an unknown name is a wrong command} */
  Reconciler reconciler() {
    if (name == null) {
      return Reconciler.standard();
    }
    try {
      return Reconciler.builder()
          .strategy(ReconciliationStrategies.named(name, StrategyOption.class.getClassLoader()))
          .build();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new WrongCommandException(e);
    }
  }
}
