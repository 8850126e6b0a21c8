package io.claimwire.model.id;

/** RFC 4648 base 32 in lower case and without padding, for 128 bits: 26 characters. */
final class Base32 {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BYTES = 16;
  private static final int CHARACTERS = 26;

  /** 26 characters carry 130 bits, so the last one has two bits that are always zero. */
  private static final int UNUSED_BITS = 0b11;

  private Base32() {}

  /** Encodes the first 16 bytes. */
  static String encode(byte[] bytes) {
    char[] characters = new char[CHARACTERS];
    int bits = 0;
    int held = 0;
    int at = 0;
    for (int i = 0; i < BYTES; i++) {
      bits = (bits << 8) | (bytes[i] & 0xFF);
      held += 8;
      while (held >= 5) {
        held -= 5;
        characters[at++] = ALPHABET.charAt((bits >> held) & 31);
      }
      bits &= (1 << held) - 1;
    }
    characters[at] = ALPHABET.charAt((bits << (5 - held)) & 31);
    return new String(characters);
  }

  static boolean isDigest(String text) {
    if (text.length() != CHARACTERS) {
      return false;
    }
    for (int i = 0; i < CHARACTERS; i++) {
      if (ALPHABET.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return (ALPHABET.indexOf(text.charAt(CHARACTERS - 1)) & UNUSED_BITS) == 0;
  }
}
