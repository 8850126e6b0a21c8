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

class CombinedDensityTest extends ReconciliationStrategyContract {

  @Override
  protected ReconciliationStrategy strategy() {
    return new CombinedDensity();
  }

  private static Answer answer(String... words) {
    Newsroom article = article("a1", "Harbour Wire", "2031-05-02");
    String[] bodies = {"health ministry", "fire service", "Weavers' Union", "coast guard"};
    for (int i = 0; i < words.length; i++) {
      article.says(body(bodies[i]), "{" + words[i] + " people} were killed in the Lindmouth flood");
    }
    Reconciler reconciler = Reconciler.builder().strategy(new CombinedDensity()).build();
    return reconciler.reconcile(List.of(article.analysis())).about("killed").get(0).answer();
  }

  @Test
  void isAsExactAsASingleExactNumber() {
    Answer answer = answer("43");

    assertThat(answer.low()).contains(new BigDecimal("43"));
    assertThat(answer.high()).contains(new BigDecimal("43"));
  }

  @Test
  void takesTheValueThatMostOriginsMakeLikely() {
    Answer answer = answer("43", "about 44", "at least 40", "90");

    assertThat(answer.best()).contains(new BigDecimal("43"));
    assertThat(answer.low().orElseThrow()).isBetween(new BigDecimal("40"), new BigDecimal("43"));
    assertThat(answer.high().orElseThrow()).isBetween(new BigDecimal("43"), new BigDecimal("45"));
  }

  @Test
  void spansBothSidesWhereTwoContradictEachOther() {
    Answer answer = answer("40", "61");

    assertThat(answer.low()).contains(new BigDecimal("40"));
    assertThat(answer.high()).contains(new BigDecimal("61"));
    assertThat(answer.contested()).isTrue();
  }

  @Test
  void agreementLeavesLessOpenThanOneWordAlone() {
    Answer alone = answer("about 1000");
    Answer both = answer("about 1000", "about 1040");

    assertThat(both.low().orElseThrow()).isGreaterThanOrEqualTo(alone.low().orElseThrow());
    assertThat(both.best().orElseThrow()).isBetween(new BigDecimal("1000"), new BigDecimal("1040"));
  }
}
