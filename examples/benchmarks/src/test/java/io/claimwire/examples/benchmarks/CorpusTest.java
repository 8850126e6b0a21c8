package io.claimwire.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.claimwire.model.Document;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CorpusTest {

  @Test
  void takesTheSampleArticlesUnlessToldOtherwise() throws IOException {
    Corpus corpus = Corpus.load(1);

    assertThat(corpus.documents()).extracting(Document::id).contains("01-northgate-wire.txt");
    assertThat(corpus.megabytes()).isPositive();
  }

  @Test
  void makesDocumentsLongerAndNotMore() throws IOException {
    Corpus once = Corpus.load(1);
    Corpus tenTimes = Corpus.load(10);

    assertThat(tenTimes.documents()).hasSameSizeAs(once.documents());
    assertThat(tenTimes.megabytes()).isCloseTo(10 * once.megabytes(), within(1e-9));
  }
}
