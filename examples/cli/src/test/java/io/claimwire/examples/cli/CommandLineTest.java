package io.claimwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says when it is called in a wrong way, and when it is asked for help. */
class CommandLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extrakt x",
        "extract",
        "extract --no-such-option x",
        "extract x --threads 0",
        "extract x --threads many",
        "extract x --max-size 0",
        "extract x --max-size 3000M",
        "extract x --max-size M",
      })
  void aWrongCommandIsOneLineAndStatusTwo(String line) {
    Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .startsWith("claimwire: ")
        .endsWith(" --help)");
  }

  @Test
  void helpAndVersionAreNoErrors() {
    Run help = Run.of("--help");
    Run version = Run.of("--version");

    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("extract").contains("Exit status");
    assertThat(help.err()).isEmpty();
    assertThat(version.status()).isZero();
    assertThat(version.out()).matches("claimwire \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void aReaderThatHangsUpIsNoStackTrace(@TempDir Path folder) throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Rain fell, the office said.");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    int status =
        Claimwire.run(
            new ByteArrayInputStream(new byte[0]), closed, err, "extract", article.toString());

    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("claimwire: standard output: Broken pipe\n");
  }
}
