package io.claimwire.reconcile.origin;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciler;
import io.claimwire.reconcile.Relation;
import io.claimwire.reconcile.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EchoesTest {

  private static final Actor MINISTRY = body("health ministry");

  private static Question killed(Newsroom... articles) {
    return Reconciler.standard()
        .reconcile(List.of(articles).stream().map(Newsroom::analysis).toList())
        .about("killed")
        .get(0);
  }

  private static Actor unnamed(String name, String document) {
    return Actor.builder()
        .kind(ActorKind.PERSON)
        .name(name)
        .anonymous(true)
        .context(document)
        .build();
  }

  @Test
  void aBareNumberWithAnArticleIsTheOneThatWasGivenBefore() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(MINISTRY, "{52 people} were killed in the Lindmouth flood"),
            article("a2", "Morning Post", "2031-05-03")
                .says(body("Sarn Police"), "the {52} killed in the Lindmouth flood were a guess"));

    assertThat(question.members().get(1).origin()).isEqualTo(question.members().get(0).origin());
  }

  @Test
  void aFigureWithItsNounMayBeSomebodysOwn() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(MINISTRY, "{52 people} were killed in the Lindmouth flood"),
            article("a2", "Morning Post", "2031-05-03")
                .says(body("Sarn Police"), "the {52 people} were killed in the Lindmouth flood"));

    assertThat(question.members().get(1).origin()).isNotEqualTo(question.members().get(0).origin());
  }

  @Test
  void anOutletsOwnVoiceRepeatsTheFigureThatWasPrintedBefore() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(MINISTRY, "{52 people} were killed in the Lindmouth flood"),
            article("a2", "Lindmouth Post", "2031-05-03")
                .tells("{52 people} were killed in the Lindmouth flood"));

    assertThat(question.relations())
        .extracting(Relation::type)
        .containsExactly(RelationType.REPEATS);
    assertThat(question.answer().independentOrigins()).isEqualTo(1);
  }

  @Test
  void aQuotedOutletHasItsFigureFromWhomItQuoted() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(MINISTRY, "{52 people} were killed in the Lindmouth flood"),
            article("a2", "Lindmouth Post", "2031-05-03")
                .says(body("Harbour Wire"), "{52 people} were killed in the Lindmouth flood"));

    assertThat(question.relations())
        .extracting(Relation::type)
        .containsExactly(RelationType.REPEATS);
    assertThat(question.answer().independentOrigins()).isEqualTo(1);
  }

  @Test
  void anOutletIsQuotedWithoutItsHedgeAndUnderItsNameWithoutTheArticle() {
    Question question =
        killed(
            article("a1", "The Harbour Wire", "2031-05-02")
                .says(MINISTRY, "{at least 52 people} were killed in the Lindmouth flood"),
            article("a2", "Lindmouth Post", "2031-05-03")
                .says(body("Harbour Wire"), "{52 people} were killed in the Lindmouth flood"));

    assertThat(question.answer().independentOrigins()).isEqualTo(1);
  }

  @Test
  void theSameWordsOfSomebodyUnnamedAreOneWord() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(unnamed("official", "a1"), "{52 people} were killed when the dyke gave way"),
            article("a2", "Lindmouth Post", "2031-05-03")
                .says(unnamed("aide", "a2"), "{52 people} were killed when the dyke gave way"));

    assertThat(question.answer().independentOrigins()).isEqualTo(1);
  }

  @Test
  void otherWordsOfSomebodyElseUnnamedAreASecondWord() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(unnamed("official", "a1"), "{52 people} were killed in the Lindmouth flood"),
            article("a2", "Lindmouth Post", "2031-05-03")
                .says(
                    unnamed("aide", "a2"),
                    "the Lindmouth flood has cost the lives of {52 people}"));

    assertThat(question.relations())
        .extracting(Relation::type)
        .containsExactly(RelationType.AGREES);
    assertThat(question.answer().independentOrigins()).isEqualTo(2);
  }
}
