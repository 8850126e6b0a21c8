package io.claimwire.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.Newsroom.Draft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationJsonTest {

  private static final Reconciliation RECONCILIATION =
      Reconciler.standard()
          .reconcile(
              List.of(
                  Newsroom.article("a", "Morning Post", "2031-05-02")
                      .says(
                          Newsroom.body("Flood Agency"),
                          "{at least 40 people} are missing at Estmark")
                      .add(
                          new Draft("anybody is missing at Estmark")
                              .by(Newsroom.body("Estmark Hydro"))
                              .stance(Stance.DENIES))
                      .analysis(),
                  Newsroom.article("b", "Evening Sun", "2031-05-02")
                      .says(Newsroom.body("Valley Mayors"), "{31 people} are missing at Estmark")
                      .analysis()));

  @Test
  void hasTheFieldsOfTheContractInItsOrderAndPrintsNulls() {
    JsonNode json = ClaimwireJson.mapper().valueToTree(RECONCILIATION);
    assertThat(names(json)).containsExactly("questions", "links");
    JsonNode question = json.path("questions").path(0);
    assertThat(names(question))
        .containsExactly(
            "id",
            "label",
            "unit",
            "of",
            "places",
            "event",
            "dynamics",
            "members",
            "relations",
            "answer");
    assertThat(question.path("of").isNull()).isTrue();
    assertThat(names(question.path("relations").path(0)))
        .containsExactly("from", "type", "to", "why");
    assertThat(names(question.path("answer")))
        .containsExactly(
            "low",
            "high",
            "best",
            "asOf",
            "latest",
            "contested",
            "independentOrigins",
            "strategy",
            "why");
  }

  @Test
  void writesMembersAsTheContractSays() {
    JsonNode members =
        ClaimwireJson.mapper()
            .valueToTree(RECONCILIATION)
            .path("questions")
            .path(0)
            .path("members");
    List<JsonNode> denials = new ArrayList<>();
    for (JsonNode member : members) {
      assertThat(names(member))
          .containsExactly(
              "id",
              "document",
              "claim",
              "quantity",
              "span",
              "bound",
              "value",
              "low",
              "high",
              "unit",
              "speakers",
              "origin",
              "stance",
              "polarity",
              "modality",
              "asOf",
              "publishedAt",
              "text",
              "outlet",
              "voices",
              "why");
      assertThat(member.path("speakers").path(0).path(0).path("name").isTextual()).isTrue();
      if (member.path("quantity").isNull()) {
        denials.add(member);
      }
    }
    assertThat(denials).hasSize(1);
    assertThat(denials.get(0).path("value").isNull()).isTrue();
  }

  @Test
  void readsBackWhatItWrote() {
    String json = ClaimwireJson.write(RECONCILIATION);
    Reconciliation read = ClaimwireJson.read(json, Reconciliation.class);
    assertThat(read).isEqualTo(RECONCILIATION);
    assertThat(read.claim(read.questions().get(0).members().get(0))).isEmpty();
  }

  @Test
  void keepsFieldsItDoesNotKnow() {
    String json = ClaimwireJson.write(RECONCILIATION);
    String newer = "{\"desk\":{\"on\":true}," + json.substring(1);
    assertThat(ClaimwireJson.write(ClaimwireJson.read(newer, Reconciliation.class)))
        .contains("\"desk\":{\"on\":true}");
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
