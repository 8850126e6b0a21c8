package io.claimwire.reconcile.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Bound;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.ReconciliationPolicy;
import io.claimwire.reconcile.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsInTimeTest {

  @ParameterizedTest
  @CsvSource({
    "EXACT, 40, EXACT, 40, AGREES",
    "EXACT, 40, EXACT, 41, CONFLICTS",
    "AT_LEAST, 3000, EXACT, 10000, AGREES",
    "MORE_THAN, 40, EXACT, 40, CONFLICTS",
    "AT_LEAST, 40, EXACT, 40, AGREES",
    "APPROXIMATE, 40, EXACT, 44, AGREES",
    "APPROXIMATE, 40, EXACT, 45, CONFLICTS",
    "APPROXIMATE, 10000, APPROXIMATE, 12000, CONFLICTS",
    "AT_MOST, 8000, AT_LEAST, 3000, AGREES",
    "LESS_THAN, 40, AT_LEAST, 40, CONFLICTS"
  })
  void hardBoundsDecideBetweenOriginsOfOneDay(
      Bound first, long one, Bound second, long other, String expected) {
    List<Member> members =
        List.of(
            member("m1", "agency", first, one, "2031-05-02"),
            member("m2", "company", second, other, "2031-05-02"));
    assertThat(found(members, Dynamics.VARYING)).containsExactly("m2 " + expected + " m1");
  }

  @ParameterizedTest
  @CsvSource({
    "RISING, 34, 51, m2 UPDATES m1",
    "RISING, 51, 34, m2 CONFLICTS m1",
    "FIXED, 34, 51, m2 CONFLICTS m1",
    "VARYING, 34, 51, m2 UPDATES m1",
    "STEADY, 34, 51, m2 CONFLICTS m1",
    "PLANNED, 34, 51, m2 CONFLICTS m1"
  })
  void whatMayHaveChangedIsUpdatedADayOrMoreLater(
      Dynamics dynamics, long one, long other, String expected) {
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.EXACT, one, "2031-05-02"),
            member("m2", "company", Bound.EXACT, other, "2031-05-08"));
    assertThat(found(members, dynamics)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"2031-05-02T13:00:00Z, CONFLICTS", "2031-05-02T15:00:00Z, UPDATES"})
  void aTollMayHaveRisenByTheNextEdition(String printed, String expected) {
    Member morning = member("m1", "agency", Bound.EXACT, 34, "2031-05-02");
    Member later = member("m2", "company", Bound.EXACT, 51, "2031-05-02");
    List<Member> members =
        List.of(
            Member.builder().from(morning).publishedAt(Edtf.parse("2031-05-02T08:00:00Z")).build(),
            Member.builder().from(later).publishedAt(Edtf.parse(printed)).build());
    assertThat(found(members, Dynamics.RISING)).containsExactly("m2 " + expected + " m1");
  }

  @Test
  void repeatsPointToTheFirstPrintingAndRevisionsToTheFigureBefore() {
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.EXACT, 12, "2031-05-02"),
            member("m2", "agency", Bound.EXACT, 12, "2031-05-02"),
            member("m3", "agency", Bound.EXACT, 12, "2031-05-03"),
            member("m4", "agency", Bound.EXACT, 19, "2031-05-03"),
            member("m5", "agency", Bound.EXACT, 24, "2031-05-04"));
    assertThat(found(members, Dynamics.RISING))
        .containsExactly("m2 REPEATS m1", "m3 REPEATS m1", "m4 REVISES m1", "m5 REVISES m4");
  }

  @Test
  void aNumberTakesThePlaceOfDozensAndDozensOfNothing() {
    Member dozens =
        Member.builder()
            .from(member("m1", "agency", Bound.VAGUE, 12, "2031-05-02"))
            .value(Optional.empty())
            .high(new BigDecimal(120))
            .build();
    Member later = Member.builder().from(dozens).id("m3").asOf(Edtf.parse("2031-05-04")).build();
    Member number = member("m2", "agency", Bound.EXACT, 38, "2031-05-03");

    assertThat(found(List.of(dozens, number), Dynamics.RISING)).containsExactly("m2 REVISES m1");
    assertThat(found(List.of(number, later), Dynamics.RISING)).isEmpty();
  }

  @Test
  void aStaleReprintIsARepeatAndNoReturnToTheOldFigure() {
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.EXACT, 12, "2031-05-02"),
            member("m2", "agency", Bound.EXACT, 19, "2031-05-03"),
            member("m3", "agency", Bound.EXACT, 12, "2031-05-04"));
    assertThat(found(members, Dynamics.RISING)).containsExactly("m2 REVISES m1", "m3 REPEATS m1");
  }

  @Test
  void otherOriginsAreComparedWithWhatIsStillStoodBy() {
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.EXACT, 12, "2031-05-02"),
            member("m2", "agency", Bound.EXACT, 19, "2031-05-03"),
            member("m3", "mayor", Bound.AT_LEAST, 19, "2031-05-03"));
    assertThat(found(members, Dynamics.RISING)).containsExactly("m2 REVISES m1", "m3 AGREES m2");
  }

  @Test
  void whoDeniesANumberConflictsWithWhoStandsByIt() {
    Member denial =
        Member.builder()
            .from(member("m2", "company", Bound.EXACT, 12, "2031-05-02"))
            .stance(Stance.DENIES)
            .build();
    List<Member> members = List.of(member("m1", "agency", Bound.EXACT, 12, "2031-05-02"), denial);
    assertThat(found(members, Dynamics.VARYING)).containsExactly("m2 CONFLICTS m1");
  }

  @Test
  void whoDeniesThatThereWereAnyConflictsWithEveryNumberUntilHeGivesOne() {
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.EXACT, 12, "2031-05-02"),
            denial("m2", "army", "that any soldiers had died"),
            member("m3", "doctors", Bound.EXACT, 5, "2031-05-03"),
            member("m4", "army", Bound.EXACT, 5, "2031-05-04"));
    assertThat(found(members, Dynamics.FIXED))
        .containsExactly(
            "m2 CONFLICTS m1",
            "m3 CONFLICTS m1",
            "m3 CONFLICTS m2",
            "m4 CONFLICTS m1",
            "m4 AGREES m3",
            "m4 REVISES m2");
  }

  @Test
  void whoDeniesTheFigureConflictsWithTheOneBeforeItAlone() {
    Member report =
        Member.builder()
            .from(member("m2", "agency", Bound.EXACT, 12, "2031-05-02"))
            .document("article of m3")
            .build();
    List<Member> members =
        List.of(
            member("m1", "doctors", Bound.EXACT, 20, "2031-05-02"),
            report,
            Member.builder()
                .from(denial("m3", "company", "the figure"))
                .span(new Span(40, 50))
                .build());
    assertThat(found(members, Dynamics.FIXED))
        .containsExactly("m2 CONFLICTS m1", "m3 CONFLICTS m2");
  }

  @Test
  void whatIsToldAgainWithoutItsHedgeIsRevisedOnlyOnce() {
    Member again =
        Member.builder()
            .from(member("m2", "agency", Bound.EXACT, 17, "2031-05-02"))
            .document("article of m3")
            .span(new Span(40, 42))
            .build();
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.AT_LEAST, 17, "2031-05-02"),
            again,
            member("m3", "agency", Bound.EXACT, 31, "2031-05-02"));
    assertThat(found(members, Dynamics.RISING)).containsExactly("m2 REPEATS m1", "m3 REVISES m1");
  }

  @Test
  void whoTakesNoPositionStandsInNoRelation() {
    Member open =
        Member.builder()
            .from(member("m2", "company", Bound.EXACT, 12, "2031-05-02"))
            .stance(Stance.CANNOT_CONFIRM)
            .build();
    List<Member> members = List.of(member("m1", "agency", Bound.EXACT, 12, "2031-05-02"), open);
    assertThat(found(members, Dynamics.VARYING)).isEmpty();
  }

  @Test
  void aFigureToldAgainWithoutItsHedgeIsARepeat() {
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.AT_LEAST, 11, "2031-05-02"),
            member("m2", "agency", Bound.EXACT, 11, "2031-05-03"));
    assertThat(found(members, Dynamics.RISING)).containsExactly("m2 REPEATS m1");
  }

  @Test
  void aHigherFigureConflictsWithALowerOneThatIsHeldUpBesideIt() {
    Member held =
        Member.builder()
            .from(member("m3", "agency", Bound.EXACT, 43, "2031-05-04"))
            .document("article of m2")
            .build();
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.EXACT, 43, "2031-05-02"),
            member("m2", "charity", Bound.EXACT, 60, "2031-05-04"),
            held);
    assertThat(found(members, Dynamics.RISING)).containsExactly("m2 CONFLICTS m1", "m3 REPEATS m1");
  }

  @Test
  void aHigherFigureUpdatesALowerOneThatIsOnlyToldAgainWithItsCorrection() {
    Member again =
        Member.builder()
            .from(member("m3", "mayor", Bound.EXACT, 27, "2031-05-04"))
            .document("article of m2")
            .build();
    List<Member> members =
        List.of(
            member("m1", "mayor", Bound.EXACT, 27, "2031-05-02"),
            member("m2", "agency", Bound.EXACT, 34, "2031-05-04"),
            again,
            member("m4", "mayor", Bound.EXACT, 37, "2031-05-04"));
    assertThat(found(members, Dynamics.RISING)).contains("m2 UPDATES m1", "m4 REVISES m1");
  }

  @Test
  void whatTwoSayJointlyRevisesWhatEachOfThemSaidAlone() {
    Member joint =
        Member.builder()
            .from(member("m3", "agency", Bound.EXACT, 55, "2031-05-03"))
            .addOrigin("charity")
            .build();
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.EXACT, 40, "2031-05-02"),
            member("m2", "charity", Bound.EXACT, 60, "2031-05-02"),
            joint);
    assertThat(found(members, Dynamics.VARYING))
        .containsExactly("m2 CONFLICTS m1", "m3 REVISES m1", "m3 REVISES m2");
  }

  @Test
  void reasonsNameSpeakersNumbersAndDates() {
    List<Member> members =
        List.of(
            member("m1", "agency", Bound.AT_LEAST, 3000, "2031-05-02"),
            member("m2", "agency", Bound.EXACT, 10000, "2031-05-03"));
    List<Relation> relations =
        RelationsInTime.relationsAmong(members, Dynamics.VARYING, ReconciliationPolicy.standard());
    assertThat(relations.get(0).why())
        .contains("at least 3,000", "10,000", "2031-05-02", "2031-05-03");
  }

  private static List<String> found(List<Member> members, Dynamics dynamics) {
    return RelationsInTime.relationsAmong(members, dynamics, ReconciliationPolicy.standard())
        .stream()
        .map(r -> r.from() + " " + r.type() + " " + r.to())
        .toList();
  }

  private static Member denial(String id, String origin, String words) {
    return Member.builder()
        .id(id)
        .document("article of " + id)
        .claim("claim of " + id)
        .span(new Span(0, 1))
        .text(words)
        .addOrigin(origin)
        .stance(Stance.DENIES)
        .polarity(Polarity.AFFIRMED)
        .modality(Modality.ACTUAL)
        .publishedAt(Edtf.parse("2031-05-02"))
        .build();
  }

  private static Member member(String id, String origin, Bound bound, long number, String day) {
    BigDecimal value = BigDecimal.valueOf(number);
    boolean fromBelow = bound != Bound.AT_MOST && bound != Bound.LESS_THAN;
    boolean fromAbove = bound != Bound.AT_LEAST && bound != Bound.MORE_THAN;
    return Member.builder()
        .id(id)
        .document("article of " + id)
        .claim("claim of " + id)
        .quantity("quantity of " + id)
        .span(new Span(0, 1))
        .bound(bound)
        .value(value)
        .low(fromBelow ? Optional.of(value) : Optional.empty())
        .high(fromAbove ? Optional.of(value) : Optional.empty())
        .addOrigin(origin)
        .stance(Stance.ASSERTS)
        .polarity(Polarity.AFFIRMED)
        .modality(Modality.ACTUAL)
        .asOf(Edtf.parse(day))
        .publishedAt(Edtf.parse(day))
        .build();
  }
}
