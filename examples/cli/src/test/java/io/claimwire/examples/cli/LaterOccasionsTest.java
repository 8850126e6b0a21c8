package io.claimwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciler;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two marches in one story: who came to the one is no other number of those at the other. */
class LaterOccasionsTest {

  private static final Pipeline PIPELINE = Pipeline.english();

  private static final Analysis FIRST =
      article(
          "2031-05-04",
          """
          VELIN, Norland, May 4 - Bakers marched through Velin on Sunday against a tax on flour.
          Velin police said 7,000 people had taken part in the march. The Guild of Bakers said 19,000 had come.
          Police arrested 31 people. The guild expects 45,000 people at a second march.
          """);

  private static final Analysis SECOND =
      article(
          "2031-05-12",
          """
          VELIN, Norland, May 12 - Bakers in Norland returned to the streets of Velin on Sunday, a week after a first march.
          Velin police said 4,000 people took part. The Guild of Bakers, which had hoped for 45,000, said 11,000 people marched.
          Police said 16 people were arrested. At the first march, police had counted 7,000 people.
          """);

  private static Analysis article(String day, String text) {
    Source source =
        Source.builder().id(day).publisher("Velin Post").publishedAt(Edtf.parse(day)).build();
    return PIPELINE.analyse(Document.of(source, text));
  }

  /** The numbers of each question, by its label. */
  private static Map<String, List<Integer>> numbers(Analysis... articles) {
    Map<String, List<Integer>> numbers = new TreeMap<>();
    for (Question question : Reconciler.standard().reconcile(List.of(articles)).questions()) {
      numbers.put(
          question.label(),
          question.members().stream()
              .flatMap(member -> member.value().stream())
              .map(BigDecimal::intValue)
              .distinct()
              .sorted()
              .toList());
    }
    return numbers;
  }

  @Test
  void aLaterMarchIsAQuestionOfItsOwn() {
    Map<String, List<Integer>> numbers = numbers(FIRST, SECOND);

    assertThat(numbers)
        .containsEntry("people taking part (2031-05-11)", List.of(4_000, 11_000))
        .containsEntry("people arrested (2031-05-11)", List.of(16));
    assertThat(numbers.values()).contains(List.of(7_000, 19_000), List.of(31));
  }

  @Test
  void whoWasExpectedIsNotWhoCame() {
    assertThat(numbers(FIRST, SECOND))
        .containsEntry("people taking part (planned or expected)", List.of(45_000));
  }

  @Test
  void theOrderOfArticlesChangesNothing() {
    assertThat(numbers(SECOND, FIRST)).isEqualTo(numbers(FIRST, SECOND));
  }

  @Test
  void aMarchThatIsOnlyCalledPartsNothing() {
    Analysis called =
        article(
            "2031-05-07",
            """
            VELIN, Norland, May 7 - The Guild of Bakers has called a second march through Velin, Norland.
            Velin police said 8,000 people had taken part in the march on Sunday.
            """);

    assertThat(numbers(FIRST, called).values()).contains(List.of(7_000, 8_000, 19_000));
  }

  @Test
  void whoIsReleasedWasArrestedAndIsCountedByItself() {
    Analysis released =
        article(
            "2031-05-05",
            """
            VELIN, Norland, May 5 - After a march of the bakers through Velin 31 people had been arrested.
            Of these, 18 people were released on Monday, police in Velin said, and 13 people were still in custody.
            """);

    assertThat(numbers(FIRST, released))
        .containsEntry("people arrested", List.of(31))
        .containsEntry("people released", List.of(18))
        .containsEntry("people still held", List.of(13));
  }
}
