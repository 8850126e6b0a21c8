package io.claimwire.reconcile;

/**
 * Decides what can be printed about a question: the interface to implement for a house rule of
 * one's own.
 *
 * <pre>{@code
 * final class HighestFigure implements ReconciliationStrategy {
 *   public String name() {
 *     return "highest";
 *   }
 *
 *   public Answer answer(Evidence evidence) {
 *     return evidence.standing().stream()
 *         .filter(member -> member.high().isPresent())
 *         .max(Comparator.comparing(member -> member.high().get()))
 *         .map(top -> evidence.answerOn(name(), List.of(top), "The highest standing figure."))
 *         .orElseGet(() -> evidence.noAnswer(name()));
 *   }
 * }
 * }</pre>
 *
 * <p>An implementation must be deterministic and free of state, must not let the answer's interval
 * leave the hull of the members it rests on, and must count members of one origin once. The
 * published test class {@code ReconciliationStrategyContract} checks this by inheritance.
 */
public interface ReconciliationStrategy {

  /** {@return the strategy's name: small letters, digits and hyphens} */
  String name();

  /**
   * Weighs the members of one question.
   *
   * @param evidence members, relations and origins of the question; never without members
   * @return the answer; without low and high if nothing can be said
   */
  Answer answer(Evidence evidence);
}
