package io.claimwire.model.id;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** RFC 4648 base 32 in lower case and without padding, for 128 bits: 26 characters. */
final class Base32 {

  private static final byte[] DIGITS =
      "abcdefghijklmnopqrstuvwxyz234567".getBytes(StandardCharsets.US_ASCII);
  private static final int BYTES = 16;
  private static final int CHARACTERS = 26;
  private static final int BITS = 5;
  private static final byte[] VALUES = values();

  private Base32() {}

  private static byte[] values() {
    byte[] values = new byte['z' + 1];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < DIGITS.length; i++) {
      values[DIGITS[i]] = (byte) i;
    }
    return values;
  }

  /** Encodes the first 16 bytes. */
  static String encode(byte[] bytes) {
    byte[] padded = new byte[BYTES + 1]; // the last character takes two bits from beyond
    System.arraycopy(bytes, 0, padded, 0, BYTES);
    byte[] characters = new byte[CHARACTERS];
    for (int i = 0; i < CHARACTERS; i++) {
      int bit = i * BITS;
      int at = bit >> 3;
      int pair = (padded[at] & 0xFF) << Byte.SIZE | padded[at + 1] & 0xFF;
      characters[i] = DIGITS[pair >> 2 * Byte.SIZE - BITS - (bit & 7) & 0b11111];
    }
    return new String(characters, StandardCharsets.ISO_8859_1);
  }

  /**
   * Whether a text is what {@link #encode} gives: every character holds five bits, of which the
   * last two of the last one are none of the 128 and so are zero.
   */
  static boolean isDigest(String text) {
    if (text.length() != CHARACTERS) {
      return false;
    }
    for (int i = 0; i < CHARACTERS; i++) {
      if (value(text.charAt(i)) < 0) {
        return false;
      }
    }
    return (value(text.charAt(CHARACTERS - 1)) & 0b11) == 0;
  }

  private static int value(char c) {
    return c < VALUES.length ? VALUES[c] : -1;
  }
}
