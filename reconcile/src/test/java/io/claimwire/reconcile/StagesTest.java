package io.claimwire.reconcile;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.Newsroom.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each stage of a reconciler can be swapped, and what a user's stage does wrong is named. */
class StagesTest {

  private static final Actor MINISTRY = body("health ministry");
  private static final Actor MAYOR = body("mayor's office");

  private static final Analysis FIRST =
      article("a1", "Harbour Wire", "2031-05-02")
          .says(MINISTRY, "{40 people} were killed in the Lindmouth flood")
          .analysis();
  private static final Analysis SECOND =
      article("b1", "Lindmouth Post", "2031-05-02")
          .says(MAYOR, "{52 people} were killed in the Lindmouth flood")
          .add(
              new Draft("people were killed in the Lindmouth flood")
                  .by(MINISTRY)
                  .stance(Stance.DENIES))
          .analysis();
  private static final List<Analysis> BOTH = List.of(FIRST, SECOND);

  /** Every number by itself. */
  private static final ClaimMatcher APART =
      (story, origins) ->
          Matching.of(
              story.claims().stream()
                  .filter(claim -> !claim.quantities().isEmpty())
                  .map(claim -> question(claim.source().id(), claim))
                  .toList());

  private static MatchedQuestion question(String key, Claim claim) {
    return MatchedQuestion.builder()
        .addKey(key)
        .label("what " + key + " says")
        .dynamics(Dynamics.RISING)
        .addClaims(MatchedClaim.of(claim, claim.quantities().get(0), "It stands in " + key + "."))
        .build();
  }

  @Test
  void aMatcherDecidesWhatIsOneQuestion() {
    Reconciliation result = Reconciler.builder().matcher(APART).build().reconcile(BOTH);

    assertThat(result.questions())
        .extracting(Question::label)
        .containsExactly("what a1 says", "what b1 says");
    Member member = result.questions().get(0).members().get(0);
    assertThat(member.why()).contains("It stands in a1.");
    assertThat(result.questions().get(0).dynamics()).isEqualTo(Dynamics.RISING);
  }

  @Test
  void questionsOfTwoStoriesWithOneKeyAreTwo() {
    ClaimMatcher one =
        (story, origins) -> Matching.of(List.of(question("all", story.claims().get(0))));
    Analysis elsewhere =
        article("z1", "Sarn Gazette", "2031-05-02")
            .says(body("Sarn fire brigade"), "{3 homes} burned in Sarn")
            .analysis();

    assertThat(
            Reconciler.builder()
                .matcher(one)
                .build()
                .reconcile(List.of(FIRST, elsewhere))
                .questions())
        .extracting(Question::id)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void aMatcherThatBreaksItsContractIsNamed() {
    ClaimMatcher twoOfOneKey =
        (story, origins) ->
            Matching.of(
                story.claims().stream()
                    .filter(c -> !c.quantities().isEmpty())
                    .map(c -> question("all", c))
                    .toList());
    ClaimMatcher twice =
        (story, origins) ->
            Matching.of(
                List.of(
                    question("x", story.claims().get(0)), question("y", story.claims().get(0))));
    ClaimMatcher foreign =
        (story, origins) -> Matching.of(List.of(question("x", FIRST.claims().get(0))));

    assertThatThrownBy(() -> Reconciler.builder().matcher(twoOfOneKey).build().reconcile(BOTH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(getClass().getName())
        .hasMessageEndingWith("gives two questions the key [all]");
    assertThatThrownBy(() -> Reconciler.builder().matcher(twice).build().reconcile(BOTH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("puts a number in two places: claim ")
        .hasMessageEndingWith("of document \"a1\"");
    assertThatThrownBy(
            () -> Reconciler.builder().matcher(foreign).build().reconcile(List.of(SECOND)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gives a claim that is not of the story: claim ");
  }

  @Test
  void anOriginResolverDecidesWhoseWordItIs() {
    OriginResolver oneState =
        story ->
            OriginResolver.standard()
                .resolve(story)
                .mapIds(id -> id.equals(MAYOR.id()) ? MINISTRY.id() : id);

    Question apart = Reconciler.standard().reconcile(BOTH).about("killed").get(0);
    Question joined =
        Reconciler.builder().origins(oneState).build().reconcile(BOTH).about("killed").get(0);

    assertThat(apart.relations()).extracting(Relation::type).contains(RelationType.CONFLICTS);
    assertThat(joined.relations()).extracting(Relation::type).containsExactly(RelationType.REVISES);
    assertThat(joined.members())
        .allSatisfy(m -> assertThat(m.origin()).containsExactly(MINISTRY.id()));
  }

  @Test
  void aRelationFinderDecidesHowMembersStandAlsoAsOfAnEarlierDay() {
    RelationFinder none = (members, dynamics, policy) -> List.of();
    Question question =
        Reconciler.builder().relations(none).build().reconcile(BOTH).about("killed").get(0);

    assertThat(question.relations()).isEmpty();
    assertThat(question.asOf(LocalDate.of(2031, 5, 3)).map(Question::relations))
        .contains(List.of());
    assertThat(question.answer().contested()).isFalse();
  }

  @Test
  void aBuilderStartsWithTheStagesOfAReconciler() {
    Reconciler mine = Reconciler.builder().matcher(APART).build();

    assertThat(
            mine.toBuilder()
                .policy(ReconciliationPolicy.standard())
                .build()
                .reconcile(BOTH)
                .questions())
        .hasSize(2);
  }

  @Test
  void theBuiltInMatcherSaysWhatPutAMemberInItsQuestion() {
    Question question =
        Reconciler.standard()
            .reconcile(
                List.of(
                    article("a1", "Harbour Wire", "2031-05-02")
                        .says(MINISTRY, "{40 people} were killed in the Lindmouth flood")
                        .says(MAYOR, "that it was {52}")
                        .add(
                            new Draft("people were killed in the Lindmouth flood")
                                .by(body("coroner"))
                                .stance(Stance.CANNOT_CONFIRM))
                        .analysis()))
            .about("killed")
            .get(0);

    assertThat(question.members())
        .extracting(Member::why)
        .containsExactlyInAnyOrder(
            Optional.of("Its own words tell what it counts: people killed."),
            Optional.of(
                "Its own words do not tell what it counts, but “40 people” in a1 does: people killed."),
            Optional.of(
                "It gives no number, but takes a stand (cannot confirm, affirmed) on those that do: people killed."));
  }
}
