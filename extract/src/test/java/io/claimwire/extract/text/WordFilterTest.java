package io.claimwire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFilterTest {

  @Test
  void everyWordOfTheListMayBeInIt() {
    List<String> words = numbered("quay", 500);

    WordFilter filter = WordFilter.of(words);

    assertThat(words).allMatch(filter::mayHold);
  }

  @Test
  void nearlyAllOtherWordsAreToldFromTheListByTheFilterAlone() {
    WordFilter filter = WordFilter.of(numbered("quay", 500));

    List<String> others = numbered("harbour", 10_000);

    assertThat(others.stream().filter(filter::mayHold).count()).isLessThan(1_000);
  }

  @Test
  void anEmptyListHoldsNoWord() {
    WordFilter filter = WordFilter.of(List.of());

    assertThat(filter.mayHold("quay")).isFalse();
    assertThat(filter.mayHold("")).isFalse();
  }

  private static List<String> numbered(String word, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word + i);
    }
    return words;
  }
}
