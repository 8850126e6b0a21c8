package io.claimwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.Modality;
import io.claimwire.model.Place;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims of invented sentences, read by the whole English pipeline. */
class EnglishClaimsTest {

  private static final Pipeline PIPELINE = Pipeline.english();
  private static final Source SOURCE =
      Source.builder().id("made-up").publishedAt(Edtf.parse("2025-06-12")).build();

  private static Analysis analysis(String text) {
    return PIPELINE.analyse(Document.of(SOURCE, text));
  }

  private static List<Claim> claims(String text) {
    return analysis(text).claims();
  }

  private static List<String> anchors(String text) {
    return claims(text).stream().map(claim -> claim.anchor().of(text)).toList();
  }

  private static Claim only(String text) {
    List<Claim> claims = claims(text);
    assertThat(claims).as(text).hasSize(1);
    return claims.get(0);
  }

  private static Claim claim(String text, String anchor) {
    return claims(text).stream()
        .filter(claim -> claim.anchor().of(text).contains(anchor))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + anchor + "\" among " + anchors(text)));
  }

  private static List<String> cues(Claim claim) {
    return claim.chain().stream().map(Attribution::cueLemma).map(cue -> cue.orElse("")).toList();
  }

  private static List<String> numbers(Claim claim, String text) {
    return claim.quantities().stream().map(Quantity::number).map(span -> span.of(text)).toList();
  }

  @Nested
  @DisplayName("Propositions")
  class Propositions {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Police arrested 12 protesters and seized three vehicles.            | arrested; seized
            The roof had collapsed overnight, killing 14 people.                | had collapsed; killing
            The ferry, which was carrying 84 passengers, sank on Monday.        | was carrying; sank
            The men sent to the island have returned.                           | sent; have returned
            Workers who lost their jobs will receive compensation.              | lost; will receive
            The crew left the port after repairing the engine.                  | left; repairing
            The bridge is unsafe.                                               | is unsafe
            The storm is expected to make landfall on Thursday.                 | is expected to make
            The bank is likely to raise rates in July.                          | is likely to raise
            The talks appeared to stall.                                        | appeared to stall
            It has since grown into a city.                                     | has since grown
            The miners are undergoing treatment.                                | are undergoing treatment
            There are already 40 nurses stationed at the camp.                  | stationed
            There were no casualties.                                           | There were no casualties
            The plant closed when the river flooded.                            | closed; flooded
            Their aim is to close the mine.                                     | to close
            Leaving port, the trawler hit a rock.                               | Leaving; hit
            Leaving port was a mistake.                                         | was a mistake
            Lawmakers accused the mayor of hiding the losses.                   | hiding
            The vaccine was found to be harmless.                               | to be harmless
            The remarks came hours after the ferry sank.                        | sank
            The train was late, but so far nobody has complained.               | was late; has complained
            """)
    void areFoundByTheirPredicates(String text, String expected) {
      assertThat(anchors(text)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            The mayor called for the release of 40 prisoners.                   | release
            After talks with the rebels in Geneva, the envoy left.              | talks
            Brazil exported 3 million tonnes of soy, an increase of 12%.        | increase
            The fleet, including 14 tankers, left the harbour.                  | including
            The storm was a disaster for farmers and a warning to all.          | warning
            Critics described the law as a threat to farmers.                   | threat
            The mayor has not denied the presence of wolves in the park.        | presence
            The ministry has confirmed 23 cases of fever.                       | cases
            The ministry rejected reports of a leak at the plant.               | leak
            """)
    void areFoundInNounsThatCarryThem(String text, String anchor) {
      assertThat(claim(text, anchor).content().of(text)).contains(anchor);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Port to close in May                                      | to close | FORECAST
            Orlan Motors to cut 1,400 jobs as sales fall              | to cut   | FORECAST
            Storm toll rises to 47                                    | rises    | ACTUAL
            """)
    void areFoundInHeadlines(String text, String anchor, Modality modality) {
      assertThat(claim(text, anchor).modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            120 people missing.                                       | 120 people
            Seven are in hospital: 4 in Lisk, 3 in the capital.       | 3
            Eleven were hurt, three of them seriously.                | three of them
            The road ends at Lisk, a town of about 40,000.            | a town of
            """)
    void areFoundInNumbersWithoutAVerb(String text, String anchor) {
      assertThat(claim(text, anchor).quantities()).hasSize(1);
    }

    @Test
    void areForecastsWhereTheSpeakerExpectsThem() {
      String text = "The bank expects savings of 3 million crowns.";

      assertThat(only(text).modality()).isEqualTo(Modality.FORECAST);
      assertThat(only("More money was needed.").modality()).isEqualTo(Modality.DESIRED);
    }

    @Test
    void takeTheDateOfTheirSpeakersLastDatedStatement() {
      String text =
          "Mayor Olin warned on Tuesday that the dam leaked. Olin said two boats were in the bay.";

      assertThat(claim(text, "were in").time()).contains(Edtf.parse("2025-06-10"));
    }

    @Test
    void holdBetweenTheTimesThatBoundThem() {
      String text = "The port was closed between June 3 and 9.";

      assertThat(only(text).time()).contains(Edtf.parse("2025-06-03/2025-06-09"));
    }

    @Test
    void areNotMadeOfTheAttributionItself() {
      String text = "The mayor said on Tuesday that the roof had collapsed.";

      assertThat(anchors(text)).containsExactly("had collapsed");
    }

    @Test
    void areNotMadeOfConditions() {
      assertThat(anchors("If it rains again, the town could lose its bridge."))
          .containsExactly("could lose");
    }

    @Test
    void areNotMadeOfTheFrameAroundAnOpenQuestion() {
      assertThat(anchors("It is unclear who started the fire.")).doesNotContain("is unclear");
    }

    @Test
    void areToldOnceHoweverOftenACaptionRepeatsThem() {
      String text =
          "The roof collapsed on Monday.\n\nThe roof collapsed on Monday.\n\nThe road is open.";

      assertThat(anchors(text)).containsExactly("collapsed", "is open");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "No.", "…", "“”", "if", "\uD83D\uDE00", "and and, who to be by not"})
    void areNoneWhereNothingIsSaid(String text) {
      assertThat(claims(text))
          .allSatisfy(claim -> assertThat(claim.content().length()).isPositive());
    }

    @Test
    void holdTheirSubjectAndComplementsButNoBackground() {
      String text = "The port reopened on Monday, while the airport stays closed.";

      assertThat(claim(text, "reopened").content().of(text))
          .isEqualTo("The port reopened on Monday");
    }

    @Test
    void beginWithTheirOwnVerbIfTheyShareASubject() {
      String text = "The rebels took the bridge and burned two villages.";

      assertThat(claim(text, "burned").content().of(text)).isEqualTo("burned two villages");
    }
  }

  @Nested
  @DisplayName("Chains")
  class Chains {

    @Test
    void areEmptyInTheArticlesOwnVoice() {
      Claim claim = only("The roof collapsed.");

      assertThat(claim.chain()).isEmpty();
      assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
    }

    @Test
    void runFromTheOutermostSpeakerInwards() {
      String text = "The mayor said that engineers had warned that the dam was weak.";

      assertThat(cues(claim(text, "was weak"))).containsExactly("say", "warn");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            The company denied that its pipeline had leaked.        | had leaked | DENIES
            The firm has not denied that its pipeline leaked.       | leaked     | DOES_NOT_DENY
            Doctors could not confirm whether the patient had died. | had died   | CANNOT_CONFIRM
            The union demanded the release of the driver.           | release    | CALLS_FOR
            The firm agreed to buy its rival.                       | to buy     | COMMITS
            """)
    void giveTheStanceOfTheInnermostSpeaker(String text, String anchor, Stance stance) {
      assertThat(claim(text, anchor).stance()).isEqualTo(stance);
    }
  }

  @Nested
  @DisplayName("Modality")
  class Modalities {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            The bridge collapsed.                                       | ACTUAL
            The bridge will reopen in May.                              | FORECAST
            The bridge is set to reopen.                                | FORECAST
            The bridge may collapse.                                    | POSSIBLE
            The bridge has possibly collapsed.                          | POSSIBLE
            The bridge would collapse.                                  | CONDITIONAL
            The bridge could collapse if the council agrees.             | CONDITIONAL
            If the council agrees, the bridge will close.               | CONDITIONAL
            The bridge would close should the council agree.            | CONDITIONAL
            Had the alarm worked, the guards would have escaped.        | CONDITIONAL
            The bridge should close.                                    | DESIRED
            The council plans to close the bridge.                      | INTENDED
            Engineers were preparing to close the bridge.               | INTENDED
            Mayor Olin said the bridge would reopen in May.             | FORECAST
            Is the bridge safe?                                         | POSSIBLE
            """)
    void isReadFromTheWords(String text, Modality modality) {
      assertThat(only(text).modality()).as(text).isEqualTo(modality);
    }

    @Test
    void ofAForecastPassesToWhatHangsOnIt() {
      String text = "The company will close two plants and dismiss staff, hurting the region.";

      assertThat(claims(text)).extracting(Claim::modality).containsOnly(Modality.FORECAST);
    }

    @Test
    void ofAConditionDoesNotPassToAnotherSpeaker() {
      String text = "The mayor said the dam would break if it rained. The river is calm.";

      assertThat(claim(text, "is calm").modality()).isEqualTo(Modality.ACTUAL);
    }

    @Test
    void comesWithTheLikelihoodThatTheSpeakerNames() {
      Claim claim = only("The bridge is very likely to reopen.");

      assertThat(claim.certainty().orElseThrow().likelihood().orElseThrow().code())
          .isEqualTo("very-likely");
    }
  }

  @Nested
  @DisplayName("Polarity")
  class Polarities {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The bridge has not collapsed.",
          "The bridge never reopened.",
          "The bridge is no longer safe.",
          "No bridge collapsed.",
          "Rescuers failed to reach the miners.",
          "The minister has no plans to resign.",
          "There were no casualties.",
          "The rebels took no prisoners."
        })
    void isNegatedByNotNoAndNever(String text) {
      assertThat(only(text).polarity()).as(text).isEqualTo(Polarity.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The flood did not only hit the town.",
          "The company denied that its pipeline had leaked.",
          "The bridge reopened without delay."
        })
    void isAffirmedWhereTheStanceOrAnotherWordIsNegative(String text) {
      assertThat(only(text).polarity()).as(text).isEqualTo(Polarity.AFFIRMED);
    }

    @Test
    void isNoConditionWhatSomebodyCannotSay() {
      assertThat(claim("The mayor could not say if the dam had failed.", "failed").modality())
          .isNotEqualTo(Modality.CONDITIONAL);
      assertThat(claim("The town will flood if the dam fails.", "will flood").modality())
          .isEqualTo(Modality.CONDITIONAL);
    }
  }

  @Nested
  @DisplayName("Arguments")
  class Arguments {

    @Test
    void areTheActorsOfTheSubject() {
      Claim claim = only("Brazil exported coffee.");

      assertThat(claim.agents()).extracting(Actor::name).containsExactly("Brazil");
      assertThat(claim.theme()).contains("coffee");
    }

    @Test
    void areTheActorsOfTheByPhraseInThePassive() {
      Claim claim = only("The ship was seized by Norway.");

      assertThat(claim.agents()).extracting(Actor::name).containsExactly("Norway");
      assertThat(claim.theme()).contains("ship");
    }

    @Test
    void areTheThingsCountedWithoutTheirNumber() {
      assertThat(only("Thousands of fishing boats arrived.").theme()).contains("fishing boats");
      assertThat(only("About 300 farm workers were dismissed.").theme()).contains("farm workers");
    }

    @Test
    void keepTheCapitalsOfNamesAlone() {
      assertThat(only("The Kolvian minister left NATO.").theme()).contains("NATO");
      assertThat(only("Troops of Kolvia arrived.").theme()).contains("troops");
    }

    @Test
    void areTheQuantitiesInTheWordsWithTheirHedges() {
      String text = "About 300 families were evacuated.";
      Claim claim = only(text);

      assertThat(numbers(claim, text)).containsExactly("300");
      assertThat(claim.content()).isEqualTo(new Span(0, text.length() - 1));
    }

    @Test
    void areTheQuantitiesOfASharedSubject() {
      String text = "Some 60 boats left the port and reached the island.";

      assertThat(numbers(claim(text, "reached"), text)).containsExactly("60");
    }

    @Test
    void areThePlacesOfTheEventAndNotItsMaker() {
      assertThat(only("Norway seized a ship in Portugal.").places())
          .extracting(Place::code)
          .containsExactly("PT");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            The roof collapsed on Monday.                             | collapsed    | 2025-06-09
            The council will vote by 2027.                            | will vote    | ../2027
            The mayor said on Tuesday that the dam is leaking.        | is leaking   | 2025-06-10
            Divers are now searching the lake.                        | searching    | 2025-06-12
            The roof collapsed on Monday, killing 14 people.          | killing      | 2025-06-09
            """)
    void areTheTimesThatDateTheEvent(String text, String anchor, String time) {
      assertThat(claim(text, anchor).time().map(Edtf::toString)).contains(time);
    }

    @Test
    void areOfTheDayOnWhichTheSameSpeakerSpokeBefore() {
      String text =
          "Mayor Ana Sova said on Tuesday that the dam is leaking. She said that the road is closed.";

      assertThat(claim(text, "is closed").time()).contains(Edtf.parse("2025-06-10"));
    }

    @Test
    void areOfThatDayOnlyIfItIsNotLongAgo() {
      String text =
          "Mayor Ana Sova said in May 2024 that the dam is leaking. She said that the road is closed.";

      assertThat(claim(text, "is leaking").time()).contains(Edtf.parse("2024-05"));
      assertThat(claim(text, "is closed").time()).isEmpty();
    }

    @Test
    void leaveTheTimeOfAReportOutOfAForecast() {
      assertThat(only("The mayor said on Tuesday that the dam could burst.").time()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            The blast killed two guards.          | kill
            The guards are in the tower.          | be in
            The guards are hungry.                | be hungry
            The guards were set to leave.         | leave
            """)
    void standWithThePredicateInItsDictionaryForm(String text, String predicate) {
      assertThat(only(text).predicate()).contains(predicate);
    }
  }
}
