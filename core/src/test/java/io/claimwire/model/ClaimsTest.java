package io.claimwire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.model.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private static final Actor STATE = Actor.of(ActorKind.STATE, "Lorvenia");
  private static final Actor MINISTRY =
      Actor.builder()
          .kind(ActorKind.ORGANIZATION)
          .name("Lorvenian health ministry")
          .addAliases("health ministry", "ministry")
          .speaksFor(STATE)
          .build();
  private static final Actor SPOKESMAN =
      Actor.builder().kind(ActorKind.PERSON).name("Pavel Orn").speaksFor(MINISTRY).build();
  private static final Actor RADIO =
      Actor.builder().kind(ActorKind.ORGANIZATION).name("Tolmara Radio").build();
  private static final Actor PATIENTS = Actor.of(ActorKind.GROUP, "patients");

  private static final Attribution BY_RADIO = hop(RADIO, Optional.empty(), 0);
  private static final Attribution BY_SPOKESMAN = hop(SPOKESMAN, Optional.of(BY_RADIO), 2);

  private static final Quantity AMOUNT =
      Quantity.builder()
          .span(new Span(40, 45))
          .number(new Span(40, 42))
          .bound(Bound.EXACT)
          .of(PATIENTS)
          .build();

  private static final Claim OWN = claim(10).time(Edtf.parse("2031-03-02")).build();
  private static final Claim RELAYED =
      claim(20).addChain(BY_RADIO, BY_SPOKESMAN).theme("the ministry's stores").build();
  private static final Claim BY_RADIO_ALONE =
      claim(30).addChain(BY_RADIO).modality(Modality.FORECAST).addAgents(MINISTRY).build();
  private static final Claim COUNTED = claim(40).addQuantities(AMOUNT).build();

  private static final Claims ALL = Claims.of(List.of(OWN, RELAYED, BY_RADIO_ALONE, COUNTED));

  @Test
  void areFoundBySpeakerAtAnyHop() {
    assertThat(ALL.by(RADIO)).containsExactly(RELAYED, BY_RADIO_ALONE);
    assertThat(ALL.by(SPOKESMAN)).containsExactly(RELAYED);
  }

  @Test
  void areFoundByTheBodyForWhichTheSpeakerSpeaks() {
    assertThat(ALL.by(MINISTRY)).containsExactly(RELAYED);
    assertThat(ALL.byOrigin(STATE)).containsExactly(RELAYED);
  }

  @Test
  void areFoundByOriginAtTheInnermostHopOnly() {
    assertThat(ALL.byOrigin(RADIO)).containsExactly(BY_RADIO_ALONE);
    assertThat(ALL.byTheArticle()).containsExactly(OWN, COUNTED);
  }

  @Test
  void areAboutWhoActsIsNamedOrCounted() {
    assertThat(ALL.about(MINISTRY)).containsExactly(RELAYED, BY_RADIO_ALONE);
    assertThat(ALL.about(PATIENTS)).containsExactly(COUNTED);
    assertThat(ALL.about(Actor.of(ActorKind.ORGANIZATION, "Store"))).isEmpty();
  }

  @Test
  void areFoundByWhatTheyStateAndHowFirmly() {
    assertThat(ALL.withQuantity()).containsExactly(COUNTED);
    assertThat(ALL.forecasts()).containsExactly(BY_RADIO_ALONE);
    assertThat(ALL.firm()).containsExactly(OWN, RELAYED, COUNTED);
    assertThat(ALL.where(claim -> claim.theme().isPresent())).containsExactly(RELAYED);
  }

  @Test
  void areFoundByTheTimeOfWhichTheySpeak() {
    assertThat(ALL.during(Edtf.parse("2031-03"))).containsExactly(OWN);
    assertThat(ALL.during(Edtf.parse("2031-04"))).isEmpty();
  }

  @Test
  void areNarrowedStepByStepAndLeaveTheViewBeforeAsItWas() {
    Claims firm = ALL.firm();

    assertThat(firm.byTheArticle().withQuantity().list()).containsExactly(COUNTED);
    assertThat(firm.size()).isEqualTo(3);
    assertThat(firm.isEmpty()).isFalse();
    assertThat(firm.stream()).containsExactlyElementsOf(firm.list());
  }

  @Test
  void areThoseKnownOnADayByTheDateOfTheirSectionOrDocument() {
    Source source = Source.builder().id("d").publishedAt(Edtf.parse("2031-03-03")).build();
    Claim early = Claim.builder().from(claim(5).build()).source(source).build();
    Claim late = Claim.builder().from(claim(25).build()).source(source).build();
    Analysis analysis =
        Analysis.builder()
            .source(source)
            .addSections(section(0, 20, Optional.empty()))
            .addSections(section(20, 40, Optional.of(Edtf.parse("2031-03-09"))))
            .addClaims(early, late)
            .build();

    assertThat(Claims.in(analysis).asOf(LocalDate.of(2031, 3, 2))).isEmpty();
    assertThat(Claims.in(analysis).asOf(LocalDate.of(2031, 3, 3))).containsExactly(early);
    assertThat(Claims.in(analysis).asOf(LocalDate.of(2031, 3, 9))).containsExactly(early, late);
    assertThat(Claims.of(List.of(late)).asOf(LocalDate.of(2031, 3, 3)))
        .as("a claim alone knows its document only")
        .containsExactly(late);
  }

  @Test
  void withoutADateAreKnownOnNoDay() {
    assertThat(ALL.asOf(LocalDate.of(2099, 1, 1))).isEmpty();
  }

  @Test
  void areAskedForByAnActorThatTheAnalysisFindsByName() {
    Actor other =
        Actor.builder().kind(ActorKind.ORGANIZATION).name("Navy").addAliases("ministry").build();
    Analysis analysis =
        Analysis.builder().source(Source.of("d")).addActors(MINISTRY, other).build();

    assertThat(analysis.actor("lorvenian HEALTH ministry")).contains(MINISTRY);
    assertThat(analysis.actor("health ministry")).contains(MINISTRY);
    assertThat(analysis.actor("ministry")).as("two bear it").isEmpty();
    assertThat(analysis.actor("army")).isEmpty();
  }

  @Test
  void refuseNulls() {
    assertThatThrownBy(() -> ALL.by(nothing())).hasMessage("speaker");
  }

  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // what a careless caller does
  private static Actor nothing() {
    return null;
  }

  private static Section section(int start, int end, Optional<Edtf> date) {
    return Section.builder()
        .span(new Span(start, end))
        .kind(SectionKind.ARTICLE)
        .publishedAt(date)
        .build();
  }

  private static Attribution hop(Actor speaker, Optional<Attribution> parent, int cue) {
    return Attribution.builder()
        .cue(new Span(cue, cue + 1))
        .addContent(new Span(20, 40))
        .form(AttributionForm.INDIRECT)
        .parent(parent)
        .addSpeakers(speaker)
        .stance(Stance.ASSERTS)
        .build();
  }

  private static Claim.Builder claim(int start) {
    Claim.Builder claim = Claim.builder();
    claim
        .source(Source.of("d"))
        .anchor(new Span(start, start + 4))
        .content(new Span(start, start + 9))
        .stance(Stance.ASSERTS);
    return claim;
  }
}
