package io.claimwire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "The gate held. | The_gate_held_.",
        "It’s Dorn’s boat, isn’t it? | It_’s_Dorn_’s_boat_,_is_n’t_it_?",
        "They'll say we've won. | They_'ll_say_we_'ve_won_.",
        "Mr. Oring met Dr. Dorn. | Mr._Oring_met_Dr._Dorn_.",
        "The U.S. and the E.U. agreed. | The_U.S._and_the_E.U._agreed_.",
        "a U.S.-based firm | a_U.S.-based_firm",
        "40-year-old pumps | 40-year-old_pumps",
        "3,000 men, 4.5 km and 50km | 3,000_men_,_4.5_km_and_50km",
        "10–15 boats at 12:30 | 10–15_boats_at_12:30",
        "US$40m, $5 and €6 | US$_40m_,_$_5_and_€_6",
        "see https://example.org/a,b now | see_https://example.org/a,b_now",
        "the 1990s and the ’90s | the_1990s_and_the_’90s",
        "wait… what?! | wait_…_what_?!",
        "gate — old -- closed | gate_—_old_--_closed",
        "@dorn and #gate | @dorn_and_#gate"
      })
  void cutsTokens(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void tellsApostropheFromClosingQuote() {
    assertThat(kinds("‘The gate’s fine,’ he said."))
        .containsExactly(
            "‘ QUOTE_OPEN",
            "The WORD",
            "gate WORD",
            "’s WORD",
            "fine WORD",
            ", COMMA",
            "’ QUOTE_CLOSE",
            "he WORD",
            "said WORD",
            ". SENTENCE_END");
  }

  @Test
  void pairsStraightQuotes() {
    assertThat(kinds("\"No,\" he said, \"never.\""))
        .filteredOn(kind -> kind.startsWith("\""))
        .containsExactly("\" QUOTE_OPEN", "\" QUOTE_CLOSE", "\" QUOTE_OPEN", "\" QUOTE_CLOSE");
  }

  @Test
  void takesTwoApostrophesForOneDoubleMark() {
    assertThat(kinds("''No,'' he said."))
        .filteredOn(kind -> kind.startsWith("''"))
        .containsExactly("'' QUOTE_OPEN", "'' QUOTE_CLOSE");
  }

  @Test
  void keepsOffsetsOfAstralAndCombiningCharacters() {
    String text = "𝔸nna’s cafe\u0301 🚢 sank.";

    assertThat(shown(text)).isEqualTo("𝔸nna_’s_cafe\u0301_🚢_sank_.");
  }

  @Test
  void readsOnlyTheLineItIsGiven() {
    String text = "One two. Three four.";

    assertThat(TOKENIZER.tokens(text, 9, text.length()))
        .first()
        .satisfies(token -> assertThat(token.start()).isEqualTo(9));
  }

  private static String shown(String text) {
    return tokens(text).stream()
        .map(token -> text.substring(token.start(), token.end()))
        .collect(Collectors.joining("_"));
  }

  private static List<String> kinds(String text) {
    return tokens(text).stream()
        .map(token -> text.substring(token.start(), token.end()) + " " + token.kind())
        .toList();
  }

  private static List<RawToken> tokens(String text) {
    return TOKENIZER.tokens(text, 0, text.length());
  }
}
