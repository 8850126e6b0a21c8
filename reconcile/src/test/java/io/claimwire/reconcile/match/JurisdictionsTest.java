package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static io.claimwire.reconcile.Newsroom.spokesman;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionsTest {

  private static final Actor RUVO = spokesman("Ida Ruvo", body("Velin Town Hall"));

  private static Optional<String> placeOf(String text) {
    Jurisdictions jurisdictions = new Jurisdictions();
    jurisdictions.read(text);
    Count count =
        Counts.of(article("a", "Lind Post", "2031-05-02").says(RUVO, "{12 people} were killed"))
            .get(0);
    return jurisdictions.placeOf(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of Velin, Ida Ruvo, said so.",
        "Velin's mayor, Ida Ruvo, said so.",
        "Velin mayor Ida Ruvo said so.",
        "Ida Ruvo, the mayor of Velin, said so.",
        "Ida Ruvo, deputy mayor of Velin, said so."
      })
  void aMayorSpeaksForHerTown(String text) {
    assertThat(placeOf(text)).contains("Velin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ida Ruvo said so.",
        "The mayor, Ida Ruvo, said so.",
        "The mayor of Velin, Teo Lunt, and Ida Ruvo said so.",
        "Ida Ruvo of the Velin clinic said so."
      })
  void withoutAPlaceOrForSomebodyElseNothingIsKnown(String text) {
    assertThat(placeOf(text)).isEmpty();
  }

  @Test
  void aPlaceMayHaveTwoWords() {
    assertThat(placeOf("The mayor of Port Velin, Ida Ruvo, said so.")).contains("Port Velin");
  }
}
