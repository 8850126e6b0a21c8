package io.claimwire.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Attribution;
import io.claimwire.model.Document;
import io.claimwire.model.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionLexiconTest {

  @Test
  void addsVerbToStandardLexicon() {
    AttributionLexicon mine =
        AttributionLexicon.standard().toBuilder()
            .verb("greenlight", Stance.COMMITS, "noun")
            .build();

    assertThat(read("The board greenlighted the sale.", AttributionLexicon.standard())).isEmpty();
    assertThat(read("The board greenlighted the sale.", mine))
        .singleElement()
        .satisfies(attribution -> assertThat(attribution.stance()).isEqualTo(Stance.COMMITS))
        .satisfies(attribution -> assertThat(attribution.cueLemma()).contains("greenlight"));
  }

  @Test
  void refusesAVerbWithAHyphenWhichNoSentenceIsReadToHold() {
    assertThatThrownBy(() -> AttributionLexicon.builder().verb("pooh-pooh", Stance.DENIES, "noun"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("lemma \"pooh-pooh\" must have no hyphen");
  }

  @Test
  void isExtendedThroughThePipeline(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("mine.txt"), "# house words\ngreenlight\tCOMMITS\tnoun\n");
    Document document = Document.of("d", "The board greenlighted the sale. Dorn denied the leak.");

    Pipeline mine = Pipeline.english().toBuilder().addLexicon(file).build();
    Pipeline bare =
        Pipeline.english().toBuilder().lexicon(AttributionLexicon.builder().build()).build();

    assertThat(mine.read(document).attributions())
        .extracting(attribution -> attribution.cueLemma().orElseThrow())
        .containsExactly("greenlight", "deny");
    assertThat(bare.read(document).attributions()).isEmpty();
  }

  @Test
  void isRefusedWhereAnotherFinderReads(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.txt"), "greenlight\tCOMMITS\tnoun\n");
    Pipeline.Builder other = Pipeline.english().toBuilder().attributions(reading -> List.of());

    assertThatThrownBy(() -> other.addLexicon(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("built-in attribution finder");
  }

  @Test
  void leavesTheLexiconItStartedFromAsItWas() {
    AttributionLexicon standard = AttributionLexicon.standard();

    standard.toBuilder().verb("say", Stance.DENIES, "noun").withoutVerb("deny").build();

    assertThat(read("Dorn denied the leak.", standard)).hasSize(1);
  }

  @Test
  void takesWordsOut() {
    AttributionLexicon mine =
        AttributionLexicon.standard().toBuilder().withoutVerb("deny").withoutNoun("claim").build();

    assertThat(read("Dorn denied the leak.", mine)).isEmpty();
    assertThat(read("Dorn’s claim that the gate held was old news.", mine)).isEmpty();
  }

  @Test
  void addsPhraseNounAdjectiveAndSpeaker() {
    AttributionLexicon mine =
        AttributionLexicon.builder()
            .phrase("in the reckoning of", Stance.ASSERTS)
            .noun("hunch", Stance.ASSERTS)
            .adjective("adamant", Stance.ASSERTS)
            .speaker("lighthouse")
            .build();

    assertThat(read("The gate is old, in the reckoning of Dorn.", mine)).hasSize(1);
    assertThat(read("Dorn’s hunch that the gate failed was right.", mine)).hasSize(1);
    assertThat(read("The lighthouse is adamant that the gate failed.", mine)).hasSize(1);
    assertThat(read("Dorn said the gate failed.", mine)).isEmpty();
  }

  @Test
  void readsVerbsFromFile(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("mine.txt");
    Files.writeString(file, "# mine\ngreenlight\tCOMMITS\tnoun gerund\n");

    AttributionLexicon mine = AttributionLexicon.standard().toBuilder().verbs(file).build();

    assertThat(read("The board greenlighted the sale.", mine)).hasSize(1);
  }

  @Test
  void namesFileAndLineOfWrongEntry(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("mine.txt");
    Files.writeString(file, "greenlight\tCOMMITS\tnoun\nwaffle\tASSERTS\tclaus\n");

    assertThatThrownBy(() -> AttributionLexicon.builder().verbs(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine.txt line 2")
        .hasMessageContaining("\"claus\" is not a frame")
        .hasMessageContaining("clause");
  }

  @Test
  void namesStancesWhereOneIsWrong(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("mine.txt");
    Files.writeString(file, "waffle\tMAYBE\tclause\n");

    assertThatThrownBy(() -> AttributionLexicon.builder().verbs(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"MAYBE\" is not a stance")
        .hasMessageContaining("CALLS_FOR");
  }

  @Test
  void refusesWordsThatNoTextCanMatch() {
    assertThatThrownBy(() -> AttributionLexicon.builder().noun("Claim ", Stance.ASSERTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("singular \"Claim \"");
    assertThatThrownBy(() -> AttributionLexicon.builder().verb("", Stance.ASSERTS, "clause"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lemma");
  }

  private static List<Attribution> read(String text, AttributionLexicon lexicon) {
    Pipeline pipeline =
        Pipeline.english().toBuilder().attributions(EnglishAttributions.with(lexicon)).build();
    return pipeline.read(Document.of("t", text)).attributions();
  }
}
