package io.claimwire.reconcile.origin;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Claim;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppositionsTest {

  private static Map<String, Set<String>> in(String text, String... names) {
    List<Claim> claims =
        List.of(names).stream()
            .flatMap(
                name -> article("a", "Wire", "2031-05-02").says(body(name), "x").claims().stream())
            .toList();
    return Appositions.in(claims, text);
  }

  @Test
  void readsWhatStandsBehindAndBeforeAName() {
    assertThat(in("Open Hands, an aid group working upriver, spoke of 12.", "Open Hands"))
        .containsEntry("Open Hands", Set.of("aid group working upriver"));
    assertThat(in("The operator, Sarnbahn, spoke of 12.", "Sarnbahn"))
        .containsEntry("Sarnbahn", Set.of("operator"));
    assertThat(in("A movement called Open Field spoke of 12.", "Open Field"))
        .containsEntry("Open Field", Set.of("movement"));
  }

  @Test
  void whoeverIsOfABodySpeaksForIt() {
    Actor roe = Actor.of(ActorKind.PERSON, "Ada Roe");
    Actor brann = Actor.of(ActorKind.UNSPECIFIED, "Brann");
    List<Claim> claims =
        article("a", "Wire", "2031-05-02")
            .says(roe, "{9 quays} will close")
            .says(brann, "{9 quays} will close")
            .claims();
    String text = "Ada Roe of Brann said nine. Nine, Brann said. Ada Roe of Estmark is 40.";

    assertThat(Appositions.in(claims, text))
        .containsEntry("Ada Roe", Set.of("of Brann", "of Estmark"));
    assertThat(WhoIsWho.of(claims, Map.of("a", Appositions.in(claims, text))).bodyOf(roe))
        .contains(brann);
    assertThat(WhoIsWho.of(claims).bodyOf(roe)).isEmpty();
  }

  @Test
  void aCompanyStatementIsTheWordOfTheCompany() {
    Actor statement = Actor.of(ActorKind.UNSPECIFIED, "company statement");
    Actor brann = body("Brann Lines");
    List<Claim> claims =
        article("a", "Wire", "2031-05-02")
            .says(brann, "Brann Lines will close {9 quays}")
            .says(statement, "{300 people} will go")
            .claims();

    assertThat(WhoIsWho.of(claims).known(statement)).isEqualTo(brann);
  }

  @Test
  void aListIsNoApposition() {
    assertThat(in("Sarnbahn, Open Hands and the police spoke of 12.", "Sarnbahn")).isEmpty();
    assertThat(in("Sarnbahners, the owners said, are angry.", "Sarnbahn")).isEmpty();
  }

  @Test
  void aDatelineWithoutACountryIsOfTheCapital() {
    assertThat(in("SARN, Oct 14 (Wire) - It rained.")).containsEntry("Sarn", Set.of("capital"));
    assertThat(in("NEW SARN — It rained.")).containsEntry("New Sarn", Set.of("capital"));
    assertThat(in("LOWFIELD, Norland (Wire) — It rained.")).isEmpty();
    assertThat(in("It rained in Sarn.")).isEmpty();
  }

  @Test
  void aDescriptionIsTheBodyThatIsSaidToBeOne() {
    Actor hands = body("Open Hands");
    Actor group = Actor.builder().from(body("aid group working upriver")).anonymous(true).build();
    List<Claim> claims =
        article("b", "Wire", "2031-05-02")
            .says(body("health ministry"), "{9 people} died")
            .says(group, "{12 people} died")
            .says(hands, "{14 people} died")
            .claims();
    Map<String, Map<String, Set<String>>> described =
        Map.of("a", Map.of("Open Hands", Set.of("charity that runs two clinics")));

    assertThat(WhoIsWho.of(claims, described).known(group)).isEqualTo(hands);
    assertThat(WhoIsWho.of(claims).known(group)).isEqualTo(group);
  }
}
