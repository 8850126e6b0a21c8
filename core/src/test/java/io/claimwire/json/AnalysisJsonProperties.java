package io.claimwire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the JSON of every analysis. */
final class AnalysisJsonProperties {

  @Provide
  Arbitrary<Analysis> analyses() {
    return Arbitraries.randomValue(random -> new RandomAnalysis(random).next());
  }

  @Property(tries = 100)
  void isReadAsItWasWritten(@ForAll("analyses") Analysis analysis) {
    assertThat(ClaimwireJson.read(ClaimwireJson.write(analysis), Analysis.class))
        .isEqualTo(analysis);
    assertThat(ClaimwireJson.read(ClaimwireJson.writePretty(analysis), Analysis.class))
        .isEqualTo(analysis);
  }

  @Property(tries = 50)
  void isWrittenTheSameWayAgain(@ForAll("analyses") Analysis analysis) {
    String json = ClaimwireJson.write(analysis);

    assertThat(ClaimwireJson.write(ClaimwireJson.read(json, Analysis.class))).isEqualTo(json);
  }

  @Property(tries = 50)
  void takesOneLineOfUtf8(@ForAll("analyses") Analysis analysis) {
    String json = ClaimwireJson.write(analysis);

    assertThat(json).doesNotContain("\n", "\r");
    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(json);
  }

  @Property(tries = 50)
  void listsEveryRecordThatIsReferredTo(@ForAll("analyses") Analysis analysis) {
    assertThat(analysis.actors()).extracting(Actor::id).doesNotHaveDuplicates();
    analysis
        .claims()
        .forEach(
            claim -> {
              assertThat(analysis.actors()).containsAll(claim.agents());
              assertThat(analysis.attributions()).containsAll(claim.chain());
              assertThat(analysis.quantities()).containsAll(claim.quantities());
            });
    analysis
        .attributions()
        .forEach(hop -> assertThat(analysis.actors()).containsAll(hop.speakers()));
  }

  @Property(tries = 50)
  void losesItsTextAndGetsItBack(@ForAll("analyses") Analysis analysis) {
    Analysis without = analysis.withoutText();

    assertThat(without.text()).isEmpty();
    analysis.text().ifPresent(text -> assertThat(without.withText(text)).isEqualTo(analysis));
  }

  @Property(tries = 50)
  void dependsOnNeitherLocaleNorTimeZone(@ForAll("analyses") Analysis analysis) {
    String json = ClaimwireJson.write(analysis);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(ClaimwireJson.write(ClaimwireJson.read(json, Analysis.class))).isEqualTo(json);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property
  void readsADocumentAsItWasWritten(@ForAll String text) {
    Document document = Document.of(Source.of("d"), text);

    assertThat(ClaimwireJson.read(ClaimwireJson.write(document), Document.class))
        .isEqualTo(document);
  }

  @Property(tries = 50)
  void failsInItsOwnWordsAlone(@ForAll("analyses") Analysis analysis, @ForAll("cuts") double cut) {
    String json = ClaimwireJson.write(analysis);
    String broken = json.substring(0, (int) (cut * json.length()));

    assertThatThrownBy(() -> ClaimwireJson.read(broken, Analysis.class))
        .isInstanceOf(ClaimwireJsonException.class)
        .hasMessageNotContainingAny("com.fasterxml", "java.", "io.claimwire");
  }

  @Provide
  Arbitrary<Double> cuts() {
    return Arbitraries.doubles().between(0, true, 1, false);
  }
}
