package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Role;
import io.claimwire.reconcile.Newsroom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScopesTest {

  private static final Actor POLICE = body("Sarn Police");
  private static final Actor CLINIC = body("Velin Clinic");

  /** Each part as its words, a colon and its numbers; the whole has no words. */
  private static List<String> parts(Newsroom... articles) {
    return Scopes.of(Counts.of(articles), Counts.mouths(), "").stream()
        .map(part -> part.words() + ": " + Counts.numbers(part.counts()))
        .toList();
  }

  private static Newsroom wholeAndPart() {
    return article("a", "Harbour Wire", "2031-05-02")
        .says(POLICE, "{31 people} were killed")
        .says(POLICE, "{12 people} were killed in Pradno");
  }

  @Test
  void leavesOneNumberOfEachMouthTogetherHoweverFarApart() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{12 people} were killed in Pradno")
                    .says(CLINIC, "{31 people} were killed"),
                article("b", "Lind Post", "2031-05-02")
                    .says(POLICE, "{14 people} were killed in Pradno")))
        .containsExactly(": 12 31 14");
  }

  @Test
  void twoNumbersOfOneMouthInOneArticleAreOfAPlaceAndOfTheWhole() {
    assertThat(parts(wholeAndPart())).containsExactly(": 31", "Pradno: 12");
  }

  @Test
  void whatIsCountedIsNoPlaceOfItself() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "lessons were stopped at {300 schools}")
                    .says(POLICE, "{90 schools} were closed in Pradno")))
        .doesNotContain("school: 300");
  }

  @Test
  void lowNumbersThatOneArticleCallsAPartAreThatPartInTheOthers() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{1,400 jobs} will be cut")
                    .says(POLICE, "{300 of the jobs} to be cut are held by weavers"),
                article("b", "Lind Post", "2031-05-03")
                    .says(CLINIC, "{1,600 jobs} will be cut")
                    .says(CLINIC, "weavers will lose {320 jobs}")))
        .containsExactly(": 1400 1600", "~: 300 320");
  }

  @Test
  void whatIsAtSeveralPlantsIsWhereThePlantsAre() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{900 jobs} will be cut")
                    .says(POLICE, "{400 jobs} will be cut at two plants in Pradno")))
        .contains(": 900", "Pradno: 400");
  }

  @Test
  void aNumberGoesWhereAnotherArticleHasIt() {
    assertThat(
            parts(
                wholeAndPart(),
                article("b", "Lind Post", "2031-05-03").says(CLINIC, "{12 people} were killed")))
        .containsExactly(": 31", "Pradno: 12 12");
  }

  @Test
  void aNumberWithTheWordGoesWithThePartInEveryArticle() {
    assertThat(
            parts(
                wholeAndPart(),
                article("b", "Lind Post", "2031-05-03")
                    .says(CLINIC, "{15 people} were killed in Pradno")))
        .containsExactly(": 31", "Pradno: 12 15");
  }

  @Test
  void aSmallNumberOfAnotherMouthIsAnotherFigure() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{14 people} were killed")
                    .says(POLICE, "{9 people} were killed in Pradno"),
                article("b", "Lind Post", "2031-05-03").says(CLINIC, "{9 people} were killed")))
        .containsExactly(": 14 9", "Pradno: 9");
  }

  @Test
  void whereTheWholeIncidentWasIsNoPartOfIt() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{31 people} were killed")
                    .says(POLICE, "{12 people} were killed in the attack on Pradno")))
        .containsExactly(": 31 12");
  }

  @Test
  void whereThatIsWhichPeopleMarchAgainstIsNoPart() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{9,000 people} marched against a dam in the Pradno valley")
                    .says(POLICE, "{15,000 people} marched in Velin as well")))
        .noneMatch(part -> part.startsWith("Pradno"));
  }

  @Test
  void whereSomethingIsTheLargestIsNoPartUnlessItIsThere() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{900 people} were killed")
                    .says(POLICE, "the largest miner in Pradno said {310 people} were killed")))
        .containsExactly(": 900 310");
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{900 people} were killed")
                    .says(POLICE, "{310 people} were killed at the oldest mine in Pradno")))
        .hasSize(2);
  }

  @Test
  void whoAnswersForATownGivesItsNumbers() {
    Actor mayor =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("Ada Rell")
            .addRoles(new Role("mayor", Optional.empty()))
            .build();
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{31 people} were killed")
                    .says(POLICE, "{12 people} were killed in Pradno")
                    .says(mayor, "{15 people} were killed in Pradno"),
                article("b", "Lind Post", "2031-05-03").says(mayor, "{19 people} were killed")))
        .containsExactly(": 31", "Pradno: 12 15 19");
  }

  @Test
  void aNumberThatTakesThePlaceOfAnotherIsNoPart() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{31 people} were killed, up from an earlier figure in Pradno")
                    .says(POLICE, "the toll was up from {12 people} killed in Pradno")))
        .containsExactly(": 31 12");
  }

  @Test
  void aNumberFarBelowAnotherOfItsArticleIsThatOfOneIncident() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{120 people} were killed")
                    .says(CLINIC, "{2 people} were killed"),
                article("b", "Lind Post", "2031-05-03").says(CLINIC, "{118 people} were killed")))
        .containsExactly(": 120 118", Scopes.PART + ": 2");
  }

  @Test
  void aClauseWithAPlaceOfItsOwnTakesNoneFromTheOneBefore() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{4,800 jobs} will go")
                    .says(
                        POLICE,
                        "{1,700} jobs in Vessany will go, while those in Pradno that will go are"
                            + " {3,100}")))
        .containsExactly(": 4800", "Pradno: 3100", "Vessany: 1700");
  }

  @Test
  void aNumberToldInFullElsewhereTakesNoPlaceFromTheOneBefore() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{310 people} were killed")
                    .says(CLINIC, "{120 people} were killed in Pradno")
                    .says(POLICE, "it stays at {310}")
                    .says(POLICE, "{100 people} were killed in Pradno")))
        .containsExactly(": 310 310", "Pradno: 120 100");
  }

  @Test
  void jobsNamedAfterAPlaceAreThere() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{3,200 jobs} will go")
                    .says(POLICE, "{400 headquarters jobs} will go")))
        .containsExactly(": 3200", "headquarters: 400");
  }

  @Test
  void civiliansAreSomeOfThoseKilledWhereAnArticleCountsAll() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{66 people} were killed")
                    .says(POLICE, "{52 civilians} were killed"),
                article("b", "Lind Post", "2031-05-03")
                    .says(CLINIC, "{49 civilians} were killed")
                    .says(CLINIC, "{70 people} were killed")))
        .containsExactly(": 66 70", "civilians: 52 49");
  }

  @Test
  void thoseInAllOfACountryAreNotThoseOfTheTown() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{9,000 people} marched")
                    .says(POLICE, "{52,000 people} marched in all of Estmark")))
        .containsExactly(": 9000", "in all: 52000");
  }

  @Test
  void lowNumbersBesideHighOnesInThreeArticlesAreOfAPart() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{3,000 tractors} came")
                    .says(CLINIC, "{300 tractors} stayed"),
                article("b", "Lind Post", "2031-05-03")
                    .says(POLICE, "{2,100 tractors} came")
                    .says(CLINIC, "{120 tractors} stayed"),
                article("c", "Brell Echo", "2031-05-04")
                    .says(POLICE, "{1,600 tractors} came")
                    .says(CLINIC, "{90 tractors} stayed")))
        .containsExactly(": 3000 2100 1600", "~: 300 120 90");
  }

  @Test
  void whereAnOutbreakIsTellsNothingApart() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{7 people} fell ill in an outbreak of marsh fever in Pradno")
                    .says(POLICE, "{31 people} fell ill")))
        .noneMatch(part -> part.startsWith("Pradno"));
  }

  @Test
  void theNumberThatAStoryOpensWithIsNotThatOfOneIncident() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{11 people} were killed")
                    .says(CLINIC, "{212 people} were killed")))
        .containsExactly(": 11 212");
  }

  @Test
  void thePoliceOfATownGiveItsNumbers() {
    Actor townPolice = body("Pradno Police");
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(CLINIC, "{90 people} were killed")
                    .says(CLINIC, "{30 people} were killed in Pradno"),
                article("b", "Lind Post", "2031-05-03")
                    .says(townPolice, "{34 people} were killed")))
        .containsExactly(": 90", "Pradno: 30 34");
  }

  @Test
  void whereTheStoryOpensIsNoPart() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{17 people} were killed in Velin"),
                article("b", "Lind Post", "2031-05-03")
                    .says(POLICE, "{25 people} were killed in Velin")
                    .says(POLICE, "{31 people} were killed")))
        .containsExactly(": 17 25 31");
  }

  @Test
  void whoMarchedNationwideDidNotAllMarchInTheTown() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{4,000 people} marched in Velin")
                    .says(CLINIC, "{4,900 people} marched nationwide")))
        .containsExactly(": 4000", "in all: 4900");
  }

  @Test
  void aNameBeforeAKindOfPlaceIsAPlace() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{31 people} were killed")
                    .says(POLICE, "{12 people} of the Pradno valley were killed")))
        .containsExactly(": 31", "Pradno: 12");
  }

  @Test
  void oneLowNumberOfTwoPlacesIsTwoNumbers() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{31 people} were killed")
                    .says(POLICE, "{7 people} were killed in Pradno"),
                article("b", "Lind Post", "2031-05-03")
                    .says(POLICE, "{35 people} were killed")
                    .says(POLICE, "{7 people} were killed in Tolm")))
        .containsExactlyInAnyOrder(": 31 35", "Pradno: 7", "Tolm: 7");
  }

  @Test
  void aNumberThatOneArticlePutsInATownIsNotThatOfAll() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{4,900 people} marched nationwide")
                    .says(CLINIC, "{2,100 people} marched in Pradno"),
                article("b", "Lind Post", "2031-05-02")
                    .says(CLINIC, "{2,100 people} marched nationwide")))
        .contains("in all: 4900");
  }

  @Test
  void aGovernorSpeaksOfHisProvinceThoughHeCountsItsTownToo() {
    Actor governor =
        Actor.builder()
            .name("Tenno Arvik")
            .kind(ActorKind.PERSON)
            .addRoles(new Role("governor", Optional.empty()))
            .build();
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{90 people} were killed")
                    .says(POLICE, "{55 people} were killed in Pradno")
                    .says(governor, "{61 people} were killed in Pradno")
                    .says(governor, "{20 people} were killed in Tolm"),
                article("b", "Lind Post", "2031-05-03").says(governor, "{74 people} were killed")))
        .contains("Pradno: 55 61 74", "Tolm: 20");
  }

  @Test
  void theUnionOfHospitalWorkersIsNoHospital() {
    Actor union = body("Pradno Hospital Workers");
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(CLINIC, "{90 people} were killed")
                    .says(CLINIC, "{30 people} were killed in Pradno"),
                article("b", "Lind Post", "2031-05-03").says(union, "{94 people} were killed")))
        .containsExactly(": 90 94", "Pradno: 30");
  }

  @Test
  void aNumberOfYearsAgoMakesNoIncidentOfTheRest() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02").says(POLICE, "{9 people} were killed"),
                article("b", "Lind Post", "2031-05-03")
                    .says(POLICE, "{11 people} were killed")
                    .says(CLINIC, "{900 people} were killed")))
        .containsExactly(": 9 11 900");
  }

  @Test
  void aPlaceThatAnArticleCallsAPartIsNotWhereAllOfItHappened() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{18 people} were killed in Pradno"),
                article("b", "Lind Post", "2031-05-03")
                    .says(POLICE, "{31 people} were killed")
                    .says(POLICE, "{22 of the dead} were killed in Pradno")))
        .containsExactly(": 31", "Pradno: 18 22");
  }

  @Test
  void whatIsLostWorldwideIsTheWholeOfWhatAPlantLoses() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{1,900 jobs} will be cut worldwide")
                    .says(POLICE, "{700 jobs} will be cut in Pradno"),
                article("b", "Lind Post", "2031-05-03")
                    .says(POLICE, "{1,600 jobs} will be cut")
                    .says(POLICE, "{560 jobs} will be cut in Pradno")))
        .containsExactly(": 1900 1600", "Pradno: 700 560");
  }

  @Test
  void aFewOfAnotherPlaceAreThoseOfThatPlace() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{178 people} were killed")
                    .says(CLINIC, "{5 people} were killed in Pradno"),
                article("b", "Lind Post", "2031-05-03").says(POLICE, "{190 people} were killed")))
        .containsExactly(": 178 190", "Pradno: 5");
  }

  @Test
  void aTownSetApartIsAPlaceWithoutItsName() {
    assertThat(
            parts(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(POLICE, "{178 people} were killed")
                    .says(POLICE, "{131 people} were killed in the town alone")))
        .containsExactly(": 178", "town: 131");
  }
}
