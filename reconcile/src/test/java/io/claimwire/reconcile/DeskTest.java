package io.claimwire.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.reconcile.Newsroom.Draft;
import io.claimwire.reconcile.answer.CautiousRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskTest {

  private static final Actor AGENCY = Newsroom.body("Flood Agency");
  private static final Actor MAYORS = Newsroom.body("Valley Mayors");

  private static final Analysis MONDAY = toll("monday", "2031-05-05", AGENCY, "12");
  private static final Analysis TUESDAY = toll("tuesday", "2031-05-06", AGENCY, "31");
  private static final Analysis WEDNESDAY = toll("wednesday", "2031-05-07", MAYORS, "35");

  private static final LocalDate THURSDAY = LocalDate.of(2031, 5, 8);

  private static Analysis toll(String id, String day, Actor speaker, String number) {
    return Newsroom.article(id, "The " + id + " Post", day)
        .says(speaker, "{" + number + " people} were killed in the flood at Estmark")
        .analysis();
  }

  private static Desk desk(Analysis... articles) {
    Desk desk = Reconciler.standard().desk();
    desk.addAll(List.of(articles));
    return desk;
  }

  private static Question only(Reconciliation reconciliation) {
    assertThat(reconciliation.questions()).hasSize(1);
    return reconciliation.questions().get(0);
  }

  private static int best(Question question) {
    return question.answer().best().map(BigDecimal::intValueExact).orElseThrow();
  }

  @Test
  void addingAnArticleTellsWhichQuestionsChanged() {
    Desk desk = desk(MONDAY);
    Analysis elsewhere =
        Newsroom.article("elsewhere", "The Coast Post", "2031-05-06")
            .says(Newsroom.body("Port Ullin Council"), "{90 people} marched in Port Ullin")
            .analysis();

    assertThat(desk.add(elsewhere).changed()).extracting(Question::label).hasSize(1);
    Desk.Update update = desk.add(TUESDAY);

    assertThat(update.changed()).hasSize(1);
    assertThat(update.changed().get(0).members()).hasSize(2);
    assertThat(update.gone()).isEmpty();
    assertThat(desk.documents()).containsExactly("elsewhere", "monday", "tuesday");
  }

  @Test
  void anUntouchedQuestionIsTheSameObjectAsBefore() {
    Desk desk = desk(MONDAY);
    Question before = only(desk.reconciliation());

    desk.add(
        Newsroom.article("later", "The Coast Post", "2031-05-06")
            .says(AGENCY, "{4 homes} were destroyed in the flood at Estmark")
            .analysis());

    assertThat(desk.reconciliation().question(before.id())).containsSame(before);
  }

  @Test
  void whatIsRemovedLeavesNoTrace() {
    Desk desk = desk(MONDAY, TUESDAY);
    desk.remove("tuesday");
    assertThat(desk.reconciliation()).isEqualTo(desk(MONDAY).reconciliation());

    assertThat(desk.remove("monday").gone()).hasSize(1);
    assertThat(desk.reconciliation().questions()).isEmpty();
  }

  @Test
  void aReplacedArticleIsReadAsThoughTheFormerHadNeverBeen() {
    Desk desk = desk(MONDAY, TUESDAY);
    desk.replace(toll("tuesday", "2031-05-06", AGENCY, "13"));
    assertThat(best(only(desk.reconciliation()))).isEqualTo(13);
  }

  @Test
  void aRetractedArticleStaysVisibleAndCarriesNoAnswer() {
    Desk desk = desk(MONDAY, TUESDAY);
    desk.retract("tuesday", THURSDAY, "the figure was that of another town");

    Question now = only(desk.reconciliation());
    assertThat(now.members()).hasSize(2);
    assertThat(now.members().get(1).retracted())
        .contains(new Retraction(THURSDAY, "the figure was that of another town"));
    assertThat(now.relations()).isEmpty();
    assertThat(best(now)).isEqualTo(12);

    assertThat(best(only(desk.asOf(THURSDAY)))).isEqualTo(12);
    assertThat(best(only(desk.asOf(THURSDAY.minusDays(1))))).isEqualTo(31);
  }

  @Test
  void oneClaimCanBeRetractedAlone() {
    Analysis two =
        Newsroom.article("two", "The Post", "2031-05-06")
            .says(AGENCY, "{31 people} were killed in the flood at Estmark")
            .says(AGENCY, "{5 homes} were destroyed in the flood at Estmark")
            .analysis();
    Desk desk = desk(two);
    desk.retractClaim("two", two.claims().get(0).id(), THURSDAY, "misheard");

    assertThat(desk.reconciliation().questions())
        .filteredOn(question -> question.answer().best().isPresent())
        .singleElement()
        .extracting(DeskTest::best)
        .isEqualTo(5);
  }

  @Test
  void aCorrectionTakesBackWhatNoLongerStandsAndDatesWhatIsNew() {
    Desk desk = desk(MONDAY);
    desk.correct(toll("monday", "2031-05-05", AGENCY, "21"), THURSDAY, "a digit was wrong");

    Question now = only(desk.reconciliation());
    assertThat(best(now)).isEqualTo(21);
    assertThat(now.members())
        .filteredOn(member -> member.retracted().isPresent())
        .singleElement()
        .satisfies(member -> assertThat(member.value()).contains(new BigDecimal("12")));
    assertThat(best(only(desk.asOf(THURSDAY.minusDays(1))))).isEqualTo(12);
  }

  @Test
  void aFigureThatItsOriginWithdrawsInTheTextIsTakenBackEverywhere() {
    Analysis withdrawal =
        Newsroom.article("withdrawal", "The Post", "2031-05-08")
            .add(
                new Draft("the agency withdrew its figure of {31 people} killed in Estmark")
                    .doing(AGENCY, "withdraw", "its figure"))
            .analysis();
    Question now = only(desk(MONDAY, TUESDAY, withdrawal).reconciliation());

    assertThat(best(now)).isEqualTo(12);
    assertThat(now.members())
        .filteredOn(member -> member.retracted().isPresent())
        .extracting(Member::document)
        .containsExactly("tuesday", "withdrawal");
    assertThat(now.members().get(1).retracted().orElseThrow().reason())
        .contains("withdrew its figure", "withdrawal");
    assertThat(now.relations())
        .as("the agency did stand by it")
        .extracting(Relation::type)
        .contains(RelationType.REPEATS);
    assertThat(now.asOf("2031-05-07").map(DeskTest::best)).contains(31);
  }

  @Test
  void nobodyWithdrawsTheFigureOfAnotherNorAFigureByWithdrawingTroops() {
    Analysis withdrawal =
        Newsroom.article("withdrawal", "The Post", "2031-05-08")
            .add(
                new Draft("the mayors withdrew their figure of {31 people} killed in Estmark")
                    .doing(MAYORS, "withdraw", "their figure"))
            .analysis();
    Analysis retreat =
        Newsroom.article("retreat", "The Post", "2031-05-06")
            .add(
                new Draft("the agency withdrew {31 people} killed in Estmark")
                    .doing(AGENCY, "withdraw", "people"))
            .analysis();

    assertThat(best(only(desk(TUESDAY, withdrawal).reconciliation()))).isEqualTo(31);
    assertThat(desk(TUESDAY, retreat).reconciliation().questions())
        .flatExtracting(Question::members)
        .allSatisfy(member -> assertThat(member.retracted()).isEmpty());
  }

  @Test
  void aQuestionTellsHowItStoodOnADay() {
    Question now = only(desk(MONDAY, TUESDAY, WEDNESDAY).reconciliation());

    assertThat(best(now)).isEqualTo(35);
    assertThat(now.asOf("2031-05-06").map(DeskTest::best)).contains(31);
    assertThat(now.asOf("2031-05-06").orElseThrow().id()).isEqualTo(now.id());
    assertThat(now.asOf("2031-05-04")).isEmpty();
  }

  @Test
  void aReconciliationTellsHowItStoodOnADay() {
    Reconciliation now = desk(MONDAY, TUESDAY, WEDNESDAY).reconciliation();
    Reconciliation then = now.asOf(LocalDate.of(2031, 5, 6));

    assertThat(best(only(then))).isEqualTo(31);
    assertThat(now.asOf(LocalDate.of(2031, 5, 4)).questions()).isEmpty();
  }

  @Test
  void historyTellsWhatWasPublishedAndTakenBackDayByDay() {
    Desk desk = desk(MONDAY, TUESDAY);
    desk.retract("tuesday", THURSDAY, "the figure was that of another town");

    List<Milestone> history = only(desk.reconciliation()).history();

    assertThat(history)
        .extracting(stone -> stone.day().toString())
        .containsExactly("2031-05-05", "2031-05-06", "2031-05-08");
    assertThat(history)
        .extracting(stone -> stone.answer().best().orElseThrow().intValueExact())
        .containsExactly(12, 31, 12);
    assertThat(history.get(2).published()).isEmpty();
    assertThat(history.get(2).retracted()).extracting(Member::document).containsExactly("tuesday");
  }

  @Test
  void aQuestionReadFromJsonStillKnowsItsPast() {
    Desk desk = desk(MONDAY, TUESDAY);
    desk.retract("tuesday", THURSDAY, "the figure was that of another town");
    String json = ClaimwireJson.write(desk.reconciliation());
    Reconciliation read = ClaimwireJson.read(json, Reconciliation.class);

    assertThat(ClaimwireJson.write(read)).isEqualTo(json);
    assertThat(only(read).asOf("2031-05-07").map(DeskTest::best)).contains(31);
  }

  @Test
  void aQuestionReadWithoutItsStrategySaysHowToGiveIt() {
    Question question = only(desk(MONDAY).reconciliation());
    Answer foreign = Answer.builder().from(question.answer()).strategy("house-rule").build();
    Question read =
        Question.builder().from(question).answer(foreign).rule(Optional.empty()).build();

    assertThatIllegalStateException()
        .isThrownBy(() -> read.asOf("2031-05-07"))
        .withMessageContaining("house-rule")
        .withMessageContaining("answeredBy");
    assertThat(read.answeredBy(new CautiousRange()).answer().strategy()).isEqualTo("cautious");
  }

  @Test
  void errorsNameTheDocument() {
    Desk desk = desk(MONDAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.add(MONDAY))
        .withMessageContaining("\"monday\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.retract("sunday", THURSDAY, "unknown"))
        .withMessageContaining("\"sunday\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.retractClaim("monday", "clm", THURSDAY, "unknown"))
        .withMessageContaining("\"clm\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.retract("monday", THURSDAY, " "))
        .withMessageContaining("reason");
  }
}
