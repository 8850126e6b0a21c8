package io.claimwire.extract.claim;

import io.claimwire.model.Reason;
import java.util.Optional;

/**
 * A value with what decided it.
 *
 * @param value the value
 * @param why what the deciding words are, empty where nothing decided
 * @param from index of the first deciding token, or -1 if no single words did
 * @param to index after the last
 * @param <T> what sort of value
 */
record Ruling<T>(T value, String why, int from, int to) {

  /** What holds because nothing says otherwise. */
  static <T> Ruling<T> plain(T value) {
    return new Ruling<>(value, "", -1, -1);
  }

  static <T> Ruling<T> at(T value, String why, int token) {
    return new Ruling<>(value, why, token, token + 1);
  }

  static <T> Ruling<T> from(T value, String why) {
    return new Ruling<>(value, why, -1, -1);
  }

  Optional<Reason> reason(String field, Syntax syntax, String text) {
    if (why.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        from < 0 ? Reason.of(field, why) : Reason.of(field, why, syntax.span(from, to), text));
  }
}
