package io.claimwire.reconcile.answer;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Role;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.Reconciler;
import io.claimwire.reconcile.ReconciliationStrategy;
import io.claimwire.reconcile.ReconciliationStrategyContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficialSourceTest extends ReconciliationStrategyContract {

  @Override
  protected ReconciliationStrategy strategy() {
    return new OfficialSource();
  }

  private static Answer answer(Newsroom article) {
    Reconciler reconciler = Reconciler.builder().strategy(new OfficialSource()).build();
    return reconciler.reconcile(List.of(article.analysis())).about("killed").get(0).answer();
  }

  @Test
  void followsTheMinistryAndNamesWhoWasNotFollowed() {
    Answer answer =
        answer(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(body("health ministry"), "{40 people} were killed in the Lindmouth flood")
                .says(body("Weavers' Union"), "{61 people} were killed in the Lindmouth flood"));

    assertThat(answer.best()).contains(new BigDecimal("40"));
    assertThat(answer.why())
        .startsWith("Newest word of official sources: one origin (health ministry 40).")
        .contains("Not followed: one origin (Weavers' Union 61).");
    assertThat(answer.contested()).isTrue();
  }

  @Test
  void knowsAnOfficeByTheRoleOfItsHolder() {
    Actor mayor =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("Marta Ruiz")
            .addRoles(new Role("mayor", Optional.empty()))
            .build();
    Answer answer =
        answer(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(mayor, "{40 people} were killed in the Lindmouth flood"));

    assertThat(answer.best()).contains(new BigDecimal("40"));
  }

  @Test
  void givesNoAnswerOnTheWordOfUnnamedOfficials() {
    Actor official =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("health ministry official")
            .anonymous(true)
            .context("a1")
            .build();
    Answer answer =
        answer(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(official, "{40 people} were killed in the Lindmouth flood"));

    assertThat(answer.best()).isEmpty();
    assertThat(answer.why())
        .isEqualTo(
            "No official source puts a value on this; others do: one origin (health ministry"
                + " official 40).");
  }
}
