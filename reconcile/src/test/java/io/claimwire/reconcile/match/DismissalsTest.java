package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.reconcile.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

class DismissalsTest {

  private static final Actor MAKER = body("Ondra Boilers");
  private static final Actor UNION = body("Lind Metal Union");

  private static List<String> told(Newsroom... articles) {
    return new Dismissals(Vocabulary.english())
        .told(Counts.of(articles)).stream().map(Counts::inBrief).toList();
  }

  private static Newsroom jobsAndDismissals() {
    return article("a", "Harbour Wire", "2031-05-02")
        .says(MAKER, "{600 jobs} will be cut")
        .says(MAKER, "{80 workers} will be dismissed");
  }

  @Test
  void workersDismissedAreThoseMadeToGoWhereAnotherArticleTellsOfThese() {
    assertThat(
            told(
                jobsAndDismissals(),
                article("b", "Lind Post", "2031-05-03")
                    .says(UNION, "{120 workers} will be laid off against their will")))
        .containsExactly("600 jobs dismissed", "80 workers compelled", "120 workers compelled");
  }

  @Test
  void workersDismissedAreAllWhoGoWhereNobodyTellsOfThoseMadeToGo() {
    assertThat(told(jobsAndDismissals()))
        .containsExactly("600 jobs dismissed", "80 workers dismissed");
  }

  @Test
  void workersDismissedAreAllWhoGoWhereTheirArticleCountsNoOtherJobs() {
    assertThat(
            told(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(MAKER, "{600 workers} will be dismissed"),
                article("b", "Lind Post", "2031-05-03")
                    .says(UNION, "{120 workers} will be laid off against their will")))
        .containsExactly("600 workers dismissed", "120 workers compelled");
  }
}
