package io.claimwire.model.id;

import com.google.common.io.BaseEncoding;

/** RFC 4648 base 32 in lower case and without padding, for 128 bits: 26 characters. */
final class Base32 {

  private static final BaseEncoding ENCODING = BaseEncoding.base32().lowerCase().omitPadding();
  private static final int BYTES = 16;
  private static final int CHARACTERS = 26;

  private Base32() {}

  /** Encodes the first 16 bytes. */
  static String encode(byte[] bytes) {
    return ENCODING.encode(bytes, 0, BYTES);
  }

  /**
   * Whether a text is what {@link #encode} gives: decoding it and encoding it again changes
   * nothing.
   */
  static boolean isDigest(String text) {
    return text.length() == CHARACTERS
        && ENCODING.canDecode(text)
        && ENCODING.encode(ENCODING.decode(text)).equals(text);
  }
}
