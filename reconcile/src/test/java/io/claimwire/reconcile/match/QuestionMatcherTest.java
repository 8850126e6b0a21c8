package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.Modality;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.Newsroom.Draft;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciler;
import io.claimwire.reconcile.Relation;
import io.claimwire.reconcile.RelationType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which claims ask the same, and which only look so. */
class QuestionMatcherTest {

  private static final Actor AGENCY = body("Health Agency of Norland");
  private static final Actor CLINIC = body("Velin Clinic");
  private static final Actor MILL = body("Norland Mill");

  private static List<Question> questions(Newsroom... articles) {
    return Reconciler.standard()
        .reconcile(Stream.of(articles).map(Newsroom::analysis).toList())
        .questions();
  }

  private static Newsroom monday() {
    return article("a", "Harbour Wire", "2031-05-05");
  }

  private static Newsroom tuesday() {
    return article("b", "Lind Post", "2031-05-06");
  }

  @Test
  void casesAreTheConfirmedOnesIfTheseComeNearestInNumber() {
    Newsroom confirmed = monday().says(AGENCY, "{12 confirmed cases} of the fever in Norland");
    Newsroom cases = tuesday().says(CLINIC, "there were {15 cases} of the fever in Norland");

    assertThat(questions(confirmed, cases)).hasSize(1);
    assertThat(
            questions(
                confirmed,
                cases.says(AGENCY, "there were {90 suspected cases} of the fever in Norland")))
        .extracting(Question::label)
        .hasSize(2);
  }

  @Test
  void cutsThatAreAnnouncedAreThoseThatAreMade() {
    assertThat(
            questions(
                monday()
                    .add(
                        new Draft("{300 jobs} will be cut at Norland Mill")
                            .by(MILL)
                            .modality(Modality.INTENDED)),
                tuesday().says(AGENCY, "{350 jobs} were cut at Norland Mill")))
        .hasSize(1);
  }

  @Test
  void theDateInAClaimAboutATollIsThatOfTheEvent() {
    Newsroom dated =
        tuesday()
            .add(
                new Draft("{12 people} were killed in the Norland flood")
                    .by(AGENCY)
                    .at("2031-05-01"));

    assertThat(questions(dated).get(0).members().get(0).asOf()).contains(Edtf.parse("2031-05-06"));
  }

  @Test
  void whatIsLongPastChangesNoMore() {
    List<Question> questions =
        questions(
            monday()
                .says(AGENCY, "{12 people} were killed in the Norland flood")
                .add(
                    new Draft("{80 people} were killed in a flood in 1987").by(AGENCY).at("1987")));

    assertThat(questions)
        .extracting(Question::dynamics)
        .containsExactlyInAnyOrder(Dynamics.RISING, Dynamics.FIXED);
  }

  @Test
  void whatNoListKnowsIsNotTakenToHaveChangedByTheNextDay() {
    Newsroom five = monday().says(AGENCY, "{5 fans} whirred in Norland Tunnel");
    Newsroom ten = tuesday().says(MILL, "{10 fans} whirred in Norland Tunnel");

    assertThat(questions(five, ten))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.dynamics()).isEqualTo(Dynamics.STEADY);
              assertThat(question.relations())
                  .extracting(Relation::type)
                  .containsExactly(RelationType.CONFLICTS);
            });
  }

  @Test
  void oneNameInCommonMakesNoCommonStory() {
    assertThat(
            questions(
                monday()
                    .says(body("Estmark Fire Brigade"), "{12 people} were killed in Estmark Mill")
                    .says(body("Mill Union"), "{12 people} were killed near Wesdorf Bridge"),
                tuesday()
                    .says(
                        body("Sarn Coast Guard"),
                        "{30 people} were killed in Sarn Harbour off Kestrel Point")
                    .says(
                        body("Ullin Lines"), "{31 people} were killed, on the ferry from Wesdorf")))
        .hasSize(2);
  }

  @Test
  void aDenialGoesWithThoseWhomItNames() {
    List<Question> questions =
        questions(
            monday()
                .says(AGENCY, "{40 people} were killed in the Norland flood")
                .says(AGENCY, "{9 children} were killed in the Norland flood")
                .add(
                    new Draft("that children had been killed in the Norland flood")
                        .by(MILL)
                        .stance(Stance.DENIES)),
            tuesday().says(CLINIC, "{41 people} were killed in the Norland flood"));

    assertThat(questions)
        .filteredOn(question -> question.members().stream().anyMatch(m -> m.value().isEmpty()))
        .extracting(Question::label)
        .containsExactly("children killed");
  }

  @Test
  void aHeadcountOfLastYearIsAWordOnHowManyWorkThere() {
    assertThat(
            questions(
                monday()
                    .add(
                        new Draft("Norland Mill employed {7,300 people}")
                            .by(MILL)
                            .at("2030-12-31")),
                tuesday().says(AGENCY, "Norland Mill employs {7,100 people}")))
        .hasSize(1);
  }

  @Test
  void policeAtARallyAreNotOfTheCrowd() {
    assertThat(
            questions(
                monday()
                    .says(AGENCY, "{9,000 people} joined the rally in Velin")
                    .says(AGENCY, "{700 police officers} joined the rally in Velin")))
        .extracting(Question::label)
        .anyMatch(label -> label.contains("police officers") && label.contains("present"));
  }

  @Test
  void thoseForcedOutAreCountedApartFromAllWhoLoseTheirJobs() {
    assertThat(
            questions(
                monday()
                    .says(MILL, "{900 jobs} will be cut at Norland Mill")
                    .says(MILL, "{300 people} at Norland Mill face compulsory redundancy")))
        .extracting(Question::label)
        .anyMatch(label -> label.contains("to lose their jobs"))
        .anyMatch(label -> label.contains("against their will"));
  }
}
