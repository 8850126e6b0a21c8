package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.reconcile.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindredNounsTest {

  private static final Actor OFFICE = body("Land Office");
  private static final Actor SOCIETY = body("Orchard Society");

  private static List<String> joined(Newsroom... articles) {
    return KindredNouns.joined(Vocabulary.english(), Counts.of(articles)).stream()
        .map(count -> count.population().map(Population::name).orElse("?"))
        .toList();
  }

  @Test
  void aNounThatHoldsAnotherIsOfTheSameThing() {
    assertThat(
            joined(
                article("a", "Harbour Wire", "2031-05-02").says(OFFICE, "{40 fences} were put up"),
                article("b", "Lind Post", "2031-05-03")
                    .says(SOCIETY, "{55 windfences} were put up")))
        .containsExactly("fences", "fences");
  }

  @Test
  void otherNounsAreOtherThings() {
    assertThat(
            joined(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(OFFICE, "{40 fences} were put up")
                    .says(OFFICE, "{70 gates} were put up")))
        .containsExactly("fences", "gates");
  }
}
