package io.claimwire.reconcile;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.Newsroom.Draft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefingTest {

  private static final Actor MINISTRY = body("health ministry");
  private static final Actor UNION = body("Weavers' Union");

  private static Question killed(Newsroom... articles) {
    List<Analysis> analyses = List.of(articles).stream().map(Newsroom::analysis).toList();
    return Reconciler.standard().reconcile(analyses).about("killed").get(0);
  }

  @Test
  void tellsWhatAnOriginSaysSinceWhenAndWhatItSaidBefore() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(MINISTRY, "{at least 40 people} were killed in the Lindmouth flood"),
            article("a2", "Lindmouth Post", "2031-05-03")
                .says(MINISTRY, "{52 people} were killed in the Lindmouth flood"),
            article("a3", "Radio Lind", "2031-05-03")
                .says(MINISTRY, "{52 people} were killed in the Lindmouth flood"));

    assertThat(question.explain())
        .isEqualTo(
            "People killed. Health ministry first said “at least 40 people” (Harbour Wire,"
                + " 2031-05-02), and now says “52 people” (Lindmouth Post, 2031-05-03; repeated by"
                + " Radio Lind). Safe to say: 52, on the word of health ministry alone, as of"
                + " 2031-05-03.");
  }

  @Test
  void callsTheUnnamedUnnamedAndAnEchoARepeat() {
    Actor official =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("port official")
            .anonymous(true)
            .context("a1")
            .build();
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(official, "{31 people} were killed in the Lindmouth flood"),
            article("a2", "Lindmouth Post", "2031-05-03")
                .tells("{31 people} were killed in the Lindmouth flood"));

    assertThat(question.explain())
        .isEqualTo(
            "People killed. Port official (not named) says “31 people” (Harbour Wire, 2031-05-02;"
                + " repeated by Lindmouth Post). Safe to say: 31, on the word of port official (not"
                + " named) alone, as of 2031-05-03.");
  }

  @Test
  void callsAnArticlesOwnVoiceTheOutlets() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .tells("{at least 31 people} were killed in the Lindmouth flood"));

    assertThat(question.explain())
        .isEqualTo(
            "People killed. Harbour Wire in its own words says “at least 31 people” (Harbour Wire,"
                + " 2031-05-02). Safe to say: at least 31, on the word of Harbour Wire in its own"
                + " words alone, as of 2031-05-02.");
  }

  @Test
  void saysWhoContradictsWhomAndThatNothingIsSettled() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(MINISTRY, "{40 people} were killed in the Lindmouth flood"),
            article("a2", "Lindmouth Post", "2031-05-02")
                .says(UNION, "{at least 55 people} were killed in the Lindmouth flood"));

    assertThat(question.explain())
        .isEqualTo(
            "People killed. Health ministry says “40 people” (Harbour Wire, 2031-05-02). Weavers'"
                + " Union says “at least 55 people” (Lindmouth Post, 2031-05-02). They contradict"
                + " each other: “at least 55 people” of Weavers' Union against “40 people” of health"
                + " ministry. Safe to say: the figures that stand run from 40 to 55, and none of"
                + " them is settled.");
  }

  @Test
  void tellsWhoDeniesOrLeavesOpenWithoutGivingANumber() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(UNION, "{40 people} were killed in the Lindmouth flood")
                .add(
                    new Draft("people were killed in the Lindmouth flood")
                        .by(MINISTRY)
                        .stance(Stance.CANNOT_CONFIRM)));

    assertThat(question.explain())
        .isEqualTo(
            "People killed. Weavers' Union says “40 people” (Harbour Wire, 2031-05-02). Health"
                + " ministry cannot confirm “people were killed in the Lindmouth flood” (Harbour"
                + " Wire, 2031-05-02). Safe to say: 40, on the word of Weavers' Union alone, as of"
                + " 2031-05-02.");
  }

  @Test
  void tellsWhatWasTakenBackAndThatNothingIsLeft() {
    Desk desk = Reconciler.standard().desk();
    desk.add(
        article("a1", "Harbour Wire", "2031-05-02")
            .says(MINISTRY, "{40 people} were killed in the Lindmouth flood")
            .analysis());
    desk.retract("a1", LocalDate.of(2031, 5, 4), "wrong flood");

    assertThat(desk.reconciliation().about("killed").get(0).explain())
        .isEqualTo(
            "People killed. Harbour Wire took back “40 people” on 2031-05-04. Nothing can be said"
                + " safely: nobody stands by a value.");
  }
}
