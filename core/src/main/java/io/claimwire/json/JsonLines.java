package io.claimwire.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Files of one JSON value a line ({@code .jsonl}, UTF-8): how to read and write them.
 *
 * <pre>{@code
 * JsonLines<Document> lines = JsonLines.of(Document.class).onBadLine(bad -> log(bad.message()));
 * try (JsonLinesReader<Document> documents = lines.read(path)) {
 *   while (documents.hasNext()) {
 *     analyse(documents.next());
 *   }
 * }
 * }</pre>
 *
 * <p>An object of this class is a setting: immutable, to be shared freely.
 *
 * @param <T> the type of the values
 */
public final class JsonLines<T> {

  /** The longest line that is read unless another limit is set: 64 MiB. */
  public static final int DEFAULT_MAX_LINE_BYTES = 64 << 20;

  private final Class<T> type;
  private final int maxLineBytes;
  private final boolean flushEachLine;
  private final Optional<Consumer<BadLine>> onBadLine;

  private JsonLines(
      Class<T> type,
      int maxLineBytes,
      boolean flushEachLine,
      Optional<Consumer<BadLine>> onBadLine) {
    this.type = type;
    this.maxLineBytes = maxLineBytes;
    this.flushEachLine = flushEachLine;
    this.onBadLine = onBadLine;
  }

  /**
   * A line that holds no value.
   *
   * @param lineNumber the number of the line, from 1
   * @param message what is wrong with it: field, value, what is allowed and place, the number of
   *     the line included
   */
  public record BadLine(long lineNumber, String message) {

    /**
     * Refuses a missing message.
     *
     * @param lineNumber the number of the line
     * @param message what is wrong with it
     */
    public BadLine {
      requireNonNull(message, "message");
    }
  }

  /**
   * {@return lines of values of a type, with the default limit; a bad line is thrown}
   *
   * @param <T> the type of the values
   * @param type the type of the values, such as {@code Document.class}
   */
  public static <T> JsonLines<T> of(Class<T> type) {
    return new JsonLines<>(
        requireNonNull(type, "type"), DEFAULT_MAX_LINE_BYTES, false, Optional.empty());
  }

  /**
   * {@return the same, but a bad line goes to {@code handler} and reading goes on with the next}
   *
   * @param handler is called once for each bad line, in the order of the lines
   */
  public JsonLines<T> onBadLine(Consumer<BadLine> handler) {
    return new JsonLines<>(
        type, maxLineBytes, flushEachLine, Optional.of(requireNonNull(handler, "handler")));
  }

  /**
   * {@return the same with another limit, beyond which a line is bad and is not kept in memory}
   *
   * @param bytes the length of the longest line that is read, in bytes without its end; at least 1
   * @throws IllegalArgumentException if {@code bytes} is less than 1
   */
  public JsonLines<T> maxLineBytes(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("maxLineBytes must be at least 1, but is " + bytes);
    }
    return new JsonLines<>(type, bytes, flushEachLine, onBadLine);
  }

  /**
   * {@return the same, but a writer hands on each line at once, as a pipe that somebody watches
   * needs it; otherwise lines are gathered and handed on when the buffer is full or the writer
   * closed}
   */
  public JsonLines<T> flushEachLine() {
    return new JsonLines<>(type, maxLineBytes, true, onBadLine);
  }

  /**
   * Opens a file for reading.
   *
   * @param file the file
   * @return a reader, to be closed
   * @throws IOException if the file cannot be opened
   */
  public JsonLinesReader<T> read(Path file) throws IOException {
    return read(Files.newInputStream(requireNonNull(file, "file")));
  }

  /**
   * Reads from a stream.
   *
   * @param in the stream; closing the reader closes it
   * @return a reader, to be closed
   */
  public JsonLinesReader<T> read(InputStream in) {
    return new JsonLinesReader<>(
        new Utf8Lines(requireNonNull(in, "in"), maxLineBytes), type, onBadLine);
  }

  /**
   * Opens a file for writing; what it held before is lost.
   *
   * @param file the file; it is created if there is none
   * @return a writer, to be closed
   * @throws IOException if the file cannot be opened
   */
  public JsonLinesWriter<T> write(Path file) throws IOException {
    return write(Files.newOutputStream(requireNonNull(file, "file")));
  }

  /**
   * Writes to a stream.
   *
   * @param out the stream; closing the writer closes it
   * @return a writer, to be closed
   */
  public JsonLinesWriter<T> write(OutputStream out) {
    return new JsonLinesWriter<>(requireNonNull(out, "out"), flushEachLine);
  }
}
