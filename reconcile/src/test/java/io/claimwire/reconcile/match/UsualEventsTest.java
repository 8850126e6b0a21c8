package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.reconcile.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualEventsTest {

  private static final Actor OWNER = body("Brann Mills");
  private static final Actor UNION = body("Weavers' Union");

  private static List<String> placed(Newsroom... articles) {
    return UsualEvents.applied(Vocabulary.english(), Counts.of(articles)).stream()
        .map(Counts::inBrief)
        .toList();
  }

  @Test
  void aPopulationWithoutAnEventIsCountedInTheOneThatTheStoryCountsItIn() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(UNION, "{180 workers} were injured"),
                article("b", "Lind Post", "2031-05-03")
                    .says(OWNER, "the number stands at {162 workers}")))
        .containsExactly("180 workers injured", "162 workers injured");
  }

  @Test
  void ofSeveralEventsTheOneThatMostMouthsNameIsMeant() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(UNION, "{180 workers} were injured")
                    .says(OWNER, "{150 workers} were injured")
                    .says(UNION, "{7 workers} were killed"),
                article("b", "Lind Post", "2031-05-03")
                    .says(OWNER, "the number stands at {162 workers}")))
        .endsWith("162 workers injured");
  }

  @Test
  void ofSeveralEventsTheOneWithTheNearestNumberIsMeant() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(UNION, "{64 demonstrators} were arrested")
                    .says(UNION, "{40,000 demonstrators} took part"),
                article("b", "Lind Post", "2031-05-03")
                    .says(OWNER, "the number stands at {45,000 demonstrators}")))
        .endsWith("45000 protesters attending");
  }

  @Test
  void whatNoListKnowsIsCountedInOneEventUnlessAnArticleTellsTwo() {
    assertThat(
            placed(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(UNION, "{640 riggers} were sent to the mill"),
                article("b", "Lind Post", "2031-05-03")
                    .says(OWNER, "{700 riggers} laboured on the roof")))
        .containsExactly("640 riggers present", "700 riggers present");
  }

  @Test
  void peopleInGeneralStayWhereTheyAre() {
    List<Count> counts =
        Counts.of(
            article("a", "Harbour Wire", "2031-05-02").says(UNION, "{180 people} were injured"),
            article("b", "Lind Post", "2031-05-03").says(OWNER, "the number was {162 people}"));

    assertThat(UsualEvents.applied(Vocabulary.english(), counts)).isEqualTo(counts);
  }
}
