package io.claimwire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "The ministry reports a leak. | reports | VERB_PRESENT",
        "The reports were wrong. | reports | NOUN",
        "Officials fear a flood. | fear | VERB_BASE",
        "Their fear was real. | fear | NOUN",
        "They plan to close the quay. | plan | VERB_BASE",
        "The plan was good. | plan | NOUN",
        "Dorn said that the gate held. | that | SUBORDINATOR",
        "He bought that boat. | boat | NOUN",
        "The boat that sank was old. | that | PRONOUN",
        "Dorn wants to leave. | to | INFINITIVE_TO",
        "Dorn went to Castrel. | to | PREPOSITION",
        "The gate may open. | may | MODAL",
        "She has closed the quay. | closed | VERB_PARTICIPLE",
        "The quay was closed by Dorn. | closed | VERB_PARTICIPLE",
        "She closed the quay. | closed | VERB_PAST",
        "The closed quay was empty. | closed | ADJECTIVE",
        "Dorn’s boat sank. | ’s | POSSESSIVE",
        "It’s late. | ’s | VERB_PRESENT",
        "He is not ready. | not | NEGATION",
        "Pavel Oring left. | Oring | PROPER_NOUN",
        "Oring left. | Oring | PROPER_NOUN",
        "Building the pier took years. | Building | VERB_GERUND",
        "The old building burned. | building | NOUN",
        "Marsh would neither confirm nor deny it. | neither | NEGATION",
        "The memo reads: “No.” | reads | VERB_PRESENT",
        "Two boats sank. | Two | NUMBER",
        "It was her second visit. | second | ORDINAL"
      })
  void choosesPartOfSpeech(String text, String word, PartOfSpeech expected) {
    assertThat(token(text, word).tag()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "said, say",
    "told, tell",
    "soldiers, soldier",
    "denies, deny",
    "was, be",
    "has, have",
    "families, family",
    "stopped, stop",
    "believing, believe"
  })
  void knowsDictionaryForms(String form, String lemma) {
    String text = "The men " + form + " it.";

    assertThat(EnglishSentences.of(text).get(0).tokens())
        .filteredOn(token -> token.is(form))
        .extracting(Token::lemma)
        .containsOnly(lemma);
  }

  @Test
  void guessesAtUnknownWords() {
    assertThat(token("The board greenlighted it.", "greenlighted"))
        .satisfies(token -> assertThat(token.tag()).isEqualTo(PartOfSpeech.VERB_PAST))
        .satisfies(token -> assertThat(token.lemma()).isEqualTo("greenlight"));
    assertThat(token("He spoke zestfully.", "zestfully").tag()).isEqualTo(PartOfSpeech.ADVERB);
  }

  private static Token token(String text, String word) {
    List<Token> tokens = EnglishSentences.of(text).get(0).tokens();
    return tokens.stream().filter(token -> token.text().equals(word)).findFirst().orElseThrow();
  }
}
