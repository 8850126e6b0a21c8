package io.claimwire.reconcile;

import static io.claimwire.json.SchemaGenerator.withoutDescriptions;
import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.claimwire.json.ClaimwireJson;
import io.claimwire.json.ClaimwireJsonException;
import io.claimwire.json.JavadocText;
import io.claimwire.json.SchemaGenerator;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.Newsroom.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that is checked in is that of the types, and what the library writes fits it. */
class ReconciliationSchemaTest {

  private static final ObjectMapper MAPPER = ClaimwireJson.mapper();
  private static final Path FILE =
      Path.of("src/main/resources/io/claimwire/reconcile/reconciliation.schema.json");
  private static final String WRITTEN = ClaimwireJson.write(reconciliation());

  /** A denial without a number, a part and its whole, a conflict, a figure that was taken back. */
  private static Reconciliation reconciliation() {
    Desk desk = Reconciler.standard().desk();
    desk.add(
        article("a1", "Harbour Wire", "2031-05-02")
            .says(body("Port Office"), "{at least 40 people} were killed in the Lindmouth flood")
            .says(body("Port Office"), "{about 12 children} were killed in the Lindmouth flood")
            .add(
                new Draft("people were killed in the Lindmouth flood")
                    .by(body("Weavers' Union"))
                    .stance(Stance.CANNOT_CONFIRM))
            .analysis());
    desk.add(
        article("a2", "Lindmouth Post", "2031-05-02")
            .says(body("Weavers' Union"), "{31 people} were killed in the Lindmouth flood")
            .analysis());
    desk.retract("a2", LocalDate.of(2031, 5, 4), "the figure was that of another town");
    desk.add(
        article("a3", "Radio Lind", "2031-05-02")
            .says(body("Weavers' Union"), "{33 people} were killed in the Lindmouth flood")
            .analysis());
    return desk.reconciliation();
  }

  @Test
  void isTheSchemaOfTheTypes() throws IOException {
    ObjectNode generated =
        SchemaGenerator.of(
            Reconciliation.class,
            new JavadocText(Path.of("src/main/java"), Path.of("../core/src/main/java")));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, ClaimwireJson.writePretty(generated) + "\n");
      return;
    }

    assertThat(withoutDescriptions(MAPPER.readTree(Reconciliation.schema())))
        .as("rewrite the schema with -Dgolden.update=true if the types changed on purpose")
        .isEqualTo(withoutDescriptions(generated));
  }

  @Test
  void isFittedByWhatIsWritten() {
    assertThat(WRITTEN).contains("\"PART_OF\"", "\"CONFLICTS\"", "\"retracted\"");
    assertThat(problems(WRITTEN)).isEmpty();
    assertThat(problems(ClaimwireJson.write(Reconciliation.builder().build()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"CONFLICTS\"  | \"QUARRELS\"",
        "\"on\":\"2031-05-04\"  | \"on\":20310504",
        "\"bound\":\"EXACT\" | \"bound\":\"ABOUT\"",
        "\"contested\":   | \"disputed\":",
        "\"speakers\":[[  | \"speakers\":[\"Port Office\",[",
        "\"PART_OF\"    | \"BESIDE\"",
      })
  void refusesWhatTheReaderRefuses(String right, String wrong) {
    String json = WRITTEN.replace(right, wrong);

    assertThat(json).isNotEqualTo(WRITTEN);
    assertThat(problems(json)).isNotEmpty();
    assertThatThrownBy(() -> ClaimwireJson.read(json, Reconciliation.class))
        .isInstanceOf(ClaimwireJsonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/0/label",
        "/questions/0/answer",
        "/questions/0/answer/why",
        "/questions/0/members/0/span",
        "/questions/0/members/0/stance",
        "/questions/0/relations/0/why",
        "/links/0/to"
      })
  void demandsWhatTheReaderDemands(String field) throws IOException {
    ObjectNode json = (ObjectNode) MAPPER.readTree(WRITTEN);
    int slash = field.lastIndexOf('/');
    ((ObjectNode) json.at(field.substring(0, slash))).remove(field.substring(slash + 1));

    assertThat(problems(json.toString())).isNotEmpty();
    assertThatThrownBy(() -> ClaimwireJson.read(json.toString(), Reconciliation.class))
        .isInstanceOf(ClaimwireJsonException.class);
  }

  private static Set<ValidationMessage> problems(String json) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Reconciliation.schema())
        .validate(json, InputFormat.JSON);
  }
}
