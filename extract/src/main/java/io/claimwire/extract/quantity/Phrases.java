package io.claimwire.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of phrases, looked up by the longest one that begins or ends at a piece. Only ever asked
 * by key, so the order of its maps never matters.
 *
 * @param <V> what is known of a phrase
 */
final class Phrases<V> {

  /**
   * A phrase found in a sentence.
   *
   * @param from index of its first piece
   * @param to index after its last
   * @param value what is known of it
   */
  record Match<V>(int from, int to, V value) {}

  private record Entry<V>(List<String> words, boolean exactCase, V value) {}

  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<V>>> byLast = new HashMap<>();

  /** Adds a phrase that is found in whatever case it is written. */
  void add(String phrase, V value) {
    add(phrase, false, value);
  }

  /** Adds a phrase that is found only as it is written here. */
  void addExact(String phrase, V value) {
    add(phrase, true, value);
  }

  private void add(String phrase, boolean exactCase, V value) {
    List<Piece> pieces = PieceCutter.cut(phrase, 0, phrase.length());
    List<String> words =
        pieces.stream().map(piece -> exactCase ? piece.text() : piece.lower()).toList();
    Entry<V> entry = new Entry<>(words, exactCase, value);
    insert(byFirst, pieces.get(0).lower(), entry);
    insert(byLast, pieces.get(pieces.size() - 1).lower(), entry);
  }

  private static <V> void insert(Map<String, List<Entry<V>>> map, String key, Entry<V> entry) {
    List<Entry<V>> entries = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    entries.add(entry);
    entries.sort(Comparator.comparingInt((Entry<V> e) -> -e.words().size()));
  }

  /** The first words of all phrases, in lower case. */
  Set<String> openers() {
    return byFirst.keySet();
  }

  /** The second words of all phrases that have one. */
  Set<String> secondWords() {
    Set<String> second = new HashSet<>();
    for (List<Entry<V>> entries : byFirst.values()) {
      for (Entry<V> entry : entries) {
        if (entry.words().size() > 1) {
          second.add(entry.words().get(1));
        }
      }
    }
    return second;
  }

  /** The longest phrase whose first piece is {@code from}. */
  Optional<Match<V>> startingAt(Pieces pieces, int from) {
    List<Entry<V>> entries = byFirst.get(pieces.lower(from));
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry<V> entry : entries) {
      if (matches(pieces, from, entry)) {
        return Optional.of(new Match<>(from, from + entry.words().size(), entry.value()));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last piece stands just before {@code to}. */
  Optional<Match<V>> endingAt(Pieces pieces, int to) {
    List<Entry<V>> entries = byLast.get(pieces.lower(to - 1));
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry<V> entry : entries) {
      int from = to - entry.words().size();
      if (from >= 0 && matches(pieces, from, entry)) {
        return Optional.of(new Match<>(from, to, entry.value()));
      }
    }
    return Optional.empty();
  }

  private static <V> boolean matches(Pieces pieces, int from, Entry<V> entry) {
    for (int i = 0; i < entry.words().size(); i++) {
      Piece piece = pieces.get(from + i);
      String word = entry.exactCase() ? piece.text() : piece.lower();
      if (!word.equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
