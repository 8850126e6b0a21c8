package io.claimwire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  @Test
  void splitsAtStops() {
    assertThat(sentences("The gate held. Was it old? Yes! It was."))
        .containsExactly("The gate held.", "Was it old?", "Yes!", "It was.");
  }

  @Test
  void keepsAbbreviationsAndInitials() {
    assertThat(sentences("Mr. Oring met A. B. Dorn on Jan. 5. He left.")).hasSize(2);
    assertThat(sentences("The U.S. Navy sailed. It sank.")).hasSize(2);
    assertThat(sentences("Boats, nets, etc. were lost.")).hasSize(1);
  }

  @Test
  void endsAfterClosingMark() {
    assertThat(sentences("“The gate held.” Then it rained."))
        .containsExactly("“The gate held.”", "Then it rained.");
  }

  @Test
  void keepsQuestionInsideReportTogether() {
    assertThat(sentences("“Was it old?” she asked. He nodded."))
        .containsExactly("“Was it old?” she asked.", "He nodded.");
    assertThat(sentences("“Was it old?” Harbour Master Pavel Oring asked. He nodded.")).hasSize(2);
    assertThat(sentences("“Was it old?” Pavel Oring shrugged.")).hasSize(2);
    assertThat(sentences("“Was it old?” The guard said no.")).hasSize(2);
  }

  @Test
  void endsAtBlankLineWithoutStop() {
    assertThat(sentences("Gate holds\n\nThe gate held."))
        .containsExactly("Gate holds", "The gate held.");
  }

  @Test
  void partsGluedSentences() {
    assertThat(sentences("The gate held.Then it rained.")).hasSize(2);
  }

  @Test
  void keepsDecimalsTogether() {
    assertThat(sentences("It fell by 4.5 per cent. It rose.")).hasSize(2);
  }

  @Test
  void numbersParagraphs() {
    List<Sentence> sentences = EnglishSentences.of("One gate. Two gates.\n\nThree gates.");

    assertThat(sentences).hasSize(3);
    assertThat(sentences.get(1).paragraph()).isEqualTo(sentences.get(0).paragraph());
    assertThat(sentences.get(2).paragraph()).isGreaterThan(sentences.get(1).paragraph());
  }

  @Test
  void findsNothingInBlankText() {
    assertThat(EnglishSentences.of("")).isEmpty();
    assertThat(EnglishSentences.of(" \n\t\n")).isEmpty();
  }

  private static List<String> sentences(String text) {
    return EnglishSentences.of(text).stream().map(sentence -> sentence.span().of(text)).toList();
  }
}
