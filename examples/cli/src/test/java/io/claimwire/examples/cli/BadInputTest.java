package io.claimwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Analysis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of input that is wrong: one line that names file and place, and the rest complete. */
class BadInputTest {

  private static final String TEXT = "At least 12 lamps failed, the harbour office said.\n";

  @TempDir Path folder;
  private Path good;

  @BeforeEach
  void writeGoodArticle() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), TEXT);
  }

  static Stream<Arguments> wrongFiles() {
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        arguments("empty.txt", new byte[0], null, "empty.txt: is empty"),
        arguments("mark.txt", utf8("\uFEFF"), null, "mark.txt: is empty"),
        arguments("blank.txt", utf8(" \n\n"), null, "blank.txt: holds white space alone"),
        arguments(
            "bytes.txt",
            new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'},
            null,
            "bytes.txt: is not valid UTF-8: byte 0xE9 at offset 3, line 2"),
        arguments(
            "cut.txt",
            new byte[] {'a', (byte) 0xE2, (byte) 0x82},
            null,
            "cut.txt: is not valid UTF-8: byte 0xE2 at offset 1, line 1"),
        arguments(
            "large.txt",
            new byte[2048],
            null,
            "large.txt: has 2048 bytes, more than the limit of 1024 bytes (see --max-size)"),
        arguments(
            "syntax.txt", text, "{\"id\": \"x\",\n \"title\": }", "syntax.meta.json: not JSON"),
        arguments(
            "date.txt", text, "{\"publishedAt\": \"last week\"}", "date.meta.json: publishedAt: "),
        arguments(
            "letter.txt", text, "{\"reliability\": \"Q\"}", "letter.meta.json: reliability: "),
        arguments("list.txt", text, "[]", "list.meta.json: "),
        arguments("nothing.txt", text, "", "nothing.meta.json: "),
        arguments(
            "notes.md", text, null, "notes.md: is neither a folder nor a .txt or .jsonl file"),
        arguments("none.jsonl", new byte[0], null, "none.jsonl: holds no documents"),
        arguments("bare.jsonl", utf8("{\"id\":\"b\"}\n"), null, "bare.jsonl:1: text: is missing"),
        arguments("void.jsonl", utf8("{\"text\":\"\"}\n"), null, "void.jsonl:1: is empty"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongFiles")
  void namesFileAndPlaceInOneLineAndGoesOn(
      String name, byte[] content, String metadata, String message) throws IOException {
    Path wrong = Files.write(folder.resolve(name), content);
    if (metadata != null) {
      String meta = name.replace(".txt", ".meta.json");
      Files.writeString(folder.resolve(meta), metadata);
    }

    Run run = Run.of("extract", wrong, good, "--max-size", "1K");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errLines()).singleElement().asString().startsWith(said(message));
    assertThat(ids(run)).containsExactly("good");
  }

  @Test
  void namesTheLineOfAFileAndReadsTheOthers() throws IOException {
    String third = "{\"text\":\"The quay is shut, police said.\"}";
    Path lines =
        Files.writeString(
            folder.resolve("lines.jsonl"),
            "{\"id\":\"one\",\"text\":\"Rain fell.\"}\n{\"id\":\"two\",\"text\":\n" + third + "\n");

    Run run = Run.of("extract", lines);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errLines()).singleElement().asString().startsWith(said("lines.jsonl:2: "));
    assertThat(ids(run)).containsExactly("one", "lines:3");
  }

  @Test
  void namesWhatIsNotThere() {
    Run run = Run.of("extract", folder.resolve("absent.txt"), good);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo(said("absent.txt: no such file or folder\n"));
    assertThat(ids(run)).containsExactly("good");
  }

  @Test
  void namesAFolderWithoutArticles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Run run = Run.of("extract", empty, good);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo(said("empty: holds no articles (no .txt file)\n"));
    assertThat(ids(run)).containsExactly("good");
  }

  @Test
  void namesBothPlacesOfAnIdThatStandsTwice() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), TEXT);
    Files.writeString(folder.resolve("other.meta.json"), "{\"id\": \"good\"}");

    Run run = Run.of("extract", good, other);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(said("other.txt: has the document id \"good\", as has " + good + "\n"));
    assertThat(ids(run)).containsExactly("good");
  }

  @Test
  void keepsAMessageOnOneLineWhateverTheFileIsCalled() {
    Run run = Run.of("extract", folder + "/two\nlines.txt");

    assertThat(run.errLines()).singleElement().asString().contains("two\\nlines.txt: no such file");
  }

  @Test
  void givesTheGoodDocumentsAsIfTheyStoodAlone() throws IOException {
    Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0xFF});

    assertThat(Run.of("extract", folder).out()).isEqualTo(Run.of("extract", good).out());
  }

  private String said(String message) {
    return "claimwire: " + folder + "/" + message;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> ids(Run run) {
    return run.outLines().stream()
        .map(line -> ClaimwireJson.read(line, Analysis.class).source().id())
        .toList();
  }
}
