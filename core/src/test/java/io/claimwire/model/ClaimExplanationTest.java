package io.claimwire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.model.scale.ProbabilityScale;
import io.claimwire.model.time.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimExplanationTest {

  private static final String TEXT = "Pavel Orn said the lock will likely reopen on Friday.";

  @Test
  void saysWhyEachFieldHasItsValue() {
    assertThat(claim().explain())
        .isEqualTo(
            "Harbour Wire of 2031-03-04: Pavel Orn says (“say”) “the lock will likely reopen on"
                + " Friday” (affirmed, as nothing negates it; forecast by “will” (modal verb); at"
                + " 2031-03-07 by “Friday” (read against 2031-03-04); hedged by “likely” (likely on"
                + " the scale icd-203)).");
  }

  @Test
  void saysWhereAnOrdinaryValueComesFrom() {
    Claim plain =
        Claim.builder()
            .source(Source.of("d1"))
            .anchor(at("reopen"))
            .content(at("reopen on Friday"))
            .stance(Stance.ASSERTS)
            .text("reopen on Friday")
            .build();

    assertThat(plain.explain())
        .isEqualTo(
            "document d1: the article itself says “reopen on Friday” (affirmed, as nothing negates"
                + " it; actual, as nothing says otherwise).");
  }

  @Test
  void leavesAReasonOutThatTheExtractorDidNotGive() {
    Claim claim =
        Claim.builder().from(claim()).reasons(List.of()).polarity(Polarity.NEGATED).build();

    assertThat(claim.explain()).contains("(negated; forecast; at 2031-03-07;");
  }

  @Test
  void refusesReasonsThatSayNothing() {
    assertThatThrownBy(() -> Reason.of("modality", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reason.why must not be blank");
    assertThatThrownBy(() -> Reason.of("", "modal verb"))
        .hasMessage("reason.field must not be blank");
  }

  private static Claim claim() {
    Attribution said =
        Attribution.builder()
            .cue(at("said"))
            .cueLemma("say")
            .addContent(at("the lock will likely reopen on Friday"))
            .form(AttributionForm.INDIRECT)
            .stance(Stance.ASSERTS)
            .addSpeakers(Actor.of(ActorKind.PERSON, "Pavel Orn"))
            .build();
    return Claim.builder()
        .source(
            Source.builder()
                .id("d1")
                .publisher("Harbour Wire")
                .publishedAt(Edtf.parse("2031-03-04"))
                .build())
        .anchor(at("will likely reopen"))
        .content(at("the lock will likely reopen on Friday"))
        .text("the lock will likely reopen on Friday")
        .addChain(said)
        .stance(Stance.ASSERTS)
        .modality(Modality.FORECAST)
        .time(Edtf.parse("2031-03-07"))
        .certainty(
            new SpeakerCertainty(List.of("likely"), ProbabilityScale.icd203().estimate("likely")))
        .addReasons(
            Reason.of("modality", "modal verb", at("will"), TEXT),
            Reason.of("time", "read against 2031-03-04", at("Friday"), TEXT))
        .build();
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
