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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RelationFinder} must keep to, whichever pairs it thinks worth a line. Inherit
 * it in the test of your own:
 *
 * <pre>{@code
 * class WithoutRepeatsTest extends RelationFinderContract {
 *   @Override
 *   protected RelationFinder relations() {
 *     return new WithoutRepeats();
 *   }
 * }
 * }</pre>
 */
public abstract class RelationFinderContract extends StageContract {

  /** Makes the test; JUnit calls it. */
  protected RelationFinderContract() {}

  /** {@return the finder to test} */
  protected abstract RelationFinder relations();

  @Override
  final Reconciler reconciler() {
    return Reconciler.builder().relations(relations()).build();
  }

  @Test
  void joinsALaterMemberToAnEarlierOne() {
    for (Dynamics dynamics : Dynamics.values()) {
      List<String> inTime = members().stream().map(Member::id).toList();
      for (Relation relation : found(members(), dynamics)) {
        assertThat(inTime).as(relation.why()).contains(relation.from(), relation.to());
        assertThat(inTime.indexOf(relation.from()))
            .as(relation.why())
            .isGreaterThan(inTime.indexOf(relation.to()));
      }
    }
  }

  @Test
  void saysOneThingOfTwoMembersAtMost() {
    for (Dynamics dynamics : Dynamics.values()) {
      Set<Set<String>> pairs = new HashSet<>();
      for (Relation relation : found(members(), dynamics)) {
        assertThat(pairs.add(Set.of(relation.from(), relation.to()))).as(relation.why()).isTrue();
      }
    }
  }

  @Test
  void repeatsAndRevisesAreOfOneOriginAndTheOthersOfTwo() {
    for (Dynamics dynamics : Dynamics.values()) {
      for (Relation relation : found(members(), dynamics)) {
        boolean one = origins(relation.from()).equals(origins(relation.to()));
        boolean ofOne =
            relation.type() == RelationType.REPEATS || relation.type() == RelationType.REVISES;
        assertThat(ofOne).as("%s: %s", relation.type(), relation.why()).isEqualTo(one);
      }
    }
  }

  @Test
  void saysWhyInASentence() {
    for (Dynamics dynamics : Dynamics.values()) {
      assertThat(found(members(), dynamics))
          .allSatisfy(relation -> assertThat(relation.why()).isNotBlank().endsWith("."));
    }
  }

  @Test
  void findsNothingBetweenAMemberAndItself() {
    for (Member member : members()) {
      assertThat(found(List.of(member), Dynamics.RISING)).isEmpty();
    }
  }

  @Test
  void findsTheSameEachTime() {
    RelationFinder finder = relations();
    ReconciliationPolicy policy = ReconciliationPolicy.standard();
    for (Dynamics dynamics : Dynamics.values()) {
      List<Relation> once = finder.relations(members(), dynamics, policy);
      finder.relations(members().subList(0, 3), dynamics, policy);
      assertThat(finder.relations(members(), dynamics, policy)).isEqualTo(once);
    }
  }

  private List<Relation> found(List<Member> members, Dynamics dynamics) {
    return relations().relations(members, dynamics, ReconciliationPolicy.standard());
  }

  private static List<String> origins(String id) {
    return members().stream().filter(m -> m.id().equals(id)).findAny().orElseThrow().origin();
  }

  /** Of three origins over five days, in order of time: repeated, revised, denied, planned. */
  private static List<Member> members() {
    List<Member> members = new ArrayList<>();
    members.add(member("a1", "ministry", Bound.EXACT, 40, "2031-05-02"));
    members.add(member("b1", "mayor", Bound.AT_LEAST, 40, "2031-05-02"));
    members.add(member("c1", "rescuers", Bound.EXACT, 70, "2031-05-02"));
    members.add(member("d1", "ministry", Bound.EXACT, 40, "2031-05-03"));
    members.add(
        Member.builder()
            .from(member("e1", "mayor", Bound.EXACT, 70, "2031-05-03"))
            .stance(Stance.DENIES)
            .build());
    members.add(member("f1", "ministry", Bound.LESS_THAN, 60, "2031-05-04"));
    members.add(member("g1", "rescuers", Bound.APPROXIMATE, 70, "2031-05-05"));
    members.add(
        Member.builder()
            .from(member("h1", "mayor", Bound.EXACT, 90, "2031-05-06"))
            .modality(Modality.FORECAST)
            .build());
    return Collections.unmodifiableList(members);
  }

  private static Member member(String id, String origin, Bound bound, long number, String day) {
    BigDecimal value = BigDecimal.valueOf(number);
    return Member.builder()
        .id(id)
        .document("article " + id)
        .claim("claim of " + id)
        .quantity("quantity of " + id)
        .span(new Span(0, 1))
        .bound(bound)
        .value(value)
        .low(bound == Bound.LESS_THAN ? Optional.empty() : Optional.of(value))
        .high(bound == Bound.AT_LEAST ? Optional.empty() : Optional.of(value))
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
