package io.claimwire.model.id;

import com.google.common.hash.Hashing;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The bytes that are hashed: big-endian integers, counted texts, runs of bytes. */
final class ContentEncoding {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private byte[] buffer = new byte[512];
  private int length;

  int length() {
    return length;
  }

  void putByte(int value) {
    ensureRoom(1);
    buffer[length++] = (byte) value;
  }

  void putLong(long value) {
    ensureRoom(Long.BYTES);
    LONGS.set(buffer, length, value);
    length += Long.BYTES;
  }

  /** Writes what {@link #putText} does if all characters are ASCII; writes nothing otherwise. */
  boolean putAscii(String text) {
    int size = text.length();
    ensureRoom(Integer.BYTES + size);
    int start = length + Integer.BYTES;
    for (int i = 0; i < size; i++) {
      char unit = text.charAt(i);
      if (unit >= 0x80) {
        return false;
      }
      buffer[start + i] = (byte) unit;
    }
    putCount(size);
    length += size;
    return true;
  }

  /** Writes the length in bytes, then UTF-8. */
  void putText(String text) {
    int lengthAt = length;
    putCount(0);
    putUtf8(text);
    overwriteCount(lengthAt, length - lengthAt - Integer.BYTES);
  }

  void putCount(int count) {
    ensureRoom(Integer.BYTES);
    length += Integer.BYTES;
    overwriteCount(length - Integer.BYTES, count);
  }

  void overwriteCount(int at, int count) {
    INTS.set(buffer, at, count);
  }

  void putBytes(byte[] bytes) {
    ensureRoom(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  /** Takes everything written since {@code start} back out. */
  byte[] cutFrom(int start) {
    byte[] bytes = Arrays.copyOfRange(buffer, start, length);
    length = start;
    return bytes;
  }

  byte[] sha256() {
    return Hashing.sha256().hashBytes(buffer, 0, length).asBytes();
  }

  /**
   * Writes UTF-8. Half of a surrogate pair, which UTF-8 cannot hold and {@code String.getBytes}
   * would turn into a question mark, is written as the three bytes of its code unit, so that
   * damaged texts still have ids of their own.
   */
  private void putUtf8(String text) {
    ensureRoom(3 * text.length()); // the most that a code unit takes, surrogates included
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        buffer[length++] = (byte) unit;
      } else if (unit < 0x800) {
        buffer[length++] = (byte) (0xC0 | (unit >> 6));
        buffer[length++] = continuation(unit);
      } else if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        int codePoint = Character.toCodePoint(unit, text.charAt(i));
        buffer[length++] = (byte) (0xF0 | (codePoint >> 18));
        buffer[length++] = continuation(codePoint >> 12);
        buffer[length++] = continuation(codePoint >> 6);
        buffer[length++] = continuation(codePoint);
      } else {
        buffer[length++] = (byte) (0xE0 | (unit >> 12));
        buffer[length++] = continuation(unit >> 6);
        buffer[length++] = continuation(unit);
      }
    }
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  private void ensureRoom(int bytes) {
    if (buffer.length - length < bytes) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + bytes));
    }
  }
}
