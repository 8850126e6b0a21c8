package io.claimwire.examples.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.ActorRef;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.ReconciliationStrategy;
import io.claimwire.reconcile.ReconciliationStrategyContract;
import io.claimwire.reconcile.spi.ReconciliationStrategies;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialFigureTest extends ReconciliationStrategyContract {

  @Override
  protected ReconciliationStrategy strategy() {
    return new OfficialFigure();
  }

  @Test
  void takesTheNewestFigureThatSomebodyAnswersFor() {
    Answer answer =
        new OfficialFigure()
            .answer(
                evidence(said("harbour office", 3), said("coast guard", 5), printed("Post", 9)));

    assertThat(answer.best()).contains(BigDecimal.valueOf(5));
    assertThat(answer.latest()).containsExactly("coast guard");
    assertThat(answer.strategy()).isEqualTo("official");
  }

  @Test
  void takesAFigureWithoutASpeakerWhereThereIsNoOther() {
    Answer answer = new OfficialFigure().answer(evidence(printed("Post", 9)));

    assertThat(answer.best()).contains(BigDecimal.valueOf(9));
    assertThat(answer.why()).contains("Nobody gives a name");
  }

  @Test
  void isFoundByNameOnTheClassPath() {
    assertThat(ReconciliationStrategies.named("official", OfficialFigure.class.getClassLoader()))
        .isInstanceOf(OfficialFigure.class);
  }

  private static Evidence evidence(Member... members) {
    return Evidence.builder().addMembers(members).build();
  }

  private static Member said(String speaker, int value) {
    return member(speaker, value, List.of(List.of(new ActorRef(speaker, speaker))));
  }

  private static Member printed(String outlet, int value) {
    return member(outlet, value, List.of());
  }

  private static Member member(String origin, int value, List<List<ActorRef>> speakers) {
    return Member.builder()
        .id(origin)
        .document("d-" + origin)
        .claim("c-" + origin)
        .quantity("q-" + origin)
        .span(new Span(0, 1))
        .value(BigDecimal.valueOf(value))
        .low(BigDecimal.valueOf(value))
        .high(BigDecimal.valueOf(value))
        .speakers(speakers)
        .addOrigin(origin)
        .stance(Stance.ASSERTS)
        .polarity(Polarity.AFFIRMED)
        .modality(Modality.ACTUAL)
        .publishedAt(Edtf.parse("2025-06-02"))
        .build();
  }
}
