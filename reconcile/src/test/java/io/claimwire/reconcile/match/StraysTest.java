package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.Modality;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.Newsroom.Draft;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciler;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StraysTest {

  private static final Actor POLICE = body("Sarn Police");
  private static final Actor CLINIC = body("Velin Clinic");
  private static final Actor MAYOR = body("Sarn City Hall");

  private static Newsroom monday() {
    return article("a", "Harbour Wire", "2031-05-05")
        .says(POLICE, "{140 people} were killed in the flood at Velin Bridge in Sarn");
  }

  private static Newsroom tuesday() {
    return article("b", "Lind Post", "2031-05-06")
        .says(CLINIC, "{155 people} were killed in the flood at Velin Bridge in Sarn");
  }

  private static Newsroom wednesday() {
    return article("c", "Estmark Sun", "2031-05-07");
  }

  /** How many members each question of some articles has, the largest first. */
  private static List<Integer> sizes(Newsroom... articles) {
    return Reconciler.standard()
        .reconcile(Stream.of(articles).map(Newsroom::analysis).toList())
        .questions()
        .stream()
        .map(Question::members)
        .map(List<Member>::size)
        .sorted((one, other) -> other - one)
        .toList();
  }

  @Test
  void aNumberThatOthersGiveInPlainerWordsIsTheirs() {
    assertThat(
            sizes(
                monday(),
                tuesday(),
                wednesday().says(MAYOR, "at Velin Bridge in Sarn it clung on to {155}")))
        .containsExactly(3);
  }

  @Test
  void aPhaseOfItsOwnMakesNoQuestionWhereNumberAndEventAreThoseOfTheOthers() {
    assertThat(
            sizes(
                monday(),
                tuesday(),
                wednesday()
                    .add(
                        new Draft("{150 people} are killed in the flood at Velin Bridge in Sarn")
                            .by(MAYOR)
                            .modality(Modality.DESIRED))))
        .containsExactly(3);
  }

  @Test
  void whatIsPlainlySaidStaysAlone() {
    assertThat(
            sizes(
                monday(),
                tuesday(),
                wednesday().says(MAYOR, "{150 people} were evacuated at Velin Bridge in Sarn")))
        .containsExactly(2, 1);
  }

  @Test
  void aNumberFarFromTheOthersStaysAlone() {
    assertThat(
            sizes(
                monday(),
                tuesday(),
                wednesday().says(MAYOR, "at Velin Bridge in Sarn it clung on to {9,000 people}")))
        .containsExactly(2, 1);
  }

  @Test
  void aNumberGoesWhereItsMouthAndAnotherGiveIt() {
    Newsroom thursday =
        wednesday()
            .says(CLINIC, "{171 people} were injured at Velin Bridge in Sarn")
            .says(POLICE, "at Velin Bridge in Sarn it raised its claim to {175}");
    assertThat(
            sizes(
                monday(),
                tuesday().says(CLINIC, "{166 people} were injured at Velin Bridge in Sarn"),
                article("d", "Brell Echo", "2031-05-08")
                    .says(MAYOR, "{175 people} were killed in the flood at Velin Bridge in Sarn"),
                thursday))
        .containsExactly(4, 2);
  }

  @Test
  void aNumberOfAllIsNotThatOfATownThoughTheyAreAsMany() {
    assertThat(
            sizes(
                article("a", "Harbour Wire", "2031-05-05")
                    .says(POLICE, "{at least 11 people} were killed in the flood"),
                article("b", "Lind Post", "2031-05-06")
                    .says(POLICE, "{31 people} were killed in the flood")
                    .says(POLICE, "{9 people} were killed in Tolm"),
                article("c", "Estmark Sun", "2031-05-07")
                    .says(POLICE, "{41 people} were killed in the flood")
                    .says(POLICE, "{11 people} were killed in Tolm")))
        .containsExactly(3, 2);
  }
}
