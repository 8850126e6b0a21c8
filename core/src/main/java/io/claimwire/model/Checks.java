package io.claimwire.model;

import java.util.List;

/** What the value types refuse, with messages that name the field and the value. */
final class Checks {

  private static final int SHOWN = 40;

  private Checks() {}

  static void notBlank(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " must not be blank");
    }
  }

  static void notEmpty(String field, List<?> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(field + " must not be empty");
    }
  }

  static void ascending(String field, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException(
            field
                + " must be in text order without overlap, but "
                + spans.get(i)
                + " follows "
                + spans.get(i - 1));
      }
    }
  }

  static String shown(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }
}
