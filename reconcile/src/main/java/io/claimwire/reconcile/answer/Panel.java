package io.claimwire.reconcile.answer;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.ReconciliationStrategy;
import io.claimwire.reconcile.relation.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code panel}: asks several strategies and says where they differ. The answer reaches from the
 * lowest to the highest that any of them gives; the best value is the one that most of them give,
 * of several the one of the strategy asked first.
 */
public final class Panel implements ReconciliationStrategy {

  /** The name under which it is found. */
  public static final String NAME = "panel";

  private final List<ReconciliationStrategy> strategies;

  /** Makes the panel of latest, majority, median and consensus. */
  public Panel() {
    this(
        List.of(
            new LatestPerOrigin(),
            new MajorityOfOrigins(),
            new MedianOfOrigins(),
            new IntervalConsensus()));
  }

  /**
   * Makes a panel of others.
   *
   * @param strategies who sits on it; at least one
   * @throws IllegalArgumentException if there is none
   */
  public Panel(List<ReconciliationStrategy> strategies) {
    this.strategies = atLeastOne(strategies);
  }

  static List<ReconciliationStrategy> atLeastOne(List<ReconciliationStrategy> strategies) {
    if (strategies.isEmpty()) {
      throw new IllegalArgumentException("strategies must not be empty");
    }
    return List.copyOf(strategies);
  }

  static boolean hasValue(Answer answer) {
    return answer.low().isPresent() || answer.high().isPresent();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer answer(Evidence evidence) {
    Map<String, Answer> given = new LinkedHashMap<>();
    for (ReconciliationStrategy strategy : strategies) {
      Answer answer = strategy.answer(evidence);
      if (hasValue(answer)) {
        given.put(strategy.name(), answer);
      }
    }
    if (given.isEmpty()) {
      return evidence.noAnswer(NAME);
    }
    List<Answer> answers = List.copyOf(given.values());
    return evidence
        .answer(NAME, rests(evidence, answers))
        .low(lowest(answers))
        .high(highest(answers))
        .best(best(answers))
        .why(why(given) + new Explanation(evidence).contested())
        .build();
  }

  private static List<Member> rests(Evidence evidence, List<Answer> answers) {
    Set<String> ids = new LinkedHashSet<>();
    answers.forEach(answer -> ids.addAll(answer.latest()));
    return evidence.members().stream().filter(member -> ids.contains(member.id())).toList();
  }

  /** Absent as soon as one strategy leaves that end open. */
  private static Optional<BigDecimal> lowest(List<Answer> answers) {
    boolean open = answers.stream().anyMatch(answer -> answer.low().isEmpty());
    return open
        ? Optional.empty()
        : answers.stream().flatMap(a -> a.low().stream()).min(BigDecimal::compareTo);
  }

  private static Optional<BigDecimal> highest(List<Answer> answers) {
    boolean open = answers.stream().anyMatch(answer -> answer.high().isEmpty());
    return open
        ? Optional.empty()
        : answers.stream().flatMap(a -> a.high().stream()).max(BigDecimal::compareTo);
  }

  private static Optional<BigDecimal> best(List<Answer> answers) {
    Optional<BigDecimal> best = Optional.empty();
    long most = 0;
    for (Answer answer : answers) {
      Optional<BigDecimal> value = answer.best();
      long votes = answers.stream().filter(other -> isSame(other.best(), value)).count();
      if (value.isPresent() && votes > most) {
        most = votes;
        best = value;
      }
    }
    return best;
  }

  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  private static String why(Map<String, Answer> given) {
    Map<String, List<String>> byRange = new LinkedHashMap<>();
    given.forEach(
        (name, answer) ->
            byRange.computeIfAbsent(range(answer), r -> new ArrayList<>()).add("“" + name + "”"));
    if (byRange.size() == 1) {
      return "All "
          + given.size()
          + " strategies asked give "
          + byRange.keySet().iterator().next()
          + ".";
    }
    List<String> sides = new ArrayList<>();
    byRange.forEach((range, names) -> sides.add(String.join(" and ", names) + " " + range));
    return "Strategies differ: " + String.join("; ", sides) + ".";
  }

  private static String range(Answer answer) {
    return Wording.range(answer.low(), answer.high());
  }
}
