package io.claimwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.claimwire.json.ClaimwireJson;
import io.claimwire.reconcile.Reconciliation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the program prints fits the schemas that come with the library. */
class SchemaTest {

  private static final Path SAMPLES = Path.of("..", "articles");

  @Test
  void everyLineOfExtractFitsTheSchemaOfAnAnalysis() {
    JsonSchema schema = schema(ClaimwireJson.schema("analysis"));

    assertThat(Run.of("extract", SAMPLES).outLines())
        .hasSize(8)
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @Test
  void whatReconcilePrintsFitsTheSchemaOfAReconciliation() {
    String printed = Run.of("reconcile", SAMPLES).out();

    assertThat(printed).contains("\"relations\"");
    assertThat(schema(Reconciliation.schema()).validate(printed, InputFormat.JSON)).isEmpty();
  }

  private static JsonSchema schema(String text) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }
}
