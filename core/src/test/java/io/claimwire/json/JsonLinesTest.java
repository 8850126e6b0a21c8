package io.claimwire.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.json.JsonLines.BadLine;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonLinesTest {

  private static final JsonLines<Source> SOURCES = JsonLines.of(Source.class);

  @TempDir Path folder;

  @Test
  void readsWhatItWrites() throws IOException {
    List<Document> documents =
        List.of(
            Document.of("a", "Sea wall 🌊\nbroken\u2028"),
            Document.of("b", ""),
            Document.of("c", "x\uDC00"));
    Path file = folder.resolve("documents.jsonl");

    try (JsonLinesWriter<Document> out = JsonLines.of(Document.class).write(file)) {
      out.writeAll(documents);
    }

    try (JsonLinesReader<Document> in = JsonLines.of(Document.class).read(file)) {
      assertThat(in.stream()).isEqualTo(documents);
    }
    assertThat(Files.readString(file)).endsWith("}\n").hasLineCount(3);
  }

  @Test
  void endsEachLineWithALineFeedAlone() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonLinesWriter<Source> out = SOURCES.write(bytes)) {
      out.write(Source.of("ä"));
      out.write(Source.of("b"));
    }

    assertThat(bytes.toString(UTF_8))
        .isEqualTo(
            "{\"id\":\"ä\",\"publisher\":null,\"publishedAt\":null,\"title\":null}\n{\"id\":\"b\",\"publisher\":null,\"publishedAt\":null,\"title\":null}\n");
  }

  @Test
  void handsOnEachLineOnlyIfAskedTo() {
    ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    ByteArrayOutputStream watched = new ByteArrayOutputStream();
    JsonLinesWriter<Source> gathers = SOURCES.write(gathered);
    JsonLinesWriter<Source> flushes = SOURCES.flushEachLine().write(watched);

    gathers.write(Source.of("a"));
    flushes.write(Source.of("a"));

    assertThat(gathered.size()).isZero();
    assertThat(watched.toString(UTF_8))
        .isEqualTo("{\"id\":\"a\",\"publisher\":null,\"publishedAt\":null,\"title\":null}\n");
    gathers.flush();
    assertThat(gathered.toString(UTF_8))
        .isEqualTo("{\"id\":\"a\",\"publisher\":null,\"publishedAt\":null,\"title\":null}\n");
  }

  @Test
  void skipsByteOrderMarkAndBlankLinesAndTakesEveryLineEnd() {
    assertThat(
            ids(
                "\uFEFF{\"id\":\"a\"}\r\n\n  \t\r\n{\"id\":\"b\",\"publisher\":null,\"publishedAt\":null,\"title\":null}\n{\"id\":\"c\"}"))
        .containsExactly("1 a", "4 b", "5 c");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(ids("")).isEmpty();
    assertThat(ids("\n\n")).isEmpty();
    assertThat(ids("\uFEFF")).isEmpty();
  }

  @Test
  void reportsABadLineAndGoesOn() {
    List<BadLine> bad = new ArrayList<>();
    String input = "{\"id\":\"a\"}\n{\"id\":\n\n{\"id\":4}\n{\"id\":\"e\"}\n";

    List<String> read = new ArrayList<>();
    try (JsonLinesReader<Source> in = SOURCES.onBadLine(bad::add).read(stream(input))) {
      in.forEachRemaining(source -> read.add(source.id()));
    }

    assertThat(read).containsExactly("a", "e");
    assertThat(bad)
        .containsExactly(
            new BadLine(2, "not JSON: it ends too early (line 2, column 7)"),
            new BadLine(4, "id: expected a string, but found 4 (line 4, column 7)"));
  }

  @Test
  void throwsABadLineWithoutAHandlerAndCanGoOn() {
    try (JsonLinesReader<Source> in = SOURCES.read(stream("{\"id\":\"a\"}\n[]\n{\"id\":\"c\"}"))) {
      assertThat(in.next().id()).isEqualTo("a");
      assertThatThrownBy(in::hasNext)
          .isInstanceOf(ClaimwireJsonException.class)
          .hasMessage("expected an object, but found an array (line 2, column 1)");
      assertThat(in.next().id()).isEqualTo("c");
      assertThat(in.lineNumber()).isEqualTo(3);
      assertThat(in.hasNext()).isFalse();
      assertThatThrownBy(in::next)
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage("no value after line 3");
    }
  }

  @Test
  void takesTwoValuesOnOneLineForABadLine() {
    assertThat(problems("{\"id\":\"a\"}{\"id\":\"b\"}".getBytes(UTF_8)))
        .containsExactly("expected nothing after the value (line 1, column 11)");
  }

  @Test
  void namesTheByteThatIsNotUtf8() {
    byte[] latin1 = "{\"id\":\"a\"}\n{\"id\":\"Zürich\"}\n{\"id\":\"c\"}\n".getBytes(ISO_8859_1);

    assertThat(problems(latin1))
        .containsExactly("not UTF-8: byte 0xFC at byte 19 of the input (line 2)");
  }

  @Test
  void takesACutOffCharacterAndACodedSurrogateForNotUtf8() {
    assertThat(problems(new byte[] {'"', (byte) 0xF0, (byte) 0x9F}))
        .containsExactly("not UTF-8: byte 0xF0 at byte 1 of the input (line 1)");
    assertThat(problems(new byte[] {'\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'}))
        .containsExactly("not UTF-8: byte 0xED at byte 1 of the input (line 2)");
  }

  @Test
  void refusesALineBeyondTheLimitAndReadsOnAfterIt() {
    List<BadLine> bad = new ArrayList<>();
    String input = "{\"id\":\"a\"}\n" + "x".repeat(300_000) + "\n{\"id\":\"c\"}\n";

    List<String> read = new ArrayList<>();
    try (JsonLinesReader<Source> in =
        SOURCES.maxLineBytes(10).onBadLine(bad::add).read(stream(input))) {
      in.forEachRemaining(source -> read.add(source.id()));
    }

    assertThat(read).containsExactly("a", "c");
    assertThat(bad)
        .containsExactly(new BadLine(2, "the line is longer than the 10 bytes allowed (line 2)"));
  }

  @Test
  void readsLinesLongerThanItsBuffer() {
    String id = "é".repeat(200_000);

    assertThat(ids("{\"id\":\"" + id + "\"}\n{\"id\":\"b\"}")).containsExactly("1 " + id, "2 b");
  }

  @Test
  void refusesALimitOfNothing() {
    assertThatThrownBy(() -> SOURCES.maxLineBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxLineBytes must be at least 1, but is 0");
  }

  @Test
  void namesTheLineAfterWhichTheInputFailed() {
    InputStream failing =
        new InputStream() {
          private final InputStream first = stream("{\"id\":\"a\"}\n{");

          @Override
          public int read() throws IOException {
            int next = first.read();
            if (next < 0) {
              throw new IOException("cable cut");
            }
            return next;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = first.read(bytes, offset, length);
            if (count < 0) {
              throw new IOException("cable cut");
            }
            return count;
          }
        };
    try (JsonLinesReader<Source> in = SOURCES.read(failing)) {
      assertThat(in.next().id()).isEqualTo("a");
      assertThatThrownBy(in::next)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage("cannot read on after line 1: cable cut");
    }
  }

  @Test
  void saysThatTheOutputFailed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    JsonLinesWriter<Source> out = SOURCES.flushEachLine().write(full);

    assertThatThrownBy(() -> out.write(Source.of("a")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write a line: disk full");
  }

  private static List<String> ids(String input) {
    List<String> ids = new ArrayList<>();
    try (JsonLinesReader<Source> in = SOURCES.read(stream(input))) {
      while (in.hasNext()) {
        String id = in.next().id();
        ids.add(in.lineNumber() + " " + id);
      }
    }
    return ids;
  }

  private static List<String> problems(byte[] input) {
    List<String> problems = new ArrayList<>();
    try (JsonLinesReader<Source> in =
        SOURCES
            .onBadLine(bad -> problems.add(bad.message()))
            .read(new ByteArrayInputStream(input))) {
      in.forEachRemaining(source -> {});
    }
    return problems;
  }

  private static InputStream stream(String input) {
    return new ByteArrayInputStream(input.getBytes(UTF_8));
  }
}
