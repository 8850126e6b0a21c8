package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Claim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomePlaceTest {

  private static Account account(String document, String text) {
    List<Claim> claims =
        article(document, "Harbour Wire", "2031-05-02")
            .says(body("Sarn Police"), "{12 people} marched")
            .claims();
    return Account.of(document, List.of(claims), Map.of(claims.get(0).id(), text));
  }

  @Test
  void isWhatMostArticlesOpenWith() {
    assertThat(
            HomePlace.of(
                List.of(
                    account("a", "VELIN, May 2 - Twelve people marched in Norland."),
                    account("b", "Twelve marched in Velin on Monday."),
                    account("c", "Police in Sarn watched."))))
        .isEqualTo("Velin");
  }

  @Test
  void isUnknownWhereNoTwoArticlesAgree() {
    assertThat(
            HomePlace.of(
                List.of(
                    account("a", "Twelve people marched in Norland on Monday."),
                    account("b", "Twelve marched in Velin on Monday."))))
        .isEmpty();
  }

  @Test
  void isWhereAMarchWentThrough() {
    assertThat(
            HomePlace.of(
                List.of(
                    account("a", "NORLAND, May 2 - Twelve people marched through Velin."),
                    account("b", "Twelve marched in Velin. In Sarn, five did."))))
        .isEqualTo("Velin");
  }

  @Test
  void ofTwoIsWhichTheStoryNamesMoreOften() {
    String end = " The mayor of Velin counted twelve. Velin slept.";
    assertThat(
            HomePlace.of(
                List.of(
                    account("a", "Twelve people marched in Velin and in Sarn." + end),
                    account("b", "Twelve people marched in Sarn and in Velin." + end))))
        .isEqualTo("Velin");
  }
}
