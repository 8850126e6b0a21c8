package io.claimwire.reconcile.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Claim;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.Newsroom.Draft;
import io.claimwire.reconcile.ReconciliationPolicy.OriginScope;
import org.junit.jupiter.api.Test;

class OriginTracerTest {

  private static final Actor STATE = Actor.of(ActorKind.STATE, "Norland");
  private static final Actor MINISTRY =
      Actor.builder()
          .kind(ActorKind.ORGANIZATION)
          .name("Interior Ministry")
          .speaksFor(STATE)
          .build();
  private static final Actor SPOKESMAN = Newsroom.spokesman("Ada Lindqvist", MINISTRY);
  private static final OriginTracer TO_BODY = OriginTracer.upTo(OriginScope.BODY);

  @Test
  void tracesASpokesmanToTheBodyAndNoFurther() {
    assertThat(TO_BODY.originOf(claim(new Draft("{12 people} died").by(SPOKESMAN))))
        .containsExactly(MINISTRY.id());
    assertThat(TO_BODY.originOf(claim(new Draft("{12 people} died").by(MINISTRY))))
        .containsExactly(MINISTRY.id());
  }

  @Test
  void tracesToTheStateWhereThePolicySaysSo() {
    Claim claim = claim(new Draft("{12 people} died").by(SPOKESMAN));
    assertThat(OriginTracer.upTo(OriginScope.PRINCIPAL).originOf(claim))
        .containsExactly(STATE.id());
  }

  @Test
  void keepsJointSpeakersTogetherInWhateverOrderTheyAreNamed() {
    Actor mayor = Newsroom.body("Mayor of Estmark");
    assertThat(TO_BODY.originOf(claim(new Draft("{12 people} died").by(SPOKESMAN, mayor))))
        .isEqualTo(TO_BODY.originOf(claim(new Draft("{12 people} died").by(mayor, SPOKESMAN))))
        .hasSize(2);
  }

  @Test
  void takesTheOutletForItsOwnVoiceUnderTheIdItHasWhenQuoted() {
    Claim claim = claim(new Draft("{12 people} died"));
    Actor quoted = Newsroom.body("Morning Post");
    assertThat(TO_BODY.originOf(claim)).containsExactly(quoted.id());
  }

  private static Claim claim(Draft draft) {
    return Newsroom.article("a", "Morning Post", "2031-05-02").add(draft).claims().get(0);
  }
}
