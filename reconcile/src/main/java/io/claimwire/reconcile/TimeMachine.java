package io.claimwire.reconcile;

import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.answer.BuiltInStrategies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Questions as they stood on an earlier day, from the members alone. */
final class TimeMachine {

  private TimeMachine() {}

  static Optional<Question> asOf(Question question, LocalDate day) {
    List<Member> then = new ArrayList<>();
    for (Member member : question.members()) {
      if (publishedOn(member).filter(on -> !on.isAfter(day)).isPresent()) {
        then.add(before(member, day));
      }
    }
    if (then.isEmpty()) {
      return Optional.empty();
    }
    Question.Builder same = Question.builder().from(question);
    return Optional.of(rule(question).applied(same, then, question.dynamics()));
  }

  /** The member as it was: what was taken back later still stood. */
  private static Member before(Member member, LocalDate day) {
    boolean later = member.retracted().filter(taken -> taken.on().isAfter(day)).isPresent();
    return later ? Member.builder().from(member).retracted(Optional.empty()).build() : member;
  }

  static List<Milestone> history(Question question) {
    Map<LocalDate, List<Member>> published = new TreeMap<>();
    Map<LocalDate, List<Member>> retracted = new TreeMap<>();
    TreeMap<LocalDate, Optional<Question>> days = new TreeMap<>();
    for (Member member : question.members()) {
      Optional<LocalDate> on = publishedOn(member);
      if (on.isPresent()) {
        published.computeIfAbsent(on.get(), d -> new ArrayList<>()).add(member);
        days.put(on.get(), Optional.empty());
        member
            .retracted()
            .ifPresent(
                taken -> {
                  retracted.computeIfAbsent(taken.on(), d -> new ArrayList<>()).add(member);
                  days.put(taken.on(), Optional.empty());
                });
      }
    }
    List<Milestone> history = new ArrayList<>();
    for (LocalDate day : days.keySet()) {
      asOf(question, day)
          .ifPresent(
              then ->
                  history.add(
                      new Milestone(
                          day,
                          published.getOrDefault(day, List.of()),
                          retracted.getOrDefault(day, List.of()),
                          then.answer())));
    }
    return List.copyOf(history);
  }

  private static Optional<LocalDate> publishedOn(Member member) {
    return member.publishedAt().flatMap(Edtf::latest);
  }

  private static AnswerRule rule(Question question) {
    return question.rule().orElseGet(() -> named(question));
  }

  private static AnswerRule named(Question question) {
    String name = question.answer().strategy();
    for (ReconciliationStrategy strategy : BuiltInStrategies.all()) {
      if (strategy.name().equals(name)) {
        return AnswerRule.standard().by(strategy);
      }
    }
    throw new IllegalStateException(
        "question "
            + question.id()
            + " was read without the strategy that answered it, \""
            + name
            + "\", which is not a built-in one; give it by answeredBy(strategy)");
  }
}
