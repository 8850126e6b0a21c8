package io.claimwire.model.id;

import com.google.common.io.BaseEncoding;
import java.util.Arrays;

/** RFC 4648 base 32 in lower case and without padding, for 128 bits: 26 characters. */
final class Base32 {

  private static final BaseEncoding ENCODING = BaseEncoding.base32().lowerCase().omitPadding();
  private static final int BYTES = 16;
  private static final int CHARACTERS = 26;
  private static final byte[] VALUES = values();

  private Base32() {}

  private static byte[] values() {
    String alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    byte[] values = new byte['z' + 1];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = (byte) i;
    }
    return values;
  }

  /** Encodes the first 16 bytes. */
  static String encode(byte[] bytes) {
    return ENCODING.encode(bytes, 0, BYTES);
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
