package io.claimwire.examples.cli;

import io.claimwire.json.ClaimwireJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code claimwire extract}: what was found in each document, as JSON Lines. */
@Command(
    name = "extract",
    description = "Prints what every document holds: one JSON object a line, in input order.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final Corpus corpus = new Corpus();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return corpus.analyse(
        console, analysis -> ClaimwireJson.write(analysis.withoutText()), console::print);
  }
}
