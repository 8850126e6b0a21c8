package io.claimwire.model;

import static io.claimwire.model.Stance.ASSERTS;
import static io.claimwire.model.Stance.CANNOT_CONFIRM;
import static io.claimwire.model.Stance.COMMITS;
import static io.claimwire.model.Stance.DOES_NOT_DENY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.interval.Interval;
import io.claimwire.model.time.Edtf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Twelve kinds of claim that are hard to hold without loss. Each is built by hand through the
 * public API from an invented sentence, written as JSON, read back, and read for what makes it
 * hard.
 */
final class TwelveHardClaimsTest {

  private static final Actor LORVENIA = Actor.of(ActorKind.STATE, "Lorvenia");
  private static final Actor TOLMARA = Actor.of(ActorKind.STATE, "Tolmara");

  @Test
  void h01ReportsThatARulerLeavesUndenied() {
    Story story =
        new Story("The Lorvenian presidency has not denied reports that a corps crossed the Sarn.");
    Actor presidency = organization("Presidency of Lorvenia", LORVENIA);
    Attribution outer =
        story
            .hop("has not denied", "reports that a corps crossed the Sarn", DOES_NOT_DENY)
            .source(story.at("The Lorvenian presidency"))
            .addSpeakers(presidency)
            .build();
    Attribution reports =
        story
            .hop("reports", "that a corps crossed the Sarn", ASSERTS)
            .parent(outer)
            .addSpeakers(Actor.of(ActorKind.UNSPECIFIED, "unnamed sources"))
            .anonymous(true)
            .build();

    Claim claim =
        story.roundTrip(
            story
                .claim("crossed", "a corps crossed the Sarn", DOES_NOT_DENY)
                .addChain(outer, reports));

    assertThat(claim.stance()).isEqualTo(DOES_NOT_DENY);
    assertThat(claim.stance().isNonCommittal()).isTrue();
    assertThat(claim.isFirm()).isFalse();
    assertThat(claim.chain()).extracting(Attribution::anonymous).containsExactly(false, true);
    assertThat(claim.chain().get(0).speakers()).containsExactly(presidency);
  }

  @Test
  void h03ANumberThatItsOwnSourceHasRevised() {
    Story story =
        new Story("The Tolmaran ministry put the force at 9,000, up from 2,500 on 4 March.");
    Actor ministry = organization("Ministry of Defence of Tolmara", TOLMARA);
    Attribution put =
        story
            .hop("put", "the force at 9,000, up from 2,500 on 4 March", ASSERTS)
            .source(story.at("The Tolmaran ministry"))
            .addSpeakers(ministry)
            .build();
    Quantity now = story.quantity("9,000", "9,000", Bound.EXACT, 9000).build();
    Quantity before = story.quantity("2,500", "2,500", Bound.EXACT, 2500).build();
    Claim revised =
        story
            .claim("put", "put the force at 9,000", ASSERTS)
            .addChain(put)
            .addQuantities(now)
            .time(Edtf.parse("2031-03-11"))
            .build();
    Claim earlier =
        story
            .claim("from", "up from 2,500 on 4 March", ASSERTS)
            .addChain(put)
            .addQuantities(before)
            .time(Edtf.parse("2031-03-04"))
            .build();

    List<Claim> claims = story.roundTrip(revised, earlier);

    assertThat(claims.get(0).speakers()).isEqualTo(claims.get(1).speakers());
    assertThat(claims.get(1).time().orElseThrow().isBefore(claims.get(0).time().orElseThrow()))
        .isTrue();
    assertThat(claims)
        .extracting(claim -> claim.quantities().get(0).interval().orElseThrow())
        .containsExactly(Interval.point(9000), Interval.point(2500));
  }

  @Test
  void h05APlanThatIsNegatedAndNotTheMeeting() {
    Story story = new Story("President Orlen has no plans to meet the envoy, his office said.");
    Actor orlen = person("Dara Orlen", LORVENIA);
    Actor office = organization("Office of the President", LORVENIA);
    Attribution said =
        story
            .hop("said", "President Orlen has no plans to meet the envoy", ASSERTS)
            .source(story.at("his office"))
            .addSpeakers(office)
            .build();
    Attribution plans =
        story
            .hop("has no plans", "to meet the envoy", COMMITS)
            .source(story.at("President Orlen"))
            .parent(said)
            .addSpeakers(orlen)
            .build();

    Claim claim =
        story.roundTrip(
            story
                .claim("meet", "has no plans to meet the envoy", COMMITS)
                .addChain(said, plans)
                .polarity(Polarity.NEGATED)
                .modality(Modality.INTENDED)
                .addAgents(orlen)
                .theme("the envoy"));

    assertThat(claim.chain())
        .extracting(hop -> hop.speakers().get(0))
        .containsExactly(office, orlen);
    assertThat(claim.stance()).isEqualTo(COMMITS);
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(claim.modality()).isEqualTo(Modality.INTENDED);
    assertThat(claim.isFirm()).isFalse();
  }

  @Test
  void h07AConditionInRelayedSpeech() {
    Story story =
        new Story(
            "If Lorvenian pilots gained experience and fuel, Castrel would be at risk, President Imre"
                + " said, according to her office.");
    Actor imre = person("Sela Imre", TOLMARA);
    Attribution office =
        story
            .hop("according to", "Castrel would be at risk, President Imre said", ASSERTS)
            .source(story.at("her office"))
            .addSpeakers(organization("Office of President Imre", TOLMARA))
            .build();
    Attribution said =
        story
            .hop("said", "Castrel would be at risk", ASSERTS)
            .source(story.at("President Imre"))
            .parent(office)
            .addSpeakers(imre)
            .build();
    String words = "If Lorvenian pilots gained experience and fuel, Castrel would be at risk";

    Claim claim =
        story.roundTrip(
            story
                .claim("would be", words, ASSERTS)
                .addChain(office, said)
                .modality(Modality.CONDITIONAL)
                .theme("Castrel")
                .text(words));

    assertThat(claim.modality()).isEqualTo(Modality.CONDITIONAL);
    assertThat(claim.speakers()).containsExactly(imre);
    assertThat(claim.text().orElseThrow()).startsWith("If Lorvenian pilots gained experience");
    assertThat(claim.isForecast()).isFalse();
  }

  @Test
  void h10AForecastOfTheArticleItself() {
    Story story = new Story("A few hundred pumps will not save the valley.");
    Quantity pumps =
        story
            .quantity("A few hundred pumps", "few hundred", Bound.VAGUE)
            .low(new BigDecimal("200"))
            .high(new BigDecimal("900"))
            .unit("pumps")
            .build();

    Claim claim =
        story.roundTrip(
            story
                .claim("save", "A few hundred pumps will not save the valley", ASSERTS)
                .polarity(Polarity.NEGATED)
                .modality(Modality.FORECAST)
                .addQuantities(pumps)
                .theme("the valley"));

    assertThat(claim.chain()).isEmpty();
    assertThat(claim.origin()).isEmpty();
    assertThat(claim.speakers()).isEmpty();
    assertThat(claim.isForecast()).isTrue();
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(claim.quantities().get(0).value()).isEmpty();
    assertThat(claim.quantities().get(0).interval()).contains(Interval.closed(200, 900));
    assertThat(claim.explain()).contains("the article itself says").contains("forecast");
  }

  @Test
  void h11ASpeakerWhoIsNotTheOneThatBelieves() {
    Story story =
        new Story("“Tolmara believes at least 2,000 landed in early to mid-March,” Benn said.");
    Actor benn = person("Aro Benn", TOLMARA);
    Attribution said =
        story
            .hop("said", "“Tolmara believes at least 2,000 landed in early to mid-March,”", ASSERTS)
            .form(AttributionForm.DIRECT)
            .source(story.at("Benn"))
            .addSpeakers(benn)
            .build();
    Attribution believes =
        story
            .hop("believes", "at least 2,000 landed in early to mid-March", ASSERTS)
            .source(story.at("Tolmara"))
            .parent(said)
            .addSpeakers(TOLMARA)
            .build();
    Quantity landed =
        story
            .quantity("at least 2,000", "2,000", Bound.AT_LEAST)
            .value(new BigDecimal("2000"))
            .low(new BigDecimal("2000"))
            .hedge("at least")
            .build();

    Claim claim =
        story.roundTrip(
            story
                .claim("landed", "at least 2,000 landed in early to mid-March", ASSERTS)
                .addChain(said, believes)
                .addQuantities(landed)
                .time(Edtf.parse("2031-03-01/2031-03-20")));

    assertThat(claim.chain().get(0).speakers()).containsExactly(benn);
    assertThat(claim.speakers()).containsExactly(TOLMARA);
    assertThat(claim.quantities().get(0).interval())
        .contains(Interval.atLeast(new BigDecimal("2000")));
    assertThat(claim.time().orElseThrow().latest()).contains(LocalDate.of(2031, 3, 20));
  }

  @Test
  void h12IgnoranceThatIsStated() {
    Story story =
        new Story("“We do not know whether these crews will join the strike,” said Benn.");
    Actor benn = person("Aro Benn", TOLMARA);
    Attribution said =
        story
            .hop("said", "“We do not know whether these crews will join the strike,”", ASSERTS)
            .form(AttributionForm.DIRECT)
            .source(story.at("Benn"))
            .addSpeakers(benn)
            .build();
    Attribution doNotKnow =
        story
            .hop("do not know", "whether these crews will join the strike", CANNOT_CONFIRM)
            .source(story.at("We"))
            .parent(said)
            .addSpeakers(TOLMARA)
            .build();

    Claim claim =
        story.roundTrip(
            story
                .claim("will join", "these crews will join the strike", CANNOT_CONFIRM)
                .addChain(said, doNotKnow)
                .modality(Modality.POSSIBLE)
                .theme("these crews"));

    assertThat(claim.stance()).isEqualTo(CANNOT_CONFIRM);
    assertThat(claim.stance().isNonCommittal()).isTrue();
    assertThat(claim.modality()).isEqualTo(Modality.POSSIBLE);
    assertThat(claim.polarity()).isEqualTo(Polarity.AFFIRMED);
    assertThat(claim.speakers()).containsExactly(TOLMARA);
  }

  @Test
  void h13AnIntentionAsAnotherJudgesIt() {
    Story story =
        new Story("Lorvenia plans to send 8,000 crews in total by December, the agency said.");
    Actor agency = organization("National Survey Agency", TOLMARA);
    Attribution said =
        story
            .hop("said", "Lorvenia plans to send 8,000 crews in total by December", ASSERTS)
            .source(story.at("the agency"))
            .addSpeakers(agency)
            .build();
    Attribution plans =
        story
            .hop("plans", "to send 8,000 crews in total by December", COMMITS)
            .source(story.at("Lorvenia"))
            .parent(said)
            .addSpeakers(LORVENIA)
            .build();
    Quantity crews = story.quantity("8,000 crews", "8,000", Bound.EXACT, 8000).of(LORVENIA).build();

    Claim claim =
        story.roundTrip(
            story
                .claim("send", "send 8,000 crews in total by December", COMMITS)
                .addChain(said, plans)
                .modality(Modality.INTENDED)
                .addAgents(LORVENIA)
                .addQuantities(crews)
                .time(Edtf.parse("../2031-12")));

    assertThat(claim.chain())
        .extracting(hop -> hop.speakers().get(0), Attribution::stance)
        .containsExactly(tuple(agency, ASSERTS), tuple(LORVENIA, COMMITS));
    assertThat(claim.time().map(Edtf::toString)).contains("../2031-12");
    assertThat(claim.time().orElseThrow().earliest()).isEmpty();
    assertThat(claim.quantities().get(0).of()).contains(LORVENIA);
  }

  @Test
  void h16AnUnnamedOfficialThroughAnotherOutlet() {
    Story story =
        new Story(
            "An official who asked not to be named told Radio Sarel that Castrel may send pumps if"
                + " the dam fails.");
    Actor official =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("an official")
            .anonymous(true)
            .context(story.source.id())
            .build();
    Actor radio = organization("Radio Sarel", TOLMARA);
    Attribution carried =
        story
            .hop("told", "that Castrel may send pumps if the dam fails", ASSERTS)
            .source(story.at("Radio Sarel"))
            .addSpeakers(radio)
            .build();
    Attribution told =
        story
            .hop("told", "that Castrel may send pumps if the dam fails", ASSERTS)
            .source(story.at("An official who asked not to be named"))
            .parent(carried)
            .addSpeakers(official)
            .anonymous(true)
            .build();

    Claim claim =
        story.roundTrip(
            story
                .claim("may send", "Castrel may send pumps if the dam fails", ASSERTS)
                .addChain(carried, told)
                .modality(Modality.POSSIBLE)
                .text("Castrel may send pumps if the dam fails")
                .certainty(new SpeakerCertainty(List.of("may"), Optional.empty())));

    assertThat(claim.origin().orElseThrow().anonymous()).isTrue();
    assertThat(claim.speakers()).containsExactly(official);
    assertThat(claim.speakers().get(0).context()).contains(story.source.id());
    assertThat(claim.chain().get(0).speakers()).containsExactly(radio);
    assertThat(claim.modality()).isEqualTo(Modality.POSSIBLE);
    assertThat(claim.certainty().orElseThrow().hedges()).containsExactly("may");
    assertThat(claim.text().orElseThrow()).endsWith("if the dam fails");
  }

  @Test
  void h18AVaguePartOfABoundedWhole() {
    Story story =
        new Story("“We see over 10,000 crews, a large part of them at the lock,” Marn said.");
    Actor ministry = organization("Ministry of Works", TOLMARA);
    Actor marn = Actor.builder().from(person("Ilse Marn", TOLMARA)).speaksFor(ministry).build();
    Attribution said =
        story
            .hop("said", "“We see over 10,000 crews, a large part of them at the lock,”", ASSERTS)
            .form(AttributionForm.DIRECT)
            .source(story.at("Marn"))
            .addSpeakers(marn)
            .build();
    Attribution see =
        story
            .hop("see", "over 10,000 crews, a large part of them at the lock", ASSERTS)
            .source(story.at("We"))
            .parent(said)
            .addSpeakers(ministry)
            .build();
    Quantity whole =
        story
            .quantity("over 10,000 crews", "10,000", Bound.MORE_THAN)
            .value(new BigDecimal("10000"))
            .low(new BigDecimal("10000"))
            .build();
    Quantity part =
        story.quantity("a large part of them", "a large part", Bound.VAGUE).partOf(whole).build();

    Claim claim =
        story.roundTrip(
            story
                .claim("see", "We see over 10,000 crews, a large part of them at the lock", ASSERTS)
                .addChain(said, see)
                .addQuantities(whole, part)
                .addPlaces(new Place("ZZ-PORT-SAREL")));

    Quantity readPart = claim.quantities().get(1);
    assertThat(readPart.interval()).isEmpty();
    assertThat(readPart.partOf()).contains(claim.quantities().get(0));
    assertThat(readPart.partOf().flatMap(Quantity::interval))
        .contains(Interval.greaterThan(new BigDecimal("10000")));
    assertThat(claim.chain().get(0).speakers().get(0).principal()).isEqualTo(TOLMARA);
    assertThat(claim.speakers()).containsExactly(ministry);
  }

  @Test
  void h20PartsThatAWholeIncludes() {
    Story story =
        new Story(
            "Castrel’s survey counts about 12,500, including 400 engineers and two admirals.");
    Actor survey = organization("Castrel survey", TOLMARA);
    Attribution counts =
        story
            .hop("counts", "about 12,500, including 400 engineers and two admirals", ASSERTS)
            .source(story.at("Castrel’s survey"))
            .addSpeakers(survey)
            .build();
    Quantity whole =
        story.quantity("about 12,500", "12,500", Bound.APPROXIMATE, 12500).hedge("about").build();
    Quantity engineers =
        story.quantity("400 engineers", "400", Bound.EXACT, 400).partOf(whole).build();
    Quantity admirals = story.quantity("two admirals", "two", Bound.EXACT, 2).partOf(whole).build();

    Claim claim =
        story.roundTrip(
            story
                .claim(
                    "counts",
                    "counts about 12,500, including 400 engineers and two admirals",
                    ASSERTS)
                .addChain(counts)
                .addQuantities(whole, engineers, admirals));

    assertThat(claim.quantities())
        .extracting(Quantity::partOf)
        .containsExactly(Optional.empty(), Optional.of(whole), Optional.of(whole));
    assertThat(claim.quantities().get(0).value()).contains(new BigDecimal("12500"));
    assertThat(claim.quantities().get(0).bound()).isEqualTo(Bound.APPROXIMATE);
  }

  @Test
  void h22WhatASpeakerCannotConfirmAndDoesNotDeny() {
    Story story =
        new Story("“I cannot corroborate that the crews have clashed,” Marn said on Friday.");
    Actor marn = person("Ilse Marn", TOLMARA);
    Attribution said =
        story
            .hop("said", "“I cannot corroborate that the crews have clashed,”", ASSERTS)
            .form(AttributionForm.DIRECT)
            .source(story.at("Marn"))
            .addSpeakers(marn)
            .build();
    Attribution corroborate =
        story
            .hop("cannot corroborate", "that the crews have clashed", CANNOT_CONFIRM)
            .source(story.at("I"))
            .parent(said)
            .addSpeakers(marn)
            .build();

    Claim claim =
        story.roundTrip(
            story
                .claim("have clashed", "the crews have clashed", CANNOT_CONFIRM)
                .addChain(said, corroborate));

    assertThat(claim.chain()).extracting(hop -> hop.speakers().get(0)).containsExactly(marn, marn);
    assertThat(claim.stance()).isEqualTo(CANNOT_CONFIRM).isNotEqualTo(Stance.DENIES);
    assertThat(claim.polarity()).isEqualTo(Polarity.AFFIRMED);
    assertThat(claim.isFirm()).isFalse();
  }

  private static Actor person(String name, Actor state) {
    return Actor.builder().kind(ActorKind.PERSON).name(name).speaksFor(state).build();
  }

  private static Actor organization(String name, Actor state) {
    return Actor.builder().kind(ActorKind.ORGANIZATION).name(name).speaksFor(state).build();
  }

  /** A text of one sentence, with builders that find their spans in it by words. */
  private static final class Story {
    private final String text;
    private final Source source;

    Story(String text) {
      this.text = text;
      this.source =
          Document.of(
                  Source.builder()
                      .id("story")
                      .publisher("Sarel Courier")
                      .publishedAt(Edtf.parse("2031-03-12"))
                      .build(),
                  text)
              .source();
    }

    Span at(String words) {
      int start = text.indexOf(words);
      assertThat(start).as(words).isNotNegative();
      return new Span(start, start + words.length());
    }

    Attribution.Builder hop(String cue, String content, Stance stance) {
      Attribution.Builder hop = Attribution.builder();
      hop.document(source.id()).cue(at(cue)).addContent(at(content));
      hop.form(AttributionForm.INDIRECT).stance(stance);
      return hop;
    }

    Quantity.Builder quantity(String phrase, String number, Bound bound) {
      Quantity.Builder quantity = Quantity.builder();
      quantity.document(source.id()).span(at(phrase)).number(at(number)).bound(bound).text(phrase);
      return quantity;
    }

    Quantity.Builder quantity(String phrase, String number, Bound bound, long value) {
      Quantity.Builder quantity = quantity(phrase, number, bound);
      BigDecimal exact = BigDecimal.valueOf(value);
      quantity.value(exact).low(exact).high(exact);
      return quantity;
    }

    Claim.Builder claim(String anchor, String content, Stance stance) {
      Claim.Builder claim = Claim.builder();
      claim.source(source).anchor(at(anchor)).content(at(content)).stance(stance);
      return claim;
    }

    Claim roundTrip(Claim.Builder claim) {
      return roundTrip(claim.build()).get(0);
    }

    /** Writes an analysis of nothing but the claims, which brings along all that they refer to. */
    List<Claim> roundTrip(Claim... claims) {
      Analysis analysis = Analysis.builder().source(source).addClaims(claims).text(text).build();
      Analysis again = ClaimwireJson.read(ClaimwireJson.write(analysis), Analysis.class);
      assertThat(again).isEqualTo(analysis);
      assertThat(again.claims()).containsExactly(claims);
      return again.claims();
    }
  }
}
