package io.claimwire.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.time.Edtf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says of the API is compiled and run. */
class ReadmeTest {

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path SOURCES = MODULE.resolve("src");

  @ParameterizedTest
  @ValueSource(strings = {"Quickstart.java", "Ask.java", "InTime.java"})
  void theExamplesAreTheOnesThatAreCompiledHere(String file) throws IOException {
    List<String> source =
        Files.readAllLines(SOURCES.resolve("test/java/io/claimwire/examples/readme").resolve(file));
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
        .contains("Safe to say: 52, on the word of 2 independent origins")
        .contains("\"questions\"");
  }

  @Test
  void theExampleOfQuestionsFindsOneSpeakerInBothArticles() {
    Pipeline pipeline = Pipeline.english();
    Document monday =
        article(
            "a1", "2025-03-03", "At least 40 people were killed, police chief Marta Ruiz said.");
    Document tuesday =
        article(
            "a2", "2025-03-04", "The ministry said 52 people had died. Ruiz said the dam held.");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Ask.run(
        pipeline.analyse(monday),
        pipeline.analyse(tuesday),
        new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.startsWith("a1: ") && line.contains("40 people"))
        .anyMatch(line -> line.startsWith("a2: ") && line.contains("the dam held"))
        .contains("Optional[At least 40 people were killed]")
        .noneMatch(line -> line.startsWith("Optional[52 people"));
  }

  @Test
  void theExampleOfADeskGoesBackInTime() {
    Pipeline pipeline = Pipeline.english();
    Analysis first = pipeline.analyse(flood("a1", "2025-03-03", "40"));
    Analysis second = pipeline.analyse(flood("a2", "2025-03-04", "52"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InTime.run(first, second, new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.equals("Optional[40]"))
        .anyMatch(line -> line.startsWith("2025-03-04: ") && line.contains("52"))
        .anyMatch(line -> line.startsWith("2025-03-05: ") && line.contains("40"));
  }

  private static Document flood(String id, String day, String dead) {
    return article(
        id, day, dead + " people were killed in the Lindmouth flood, the health ministry said.");
  }

  private static Document article(String id, String day, String text) {
    return Document.of(Source.builder().id(id).publishedAt(Edtf.parse(day)).build(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CorrectionNotes", "OfficialFigure", "IncidentFiles", "PressGroups"})
  void whatIsShownOfYourOwnIsInThisModule(String name) throws IOException {
    String file = "src/main/java/io/claimwire/examples/extensions/" + name + ".java";

    assertThat(readme()).contains("[" + name + "](examples/extensions/" + file + ")");
    assertThat(MODULE.resolve(file)).exists();
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
