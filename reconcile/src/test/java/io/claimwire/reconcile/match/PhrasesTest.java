package io.claimwire.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "had not been traced, have not been traced",
    "taken to three hospitals, taken to hospitals",
    "taken to the hospital, taken to hospital",
    "beds were occupied, beds are occupied"
  })
  void isOneHoweverItIsInflectedAndWhateverItHolds(String one, String other) {
    assertThat(Phrases.plain(one)).isEqualTo(Phrases.plain(other));
  }

  @ParameterizedTest
  @CsvSource({
    "survived the, survived",
    "with the fever, with fever",
    "hospital 22 patients, hospital patients"
  })
  void keepsWhatItEndsWithAndNumbersOfAnotherPhrase(String one, String other) {
    assertThat(Phrases.plain(one)).isNotEqualTo(Phrases.plain(other));
  }
}
