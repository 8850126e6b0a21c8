package io.claimwire.reconcile.answer;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.Reconciler;
import io.claimwire.reconcile.ReconciliationStrategy;
import io.claimwire.reconcile.ReconciliationStrategyContract;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest extends ReconciliationStrategyContract {

  @Override
  protected ReconciliationStrategy strategy() {
    return new Panel();
  }

  private static Answer answer(Newsroom article) {
    Reconciler reconciler = Reconciler.builder().strategy(new Panel()).build();
    return reconciler.reconcile(List.of(article.analysis())).about("killed").get(0).answer();
  }

  @Test
  void saysThatAllAgree() {
    Answer answer =
        answer(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(body("health ministry"), "{40 people} were killed in the Lindmouth flood"));

    assertThat(answer.why()).isEqualTo("All 4 strategies asked give 40.");
  }

  @Test
  void saysWhereStrategiesDiffer() {
    Answer answer =
        answer(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(body("health ministry"), "{40 people} were killed in the Lindmouth flood")
                .says(body("Weavers' Union"), "{61 people} were killed in the Lindmouth flood")
                .says(body("Relief League"), "{61 people} were killed in the Lindmouth flood"));

    assertThat(answer.low()).contains(new BigDecimal("40"));
    assertThat(answer.high()).contains(new BigDecimal("61"));
    assertThat(answer.best()).contains(new BigDecimal("61"));
    assertThat(answer.why())
        .startsWith(
            "Strategies differ: “latest” 40 to 61; “majority” and “median” and “consensus” 61.");
  }
}
