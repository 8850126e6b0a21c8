package io.claimwire.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON of one analysis with every field in use, to the letter; and files that older versions
 * wrote, which are never rewritten.
 */
final class AnalysisGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/harbour.analysis.json");
  private static final Path COMPAT = Path.of("src/test/resources/compat");

  @Test
  void isWrittenToTheLetter() throws IOException {
    String written = ClaimwireJson.writePretty(HarbourAnalysis.complete()) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, written);
    }

    assertThat(written)
        .as("rewrite the file with -Dgolden.update=true if the JSON changed on purpose")
        .isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void isReadFromTheFile() throws IOException {
    assertThat(ClaimwireJson.read(Files.readString(GOLDEN), Analysis.class))
        .isEqualTo(HarbourAnalysis.complete());
  }

  @ParameterizedTest
  @MethodSource("oldFiles")
  void readsWhatOlderVersionsWroteAndLosesNothing(Path file) throws IOException {
    boolean isDocument = file.getFileName().toString().startsWith("document");
    Class<?> type = isDocument ? Document.class : Analysis.class;
    String old = Files.readString(file);

    String again = ClaimwireJson.write(ClaimwireJson.read(old, type));

    assertThat(ClaimwireJson.mapper().readTree(again))
        .isEqualTo(ClaimwireJson.mapper().readTree(old));
  }

  static Stream<Path> oldFiles() throws IOException {
    try (Stream<Path> files = Files.walk(COMPAT)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }
}
