package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.scale.SourceReliability;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.origin.OriginGroups;
import io.claimwire.reconcile.relation.Chronology;
import io.claimwire.reconcile.relation.Compatibility;
import io.claimwire.reconcile.relation.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a {@link ReconciliationStrategy} weighs: the members of one question in order of time, their
 * relations, and what these say about who still stands by what.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ReconcileStyle
public interface Evidence {

  /** {@return the members of the question, in order of time; never empty} */
  List<Member> members();

  /** {@return how they stand to each other} */
  List<Relation> relations();

  /** {@return how the value can change while it is being reported} */
  @Value.Default
  default Dynamics dynamics() {
    return Dynamics.VARYING;
  }

  /** {@return the thresholds to keep to} */
  @Value.Default
  default ReconciliationPolicy policy() {
    return ReconciliationPolicy.standard();
  }

  /** {@return how reliable documents are held to be, by document id, where somebody said} */
  Map<String, SourceReliability> reliabilities();

  /**
   * {@return how reliable the document of a member is held to be; absent if nobody said}
   *
   * @param member a member of the question
   */
  default Optional<SourceReliability> reliability(Member member) {
    return Optional.ofNullable(reliabilities().get(member.document()));
  }

  /**
   * {@return the positions that nobody has taken back or overtaken: each origin's latest word, with
   * its repeats; in order of time, each repeat right after what it repeats, since to print a figure
   * again does not make it newer}
   */
  @Value.Lazy
  default List<Member> standing() {
    Set<String> overtaken = targetsOf(RelationType.REVISES);
    overtaken.addAll(targetsOf(RelationType.UPDATES));
    withRepeats(overtaken);
    Map<String, String> first = firstOfSameBounds();
    Map<String, List<Member>> byFirst = new LinkedHashMap<>();
    for (Member member : Facts.among(members(), dynamics())) {
      if (member.isPosition() && !overtaken.contains(member.id())) {
        String printed = first.getOrDefault(member.id(), member.id());
        byFirst.computeIfAbsent(printed, id -> new ArrayList<>()).add(member);
      }
    }
    return byFirst.values().stream().flatMap(List::stream).toList();
  }

  /**
   * {@return those of the given members that are of the newest edition: printed at most a day
   * before the newest of them, of what is planned on the same day, since the plan is what was last
   * said of it; repeats as old as what they repeat; in the given order}
   *
   * @param among members of the question
   */
  default List<Member> newest(List<Member> among) {
    PrintDates printed = PrintDates.of(members(), relations());
    Optional<LocalDate> last =
        among.stream().map(member -> printed.first(member.id())).max(LocalDate::compareTo);
    if (last.isEmpty()) {
      return List.of();
    }
    LocalDate since = editionOf(last.get());
    return among.stream().filter(m -> !printed.first(m.id()).isBefore(since)).toList();
  }

  /**
   * {@return the members grouped by independent origin, groups and members in the given order; two
   * members share an origin if they name one together, or each shares one with a third member of
   * the question}
   *
   * @param among members of the question
   */
  default List<List<Member>> byOrigin(List<Member> among) {
    OriginGroups groups = OriginGroups.of(members());
    Map<Integer, List<Member>> byGroup = new HashMap<>();
    List<List<Member>> ordered = new ArrayList<>();
    for (Member member : among) {
      List<Member> group = byGroup.get(groups.of(member));
      if (group == null) {
        group = new ArrayList<>();
        byGroup.put(groups.of(member), group);
        ordered.add(group);
      }
      group.add(member);
    }
    return ordered.stream().map(List::copyOf).toList();
  }

  /**
   * {@return whether two members' values can both be true, "about" taken within tolerance}
   *
   * @param one a member
   * @param other another member
   */
  default boolean compatible(Member one, Member other) {
    return Compatibility.of(policy()).compatible(one, other);
  }

  /**
   * {@return the conflicts that are still open: between independent origins, about the same time,
   * neither of which has since given another value and neither of whose figures a later one has
   * overtaken. Except in what happened once or goes up and down, one with a figure that nobody has
   * held on to in the newest edition is closed as well}
   */
  @Value.Lazy
  default List<Relation> openConflicts() {
    Set<String> closed = targetsOf(RelationType.REVISES);
    closed.addAll(targetsOf(RelationType.UPDATES));
    closed.addAll(takenBack());
    if (dynamics() != Dynamics.FIXED && dynamics() != Dynamics.VARYING) {
      closed.addAll(letGo());
    }
    withRepeats(closed);
    return relations().stream()
        .filter(relation -> relation.type() == RelationType.CONFLICTS)
        .filter(r -> !closed.contains(r.from()) && !closed.contains(r.to()))
        .toList();
  }

  /** {@return whether independent origins disagree about the same time, and still do} */
  default boolean contested() {
    return !openConflicts().isEmpty();
  }

  /**
   * Makes the answer that rests on some members: from the lowest to the highest number they state,
   * the value most independent origins give as the best one, the time of the newest.
   *
   * @param strategy the strategy's name
   * @param rests the members it rests on, positions of this evidence; not empty
   * @param why the reason, as a sentence
   * @return the answer
   * @throws IllegalArgumentException if there is no member to rest on, or one states no bound
   */
  default Answer answerOn(String strategy, List<Member> rests, String why) {
    if (rests.isEmpty()) {
      throw new IllegalArgumentException("an answer must rest on at least one member");
    }
    Optional<BigDecimal> low = StatedNumbers.lowest(rests);
    Optional<BigDecimal> high = StatedNumbers.highest(rests);
    return answer(strategy, rests)
        .low(low)
        .high(high)
        .best(StatedNumbers.best(byOrigin(rests)))
        .why(why)
        .build();
  }

  /**
   * Begins an answer: what it rests on, as of when, whether the question is contested; value and
   * reason are to be added.
   *
   * @param strategy the strategy's name
   * @param rests the members it rests on
   * @return a builder that lacks the values and the reason
   */
  default Answer.Builder answer(String strategy, List<Member> rests) {
    Answer.Builder answer = Answer.builder();
    answer.strategy(requireNonNull(strategy, "strategy"));
    answer.latest(rests.stream().map(Member::id).toList());
    answer.asOf(asOf(rests));
    answer.contested(contested());
    answer.independentOrigins(byOrigin(rests).size());
    return answer;
  }

  /**
   * {@return the answer that nothing can be said, since nobody stands by a value}
   *
   * @param strategy the name of the strategy that answers
   */
  default Answer noAnswer(String strategy) {
    return noAnswer(strategy, "Nobody puts a value on this that could be printed.");
  }

  /**
   * {@return the answer that nothing can be said, though somebody may stand by a value}
   *
   * @param strategy the name of the strategy that answers
   * @param why the reason, as a sentence: {@code "Only one origin gives a figure."}
   */
  default Answer noAnswer(String strategy, String why) {
    return answer(strategy, List.of()).why(requireNonNull(why, "why")).build();
  }

  /**
   * {@return the evidence that a question holds}
   *
   * @param question the question, members and relations included
   */
  static Evidence of(Question question) {
    return builder()
        .members(question.members())
        .relations(question.relations())
        .dynamics(question.dynamics())
        .build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses evidence without members and relations between others. */
  @Value.Check
  default void check() {
    if (members().isEmpty()) {
      throw new IllegalArgumentException("evidence.members must not be empty");
    }
    EvidenceChecks.relationsJoinMembers(members(), relations());
  }

  private static Optional<Edtf> asOf(Collection<Member> rests) {
    return rests.stream()
        .filter(member -> member.asOf().isPresent())
        .max(Comparator.comparing(Chronology::moment))
        .flatMap(Member::asOf);
  }

  private Set<String> takenBack() {
    Set<String> takenBack = new HashSet<>();
    for (Member member : members()) {
      if (member.retracted().isPresent()) {
        takenBack.add(member.id());
      }
    }
    return takenBack;
  }

  /** The first day of the edition whose last is given. */
  private LocalDate editionOf(LocalDate last) {
    int days = dynamics() == Dynamics.PLANNED ? 0 : Math.min(1, policy().sameTimeDays());
    return last.equals(LocalDate.MIN) ? last : last.minusDays(days);
  }

  /** Figures and denials that nobody holds on to in the newest edition. */
  private Set<String> letGo() {
    List<Member> compared = Facts.among(members(), dynamics());
    PrintDates printed = PrintDates.of(members(), relations());
    Set<String> letGo = new HashSet<>();
    Optional<LocalDate> last =
        compared.stream()
            .filter(Member::isPosition)
            .map(member -> printed.first(member.id()))
            .max(LocalDate::compareTo);
    if (last.isPresent()) {
      LocalDate since = editionOf(last.get());
      for (Member member : compared) {
        if (printed.held(member.id()).isBefore(since)) {
          letGo.add(member.id());
        }
      }
    }
    return letGo;
  }

  /**
   * What each repeat repeats word for word. "More than 100" after "100" repeats it but is the newer
   * word of the two, and stays so when "100" is printed again.
   */
  private Map<String, String> firstOfSameBounds() {
    Map<String, String> repeated = new HashMap<>();
    for (Relation relation : relations()) {
      if (relation.type() == RelationType.REPEATS) {
        repeated.put(relation.from(), relation.to());
      }
    }
    Map<List<Object>, String> byWords = new HashMap<>();
    Map<String, String> first = new HashMap<>();
    for (Member member : members()) {
      String origin = member.id();
      Set<String> passed = new HashSet<>();
      while (repeated.containsKey(origin) && passed.add(origin)) {
        origin = repeated.get(origin);
      }
      List<Object> words = List.of(origin, member.bound(), member.low(), member.high());
      String known = byWords.putIfAbsent(words, member.id());
      if (known != null) {
        first.put(member.id(), known);
      }
    }
    return first;
  }

  /** What members that still stand have such a relation to: what is taken back takes no place. */
  private Set<String> targetsOf(RelationType type) {
    Set<String> takenBack = takenBack();
    Set<String> targets = new HashSet<>();
    for (Relation relation : relations()) {
      if (relation.type() == type && !takenBack.contains(relation.from())) {
        targets.add(relation.to());
      }
    }
    return targets;
  }

  /** A repeat of what was overtaken is overtaken too, whenever it was printed. */
  private void withRepeats(Set<String> overtaken) {
    for (Relation relation : relations()) {
      if (relation.type() == RelationType.REPEATS && overtaken.contains(relation.to())) {
        overtaken.add(relation.from());
      }
    }
  }

  /** Builds evidence. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
