package io.claimwire.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes values as JSON Lines: one a line, UTF-8, each line ended by {@code \n} on every system;
 * see {@link JsonLines}.
 *
 * <p>For one thread.
 *
 * @param <T> the type of the values
 */
public final class JsonLinesWriter<T> implements AutoCloseable {

  private final OutputStream out;
  private final boolean flushEachLine;

  JsonLinesWriter(OutputStream out, boolean flushEachLine) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.flushEachLine = flushEachLine;
  }

  /**
   * Writes one line.
   *
   * @param value the value
   * @throws ClaimwireJsonException if the value has no JSON form; nothing of it is written then
   * @throws UncheckedIOException if the output cannot be written
   */
  public void write(T value) {
    byte[] line = (ClaimwireJson.write(value) + '\n').getBytes(StandardCharsets.UTF_8);
    try {
      out.write(line);
      if (flushEachLine) {
        out.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a line: " + e.getMessage(), e);
    }
  }

  /**
   * Writes several lines.
   *
   * @param values the values, in order
   * @throws ClaimwireJsonException if a value has no JSON form; those before it are written
   * @throws UncheckedIOException if the output cannot be written
   */
  public void writeAll(Iterable<? extends T> values) {
    values.forEach(this::write);
  }

  /**
   * Hands on what has been gathered.
   *
   * @throws UncheckedIOException if the output cannot be written
   */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write: " + e.getMessage(), e);
    }
  }

  /**
   * Hands on what has been gathered and closes the output.
   *
   * @throws UncheckedIOException if that fails
   */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write and close: " + e.getMessage(), e);
    }
  }
}
