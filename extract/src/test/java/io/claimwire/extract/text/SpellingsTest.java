package io.claimwire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.text.Spellings.Spelling;
import org.junit.jupiter.api.Test;

class SpellingsTest {

  private final Spellings spellings = new Spellings(Vocabulary.standard());

  @Test
  void aWordInCapitalsIsTheListedWord() {
    Spelling spelling = spellings.of("MINISTER");

    assertThat(spelling.lower()).isEqualTo("minister");
    assertThat(spelling.listed().form()).isEqualTo("minister");
  }

  @Test
  void aNameIsInNoList() {
    Spelling spelling = spellings.of("Tolmara");

    assertThat(spelling.lower()).isEqualTo("tolmara");
    assertThat(spelling.plain()).isTrue();
    assertThat(spelling.listed()).isSameAs(Word.NONE);
  }

  @Test
  void aCurlyApostropheIsReadAsAStraightOne() {
    Spelling spelling = spellings.of("O’Dorn");

    assertThat(spelling.lower()).isEqualTo("o'dorn");
    assertThat(spelling.plain()).isFalse();
  }

  @Test
  void aWordIsReadOnceHoweverOftenItIsWritten() {
    assertThat(spellings.of("Tolmara")).isSameAs(spellings.of("Tolmara"));
  }
}
