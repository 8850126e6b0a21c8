package io.claimwire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  private final Vocabulary vocabulary = Vocabulary.standard();

  @ParameterizedTest
  @CsvSource({
    "grundly, ADVERB",
    "quemption, NOUN",
    "quemptive, ADJECTIVE",
    "quay-side, NOUN",
    "storm-battered, ADJECTIVE",
    "unhonest, ADJECTIVE",
    "brinting, VERB_GERUND",
    "brinted, VERB_PAST",
    "brint, NOUN"
  })
  void guessesAWordThatNoListKnowsByItsEnding(String form, PartOfSpeech first) {
    assertThat(vocabulary.guess(form).first()).isEqualTo(first);
  }

  @Test
  void tooFewLettersBeforeAnEndingMakeAPlainNoun() {
    assertThat(vocabulary.guess("zed").first()).isEqualTo(PartOfSpeech.NOUN);
    assertThat(vocabulary.guess("zed").isAmbiguous()).isFalse();
  }

  @Test
  void aGuessedVerbHasADictionaryForm() {
    assertThat(vocabulary.guess("brinted").lemma(PartOfSpeech.VERB_PAST, "brinted"))
        .isEqualTo("brint");
  }

  @ParameterizedTest
  @CsvSource({
    "this, DEMONSTRATIVE",
    "this, SINGULAR_SUBJECT",
    "many, QUANTIFIER",
    "them, OBJECT",
    "they, SUBJECT",
    "who, RELATIVE",
    "whether, CONTENT_CLAUSE",
    "there, BEFORE_IS",
    "troops, PLURAL"
  })
  void smallWordsHaveTheTraitsThatTheListGivesThem(String form, WordTrait trait) {
    Word word = vocabulary.known(form);
    assertThat(word).isNotNull();
    assertThat(word.is(trait)).isTrue();
    assertThat(Word.NONE.is(trait)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"were, VERB_PAST, be", "has, VERB_PRESENT, have", "troops, NOUN, troop"})
  void theListOfSmallWordsGivesDictionaryForms(String form, PartOfSpeech tag, String lemma) {
    Word word = vocabulary.known(form);
    assertThat(word).isNotNull();
    assertThat(word.lemma(tag, form)).isEqualTo(lemma);
  }
}
