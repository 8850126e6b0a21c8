package io.claimwire.reconcile;

import java.util.List;

/**
 * Whose word a claim is in the end.
 *
 * @param ids the ids of those whose word it is, several if they speak jointly, sorted, without
 *     doubles: the body of a spokesman, the outlet for what an article says in its own voice; never
 *     empty
 * @param voices the same in words, as the article has them: the innermost speakers; empty for the
 *     article's own voice
 */
public record Origin(List<String> ids, List<Voice> voices) {

  /**
   * Sorts the ids and refuses an origin without any.
   *
   * @param ids whose word it is
   * @param voices the same in words
   * @throws IllegalArgumentException if there are no ids
   */
  public Origin {
    ids = ids.size() == 1 ? List.copyOf(ids) : ids.stream().distinct().sorted().toList();
    voices = List.copyOf(voices);
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("origin.ids must not be empty");
    }
  }
}
