package io.claimwire.examples.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Decodes UTF-8 without repairing it: an offset into a repaired text would point nowhere. */
final class StrictUtf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StrictUtf8() {}

  /**
   * {@return the text, without a leading byte-order mark}
   *
   * @throws UnreadableException if a byte is not UTF-8; the message names the byte and the line
   */
  static String decode(byte[] bytes) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // A new decoder reports what is malformed instead of replacing it. UTF-16 never needs more
    // code units than UTF-8 needs bytes.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int offset = in.position();
      String wrong = HexFormat.of().withUpperCase().toHexDigits(bytes[offset]);
      throw new UnreadableException(
          "is not valid UTF-8: byte 0x"
              + wrong
              + " at offset "
              + offset
              + ", line "
              + lineAt(bytes, offset));
    }
    out.flip();
    if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
      out.get();
    }
    return out.toString();
  }

  private static int lineAt(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
