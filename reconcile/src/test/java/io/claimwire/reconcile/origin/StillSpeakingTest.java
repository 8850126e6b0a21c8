package io.claimwire.reconcile.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.Claim;
import io.claimwire.reconcile.Newsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StillSpeakingTest {

  private static final Actor SERVICE = Newsroom.body("rescue service");

  @Test
  void aNumberInTheParagraphOfASpeakerIsHisWord() {
    // Claims of a Newsroom stand ten places apart.
    Newsroom article =
        Newsroom.article("a", "Morning Post", "2031-05-02")
            .says(SERVICE, "{47 people} died.")
            .tells("{28} lay in Estmark.");
    assertThat(speaking(article, "47 people died.          28 lay in Estmark."))
        .containsExactly(Map.entry(article.claims().get(1).id(), List.of(SERVICE)));
  }

  @Test
  void whatASemicolonPartsIsNotTheWordOfWhoeverFollows() {
    Newsroom article =
        Newsroom.article("a", "Morning Post", "2031-05-02")
            .tells("{28} are hurt")
            .says(SERVICE, "{47 people} are hurt");
    assertThat(speaking(article, "28 hurt, as 47 were, the rescue service said"))
        .containsExactly(Map.entry(article.claims().get(0).id(), List.of(SERVICE)));
    assertThat(speaking(article, "28 hurt; 47, the rescue service said")).isEmpty();
  }

  @Test
  void aNewParagraphEndsIt() {
    Newsroom article =
        Newsroom.article("a", "Morning Post", "2031-05-02")
            .says(SERVICE, "{47 people} died.")
            .tells("{28} lay in Estmark.");
    assertThat(speaking(article, "47 people died.         \n28 lay in Estmark.")).isEmpty();
  }

  @Test
  void whatNobodySaidBeforeIsTheArticlesOwn() {
    Newsroom article =
        Newsroom.article("a", "Morning Post", "2031-05-02").tells("{28} lay in Estmark.");
    assertThat(speaking(article, "28 lay in Estmark.")).isEmpty();
  }

  private static Map<String, List<Actor>> speaking(Newsroom article, String text) {
    List<Claim> claims = article.claims();
    return StillSpeaking.in(claims, text);
  }
}
