package io.claimwire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "The old gate held. | The old gate",
        "Dorn’s two boats sank. | Dorn’s two boats",
        "In 1987 a ferry sank. | 1987_a ferry",
        "The navy ended its search Tuesday for boats. | its search_Tuesday",
        "She closed the quay. | She_the quay",
        "The harbour office and the coast guard agreed. | The harbour office_the coast guard",
        "Officials in Castrel left. | Officials_Castrel",
        "At least 3,000 North Korean soldiers left. | 3,000 North Korean soldiers"
      })
  void findsNounPhrases(String text, String expected) {
    Sentence sentence = EnglishSentences.of(text).get(0);

    assertThat(sentence.nounPhrases())
        .extracting(phrase -> sentence.span(phrase.from(), phrase.to()).of(text))
        .containsAll(List.of(expected.split("_")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "The gate held. | held",
        "The gate has not been tested. | has not been tested",
        "The gate will soon be closed. | will soon be closed",
        "Dorn did not say it. | did not say",
        "Dorn could have left. | could have left"
      })
  void groupsVerbs(String text, String expected) {
    Sentence sentence = EnglishSentences.of(text).get(0);

    assertThat(sentence.verbGroups())
        .extracting(group -> sentence.span(group.from(), group.to()).of(text))
        .containsExactly(expected);
  }

  @Test
  void tellsPassiveNegationAndModal() {
    VerbGroup group = only("The gate may not have been tested.");

    assertThat(group.passive()).isTrue();
    assertThat(group.negated()).isTrue();
    assertThat(group.modal()).isEqualTo("may");
    assertThat(group.form()).isEqualTo(VerbGroup.Form.FINITE);
  }

  @Test
  void tellsFormsApart() {
    assertThat(EnglishSentences.of("She wants to leave.").get(0).verbGroups())
        .extracting(VerbGroup::form)
        .containsExactly(VerbGroup.Form.FINITE, VerbGroup.Form.INFINITIVE);
    assertThat(EnglishSentences.of("She left, adding that it rained.").get(0).verbGroups())
        .extracting(VerbGroup::form)
        .containsExactly(VerbGroup.Form.FINITE, VerbGroup.Form.GERUND, VerbGroup.Form.FINITE);
  }

  private static VerbGroup only(String text) {
    List<VerbGroup> groups = EnglishSentences.of(text).get(0).verbGroups();
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }
}
