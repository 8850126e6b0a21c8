package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.Extensible;
import io.claimwire.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that several claims put a value on: "how many people the earthquake killed". Another
 * place, population, phase or event is another question.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ReconcileStyle
@JsonSerialize(as = ImmutableQuestion.class)
@JsonDeserialize(as = ImmutableQuestion.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
  "id",
  "label",
  "unit",
  "of",
  "places",
  "event",
  "dynamics",
  "members",
  "relations",
  "answer"
})
public interface Question extends Extensible {

  /** {@return the content id, {@code qst1_…}} */
  String id();

  /** {@return what is asked, in a few words: "people missing"} */
  String label();

  /** {@return what is counted, as most members name it} */
  Optional<String> unit();

  /** {@return the id of the actor whose or what is counted} */
  Optional<String> of();

  /** {@return where, if the question is about a place} */
  List<Place> places();

  /** {@return the event or state in which they are counted: "killed", "on board"} */
  Optional<String> event();

  /** {@return how the value can change while it is being reported} */
  Dynamics dynamics();

  /** {@return the claims that bear on it, in order of time} */
  List<Member> members();

  /** {@return how its members stand to each other} */
  List<Relation> relations();

  /** {@return what can be printed in the end} */
  Answer answer();

  /**
   * {@return by what its answer was found; absent if the question was read from JSON, and then
   * {@link #asOf} goes by the built-in strategy of the answer's name, with the standard policy}
   */
  @JsonIgnore
  @Value.Auxiliary
  Optional<AnswerRule> rule();

  /**
   * {@return the same question as it stood at the end of a day: with the members that had been
   * published by then, their relations and the answer that followed; absent if there were none}
   * What was taken back later still stands in it. A member of which nobody knows when it was
   * published is left out.
   *
   * @param day the day
   * @throws IllegalStateException if the question was read from JSON, and its answer was found by a
   *     strategy that is not built in
   */
  default Optional<Question> asOf(LocalDate day) {
    return TimeMachine.asOf(this, requireNonNull(day, "day"));
  }

  /**
   * {@return the same question as it stood at the end of a day; absent if nobody had said anything}
   *
   * <pre>{@code
   * troops.asOf("2024-10-24").ifPresent(then -> System.out.println(then.answer().why()));
   * }</pre>
   *
   * @param day an ISO date, such as {@code "2024-10-24"}
   * @throws java.time.format.DateTimeParseException if it is none
   * @throws IllegalStateException as by {@link #asOf(LocalDate)}
   */
  default Optional<Question> asOf(String day) {
    return asOf(LocalDate.parse(requireNonNull(day, "day")));
  }

  /**
   * {@return how the question came to stand as it does: each day on which a member was published or
   * taken back, with the answer as of that day; in order of time} Members without a date of
   * publication come into none of them.
   *
   * @throws IllegalStateException as by {@link #asOf(LocalDate)}
   */
  default List<Milestone> history() {
    return TimeMachine.history(this);
  }

  /**
   * {@return the same members answered by another strategy}
   *
   * @param strategy how the answer is to be found
   */
  default Question answeredBy(ReconciliationStrategy strategy) {
    requireNonNull(strategy, "strategy");
    AnswerRule by = rule().orElseGet(AnswerRule::standard).by(strategy);
    return by.applied(builder().from(this), members(), dynamics());
  }

  /**
   * {@return the member of this id}
   *
   * @param id the member's id
   */
  default Optional<Member> member(String id) {
    return members().stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /**
   * {@return the question in a paragraph that can be pasted: who says what, in the words they used,
   * where and when it was printed, what changed, who disagrees, and what can be said safely} No
   * sentence of it claims more than the members do: what an article says on nobody's word is told
   * as the outlet's own, and who is left unnamed is called so.
   *
   * <pre>{@code
   * People killed. Health ministry first said “at least 40 people” (Harbour Wire, 2025-03-03), and now
   * says “52” (The Lindmouth Post, 2025-03-04). Safe to say: 52, on the word of health ministry alone,
   * as of 2025-03-04.
   * }</pre>
   */
  default String explain() {
    return Briefing.of(this);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a question without members and relations between others. */
  @Value.Check
  default void check() {
    if (members().isEmpty()) {
      throw new IllegalArgumentException(
          "question.members must not be empty (question " + id() + ")");
    }
    EvidenceChecks.relationsJoinMembers(members(), relations());
  }

  /** Builds questions. */
  final class Builder extends ImmutableQuestion.Builder {
    Builder() {}
  }
}
