package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Claim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final int MONTH = 30;

  private final Stories stories = new Stories(MONTH);

  private void tell(String document, String speaker, String text) {
    List<Claim> claims =
        article(document, "Harbour Wire", "2031-05-02")
            .says(body(speaker), "{12 people} died")
            .claims();
    stories.put(Account.of(document, List.of(claims), Map.of(claims.get(0).id(), text)));
  }

  private List<List<String>> told() {
    return stories.settle().changed().values().stream()
        .map(accounts -> accounts.stream().map(Account::document).toList())
        .toList();
  }

  @Test
  void areKnownByTheNamesThatTheArticlesOpenWithThoughNoClaimHoldsThem() {
    tell("a", "the fire service", "Twelve people died when the Corvo Altano mill in Sarn burned.");
    tell("b", "the health ministry", "SARN, May 2 - The toll of the Corvo Altano mill is 12.");

    assertThat(told()).containsExactly(List.of("a", "b"));
  }

  @Test
  void areNotKnownByTheAgencyThatStandsInBrackets() {
    tell("a", "the fire service", "(Great Norland Harbour Wire) - Twelve people died in Sarn.");
    tell("b", "the health ministry", "(Great Norland Harbour Wire) - Twelve people died in Velin.");

    assertThat(told()).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void areNotKnownByNamesFarDownInTheText() {
    String rest = " Nobody knows more yet.".repeat(30) + " The Corvo Altano mill in Sarn is old.";
    tell("a", "the fire service", "Twelve people died." + rest);
    tell("b", "the health ministry", "Twelve people died." + rest);

    assertThat(told()).containsExactly(List.of("a"), List.of("b"));
  }
}
