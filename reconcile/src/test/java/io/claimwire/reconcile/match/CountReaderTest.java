package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What numbers count, as their own document tells. */
class CountReaderTest {

  private static final Actor POLICE = body("Sarn Police");

  private static Newsroom paper() {
    return article("a", "Harbour Wire", "2031-05-02");
  }

  private static List<String> read(String sentence) {
    return Counts.of(paper().says(POLICE, sentence)).stream().map(Counts::inBrief).toList();
  }

  @Test
  void aManOfEightyIsNoNumberOfMen() {
    assertThat(read("a man of {81} was killed")).noneMatch(count -> count.startsWith("81 "));
  }

  @Test
  void ofAWholeItIsNotToldWhatBefellAPartOfIt() {
    assertThat(read("31 of the {90 drones} were shot down")).contains("90 drones launched");
  }

  @Test
  void aNounThatBeginsWhatBefellThemIsNone() {
    assertThat(read("no more than {75 shot} down over the coast"))
        .noneMatch(count -> count.contains("shots"));
  }

  @Test
  void aRallyWhereTheyWereHeldIsASetting() {
    assertThat(read("the police held {37 people} at the rally"))
        .containsExactly("37 people arrested");
  }

  @Test
  void thoseWithADiseaseAreInfected() {
    assertThat(read("{520 people} on the island have measles"))
        .containsExactly("520 people infected");
    assertThat(read("measles has reached {520 people}")).containsExactly("520 people infected");
    assertThat(read("doctors suspect measles in {75 people}"))
        .containsExactly("75 people suspected");
  }

  @Test
  void aDiseaseTellsNothingOfThoseOfWhomMoreIsTold() {
    assertThat(read("{52 people} with measles have died")).containsExactly("52 people killed");
  }

  @Test
  void theSubjectSaysWhichCasesABareNumberCounts() {
    assertThat(read("suspected measles infections in the port fell to {75}"))
        .containsExactly("75 people suspected");
  }

  @Test
  void militantsWhoAreEliminatedLoseNoJobs() {
    assertThat(read("{64 militants} had been eliminated")).containsExactly("64 militants killed");
  }

  @Test
  void whatAirDefencesHitDoesNotGetThrough() {
    assertThat(read("air defences hit {19 drones}")).containsExactly("19 drones intercepted");
  }

  @Test
  void clinicsThatAreToBePrivatisedAreToBeSold() {
    assertThat(read("the sale of {6 hospitals} goes ahead")).containsExactly("6 hospitals sold");
  }

  @Test
  void theEventAfterAndIsOfTheNextNumber() {
    assertThat(read("arrests have risen to {140} and deaths to {19}"))
        .contains("140 people arrested");
  }

  @Test
  void anAdditionToOthersIsATotal() {
    assertThat(
            Counts.of(
                paper()
                    .says(POLICE, "{40 people} were missing on Monday")
                    .says(POLICE, "{9 people} were killed")
                    .says(POLICE, "another {38 people} are missing")))
        .extracting(Count::kind)
        .containsOnly(Kind.TOTAL);
  }

  @Test
  void aDifferenceIsNoNumberOfJobs() {
    assertThat(
            Counts.of(
                paper()
                    .says(POLICE, "{1,000 jobs} will be cut")
                    .says(POLICE, "{400} fewer jobs will be cut than in May")))
        .extracting(Count::kind)
        .containsExactly(Kind.TOTAL, Kind.ADDITION);
  }

  @Test
  void whatStandsAfterTheNumberOfIsCountedBeforeOrAfterIt() {
    assertThat(read("it raised to {90} the number of soldiers who perished at the bridge"))
        .containsExactly("90 troops killed");
    assertThat(read("it put the number of evacuees at {800} and that of flooded homes at {43}"))
        .containsExactly("800 people evacuated", "43 homes damaged");
  }

  @Test
  void whatThingsAreCalledIsNotDoneToThem() {
    assertThat(read("{11 flying boats} are in the harbour")).noneMatch(c -> c.contains("do fly"));
  }

  @Test
  void whatAClauseShowsGoesAroundNoNumberInIt() {
    assertThat(read("tickets show that {400 people} passed the door"))
        .noneMatch(count -> count.contains("dismissed"));
  }

  @Test
  void aFormerNumberIsOfTheOneThatIsNearestInSize() {
    assertThat(
            Counts.of(
                paper()
                    .says(POLICE, "{54 missiles} were launched")
                    .says(POLICE, "{41 missiles} were shot down over {5 towns}")
                    .says(POLICE, "rather than the {47} named before")))
        .extracting(Counts::inBrief)
        .endsWith("47 missiles intercepted");
  }

  @Test
  void noFormerNumberTakesThePlaceOfDays() {
    assertThat(
            Counts.of(
                paper()
                    .says(POLICE, "{32 people} were killed at the lock {9 days} ago")
                    .says(POLICE, "earlier it had counted {12}")))
        .extracting(Counts::inBrief)
        .contains("12 people killed");
  }
}
