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
        "Dorn runs a think tank in Tol. | think | NOUN",
        "The Guild of Pilots counts about 40 wrecks. | counts | VERB_PRESENT",
        "The divers, whose boat sank, count 14 wrecks. | count | VERB_BASE",
        "Nine of the guards live in Tol. | live | VERB_BASE",
        "Ten guards were hurt and 12 guards remain in Tol. | remain | VERB_BASE",
        "A flood in 1987 killed 40 people. | killed | VERB_PAST",
        "The mould, which spreads in damp, sickened 40 people. | sickened | VERB_PAST",
        "There had been 40 of them. | had | VERB_PAST",
        "They could each be fined. | each | ADVERB",
        "She denied that two had been hurt and accused Lisk of lies. | accused | VERB_PAST",
        "It fell, Ana Dorn said by telephone. | said | VERB_PAST",
        "Lisk was accused of firing 40 shells. | firing | VERB_GERUND",
        "Some 300 lorries a day use the bridge. | use | VERB_BASE",
        "The board has raised 40 crowns and aims to double it. | aims | VERB_PRESENT",
        "The ministry now plans to send 40 men after a firm offered to replace a spoiled cargo. | plans | VERB_PRESENT",
        "Dorn says Lindmouth, built in 1968, was cheap. | built | VERB_PARTICIPLE",
        "The blast upended the tram. | upended | VERB_PAST",
        "He is not ready. | not | NEGATION",
        "Pavel Oring left. | Oring | PROPER_NOUN",
        "Oring left. | Oring | PROPER_NOUN",
        "Building the pier took years. | Building | VERB_GERUND",
        "The old building burned. | building | NOUN",
        "Marsh would neither confirm nor deny it. | neither | NEGATION",
        "The memo reads: “No.” | reads | VERB_PRESENT",
        "The 40 guests, nine of them staff, swam. | staff | NOUN",
        "Two boats sank. | Two | NUMBER",
        "It was her second visit. | second | ORDINAL",
        "The firm will close two plants. | firm | NOUN",
        "Telecoms group Marsh will close two plants. | group | NOUN",
        "Truce monitors who came on Monday left. | monitors | NOUN",
        "The firm will close two plants. | close | VERB_BASE",
        "The dam burst on Sunday. | burst | VERB_PAST",
        "The burst on Sunday flooded the town. | burst | NOUN",
        "The river rises every spring. | rises | VERB_PRESENT",
        "The strike ends on Friday, the union said. | ends | VERB_PRESENT",
        "The arms talks in Castrel, which began in May, ended. | talks | NOUN",
        "The role of the guards remains unclear. | remains | VERB_PRESENT",
        "The remains of the guards were found. | remains | NOUN",
        "The mine collapsed. | mine | NOUN",
        "A friend of mine collapsed. | mine | PRONOUN",
        "It is a step which shipowners estimate would cost millions. | estimate | VERB_BASE",
        "One official said so. | official | NOUN",
        "An official report said so. | official | ADJECTIVE",
        "Kolvian state media reported a leak. | state | NOUN",
        "The gate opens in May. | May | PROPER_NOUN",
        "May the gate hold. | May | MODAL",
        "The pier, which opens soon, cost $40 million. | cost | VERB_PAST",
        "Most said they were worried. | Most | PRONOUN",
        "Those surveyed said no. | surveyed | VERB_PARTICIPLE",
        "The claim that there have been floods is false. | that | SUBORDINATOR",
        "Dorn called that explanation false. | that | DETERMINER",
        "The navy called off its search. | off | PARTICLE",
        "The pier was unsafe. | unsafe | ADJECTIVE",
        "Money came from internet betting. | betting | NOUN",
        "Online trading fell in May. | trading | NOUN",
        "Some continue to pay. | Some | PRONOUN",
        "The relief group Safe Harbour left. | group | NOUN",
        "Meridal founder Ana Dorn left. | founder | NOUN",
        "Two names in the data leaks clashed over it. | leaks | NOUN",
        "Figures released on Friday by the bank were low. | released | VERB_PARTICIPLE",
        "Sales are off more than $8 million compared to May. | compared | VERB_PARTICIPLE",
        "Dorn dismissed that as a rumour. | that | PRONOUN",
        "The pier was long believed to be safe. | long | ADVERB",
        "The confirmed dead now number 63. | number | VERB_BASE",
        "The confirmed dead were few. | confirmed | ADJECTIVE",
        "The firm cut jobs. | cut | VERB_PAST",
        "The general cut the posts. | general | NOUN",
        "Dorn spoke in a Cabinet meeting in Tol. | meeting | NOUN",
        "Dorn said each year of drought costs the town a crop. | costs | VERB_PRESENT"
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
    "hoped, hope",
    "hoping, hope",
    "planned, plan",
    "travelling, travel",
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
