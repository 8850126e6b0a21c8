package io.claimwire.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Bound;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ReconciliationStrategy} must keep to, whatever it prefers. Inherit it in the
 * test of your own:
 *
 * <pre>{@code
 * class HighestFigureTest extends ReconciliationStrategyContract {
 *   @Override
 *   protected ReconciliationStrategy strategy() {
 *     return new HighestFigure();
 *   }
 * }
 * }</pre>
 */
public abstract class ReconciliationStrategyContract {

  /** Makes the test; JUnit calls it. */
  protected ReconciliationStrategyContract() {}

  /** {@return the strategy to test} */
  protected abstract ReconciliationStrategy strategy();

  @Test
  void hasANameOfSmallLettersDigitsAndHyphens() {
    assertThat(strategy().name()).matches("[a-z][a-z0-9-]*");
  }

  @Test
  void signsItsAnswersAndGivesAReason() {
    for (Evidence evidence : cases()) {
      Answer answer = strategy().answer(evidence);
      assertThat(answer.strategy()).isEqualTo(strategy().name());
      assertThat(answer.why()).isNotBlank().endsWith(".");
    }
  }

  @Test
  void neverLeavesTheHullOfWhatMembersState() {
    for (Evidence evidence : cases()) {
      Answer answer = strategy().answer(evidence);
      List<BigDecimal> stated =
          evidence.members().stream()
              .flatMap(m -> Stream.of(m.low(), m.high()).flatMap(Optional::stream))
              .sorted()
              .toList();
      Stream.of(answer.low(), answer.high(), answer.best())
          .flatMap(Optional::stream)
          .forEach(
              number ->
                  assertThat(number)
                      .as(answer.why())
                      .isBetween(stated.get(0), stated.get(stated.size() - 1)));
    }
  }

  @Test
  void restsOnMembersAndCountsEachOriginOnce() {
    for (Evidence evidence : cases()) {
      Answer answer = strategy().answer(evidence);
      assertThat(evidence.members()).extracting(Member::id).containsAll(answer.latest());
      assertThat(answer.independentOrigins())
          .isLessThanOrEqualTo(evidence.byOrigin(evidence.members()).size())
          .isLessThanOrEqualTo(Math.max(1, answer.latest().size()));
    }
  }

  @Test
  void takesARepeatOfAnOriginForNoNewEvidence() {
    List<Member> members =
        List.of(
            member("a1", "ministry", Bound.EXACT, 40, "2031-05-02"),
            member("b1", "mayor", Bound.AT_LEAST, 44, "2031-05-02"),
            member("c1", "rescuers", Bound.EXACT, 47, "2031-05-03"));
    List<Member> repeated = new ArrayList<>(members);
    repeated.add(member("d1", "ministry", Bound.EXACT, 40, "2031-05-03"));
    Answer once = strategy().answer(evidence(members));
    Answer twice = strategy().answer(evidence(repeated));
    assertThat(twice.low()).isEqualTo(once.low());
    assertThat(twice.high()).isEqualTo(once.high());
    assertThat(twice.best()).isEqualTo(once.best());
    assertThat(twice.contested()).isEqualTo(once.contested());
    assertThat(twice.independentOrigins()).isEqualTo(once.independentOrigins());
  }

  @Test
  void putsNoValueWhereNobodyStandsByOne() {
    Member denial =
        Member.builder()
            .from(member("a1", "ministry", Bound.EXACT, 40, "2031-05-02"))
            .stance(Stance.DENIES)
            .build();
    Answer answer = strategy().answer(evidence(List.of(denial)));
    assertThat(answer.low()).isEmpty();
    assertThat(answer.high()).isEmpty();
    assertThat(answer.best()).isEmpty();
    assertThat(answer.independentOrigins()).isZero();
  }

  @Test
  void answersTheSameWhateverTheLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<Answer> here = cases().stream().map(strategy()::answer).toList();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(cases().stream().map(strategy()::answer).toList()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<Evidence> cases() {
    return List.of(
        evidence(List.of(member("a1", "ministry", Bound.EXACT, 40, "2031-05-02"))),
        evidence(List.of(member("a1", "ministry", Bound.AT_LEAST, 40, "2031-05-02"))),
        evidence(List.of(member("a1", "ministry", Bound.AT_MOST, 40, "2031-05-02"))),
        evidence(
            List.of(
                member("a1", "ministry", Bound.EXACT, 40, "2031-05-02"),
                member("b1", "mayor", Bound.MORE_THAN, 60, "2031-05-02"),
                member("c1", "rescuers", Bound.APPROXIMATE, 42, "2031-05-02"))),
        evidence(
            List.of(
                member("a1", "ministry", Bound.EXACT, 40, "2031-05-02"),
                member("b1", "ministry", Bound.EXACT, 55, "2031-05-04"),
                member("c1", "mayor", Bound.LESS_THAN, 70, "2031-05-04"),
                member("d1", "rescuers", Bound.AT_LEAST, 50, "2031-05-04"))));
  }

  private static Evidence evidence(List<Member> members) {
    ReconciliationPolicy policy = ReconciliationPolicy.standard();
    return Evidence.builder()
        .members(members)
        .relations(RelationFinder.standard().relations(members, Dynamics.VARYING, policy))
        .build();
  }

  private static Member member(String id, String origin, Bound bound, long number, String day) {
    BigDecimal value = BigDecimal.valueOf(number);
    boolean fromBelow = bound != Bound.AT_MOST && bound != Bound.LESS_THAN;
    boolean fromAbove = bound != Bound.AT_LEAST && bound != Bound.MORE_THAN;
    return Member.builder()
        .id(id)
        .document("article " + id)
        .claim("claim of " + id)
        .quantity("quantity of " + id)
        .span(new Span(0, 1))
        .bound(bound)
        .value(value)
        .low(fromBelow ? Optional.of(value) : Optional.empty())
        .high(fromAbove ? Optional.of(value) : Optional.empty())
        .addSpeakers(List.of(new ActorRef(origin, "the " + origin)))
        .addOrigin(origin)
        .stance(Stance.ASSERTS)
        .polarity(Polarity.AFFIRMED)
        .modality(Modality.ACTUAL)
        .asOf(Edtf.parse(day))
        .publishedAt(Edtf.parse(day))
        .build();
  }
}
