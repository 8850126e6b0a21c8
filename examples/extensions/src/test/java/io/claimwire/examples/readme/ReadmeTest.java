package io.claimwire.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README says of the API is compiled and run. */
class ReadmeTest {

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path SOURCES = MODULE.resolve("src");

  @Test
  void theFirstExampleIsTheOneThatIsCompiledHere() throws IOException {
    List<String> source =
        Files.readAllLines(
            SOURCES.resolve("test/java/io/claimwire/examples/readme/Quickstart.java"));
    List<String> example =
        source.subList(indexOf(source, "// README begin") + 1, indexOf(source, "// README end"));

    assertThat(withoutBlanks(readme())).contains(withoutBlanks(String.join("\n", example)));
  }

  @Test
  void theFirstExampleTellsWhoSaysWhatAndWhatCanBePrinted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("Marta Ruiz")
        .contains("killed")
        .contains("\"questions\"");
  }

  @Test
  void theCustomExtractorAndStrategyAreTheOnesOfThisModule() throws IOException {
    assertThat(readme())
        .contains(
            "examples/extensions/src/main/java/io/claimwire/examples/extensions/CorrectionNotes.java")
        .contains(
            "examples/extensions/src/main/java/io/claimwire/examples/extensions/OfficialFigure.java");
    assertThat(SOURCES.resolve("main/java/io/claimwire/examples/extensions/CorrectionNotes.java"))
        .exists();
    assertThat(SOURCES.resolve("main/java/io/claimwire/examples/extensions/OfficialFigure.java"))
        .exists();
  }

  private static String readme() throws IOException {
    return Files.readString(MODULE.getParent().getParent().resolve("README.md"));
  }

  private static int indexOf(List<String> lines, String marker) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(marker)) {
        return i;
      }
    }
    throw new AssertionError("Quickstart.java has no line " + marker);
  }

  /** Line breaks and indents may differ. */
  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }
}
