package io.claimwire.reconcile;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Analysis;
import io.claimwire.model.Modality;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.Newsroom.Draft;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  /** Prints nothing on the word of one origin alone. */
  private static final class TwoOrigins implements ReconciliationStrategy {

    @Override
    public String name() {
      return "two-origins";
    }

    @Override
    public Answer answer(Evidence evidence) {
      List<Member> standing = evidence.standing();
      return evidence.byOrigin(standing).size() < 2
          ? evidence.noAnswer(name(), "Only one origin gives a figure.")
          : evidence.answerOn(name(), standing, "Two origins give a figure.");
    }
  }

  private static Question killed(Newsroom... articles) {
    Reconciler reconciler = Reconciler.builder().strategy(new TwoOrigins()).build();
    return reconciler
        .reconcile(List.of(articles).stream().map(Newsroom::analysis).toList())
        .about("killed")
        .get(0);
  }

  @Test
  void aStrategyThatIsNotSatisfiedSaysWhyInItsOwnWords() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(body("Sarn Police"), "{12 people} were killed in the Sarn fire"));

    assertThat(question.answer().low()).isEmpty();
    assertThat(question.answer().latest()).isEmpty();
    assertThat(question.answer().strategy()).isEqualTo("two-origins");
    assertThat(question.answer().why()).isEqualTo("Only one origin gives a figure.");
  }

  @Test
  void whatStandsIsEachOriginsLatestWordInOrderOfTime() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(body("Sarn Police"), "{12 people} were killed in the Sarn fire"),
            article("a2", "Lind Post", "2031-05-03")
                .says(body("Velin Clinic"), "{19 people} were killed in the Sarn fire"),
            article("a3", "Radio Lind", "2031-05-04")
                .says(body("Sarn Police"), "{19 people} were killed in the Sarn fire"));

    assertThat(Evidence.of(question).standing())
        .extracting(Member::document)
        .containsExactly("a2", "a3");
    assertThat(question.answer().independentOrigins()).isEqualTo(2);
    assertThat(question.answer().best()).hasValueSatisfying(v -> assertThat(v).isEqualTo("19"));
  }

  @Test
  void aFigureThatIsPrintedAgainIsNoNewerThanItsLaterBound() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(body("Sarn Police"), "{12 people} were killed in the Sarn fire"),
            article("a2", "Lind Post", "2031-05-03")
                .says(body("Sarn Police"), "{more than 12 people} were killed in the Sarn fire"),
            article("a3", "Radio Lind", "2031-05-09")
                .says(body("Sarn Police"), "{12 people} were killed in the Sarn fire"));

    assertThat(Evidence.of(question).standing())
        .extracting(Member::document)
        .containsExactly("a1", "a3", "a2");
  }

  @Test
  void anOldFigureLeavesNothingContested() {
    Newsroom first =
        article("a1", "Harbour Wire", "2031-05-02")
            .says(body("Sarn Police"), "{12 people} were killed in the Sarn fire")
            .says(body("Velin Clinic"), "{19 people} were killed in the Sarn fire");
    Newsroom later =
        article("a2", "Lind Post", "2031-05-09")
            .says(body("Sarn Police"), "{14 people} were killed in the Sarn fire");

    assertThat(killed(first).answer().contested()).isTrue();
    assertThat(killed(first, later).answer().contested()).isFalse();
  }

  private static final Newsroom FIRST_PLAN =
      article("a1", "Harbour Wire", "2031-05-02")
          .says(body("Sarn Glass"), "{900 jobs} will be cut at Sarn Glass");

  private static final Newsroom DISPUTED =
      article("a2", "Lind Post", "2031-05-04")
          .says(body("Glassworkers"), "{1,400 jobs} will be cut at Sarn Glass");

  private static Answer cut(Newsroom... articles) {
    List<Analysis> analyses = List.of(articles).stream().map(Newsroom::analysis).toList();
    return Reconciler.standard().reconcile(analyses).about("lose their jobs").get(0).answer();
  }

  @Test
  void aPlanIsWhatWasLastSaidOfIt() {
    Newsroom last =
        article("a3", "Radio Lind", "2031-05-05")
            .says(body("Sarn Glass"), "{700 jobs} will be cut at Sarn Glass");

    assertThat(cut(FIRST_PLAN, DISPUTED).high()).hasValue(new BigDecimal(1400));
    assertThat(cut(FIRST_PLAN, DISPUTED, last).contested()).isFalse();
    assertThat(cut(FIRST_PLAN, DISPUTED, last).high()).hasValue(new BigDecimal(700));
  }

  @Test
  void aFigureThatAnArticleSetsBesideTheNewOneIsHeldOnTo() {
    Newsroom last =
        article("a3", "Radio Lind", "2031-05-05")
            .says(body("Sarn Glass"), "{700 jobs} will be cut at Sarn Glass")
            .says(body("Glassworkers"), "{1,400 jobs} will be cut at Sarn Glass");

    assertThat(cut(FIRST_PLAN, DISPUTED, last).contested()).isTrue();
  }

  @Test
  void anOldDenialLeavesNothingContested() {
    Newsroom first =
        article("a1", "Harbour Wire", "2031-05-02")
            .says(body("Sarn Police"), "{12 people} were killed in the Sarn fire")
            .add(
                new Draft("anybody was killed in the Sarn fire")
                    .by(body("Sarn Council"))
                    .stance(Stance.DENIES));
    Newsroom later =
        article("a2", "Lind Post", "2031-05-09")
            .says(body("Sarn Police"), "{14 people} were killed in the Sarn fire");

    assertThat(killed(first).answer().contested()).isTrue();
    assertThat(killed(first, later).answer().contested()).isFalse();
  }

  @Test
  void aForecastIsAWordOnTheTollAndNoFigureOfIt() {
    Question question =
        killed(
            article("a1", "Harbour Wire", "2031-05-02")
                .says(body("Sarn Police"), "{12 people} were killed in the Sarn fire")
                .says(body("Velin Clinic"), "{12 people} were killed in the Sarn fire")
                .add(
                    new Draft("{more than 40 people} will be killed in the Sarn fire")
                        .by(body("Sarn Council"))
                        .modality(Modality.FORECAST)));

    assertThat(question.members()).hasSize(3);
    assertThat(question.relations()).hasSize(1);
    assertThat(question.answer().high()).hasValue(new BigDecimal(12));
    assertThat(question.answer().contested()).isFalse();
  }
}
