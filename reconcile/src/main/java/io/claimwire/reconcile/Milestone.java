package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which something changed about a question.
 *
 * @param day the day
 * @param published the members that were published on it
 * @param retracted the members that were taken back on it
 * @param answer what could be printed at its end
 */
public record Milestone(
    LocalDate day, List<Member> published, List<Member> retracted, Answer answer) {

  /**
   * Refuses nulls and copies the lists.
   *
   * @param day the day
   * @param published the members that were published on it
   * @param retracted the members that were taken back on it
   * @param answer what could be printed at its end
   */
  public Milestone {
    requireNonNull(day, "day");
    published = List.copyOf(published);
    retracted = List.copyOf(retracted);
    requireNonNull(answer, "answer");
  }
}
