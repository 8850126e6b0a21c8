package io.claimwire.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Place;
import io.claimwire.model.time.Edtf;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "2025-05-22, 22 May 2025",
    "2025-05-22T07:40:00+02:00, 22 May 2025",
    "2025-05, May 2025",
    "2025-05~, about May 2025",
    "2025, 2025",
    "../2024-12, by December 2024",
    "2023-08/.., since August 2023",
    "2024-10-01/2024-10-15, 1 October 2024 – 15 October 2024",
    "2025?, 2025 (?)",
  })
  void printsDatesAsANewspaperDoes(String edtf, String words) {
    assertThat(Wording.date(Edtf.parse(edtf))).isEqualTo(words);
  }

  @Test
  void printsRangesWithOpenEnds() {
    Optional<BigDecimal> low = Optional.of(new BigDecimal("6700"));
    Optional<BigDecimal> high = Optional.of(new BigDecimal("12500.5"));

    assertThat(Wording.range(low, high)).isEqualTo("6,700–12,500.5");
    assertThat(Wording.range(low, low)).isEqualTo("6,700");
    assertThat(Wording.range(low, Optional.empty())).isEqualTo("at least 6,700");
    assertThat(Wording.range(Optional.empty(), high)).isEqualTo("at most 12,500.5");
    assertThat(Wording.range(Optional.empty(), Optional.empty())).isEqualTo("–");
  }

  @Test
  void printsPlacesForReading() {
    assertThat(Wording.place(new Place("RU"))).isEqualTo("RU");
    assertThat(Wording.place(new Place("RU-FAR-EAST"))).isEqualTo("Far East (RU)");
    assertThat(Wording.place(new Place("ZZ-VELIN"))).isEqualTo("Velin");
  }
}
