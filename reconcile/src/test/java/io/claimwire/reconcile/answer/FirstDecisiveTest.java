package io.claimwire.reconcile.answer;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.Reconciler;
import io.claimwire.reconcile.ReconciliationStrategy;
import io.claimwire.reconcile.ReconciliationStrategyContract;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstDecisiveTest extends ReconciliationStrategyContract {

  @Override
  protected ReconciliationStrategy strategy() {
    return new FirstDecisive();
  }

  private static Answer answer(Newsroom article) {
    Reconciler reconciler = Reconciler.builder().strategy(new FirstDecisive()).build();
    return reconciler.reconcile(List.of(article.analysis())).about("killed").get(0).answer();
  }

  @Test
  void goesOnWhereNoOfficialSourceSpeaks() {
    Answer answer =
        answer(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(body("Weavers' Union"), "{40 people} were killed in the Lindmouth flood"));

    assertThat(answer.best()).contains(new BigDecimal("40"));
    assertThat(answer.why()).startsWith("“majority” decides, after official-source did not. ");
  }

  @Test
  void stopsAtTheFirstThatDecides() {
    Answer answer =
        answer(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(body("health ministry"), "{40 people} were killed in the Lindmouth flood")
                .says(body("Weavers' Union"), "{61 people} were killed in the Lindmouth flood")
                .says(body("Relief League"), "{60 people} were killed in the Lindmouth flood"));

    assertThat(answer.high()).contains(new BigDecimal("40"));
    assertThat(answer.why()).startsWith("“official-source” decides. ");
  }

  @Test
  void fallsBackOnTheFirstValueWhereNoneDecides() {
    Answer answer =
        answer(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(
                    body("health ministry"),
                    "{at least 40 people} were killed in the Lindmouth flood"));

    assertThat(answer.low()).contains(new BigDecimal("40"));
    assertThat(answer.high()).isEmpty();
    assertThat(answer.why()).startsWith("“official-source” is followed, as none decides. ");
  }

  @Test
  void refusesToAskNobody() {
    assertThatThrownBy(() -> new FirstDecisive(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("strategies must not be empty");
  }
}
