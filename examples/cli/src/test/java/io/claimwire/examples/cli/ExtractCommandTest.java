package io.claimwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code claimwire extract} prints for articles as they should be. */
class ExtractCommandTest {

  @TempDir Path folder;

  @Test
  void printsALineForEachArticleInNameOrder() throws IOException {
    for (String name : List.of("b", "a", "c", "Z", "ä")) {
      Files.writeString(folder.resolve(name + ".txt"), "Rain fell on " + name + ".");
    }
    Files.writeString(folder.resolve("notes.md"), "No article.");

    Run run = Run.of("extract", folder);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(analyses(run))
        .extracting(a -> a.source().id())
        .containsExactly("Z", "a", "b", "c", "ä");
  }

  @Test
  void printsTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 60; i++) {
      String text = "Officials said " + i + " boats left.\n".repeat(1 + (i * 37) % 50);
      Files.writeString(folder.resolve("n" + (100 + i) + ".txt"), text);
    }
    Files.write(folder.resolve("n130.txt"), new byte[] {(byte) 0x80});

    Run one = Run.of("extract", folder, "--threads", 1);
    Run eight = Run.of("extract", folder, "--threads", 8);

    assertThat(one.outLines()).hasSize(59);
    assertThat(eight).isEqualTo(one);
  }

  @Test
  void takesOutletDateAndTitleFromTheMetadataBesideAnArticle() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Rain fell.");
    Files.writeString(
        folder.resolve("a.meta.json"),
        "\uFEFF{\"id\":\"m1\",\"publisher\":\"Quay Post\",\"publishedAt\":\"2025-03-02\","
            + "\"title\":\"Rain\",\"url\":null,\"reliability\":\"B\",\"desk\":7}");

    Analysis analysis = analyses(Run.of("extract", folder)).get(0);

    assertThat(analysis.source().id()).isEqualTo("m1");
    assertThat(analysis.source().publisher()).contains("Quay Post");
    assertThat(analysis.source().publishedAt().orElseThrow()).hasToString("2025-03-02");
    assertThat(analysis.source().title()).contains("Rain");
    assertThat(analysis.source().url()).isEmpty();
    assertThat(analysis.source().extras()).containsKey("desk");
  }

  @Test
  void countsOffsetsAfterTheByteOrderMark() throws IOException {
    Path marked = Files.writeString(folder.resolve("a.txt"), "\uFEFFRain fell.");
    String withMark = Run.of("extract", marked).out();
    Files.writeString(marked, "Rain fell.");

    assertThat(Run.of("extract", marked).out()).isEqualTo(withMark);
  }

  @Test
  void readsStandardInputAsJsonLines() {
    Run run =
        Run.withInput(
            "{\"text\":\"Rain fell.\"}\n\n{\"id\":\"two\",\"text\":\"Snow fell.\"}",
            "extract",
            "-");

    assertThat(run.status()).isZero();
    assertThat(analyses(run)).extracting(a -> a.source().id()).containsExactly("stdin:1", "two");
  }

  @Test
  void leavesTheTextOut() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Unmistakable words.");

    assertThat(Run.of("extract", folder).out()).doesNotContain("\"text\":\"Unmistakable words.\"");
  }

  @Test
  void printsUtf8AndEnglishDigitsWhateverTheLocale() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Regen fiel.");
    Files.writeString(folder.resolve("a.meta.json"), "{\"title\":\"Überall İ 🌧\"}");
    Run expected = Run.of("extract", folder);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Run.of("extract", folder)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(expected.out()).contains("Überall İ 🌧");
  }

  private static List<Analysis> analyses(Run run) {
    return run.outLines().stream().map(line -> ClaimwireJson.read(line, Analysis.class)).toList();
  }
}
