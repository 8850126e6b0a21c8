package io.claimwire.examples.cli;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Analysis;
import io.claimwire.reconcile.Reconciler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code claimwire reconcile}: the questions that several claims answer, as one JSON object. */
@Command(
    name = "reconcile",
    description = "Prints which questions the claims answer, how they agree, and what stands.",
    mixinStandardHelpOptions = true)
final class ReconcileCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final Corpus corpus = new Corpus();
  @Mixin private final StrategyOption strategy = new StrategyOption();

  ReconcileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Reconciler reconciler = strategy.reconciler();
    List<Analysis> analyses = new ArrayList<>();
    int status = corpus.analyse(console, analysis -> analysis, analyses::add);
    console.print(ClaimwireJson.write(reconciler.reconcile(analyses)));
    return status;
  }
}
