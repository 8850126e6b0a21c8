package io.claimwire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import io.claimwire.model.Quantity;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimwireJsonTest {

  private static final Analysis HARBOUR = HarbourAnalysis.complete();

  @Test
  void readsWhatItWrites() {
    assertThat(ClaimwireJson.read(ClaimwireJson.write(HARBOUR), Analysis.class)).isEqualTo(HARBOUR);
    assertThat(ClaimwireJson.read(ClaimwireJson.writePretty(HARBOUR), Analysis.class))
        .isEqualTo(HARBOUR);
  }

  @Test
  void writesNothingButTheFieldsOfTheContractOnALineOfExtract() {
    Analysis small = Analysis.builder().source(Source.of("a1")).build();

    assertThat(ClaimwireJson.write(small))
        .isEqualTo(
            "{\"document\":{\"id\":\"a1\",\"publisher\":null,\"publishedAt\":null,\"title\":null},"
                + "\"sections\":[],\"actors\":[],\"attributions\":[],"
                + "\"quantities\":[],\"times\":[],\"claims\":[],\"schemaVersion\":1}");
  }

  @Test
  void writesPrettyWithTheSameLineEndsEverywhere() {
    assertThat(ClaimwireJson.writePretty(new Span(1, 2)))
        .isEqualTo("{\n  \"start\": 1,\n  \"end\": 2\n}");
  }

  @ParameterizedTest
  @CsvSource({"3E+3, 3000", "3000.0, 3000", "0.50, 0.5", "1e2, 100", "-0.0, 0", "7, 7"})
  void writesNumbersInPlainDigits(String read, String written) {
    Quantity quantity =
        read(
            "{\"id\":\"q\",\"span\":{\"start\":0,\"end\":4},\"number\":{\"start\":0,\"end\":4},"
                + "\"bound\":\"EXACT\",\"value\":"
                + read
                + "}");

    assertThat(quantity.value()).contains(new BigDecimal(written));
    assertThat(ClaimwireJson.write(quantity)).contains("\"value\":" + written + ",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "\"\"",
        "[]",
        "{}",
        "[null,{\"a\":null,\"b\":[1.50]}]",
        "3.0",
        "9007199254740993",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827",
        "\"\\u0000 \\ud800 \uD83C\uDF0A\""
      })
  void keepsFieldsThatNobodyKnows(String value) {
    String json =
        "{\"id\":\"a1\",\"publisher\":null,\"publishedAt\":null,\"title\":null,\"unheard\":"
            + value
            + "}";

    Source source = ClaimwireJson.read(json, Source.class);

    assertThat(ClaimwireJson.write(source)).isEqualTo(json);
    assertThat(ClaimwireJson.read(ClaimwireJson.write(source), Source.class)).isEqualTo(source);
  }

  @Test
  void showsAFieldThatIsNullAsAnEmptyOptional() {
    Source source = ClaimwireJson.read("{\"id\":\"a1\",\"unheard\":null}", Source.class);

    assertThat(source.extras()).containsEntry("unheard", Optional.empty());
  }

  @Test
  void writesUnknownFieldsSortedByName() {
    Source source = ClaimwireJson.read("{\"z\":1,\"id\":\"a1\",\"b\":2,\"k\":3}", Source.class);

    assertThat(ClaimwireJson.write(source))
        .isEqualTo(
            "{\"id\":\"a1\",\"publisher\":null,\"publishedAt\":null,\"title\":null,\"b\":2,\"k\":3,\"z\":1}");
  }

  @Test
  void readsAnExponentAmongUnknownFieldsAsTheNumberItWillBeWrittenAs() {
    Source source = ClaimwireJson.read("{\"id\":\"a1\",\"size\":3E+3}", Source.class);

    assertThat(source.extras()).containsEntry("size", 3000);
    assertThat(ClaimwireJson.write(source))
        .isEqualTo(
            "{\"id\":\"a1\",\"publisher\":null,\"publishedAt\":null,\"title\":null,\"size\":3000}");
  }

  @Test
  void refusesToWriteAnUnknownFieldUnderAKnownName() {
    Source source = Source.builder().id("a1").putExtra("id", "a2").build();

    assertThatThrownBy(() -> ClaimwireJson.write(source))
        .isInstanceOf(ClaimwireJsonException.class)
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("id");
  }

  @Test
  void keepsLoneSurrogatesOutOfUtf8() {
    Document broken = Document.of("a1", "x\uD800y");

    String json = ClaimwireJson.write(broken);

    assertThat(json).contains("\"text\":\"x\\ud800y\"");
    assertThat(ClaimwireJson.read(json, Document.class).text()).isEqualTo("x\uD800y");
  }

  @Test
  void dropsAByteOrderMark() {
    assertThat(ClaimwireJson.read("\uFEFF{\"id\":\"a1\"}", Source.class))
        .isEqualTo(Source.of("a1"));
  }

  @Test
  void namesFieldValueAlternativesAndPlace() {
    String json = ClaimwireJson.write(HARBOUR).replace("\"FORECAST\"", "\"MAYBE\"");

    assertThatThrownBy(() -> ClaimwireJson.read(json, Analysis.class))
        .isInstanceOf(ClaimwireJsonException.class)
        .hasMessage(
            "claims[1].modality: \"MAYBE\" is not one of ACTUAL, FORECAST, INTENDED, POSSIBLE,"
                + " CONDITIONAL, DESIRED (line 1, column "
                + (json.indexOf("\"MAYBE\"") + 1)
                + ")");
  }

  @Test
  void givesThePartsOfAProblemApart() {
    ClaimwireJsonException problem =
        catchThrowableOfType(
            ClaimwireJsonException.class,
            () -> ClaimwireJson.read("{\n  \"id\": 7\n}", Source.class));

    assertThat(problem.path()).isEqualTo("id");
    assertThat(problem.problem()).isEqualTo("expected a string, but found 7");
    assertThat(problem.line()).hasValue(2);
    assertThat(problem.column()).hasValue(9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                  | expected an object, but found nothing",
        "'null'                              | expected a value, but found null (line 1)",
        "'[]'                                | expected an object, but found an array (line 1, column 1)",
        "'\"x\"'                             | expected an object, but found \"x\" (line 1, column 1)",
        "'{}'                                | lacks \"id\" (line 1, column 1)",
        "'{\"id\":\" \"}'                    | source.id must not be blank (line 1, column 1)",
        "'{\"id\":\"a\",\"title\":[1]}'      | title: expected a string, but found an array (line 1, column 19)",
        "'{\"id\":\"a\",\"title\":5}'        | title: expected a string, but found 5 (line 1, column 19)",
        "'{\"id\":\"a\",\"title\":true}'     | title: expected a string, but found true (line 1, column 19)",
        "'{\"id\":\"a\",\"reliability\":\"G\"}' | reliability: \"G\" is not one of A, B, C, D, E, F (line 1, column 25)",
        "'{\"id\":\"a\",\"id\":\"b\"}'       | Duplicate",
        "'{\"id\":\"a\"} {}'                 | expected nothing after the value (line 1, column 12)",
        "'{\"id\":\"a\"'                     | not JSON: it ends too early (line 1, column 10)",
        "'{id:1}'                            | not JSON: Unexpected character",
        "'{\"id\":\"a\",\"publishedAt\":\"soon\"}' | publishedAt: ",
      })
  void saysWhatIsWrongWithASource(String json, String message) {
    assertThatThrownBy(() -> ClaimwireJson.read(json, Source.class))
        .isInstanceOf(ClaimwireJsonException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"start\":1}'                | end: ",
        "'{\"start\":1,\"end\":null}'   | end: ",
        "'{\"start\":1,\"end\":2.5}'    | end: expected a whole number, but found 2.5",
        "'{\"start\":1,\"end\":\"2\"}'  | end: expected a whole number, but found \"2\"",
        "'{\"start\":2,\"end\":1}'      | span must have 0 <= start < end, but is 2-1",
        "'{\"start\":1,\"end\":2,\"x\":3}' | x: is not a field here; allowed: start, end",
        "'{\"start\":1,\"end\":99999999999}' | end: Numeric value",
      })
  void saysWhatIsWrongWithASpan(String json, String message) {
    assertThatThrownBy(() -> ClaimwireJson.read(json, Span.class))
        .isInstanceOf(ClaimwireJsonException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void shortensALongValue() {
    String json = "{\"id\":\"a\",\"reliability\":\"" + "x🌊".repeat(200) + "\"}";

    assertThatThrownBy(() -> ClaimwireJson.read(json, Source.class))
        .hasMessageStartingWith("reliability: \"" + "x🌊".repeat(20) + "…\" is not one of A");
  }

  @Test
  void refusesANumberThatNobodyCouldWriteOut() {
    assertThatThrownBy(
            () -> ClaimwireJson.read("{\"id\":\"a\",\"size\":1E999999999}", Source.class))
        .isInstanceOf(ClaimwireJsonException.class)
        .hasMessageContaining("1000 digits");
  }

  @Test
  void leavesTheLengthOfADocumentToItsReader() {
    assertThat(ClaimwireJson.mapper().getFactory().streamReadConstraints().getMaxStringLength())
        .isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void teachesTheModelToAMapperOfTheUser() throws Exception {
    ObjectMapper plain = JsonMapper.builder().findAndAddModules().build();

    Analysis again = plain.readValue(plain.writeValueAsString(HARBOUR), Analysis.class);
    assertThat(again.withoutText().claims().get(0)).isEqualTo(HARBOUR.claims().get(0));
    assertThat(again.quantities()).isEqualTo(HARBOUR.quantities());
    Source withNull = plain.readValue("{\"id\":\"a\",\"x\":null}", Source.class);
    assertThat(plain.writeValueAsString(withNull))
        .isEqualTo(
            "{\"id\":\"a\",\"publisher\":null,\"publishedAt\":null,\"title\":null,\"x\":null}");
  }

  @Test
  void givesAMapperThatTheUserMayChange() throws Exception {
    ObjectMapper mine = ClaimwireJson.mapper();
    mine.setPropertyNamingStrategy(null).findAndRegisterModules();

    assertThat(mine).isNotSameAs(ClaimwireJson.mapper());
    assertThat(mine.writeValueAsString(HARBOUR)).isEqualTo(ClaimwireJson.write(HARBOUR));
  }

  @Test
  void writesAnActorAloneButReadsReferencesInsideAnAnalysisOnly() {
    Actor office = Actor.of(ActorKind.ORGANIZATION, "Harbour Office");
    Actor marn = Actor.builder().kind(ActorKind.PERSON).name("Ilse Marn").speaksFor(office).build();

    assertThat(ClaimwireJson.read(ClaimwireJson.write(office), Actor.class)).isEqualTo(office);
    assertThatThrownBy(() -> ClaimwireJson.read(ClaimwireJson.write(marn), Actor.class))
        .hasMessageStartingWith(
            "speaksFor: holds an id that only makes sense inside an analysis: read the whole"
                + " analysis");
  }

  private static Quantity read(String json) {
    return ClaimwireJson.read(json, Quantity.class);
  }
}
