package io.claimwire.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NoAttributionTest {

  private static final Pipeline PIPELINE = Pipeline.english();

  @ParameterizedTest
  @CsvFileSource(resources = "no-attribution.txt", delimiter = '|', quoteCharacter = '\u0000')
  void findsNothingWhereNobodySaysAnything(String sentence) {
    assertThat(PIPELINE.read(Document.of("n", sentence)).attributions()).isEmpty();
  }
}
