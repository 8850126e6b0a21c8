package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.reconcile.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasesTest {

  private static final Actor AGENCY = body("Health Agency of Norland");
  private static final Actor CLINIC = body("Velin Clinic");

  private static List<String> told(Newsroom... articles) {
    return new Cases(Vocabulary.english())
        .told(Counts.of(articles)).stream().map(Counts::inBrief).toList();
  }

  private static Newsroom bulletin() {
    return article("a", "Harbour Wire", "2031-05-02")
        .says(AGENCY, "there were {40 confirmed cases} of the fever")
        .says(AGENCY, "there were {900 suspected cases} of the fever");
  }

  @Test
  void confirmedCasesAreSimplyCasesWhereNobodySpeaksOfSuspectedOnes() {
    assertThat(
            told(
                article("a", "Harbour Wire", "2031-05-02")
                    .says(AGENCY, "there were {40 confirmed cases} of the fever")))
        .containsExactly("40 people infected");
  }

  @Test
  void casesToldBesideTheSuspectedOnesAreTheConfirmedOnes() {
    assertThat(
            told(
                bulletin(),
                article("b", "Lind Post", "2031-05-03")
                    .says(CLINIC, "the fever had infected {600 people}")
                    .says(CLINIC, "there were {950 suspected cases} of the fever")))
        .contains("600 people confirmed");
  }

  @Test
  void whoTellsNoneApartMeansThoseThatComeNearestInNumber() {
    assertThat(
            told(
                bulletin(),
                article("b", "Lind Post", "2031-05-03")
                    .says(CLINIC, "the fever had infected {55 people}")
                    .says(CLINIC, "{1,200 people} had fallen ill")))
        .endsWith("55 people confirmed", "1200 people suspected");
  }
}
