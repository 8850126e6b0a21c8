package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a {@link ClaimMatcher} makes of a story.
 *
 * @param questions the questions that its claims bear on; claims that bear on none are left out
 * @param parts which of these questions is part of which
 */
public record Matching(List<MatchedQuestion> questions, List<Part> parts) {

  /**
   * Copies the lists and refuses parts of questions that there are not.
   *
   * @param questions the questions
   * @param parts which is part of which
   * @throws IllegalArgumentException if a part names no question
   */
  public Matching {
    questions = List.copyOf(questions);
    parts = List.copyOf(parts);
    for (Part part : parts) {
      if (part.part >= questions.size() || part.whole >= questions.size()) {
        throw new IllegalArgumentException(
            "part.part and part.whole must be below "
                + questions.size()
                + ", the number of questions, are "
                + part.part
                + " and "
                + part.whole);
      }
    }
  }

  /**
   * {@return a matching in which no question is part of another}
   *
   * @param questions the questions
   */
  public static Matching of(List<MatchedQuestion> questions) {
    return new Matching(questions, List.of());
  }

  /**
   * That one question is part of another.
   *
   * @param part the index of the question that is part of the other
   * @param whole the index of the question that holds it
   * @param why the reason, as a sentence
   */
  public record Part(int part, int whole, String why) {

    /**
     * Refuses a question that is part of itself.
     *
     * @param part the index of the part
     * @param whole the index of the whole
     * @param why the reason
     * @throws IllegalArgumentException if an index is negative, or both are the same
     */
    public Part {
      requireNonNull(why, "why");
      if (part < 0 || whole < 0 || part == whole) {
        throw new IllegalArgumentException(
            "part.part and part.whole must be 0 or more and differ, are " + part + " and " + whole);
      }
    }
  }
}
