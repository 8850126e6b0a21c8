package io.claimwire.extract.claim;

import io.claimwire.extract.text.LexiconFile;
import java.util.Arrays;
import java.util.Locale;

/** Reads the columns of a lexicon line that name one of a few values. */
final class Lines {

  private Lines() {}

  /** The constant that a column names, in whatever case. */
  static <E extends Enum<E>> E value(Class<E> type, LexiconFile.Entry entry, int column) {
    String name = entry.column(column).toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        entry.place()
            + ": \""
            + entry.column(column)
            + "\" is none of "
            + Arrays.toString(type.getEnumConstants()));
  }
}
