package io.claimwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.actors.ActorMerger;
import io.claimwire.extract.Pipeline;
import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Claims;
import io.claimwire.model.Document;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Source;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions of news prose, in invented sentences about places and people that do not exist. */
class ClaimConstructionsTest {

  private static final Pipeline PIPELINE = Pipeline.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The health office put the number of injured at 131 people, most of whom left. | the number of injured at 131 people
          The navy put the final toll at 38 dead.                | the final toll at 38 dead
          It listed 387 homes as destroyed.                      | 387 homes as destroyed
          The council promised an inquiry.                       | an inquiry
          The landing of 400 marines alarmed the town.           | The landing of 400 marines
          The captain has reportedly left the country.           | The captain has reportedly left the country
          """)
  void figuresPromisesEventsAndHearsayAreClaimsWithAllTheirWords(String text, String content) {
    Analysis analysis = analysis("d", text);

    assertThat(analysis.claims()).extracting(claim -> claim.content().of(text)).contains(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Six boats were found in Lisk and three in Tol.       | Six boats were found in Lisk … three in Tol
          One guard had been killed and four wounded.          | One guard had been killed … four wounded
          Lisk will lose 40 posts and Tolmet 12.               | Lisk will lose 40 posts … Tolmet 12
          Nine posts had been cut in Lisk and the other 14 at sea. | Nine posts had been cut in Lisk … the other 14 at sea
          Six boats were found in Lisk and Tol.                | Six boats were found in Lisk and Tol
          Between six and nine boats were found in Lisk.       | Between six and nine boats were found in Lisk
          """)
  void whatLeavesOutItsVerbBehindAndIsAClaimOfItsOwn(String text, String contents) {
    assertThat(analysis("d", text).claims())
        .extracting(claim -> claim.content().of(text))
        .containsExactly(contents.split(" … "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There have been more than 60 leaks.                          | There have been more than 60 leaks  | ACTUAL
          A storm last May killed eight.                               | A storm last May killed eight       | ACTUAL
          Some 40 crates that were to go by sea were held back.        | Some 40 crates that were to go by sea were held back | ACTUAL
          Meridal is to lose 40 posts.                                 | Meridal is to lose 40 posts         | FORECAST
          Fifty-two more leaks are likely.                             | Fifty-two more leaks are likely     | POSSIBLE
          """)
  void theWholeSubjectBelongsToAClaim(String text, String content, Modality modality) {
    assertThat(analysis("d", text).claims())
        .filteredOn(claim -> claim.content().of(text).equals(content))
        .extracting(Claim::modality)
        .containsExactly(modality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor called the plan “reckless”.                          | the plan “reckless”
          Oring branded it a trap.                                       | it a trap
          The unions want a freeze on sales.                             | a freeze on sales
          Dorn wants the harbour master dismissed.                       | the harbour master dismissed
          Tol accused neighbouring Brask on Friday of moving 400 troops. | neighbouring Brask on Friday of moving 400 troops
          """)
  void whatSomethingIsCalledWantedOrBlamedForIsAClaim(String text, String content) {
    assertThat(analysis("d", text).claims())
        .extracting(claim -> claim.content().of(text))
        .containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry declined to comment.
          The navy denied the accusation.
          The ministry denied that.
          """)
  void whoAnswersNothingOrSaysNoMoreThanThatMakesNoClaim(String text) {
    assertThat(analysis("d", text).claims()).isEmpty();
  }

  @Test
  void howASourceKnowsIsNoClaim() {
    String text = "Two people briefed on the plan said the yard had closed.";

    assertThat(analysis("d", text).claims())
        .extracting(claim -> claim.content().of(text))
        .containsExactly("the yard had closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dorn said the bank would pay.                              | pay     | FORECAST
          “They would need a month,” Dorn said.                      | need    | CONDITIONAL
          Dorn said a closure would cost 40 jobs.                    | cost    | CONDITIONAL
          Dorn fears a law that would allow betting.              | allow   | CONDITIONAL
          “I expect that they would do it,” Dorn said.               | do      | FORECAST
          """)
  void wouldIsOnlyTheWillOfReportedSpeech(String text, String predicate, Modality modality) {
    assertThat(claim(text, predicate).modality()).isEqualTo(modality);
  }

  @Test
  void aFurtherJudgementEndsWhatWasSaidBefore() {
    String text =
        "Dorn said the count showed 40 votes more, and accused the board of changing figures.";

    assertThat(claim(text, "change").chain()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We cannot build boats here,” Dorn said. | build
          The crew can't leave the island.         | leave
          Oring had done nothing wrong.            | do
          """)
  void whatCannotBeOrIsNothingIsANegatedFact(String text, String predicate) {
    Claim claim = claim(text, predicate);

    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(claim.modality()).isEqualTo(Modality.ACTUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dorn says the dam holds.                                        | the dam holds
          Dorn believes the road is far longer.                           | the road is far longer
          The bank denied hiding losses, and the report found four leaks. | hiding losses
          The rebels freed 62 captives, among them four foreigners.       | 62 captives, among them four foreigners
          The guard reported 14 raids by drones, nine of them at night.   | nine of them at night
          The office put the number of deaths at more than 100.           | the number of deaths at more than 100
          The navy denied it, called it a trap and fled.                  | it a trap
          """)
  void contentsWithoutThatPartsAndFiguresAreClaims(String text, String content) {
    assertThat(analysis("d", text).claims())
        .extracting(claim -> claim.content().of(text))
        .contains(content);
  }

  @Test
  void anAsideInARelativeClauseSaysOnlyWhatFollows() {
    String text = "It broke a pact under which, the union says, no cuts were to take place.";

    assertThat(claim(text, "break").chain()).isEmpty();
    assertThat(analysis("d", text).claims())
        .filteredOn(claim -> !claim.chain().isEmpty())
        .extracting(claim -> claim.content().of(text))
        .containsExactly("no cuts were to take place");
  }

  @Test
  void othersWhoTakeAnotherViewAreNotQuotedByTheFirst() {
    String text =
        "Fever has killed 62 people, the office said on Tuesday, but doctors believe the toll is"
            + " far higher.";

    assertThat(claim(text, "be higher").chain()).hasSize(1);
  }

  @Test
  void placeAndTimeAtTheEndAreSaidOfBothVerbs() {
    String text = "The storm killed 12 people and injured 30 in Ukraine on Sunday.";

    assertThat(analysis("d", text).claims())
        .hasSize(2)
        .allSatisfy(claim -> assertThat(claim.time()).contains(Edtf.parse("2031-03-02")))
        .allSatisfy(claim -> assertThat(claim.places()).extracting("code").containsExactly("UA"));
  }

  @Test
  void aMinistryOfAnotherStateIsAnother() {
    String text =
        "TOL, Zambia, March 3 (Wire) - Fever has killed 60 people in Zambia, the health ministry"
            + " said. Malawi's health ministry said nothing. The dam held, the Malawian health"
            + " ministry said.";

    assertThat(claim(text, "kill").speakers())
        .extracting(Actor::name)
        .containsExactly("health ministry");
  }

  @Test
  void aYearBeforeWhenDatesWhatHappened() {
    String text = "In 2009, when 43 people drowned and some 600 houses burned, the dam held.";

    assertThat(analysis("d", text).claims())
        .filteredOn(claim -> !claim.quantities().isEmpty())
        .hasSize(2)
        .allSatisfy(claim -> assertThat(claim.time()).contains(Edtf.parse("2009")));
  }

  @Test
  void theYearOfAnAsideDatesNothingElse() {
    String text = "Tavol, which bought the port in 2018, is standing by its figure of 30 wrecks.";

    assertThat(analysis("d", text).claims())
        .filteredOn(claim -> claim.content().of(text).endsWith("30 wrecks"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.time()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port office had counted 58 wrecks on Thursday.                       | 58 wrecks                 | 2031-02-27
          “The pact poses a threat to us,” Oring said in a board meeting on Monday. | The pact poses a threat to us | 2031-03-03
          Guards march in a parade in Tol, Norland, on May 9, 2028.                | Guards march in a parade in Tol | 2028-05-09
          In 2022, when it left two towns, the firm cut 31 jobs.                   | the firm cut 31 jobs      | 2022
          The shops won less in January, with sales dipping 3 percent.             | sales dipping 3 percent   | 2031-01
          Dorn told us on Monday that ships were believed to be leaving.           | to be leaving             | 2031-03-03
          """)
  void aTimeBesideThePropositionDatesIt(String text, String content, String time) {
    assertThat(analysis("d", text).claims())
        .filteredOn(claim -> claim.content().of(text).endsWith(content))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.time()).contains(Edtf.parse(time)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Canal traffic down sharply last month, thanks to rain.   | Canal traffic down sharply last month
          It rained, with rents up nearly 6 percent in January.    | rents up nearly 6 percent in January
          It accused one of them, Ana Dorn, of hiding it, of lying and of not paying. | one of them, Ana Dorn, of hiding it, of lying and of not paying
          Oring last week raised the gate.                         | Oring last week raised the gate
          """)
  void trendsAndChargesAreClaims(String text, String content) {
    assertThat(analysis("d", text).claims())
        .extracting(claim -> claim.content().of(text))
        .contains(content);
  }

  @Test
  void aTransferGoesToWhereItIsReceived() {
    assertThat(claim("Peru will supply boats to Lisbon.", "supply").places())
        .extracting(Object::toString)
        .containsExactly("PT-LISBON");
  }

  @Test
  void aPostIsTheWordOfWhoSignedIt() {
    String text =
        """
        The council met on Monday about the dam and heard three engineers.

        Today we opened the gate. — Pavel Orn (@pavelorn) February 27, 2031
        """;

    assertThat(claim(text, "open").speakers()).extracting(Actor::name).containsExactly("Pavel Orn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam is very likely to break.               | break       | very-likely
          It is almost certain that the dam will break.  | break       | almost-certain
          It is highly improbable that the dam broke.    | break       | very-unlikely
          The dam will probably break.                   | break       | likely
          The dam is unlikely to break.                  | break       | unlikely
          A collapse is probable.                        | be probable | likely
          """)
  void termsOfIcd203GiveALikelihoodOnItsScale(String text, String predicate, String code) {
    assertThat(claim(text, predicate).certainty().flatMap(c -> c.likelihood()))
        .as(text)
        .hasValueSatisfying(
            likelihood -> {
              assertThat(likelihood.code()).isEqualTo(code);
              assertThat(likelihood.scale()).isEqualTo("icd-203");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials said in January that the dam would be finished by February. | finish      | FORECAST    | ASSERTS
          Will the dam hold?                                                    | will        | POSSIBLE    | ASSERTS
          The mayor asked whether the dam would hold.                           | hold        | POSSIBLE    | QUESTIONS
          Opposition leaders demanded that the minister resign.                 | resign      | DESIRED     | CALLS_FOR
          The council urged residents to leave.                                 | leave       | DESIRED     | CALLS_FOR
          A collapse is probable.                                               | be probable | POSSIBLE    | ASSERTS
          Were the dam to break, the town would drown.                          | drown       | CONDITIONAL | ASSERTS
          The firm vowed to rebuild the pier.                                   | rebuild     | INTENDED    | COMMITS
          """)
  void questionsDemandsAndForecastsAreNoFacts(
      String text, String predicate, Modality modality, Stance stance) {
    Claim claim = claim(text, predicate);

    assertThat(claim.modality()).as(text).isEqualTo(modality);
    assertThat(claim.stance()).as(text).isEqualTo(stance);
    assertThat(claim.isFirm()).isFalse();
  }

  @Test
  void aForecastStaysOneAfterItsDayHasPassed() {
    Claim claim =
        claim("In 2019 the Zelmar ministry said the dam would be finished by 2021.", "finish");

    assertThat(claim.isForecast()).isTrue();
    assertThat(claim.time()).contains(Edtf.parse("../2021"));
  }

  @Test
  void anAppositiveFactIsAClaimWithItsOwnTime() {
    String text = "The river authority, founded in 1987, employs 300 people.";

    assertThat(claim(text, "found").time()).contains(Edtf.parse("1987"));
    assertThat(claim(text, "employ").time()).isEmpty();
    assertThat(claim(text, "employ").quantities()).hasSize(1);
  }

  @Test
  void aRelativeClauseInAnAppositionIsAClaim() {
    String text = "Marta Ruiz, a hydrologist who advised two governments, resigned.";

    assertThat(claim(text, "advise").quantities()).hasSize(1);
    assertThat(claim(text, "resign").agents()).extracting(Actor::name).contains("Marta Ruiz");
  }

  @Test
  void negationDoesNotReachWhatIsDeniedByTheCue() {
    Claim denied = claim("Zelmar's navy denied that its ship had not stopped.", "stop");

    assertThat(denied.stance()).isEqualTo(Stance.DENIES);
    assertThat(denied.polarity()).isEqualTo(Polarity.NEGATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Okonkwo Chidi said the pier had burned.                              | Okonkwo Chidi
          The Zelmar Front said the pier had burned.                           | Zelmar Front
          Brask's coal ministry said the pier had burned.                      | Brask's coal ministry
          Minister Han Ji-woo spoke. Later Han said the pier had burned.       | Han Ji-woo
          Premier Kovács Tamás spoke. Later Kovács said the pier had burned.   | Kovács Tamás
          Ana Sova met Jan Sova, a banker. Jan Sova said the pier had burned.  | Jan Sova
          """)
  void speakersThatNoListKnowsAreFound(String text, String speaker) {
    assertThat(claim(text, "burn").speakers())
        .as(text)
        .extracting(Actor::name)
        .containsExactly(speaker);
  }

  @Test
  void speakersAreOneOverDocumentsAfterTheExplicitStep() {
    Analysis first =
        analysis("w1", "Brask's coal ministry said 40 miners were trapped. Ilse Marn said so too.");
    Analysis second =
        analysis("w2", "The coal ministry said 52 miners were trapped. Mayor Marn agreed.");

    List<Analysis> shared = ActorMerger.standard().merge(List.of(first, second));
    Actor ministry = shared.get(0).actor("Brask's coal ministry").orElseThrow();

    assertThat(Claims.in(List.of(first, second)).byOrigin(ministry)).hasSize(1);
    assertThat(Claims.in(shared).byOrigin(ministry).withQuantity()).hasSize(2);
  }

  @Test
  void claimsAnswerWhatOneAsksFirst() {
    Analysis analysis =
        analysis(
            "w1",
            "Mayor Ilse Marn said 40 miners were trapped. The pier burned. Marn said the mine would"
                + " reopen in May.");
    Optional<Actor> marn = analysis.actor("Ilse Marn");

    assertThat(marn).isPresent();
    assertThat(Claims.in(analysis).by(marn.orElseThrow())).hasSize(2);
    assertThat(Claims.in(analysis).by(marn.orElseThrow()).forecasts()).hasSize(1);
    assertThat(Claims.in(analysis).byTheArticle().firm()).hasSize(1);
    assertThat(Claims.in(analysis).withQuantity()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm denied that the pact, which was never printed, protects 40 jobs. | print | ASSERTS | ACTUAL",
        "The guild asked donors for 6 boats, two of which have arrived. | arrive | ASSERTS | ACTUAL",
        "The mayor vowed that the pier would open. | open | COMMITS | INTENDED",
        "Dorn said she “would not be judged by a headline”. | judge | ASSERTS | FORECAST",
        "The guild expects to see the last ships in May. | see | ASSERTS | FORECAST",
        "Should the dam burst, 40 homes would flood. | flood | ASSERTS | CONDITIONAL",
      })
  void whatStandsAsideIsNeitherDemandedNorDenied(
      String text, String predicate, Stance stance, Modality modality) {
    assertThat(claim(text, predicate).stance()).isEqualTo(stance);
    assertThat(claim(text, predicate).modality()).isEqualTo(modality);
  }

  @Test
  void noLessThanANumberDeniesNothing() {
    assertThat(claim("The load is no less than 40 tons.", "be").polarity())
        .isEqualTo(Polarity.AFFIRMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Instead of 46 lanterns, the council now means to hang 38. | 46 lanterns",
        "Only 58 lanterns had been hung, the mayor said, rather than 61. | 61",
        "The guild lost 13 barges last year and not the 18 it had reported. | 18",
        "The guild expects 45 barges, well short of the 62 in its plan. | 62",
        "Gate Analytics counted 41,500 with cameras fixed to balconies, a few dozen more or less. | 41,500",
      })
  void aFigureSetAgainstAnotherIsToldAsWell(String text, String quantity) {
    assertThat(analysis("made-up", text).claims())
        .flatExtracting(Claim::quantities)
        .anySatisfy(q -> assertThat(q.text().orElseThrow()).startsWith(quantity));
  }

  @Test
  void aNumberOfSomebodyElseIsHisClaim() {
    List<Claim> claims = analysis("made-up", "It rests far below the Rope Guild's 310.").claims();
    assertThat(claims)
        .filteredOn(claim -> !claim.chain().isEmpty())
        .singleElement()
        .satisfies(claim -> assertThat(claim.text()).contains("310"));
  }

  private static Analysis analysis(String id, String text) {
    Source source = Source.builder().id(id).publishedAt(Edtf.parse("2031-03-04")).build();
    return PIPELINE.analyse(Document.of(source, text));
  }

  private static Claim claim(String text, String predicate) {
    List<Claim> claims = analysis("made-up", text).claims();
    return claims.stream()
        .filter(claim -> claim.predicate().orElse("").equals(predicate))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no " + predicate + " in " + claims.stream().map(Claim::predicate).toList()));
  }
}
