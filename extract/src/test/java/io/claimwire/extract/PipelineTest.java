package io.claimwire.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final Document FLOOD =
      Document.of(
          Source.builder()
              .id("flood")
              .publisher("Harbour Wire")
              .publishedAt(Edtf.parse("2025-03-04"))
              .build(),
          """
          LINDMOUTH, March 4 (Harbour Wire) – At least 40 people were killed when the Orra dam burst \
          on Monday, police chief Marta Ruiz said.
          “We have found 12 more bodies,” Ruiz told reporters. She did not deny that the dam had been \
          unsafe.
          """);

  @Test
  void aDocumentTravelsFromTextToClaims() {
    Analysis analysis = Pipeline.english().analyse(FLOOD);

    assertThat(analysis.sections()).isNotEmpty();
    assertThat(analysis.actors()).extracting(actor -> actor.name()).contains("Marta Ruiz");
    assertThat(analysis.quantities())
        .extracting(quantity -> quantity.text().orElse(""))
        .contains("At least 40 people");
    assertThat(analysis.times()).extracting(time -> analysis.quote(time.span())).contains("Monday");
    assertThat(analysis.attributions())
        .extracting(attribution -> analysis.quote(attribution.cue()))
        .contains("said", "told");
    assertThat(analysis.attributions())
        .extracting(attribution -> attribution.stance())
        .contains(Stance.DOES_NOT_DENY);
    assertThat(analysis.claims()).isNotEmpty();
  }

  @Test
  void everyClaimStandsOnItsWordsAndOnAttributionsOfTheSameAnalysis() {
    Analysis analysis = Pipeline.english().analyse(FLOOD);

    for (Claim claim : analysis.claims()) {
      assertThat(analysis.quote(claim.content())).isEqualTo(claim.text().orElseThrow());
      assertThat(analysis.attributions()).containsAll(claim.chain());
      assertThat(claim.explain()).startsWith("Harbour Wire of 2025-03-04");
    }
  }

  @Test
  void theSameInputGivesTheSameOutput() {
    Pipeline pipeline = Pipeline.english();

    assertThat(ClaimwireJson.write(pipeline.analyse(FLOOD)))
        .isEqualTo(ClaimwireJson.write(Pipeline.english().analyse(FLOOD)));
  }

  @Test
  void anAnalysisReadBackFromJsonIsTheSame() {
    Analysis analysis = Pipeline.english().analyse(FLOOD);

    assertThat(ClaimwireJson.read(ClaimwireJson.write(analysis), Analysis.class))
        .isEqualTo(analysis);
  }

  @Test
  void aStageCanBeReplaced() {
    Pipeline silent = Pipeline.english().toBuilder().quantities(reading -> List.of()).build();

    assertThat(silent.analyse(FLOOD).quantities()).isEmpty();
    assertThat(silent.analyse(FLOOD).attributions())
        .isEqualTo(Pipeline.english().analyse(FLOOD).attributions());
  }

  @Test
  void anExtractorAddsItsClaimsToThoseOfTheOthers() {
    ClaimExtractor datelines =
        reading -> {
          Span town = new Span(0, "LINDMOUTH".length());
          return List.of(
              Claim.builder()
                  .source(reading.document().source())
                  .anchor(town)
                  .content(town)
                  .stance(Stance.ASSERTS)
                  .text(town.of(reading.text()))
                  .build());
        };
    Pipeline pipeline = Pipeline.english().toBuilder().extractor(datelines).build();

    List<Claim> claims = pipeline.analyse(FLOOD).claims();

    assertThat(claims.get(0).text()).contains("LINDMOUTH");
    assertThat(claims).containsAll(Pipeline.english().analyse(FLOOD).claims());
  }

  @Test
  void theSameClaimOfTwoExtractorsStandsOnce() {
    Pipeline english = Pipeline.english();
    Pipeline twice =
        english.toBuilder()
            .extractor(reading -> english.analyse(reading.document()).claims())
            .build();

    assertThat(twice.analyse(FLOOD).claims()).isEqualTo(english.analyse(FLOOD).claims());
  }

  @Test
  void blankTextsGiveEmptyAnalyses() {
    for (String text : List.of("", " ", "\n\n\t ")) {
      Analysis analysis = Pipeline.english().analyse(Document.of("blank", text));

      assertThat(analysis.claims()).isEmpty();
      assertThat(analysis.attributions()).isEmpty();
      assertThat(analysis.sections()).isEmpty();
    }
  }

  @Test
  void aMissingDocumentIsNamed() {
    Pipeline pipeline = Pipeline.english();

    assertThatThrownBy(() -> pipeline.analyse(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("document");
  }
}
