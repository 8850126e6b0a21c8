package io.claimwire.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines of strict UTF-8. Holds one line at a time, and of a line that
 * is too long no more than the limit.
 */
final class Utf8Lines implements Closeable {

  private static final int CHUNK = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int maxBytes;
  private final byte[] chunk = new byte[CHUNK];
  private int chunkAt;
  private int chunkEnd;

  private byte[] line = new byte[256];
  private int length;
  private boolean tooLong;

  private long lineNumber;
  private long lineStart;
  private long nextStart;

  Utf8Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** {@return the number of the line that was read last, from 1} */
  long lineNumber() {
    return lineNumber;
  }

  /**
   * {@return the next line without its end, or null after the last one}
   *
   * @throws ClaimwireJsonException if the line is too long or not UTF-8; the next call reads on
   *     after it
   * @throws IOException if the stream cannot be read
   */
  @Nullable String next() throws IOException {
    if (!fetch()) {
      return null;
    }
    if (tooLong) {
      throw new ClaimwireJsonException(
          "the line is longer than the " + maxBytes + " bytes allowed", lineNumber);
    }
    int from = lineNumber == 1 && startsWithByteOrderMark() ? BYTE_ORDER_MARK.length : 0;
    int to = length > from && line[length - 1] == '\r' ? length - 1 : length;
    return decoded(from, to);
  }

  /** Collects the bytes up to the next line feed or the end; false if there are none. */
  private boolean fetch() throws IOException {
    lineStart = nextStart;
    length = 0;
    tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = chunkAt;
      while (end < chunkEnd && chunk[end] != '\n') {
        end++;
      }
      append(end);
      ended = end < chunkEnd;
      nextStart += end - chunkAt + (ended ? 1 : 0);
      chunkAt = ended ? end + 1 : end;
    }
    if (nextStart == lineStart) {
      return false;
    }
    lineNumber++;
    return true;
  }

  private boolean fill() throws IOException {
    while (chunkAt == chunkEnd) {
      int read = in.read(chunk, 0, CHUNK);
      if (read < 0) {
        return false;
      }
      chunkAt = 0;
      chunkEnd = read;
    }
    return true;
  }

  private void append(int chunkTo) {
    int count = chunkTo - chunkAt;
    if (tooLong || count > maxBytes - length) {
      tooLong = true;
      return;
    }
    if (count > line.length - length) {
      long twice = 2L * line.length;
      line = Arrays.copyOf(line, (int) Math.min(maxBytes, Math.max(twice, length + count)));
    }
    System.arraycopy(chunk, chunkAt, line, length, count);
    length += count;
  }

  private boolean startsWithByteOrderMark() {
    return length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private String decoded(int from, int to) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(line, from, to - from);
    CharBuffer characters = CharBuffer.allocate(to - from);
    CoderResult result = decoder.decode(bytes, characters, true);
    if (result.isError()) {
      throw new ClaimwireJsonException(
          "not UTF-8: byte 0x"
              + String.format("%02X", line[bytes.position()])
              + " at byte "
              + (lineStart + bytes.position())
              + " of the input",
          lineNumber);
    }
    return characters.flip().toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
