package io.claimwire.examples.cli;

import io.claimwire.examples.cli.report.Report;
import io.claimwire.model.Analysis;
import io.claimwire.reconcile.Reconciler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claimwire report}: one HTML page about a set of articles. */
@Command(
    name = "report",
    description = "Writes one HTML page: what the articles answer, and their claims in the text.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  private final Console console;

  @Mixin private final Corpus corpus = new Corpus();
  @Mixin private final StrategyOption strategy = new StrategyOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the page (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("claimwire-report.html");

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    refuseUnwritable();
    Reconciler reconciler = strategy.reconciler();
    List<Analysis> analyses = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    int status =
        corpus.analyse(
            console,
            Function.identity(),
            analyses::add,
            failure -> failures.add(failure.place() + ": " + failure.reason()));
    String html = Report.of(reconciler.reconcile(analyses), analyses, failures).html();
    try {
      Files.writeString(out, html);
    } catch (IOException e) {
      console.fail(out.toString(), "cannot be written: " + e.getMessage());
      return FAILED;
    }
    console.say("report written to " + out.toAbsolutePath().normalize());
    return status;
  }

  /** Better now than after reading a thousand articles. */
  private void refuseUnwritable() {
    Path folder = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
      throw new WrongCommandException("--out " + out + " is a folder or lies in none that exists");
    }
  }
}
