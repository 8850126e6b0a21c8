package io.claimwire.json;

import static io.claimwire.json.SchemaGenerator.withoutDescriptions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas that are checked in are those of the types, and what the library writes fits them.
 */
final class SchemaTest {

  private static final ObjectMapper MAPPER = ClaimwireJson.mapper();
  private static final Path RESOURCES = Path.of("src/main/resources/io/claimwire/json");
  private static final String HARBOUR = ClaimwireJson.write(HarbourAnalysis.complete());

  @ParameterizedTest
  @ValueSource(strings = {"analysis", "document"})
  void isTheSchemaOfTheTypes(String name) throws IOException {
    JavadocText javadoc = new JavadocText(Path.of("src/main/java"));
    ObjectNode generated =
        name.equals("analysis")
            ? SchemaGenerator.analysis(javadoc)
            : SchemaGenerator.document(javadoc);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(RESOURCES);
      Files.writeString(
          RESOURCES.resolve(name + ".schema.json"), ClaimwireJson.writePretty(generated) + "\n");
      return;
    }

    assertThat(withoutDescriptions(MAPPER.readTree(ClaimwireJson.schema(name))))
        .as("rewrite the schemas with -Dgolden.update=true if the types changed on purpose")
        .isEqualTo(withoutDescriptions(generated));
  }

  @Test
  void isFittedByWhatIsWritten() {
    assertThat(problems("analysis", HARBOUR)).isEmpty();
    assertThat(problems("analysis", ClaimwireJson.write(HarbourAnalysis.complete().withoutText())))
        .isEmpty();
    assertThat(
            problems(
                "analysis",
                ClaimwireJson.write(Analysis.builder().source(Source.of("a1")).build())))
        .isEmpty();
    assertThat(problems("document", ClaimwireJson.write(Document.of("a1", "")))).isEmpty();
    assertThat(problems("document", ClaimwireJson.write(HarbourAnalysis.complete().document())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("oldFiles")
  void isFittedByWhatOlderVersionsWrote(Path file) throws IOException {
    String schema = file.getFileName().toString().startsWith("document") ? "document" : "analysis";

    assertThat(problems(schema, Files.readString(file))).isEmpty();
  }

  static Stream<Path> oldFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/compat"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"FORECAST\"        | \"MAYBE\"",
        "\"start\":0         | \"start\":-1",
        "\"confidence\":0.75 | \"confidence\":1.5",
        "\"ZZ-PORT-SAREL\"   | \"port sarel\"",
        "\"Ilse Marn\"       | \" \"",
        "\"mod\":            | \"modifier\":",
        "\"theme\":\"repairs\" | \"theme\":[\"repairs\"]",
        "\"reliability\":\"B\" | \"reliability\":\"G\"",
      })
  void refusesWhatTheReaderRefuses(String right, String wrong) {
    String json = HARBOUR.replace(right, wrong);

    assertThat(json).isNotEqualTo(HARBOUR);
    assertThat(problems("analysis", json)).isNotEmpty();
    assertThatThrownBy(() -> ClaimwireJson.read(json, Analysis.class))
        .isInstanceOf(ClaimwireJsonException.class);
  }

  @Test
  void demandsWhatTheReaderDemands() throws IOException {
    for (String field :
        new String[] {
          "/document/id",
          "/actors/0/name",
          "/attributions/0/cue",
          "/attributions/0/stance",
          "/quantities/0/bound",
          "/times/0/timex",
          "/claims/0/anchor",
          "/claims/0/stance",
          "/sections/0/kind",
          "/sections/0/span/end",
          "/document"
        }) {
      ObjectNode analysis = (ObjectNode) MAPPER.readTree(HARBOUR);
      int slash = field.lastIndexOf('/');
      ((ObjectNode) analysis.at(field.substring(0, slash))).remove(field.substring(slash + 1));

      assertThat(problems("analysis", analysis.toString())).as(field).isNotEmpty();
      assertThatThrownBy(() -> ClaimwireJson.read(analysis.toString(), Analysis.class))
          .as(field)
          .isInstanceOf(ClaimwireJsonException.class);
    }
  }

  @Test
  void namesTheSchemasThereAre() {
    assertThatThrownBy(() -> ClaimwireJson.schema("anlaysis"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no schema named \"anlaysis\"; available: analysis, document");
  }

  private static Set<ValidationMessage> problems(String schema, String json) {
    JsonSchema parsed =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(ClaimwireJson.schema(schema));
    return parsed.validate(json, InputFormat.JSON);
  }
}
