package io.claimwire.reconcile;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static io.claimwire.reconcile.Newsroom.spokesman;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Modality;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.Newsroom.Draft;
import io.claimwire.reconcile.answer.MajorityOfOrigins;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

  private static final Actor AGENCY = body("Civil Protection Agency of Norland");
  private static final Actor SPOKESMAN = spokesman("Ada Lindqvist", AGENCY);
  private static final Actor COMPANY = body("Norland Hydro");
  private static final Actor SOUTHLAND =
      Actor.builder().kind(ActorKind.STATE).name("Southland").country("SY").build();
  private static final Actor MINISTRY = body("Defence Ministry of Norland");
  private static final Actor OBSERVERS = body("Border Observers");

  @Test
  void bringsWordingsOfOneTollTogether() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{at least 12 people} were killed when the Norland dam broke"),
            article("b", "Evening Sun", "2031-05-03")
                .says(SPOKESMAN, "the Norland death toll had risen to {19}"),
            article("c", "River Radio", "2031-05-04")
                .says(AGENCY, "{24 bodies} have been recovered below the Norland dam"));
    assertThat(result.questions()).hasSize(1);
    Question question = result.questions().get(0);
    assertThat(question.label()).isEqualTo("people killed");
    assertThat(question.dynamics()).isEqualTo(Dynamics.RISING);
    assertThat(question.relations())
        .extracting(Relation::type)
        .containsExactly(RelationType.REVISES, RelationType.REVISES);
    assertThat(question.answer().low()).hasValueSatisfying(v -> assertThat(v).isEqualTo("24"));
    assertThat(question.answer().high()).hasValueSatisfying(v -> assertThat(v).isEqualTo("24"));
    assertThat(question.answer().contested()).isFalse();
  }

  @Test
  void keepsKilledInjuredMissingAndRescuedApart() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{12 people} died at the Norland dam")
                .says(AGENCY, "{40 people} were injured at the Norland dam")
                .says(AGENCY, "{7 people} were unaccounted for at the Norland dam")
                .says(AGENCY, "{31 people} were pulled from the water at the Norland dam"));
    assertThat(result.questions())
        .extracting(Question::label)
        .containsExactlyInAnyOrder(
            "people killed", "people injured", "people missing", "people rescued");
  }

  @Test
  void countsOneOriginThroughTwoOutletsOnce() {
    Question question =
        only(
            article("a", "Morning Post", "2031-05-02").says(AGENCY, "{12 people} were killed"),
            article("b", "Evening Sun", "2031-05-02").says(SPOKESMAN, "{12 people} died"));
    assertThat(question.relations())
        .extracting(Relation::type)
        .containsExactly(RelationType.REPEATS);
    assertThat(question.answer().independentOrigins()).isEqualTo(1);
  }

  @Test
  void keepsADisagreementAboutTheSameTimeOpenAndExplainsIt() {
    Question question =
        only(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{120 people} were on board the Harbour Wren"),
            article("b", "Evening Sun", "2031-05-02")
                .says(COMPANY, "{96 people} had sailed on the Harbour Wren"));
    assertThat(question.answer().contested()).isTrue();
    assertThat(question.answer().low()).hasValueSatisfying(v -> assertThat(v).isEqualTo("96"));
    assertThat(question.answer().high()).hasValueSatisfying(v -> assertThat(v).isEqualTo("120"));
    assertThat(question.relations().get(0).why()).contains("120").contains("96");
    assertThat(question.answer().why()).contains("Contested");
  }

  @Test
  void aFigurePrintedAgainIsNoNewerWordThanTheOneThatCameAfterItWithAnotherHedge() {
    Newsroom[] articles = {
      article("a", "Morning Post", "2031-05-02")
          .says(COMPANY, "{1,000 people} were killed at the Norland dam"),
      article("b", "Evening Sun", "2031-05-03")
          .says(COMPANY, "{about 1,000 people} were killed at the Norland dam"),
      article("c", "River Radio", "2031-05-04")
          .says(AGENCY, "{10 people} were killed at the Norland dam"),
      article("d", "The Copyist", "2031-05-18")
          .says(COMPANY, "{about 1,000 people} were killed at the Norland dam")
    };
    ReconciliationStrategy majority = new MajorityOfOrigins();
    Question before = only(articles[0], articles[1], articles[2]).answeredBy(majority);
    Question after = only(articles).answeredBy(majority);
    assertThat(after.answer().best()).isEqualTo(before.answer().best());
  }

  @Test
  void whatHappenedOnceIsWhatWasLastSaidOfItUntilThreeAgree() {
    Newsroom first =
        article("a", "Morning Post", "2031-05-02")
            .says(AGENCY, "{120 people} were on board the Harbour Wren");
    Newsroom second =
        article("b", "Evening Sun", "2031-05-06")
            .says(COMPANY, "{96 people} were on board the Harbour Wren");
    Newsroom others =
        article("c", "River Radio", "2031-05-02")
            .says(body("Port Office"), "{120 people} were on board the Harbour Wren")
            .says(body("Pilots' Guild"), "{about 120 people} were on board the Harbour Wren");

    assertThat(only(first, second).answer().low()).hasValue(new BigDecimal(96));
    assertThat(only(first, second).answer().high()).hasValue(new BigDecimal(96));
    assertThat(only(first, second).answer().contested()).isTrue();
    assertThat(only(first, second, others).answer().low()).hasValue(new BigDecimal(120));
  }

  @Test
  void closesAConflictOnceOneSideComesRound() {
    Question question =
        only(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{120 people} were on board the Harbour Wren"),
            article("b", "Evening Sun", "2031-05-02")
                .says(COMPANY, "{96 people} had sailed on the Harbour Wren"),
            article("c", "River Radio", "2031-05-06")
                .says(COMPANY, "{120 people} had sailed on the Harbour Wren"));
    assertThat(question.answer().contested()).isFalse();
    assertThat(question.answer().independentOrigins()).isEqualTo(2);
    assertThat(question.relations())
        .extracting(Relation::type)
        .contains(RelationType.AGREES, RelationType.REVISES);
  }

  @Test
  void neverComparesAPlanWithAFact() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .add(
                    new Draft("{3,000 soldiers} are stationed in Estmark")
                        .by(MINISTRY)
                        .of(SOUTHLAND)
                        .in("NQ-ESTMARK"))
                .add(
                    new Draft("{10,000 soldiers} are to be deployed to Estmark")
                        .by(MINISTRY)
                        .of(SOUTHLAND)
                        .in("NQ-ESTMARK")
                        .modality(Modality.INTENDED)));
    assertThat(result.questions()).hasSize(2);
    assertThat(result.links()).isEmpty();
  }

  @Test
  void makesARegionAQuestionOfItsOwnAndPartOfItsCountry() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .add(
                    new Draft("{about 9,000 troops} have arrived in Norland")
                        .by(MINISTRY)
                        .of(SOUTHLAND)
                        .in("NQ"))
                .add(
                    new Draft("{2,000 soldiers} are in Estmark")
                        .by(OBSERVERS)
                        .of(SOUTHLAND)
                        .in("NQ-ESTMARK")));
    assertThat(result.questions()).hasSize(2);
    Link link = result.links().get(0);
    assertThat(result.links()).hasSize(1);
    assertThat(result.question(link.from()).orElseThrow().places())
        .extracting(Object::toString)
        .containsExactly("NQ-ESTMARK");
    assertThat(result.question(link.to()).orElseThrow().places())
        .extracting(Object::toString)
        .containsExactly("NQ");
  }

  @Test
  void takesADenialInAsAMemberWithoutAValue() {
    Question question =
        only(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{12 people} were killed at Estmark"),
            article("b", "Evening Sun", "2031-05-02")
                .add(new Draft("anybody was killed at Estmark").by(COMPANY).stance(Stance.DENIES)));
    assertThat(question.members()).hasSize(2);
    Member denial =
        question.members().stream().filter(m -> m.quantity().isEmpty()).findFirst().orElseThrow();
    assertThat(denial.stance()).isEqualTo(Stance.DENIES);
    assertThat(denial.isPosition()).isFalse();
    assertThat(question.answer().independentOrigins()).isEqualTo(1);
  }

  @Test
  void readsABareNumberAsWhatTheOneBeforeItCounts() {
    Question question =
        only(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{at least 50 people} are missing")
                .says(COMPANY, "the company put the figure at {38}"));
    assertThat(question.label()).isEqualTo("people missing");
    assertThat(question.members()).hasSize(2);
    assertThat(question.relations())
        .extracting(Relation::type)
        .containsExactly(RelationType.CONFLICTS);
  }

  @Test
  void readsABareNumberAsTheOneThatIsNearestInSizeToo() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{18,000 people} marched")
                .says(AGENCY, "{12 people} were arrested")
                .says(COMPANY, "the company put the figure at {24,000}"));
    assertThat(result.questions())
        .filteredOn(question -> question.members().size() == 2)
        .extracting(Question::label)
        .containsExactly("people taking part");
  }

  @Test
  void countsInAnEventOnlyWhatCanBeCountedInIt() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{90 drones} were launched")
                .says(AGENCY, "{110 drones} were sent"));
    assertThat(result.questions()).extracting(Question::label).containsExactly("drones launched");
  }

  @Test
  void keepsTheJobsOfSuppliersApartFromThoseOfTheCompany() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .says(COMPANY, "{900 jobs} would be cut")
                .says(AGENCY, "{2,000 jobs} at suppliers would be cut"));
    assertThat(result.questions()).hasSize(2);
  }

  @Test
  void comparesWhatIsExpectedWithWhatIsPlannedAndNotWithWhatCame() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{9,000 people} took part in the march")
                .add(
                    new Draft("{40,000 people} will take part in the next march")
                        .by(AGENCY)
                        .modality(Modality.FORECAST))
                .add(
                    new Draft("{50,000 people} will take part in the next march")
                        .by(COMPANY)
                        .modality(Modality.INTENDED)));
    assertThat(result.questions())
        .extracting(q -> q.members().size())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void keepsAnAdditionApartFromTheTotal() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{13} more bodies were found")
                .says(AGENCY, "{22 people} have died"));
    assertThat(result.questions())
        .extracting(Question::label)
        .containsExactlyInAnyOrder("more people killed", "people killed");
  }

  @Test
  void keepsAnEventLongPastApart() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{22 people} have died")
                .add(new Draft("a flood killed {more than 4,000 people}").at("1987")));
    assertThat(result.questions())
        .extracting(Question::label)
        .containsExactlyInAnyOrder("people killed", "people killed (1987)");
  }

  @Test
  void keepsTwoStoriesApart() {
    Reconciliation result =
        reconcile(
            article("a", "Morning Post", "2031-05-02")
                .says(AGENCY, "{12 people} were killed when the Norland dam broke at Estmark"),
            article("b", "Evening Sun", "2031-05-02")
                .says(OBSERVERS, "{80 people} were killed when a mine near Sandhafen collapsed"));
    assertThat(result.questions()).hasSize(2);
  }

  @Test
  void findsQuestionsByWordsAndClaimsByMember() {
    Newsroom article =
        article("a", "Morning Post", "2031-05-02").says(AGENCY, "{12 people} were killed");
    Reconciliation result = reconcile(article);
    assertThat(result.about("Killed people")).hasSize(1);
    assertThat(result.about("injured")).isEmpty();
    Member member = result.questions().get(0).members().get(0);
    assertThat(result.claim(member)).contains(article.claims().get(0));
  }

  @Test
  void refusesTwoDocumentsOfOneId() {
    Newsroom one = article("a", "Morning Post", "2031-05-02");
    Newsroom other = article("a", "Evening Sun", "2031-05-03");
    assertThatThrownBy(() -> reconcile(one, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a\"");
  }

  @Test
  void comesToNothingOnNothing() {
    Reconciliation result = Reconciler.standard().reconcile(List.of());
    assertThat(result.questions()).isEmpty();
    assertThat(result.links()).isEmpty();
  }

  private static Question only(Newsroom... articles) {
    Reconciliation result = reconcile(articles);
    assertThat(result.questions()).hasSize(1);
    return result.questions().get(0);
  }

  private static Reconciliation reconcile(Newsroom... articles) {
    return Reconciler.standard()
        .reconcile(List.of(articles).stream().map(Newsroom::analysis).toList());
  }
}
