package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the columns of the lexicons of this package, with errors that name file and line. */
final class LexiconValues {

  private LexiconValues() {}

  static BigDecimal number(Entry entry, int column) {
    String value = entry.column(column);
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          entry.place() + " needs a number in column " + (column + 1) + ", has " + value, e);
    }
  }

  static <E extends Enum<E>> E constant(Class<E> type, Entry entry, int column) {
    String value = entry.column(column).toUpperCase(Locale.ROOT);
    try {
      return Enum.valueOf(type, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          entry.place()
              + " needs one of "
              + List.of(type.getEnumConstants())
              + " in column "
              + (column + 1)
              + ", has "
              + value,
          e);
    }
  }

  /** The parts of a column that stand between commas. */
  static List<String> list(Entry entry, int column) {
    List<String> parts = new ArrayList<>();
    String value = entry.columnOrEmpty(column);
    for (int from = 0; from < value.length(); ) {
      int comma = value.indexOf(',', from);
      int to = comma < 0 ? value.length() : comma;
      String part = value.substring(from, to).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to + 1;
    }
    return parts;
  }
}
