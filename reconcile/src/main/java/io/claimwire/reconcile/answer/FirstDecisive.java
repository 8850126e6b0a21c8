package io.claimwire.reconcile.answer;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.ReconciliationStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code first-decisive}: asks one strategy after the other and takes the first decisive answer.
 * Decisive is an answer with both ends, which lie no farther apart than "about" may be off in the
 * policy (10 per cent of the higher end). If no strategy decides, the answer is the first that
 * gives any value.
 *
 * <pre>{@code
 * new FirstDecisive(List.of(new OfficialSource(), new IntervalConsensus()))
 * }</pre>
 */
public final class FirstDecisive implements ReconciliationStrategy {

  /** The name under which it is found. */
  public static final String NAME = "first-decisive";

  private final List<ReconciliationStrategy> strategies;

  /** Makes the strategy that asks official sources, then the majority, then goes by time. */
  public FirstDecisive() {
    this(List.of(new OfficialSource(), new MajorityOfOrigins(), new LatestPerOrigin()));
  }

  /**
   * Makes the strategy that asks others.
   *
   * @param strategies whom to ask, in this order; at least one
   * @throws IllegalArgumentException if there is none
   */
  public FirstDecisive(List<ReconciliationStrategy> strategies) {
    this.strategies = Panel.atLeastOne(strategies);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer answer(Evidence evidence) {
    List<String> undecided = new ArrayList<>();
    Answer fallback = null;
    for (ReconciliationStrategy strategy : strategies) {
      Answer answer = strategy.answer(evidence);
      if (isDecisive(answer, evidence.policy().approximateTolerance())) {
        return signed(answer, strategy, undecided, "decides");
      }
      if (fallback == null && Panel.hasValue(answer)) {
        fallback = signed(answer, strategy, List.of(), "is followed, as none decides");
      }
      undecided.add(strategy.name());
    }
    return fallback == null ? evidence.noAnswer(NAME) : fallback;
  }

  private static boolean isDecisive(Answer answer, BigDecimal tolerance) {
    if (answer.low().isEmpty() || answer.high().isEmpty()) {
      return false;
    }
    BigDecimal width = answer.high().get().subtract(answer.low().get());
    return width.compareTo(answer.high().get().abs().multiply(tolerance)) <= 0;
  }

  private static Answer signed(
      Answer answer, ReconciliationStrategy strategy, List<String> undecided, String how) {
    String after =
        undecided.isEmpty() ? "" : ", after " + String.join(", ", undecided) + " did not";
    String why = "“" + strategy.name() + "” " + how + after + ". " + answer.why();
    return Answer.builder().from(answer).strategy(NAME).why(why).build();
  }
}
