package io.claimwire.examples.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 500K}, {@code 10M} or a plain number of bytes; K and M are powers of 1024. */
final class ByteSize implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    String size = text.toUpperCase(Locale.ROOT);
    int unit = size.endsWith("K") ? 1 << 10 : size.endsWith("M") ? 1 << 20 : 1;
    try {
      int bytes =
          Math.multiplyExact(
              Integer.parseInt(unit == 1 ? size : size.substring(0, size.length() - 1)), unit);
      if (bytes > 0) {
        return bytes;
      }
    } catch (NumberFormatException | ArithmeticException e) {
      throw wrong(text);
    }
    throw wrong(text);
  }

  private static TypeConversionException wrong(String text) {
    return new TypeConversionException(
        "\"" + text + "\" is not a size from 1 to 2047M, such as 500K or 10M");
  }
}
