package io.claimwire.json;

import io.claimwire.json.JsonLines.BadLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The values of a JSON Lines file, one after the other; see {@link JsonLines}. Memory is bounded by
 * the longest line.
 *
 * <p>Bytes that are not UTF-8, a line beyond the limit, and a line that is not the JSON of one
 * value are bad lines. They go to the handler that was set, or are thrown by {@link #hasNext} and
 * {@link #next}; after the exception the reader goes on with the line that follows. Blank lines are
 * skipped, as is a byte-order mark at the very start. Lines end with {@code \n} or {@code \r\n}.
 *
 * <p>For one thread.
 *
 * @param <T> the type of the values
 */
public final class JsonLinesReader<T> implements Iterator<T>, AutoCloseable {

  private final Utf8Lines lines;
  private final Class<T> type;
  private final Optional<Consumer<BadLine>> onBadLine;
  private @Nullable T ahead;
  private long aheadLine;
  private long lineNumber;

  JsonLinesReader(Utf8Lines lines, Class<T> type, Optional<Consumer<BadLine>> onBadLine) {
    this.lines = lines;
    this.type = type;
    this.onBadLine = onBadLine;
  }

  /**
   * {@return whether there is another value}
   *
   * @throws ClaimwireJsonException if the next line is bad and no handler was set
   * @throws UncheckedIOException if the input cannot be read
   */
  @Override
  public boolean hasNext() {
    while (ahead == null) {
      try {
        String line = lines.next();
        if (line == null) {
          return false;
        }
        if (!line.isBlank()) {
          ahead = ClaimwireJson.read(line, type, lines.lineNumber());
          aheadLine = lines.lineNumber();
        }
      } catch (ClaimwireJsonException bad) {
        report(bad);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "cannot read on after line " + lines.lineNumber() + ": " + e.getMessage(), e);
      }
    }
    return true;
  }

  /**
   * {@return the next value}
   *
   * @throws NoSuchElementException if there is none
   * @throws ClaimwireJsonException if the next line is bad and no handler was set
   * @throws UncheckedIOException if the input cannot be read
   */
  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no value after line " + lines.lineNumber());
    }
    T value = ahead;
    ahead = null;
    lineNumber = aheadLine;
    if (value == null) {
      throw new IllegalStateException("a reader is for one thread");
    }
    return value;
  }

  /**
   * {@return the number of the line of the value that {@link #next} gave last, from 1; 0 before}
   */
  public long lineNumber() {
    return lineNumber;
  }

  /** {@return the remaining values as a stream; closing it closes this reader} */
  public Stream<T> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
        .onClose(this::close);
  }

  /**
   * Closes the input.
   *
   * @throws UncheckedIOException if that fails
   */
  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the input", e);
    }
  }

  private void report(ClaimwireJsonException bad) {
    if (onBadLine.isEmpty()) {
      throw bad;
    }
    onBadLine.get().accept(new BadLine(lines.lineNumber(), bad.getMessage()));
  }
}
