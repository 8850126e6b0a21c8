package io.claimwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code claimwire report} and {@code claimwire reconcile} do beside analysing. */
class ReportCommandTest {

  @TempDir Path folder;
  private Path article;
  private Path page;

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), "Rain fell, the harbour office said.");
    page = folder.resolve("page.html");
  }

  @Test
  void writesThePageAndSaysWhere() throws IOException {
    Run run = Run.of("report", article, "--out", page);

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("claimwire: report written to " + page + "\n");
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Rain fell");
  }

  @Test
  void namesInThePageWhatCouldNotBeRead() throws IOException {
    Run run = Run.of("report", folder.resolve("absent.txt"), article, "--out", page);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(2);
    assertThat(Files.readString(page)).contains("absent.txt: no such file or folder");
  }

  @Test
  void refusesAPlaceThatCannotBeWrittenBeforeItReadsAnything() {
    Run run = Run.of("report", "absent.txt", "--out", folder.resolve("no/page.html"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("--out");
  }

  @Test
  void reconcilePrintsOneObject() {
    Run run = Run.of("reconcile", article);

    assertThat(run.status()).isZero();
    assertThat(run.outLines()).singleElement().asString().startsWith("{\"questions\":[");
  }

  @Test
  void aStrategyThatNobodyOffersIsAWrongCommandAndTheOthersAreNamed() {
    Run run = Run.of("reconcile", article, "--strategy", "dice");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("no reconciliation strategy named \"dice\"; available: ")
        .contains("median");
  }
}
