package io.claimwire.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the model as JSON and reads it back, without loss.
 *
 * <pre>{@code
 * String line = ClaimwireJson.write(analysis);
 * Analysis again = ClaimwireJson.read(line, Analysis.class);   // equal to analysis
 * }</pre>
 *
 * <p>Reading is strict: a field that stands twice, something after the end, a string where a number
 * belongs, or an unknown name of a constant is an error that names the field and the place. Only a
 * field that nobody knows is no error: it is kept in {@code extras()} and written again. Numbers
 * are decimal and written in plain digits, so that 3000 never becomes 3E+3.
 *
 * <p>Whether a type takes a {@code null} is up to the type; a list that is absent is empty.
 */
public final class ClaimwireJson {

  private static final List<String> SCHEMAS = List.of("analysis", "document");

  private static final ObjectMapper MAPPER = newMapper();
  private static final ObjectWriter PRETTY = MAPPER.writer(prettyPrinter());

  private ClaimwireJson() {}

  /**
   * Writes a value on one line.
   *
   * @param value a value of the model, or a list or map of such
   * @return its JSON, without line breaks; always encodable in UTF-8
   * @throws ClaimwireJsonException if the value has no JSON form, for instance because an unknown
   *     field has the name of a known one
   */
  public static String write(Object value) {
    return write(value, MAPPER.writer());
  }

  /**
   * Writes a value for people to read: indented by two blanks, lines ended by {@code \n} on every
   * system.
   *
   * @param value a value of the model, or a list or map of such
   * @return its JSON, without a line break at the end
   * @throws ClaimwireJsonException if the value has no JSON form
   */
  public static String writePretty(Object value) {
    return write(value, PRETTY);
  }

  /**
   * Reads one value.
   *
   * @param <T> the type of the value
   * @param json the JSON of one value and nothing else; a byte-order mark before it is dropped
   * @param type what to read, such as {@code Analysis.class}
   * @return the value
   * @throws ClaimwireJsonException if the text is not JSON or not the JSON of such a value
   */
  public static <T> T read(String json, Class<T> type) {
    return read(json, type, 1);
  }

  /**
   * {@return a Jackson mapper with the settings of this class, to be changed and used freely} Its
   * exceptions are Jackson's own.
   */
  public static ObjectMapper mapper() {
    return MAPPER.copy();
  }

  /**
   * Returns a JSON Schema (draft 2020-12) of what {@link #write} writes. It demands no field that
   * {@link #read} does not demand.
   *
   * @param name {@code analysis} or {@code document}
   * @return the text of the schema
   * @throws IllegalArgumentException if there is no schema of that name
   */
  public static String schema(String name) {
    requireNonNull(name, "name");
    if (!SCHEMAS.contains(name)) {
      throw new IllegalArgumentException(
          "no schema named \"" + name + "\"; available: " + String.join(", ", SCHEMAS));
    }
    try (InputStream in =
        requireNonNull(ClaimwireJson.class.getResourceAsStream(name + ".schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the schema " + name, e);
    }
  }

  /** Reads one value that begins in the given line of some input. */
  static <T> T read(String json, Class<T> type, long line) {
    requireNonNull(json, "json");
    requireNonNull(type, "type");
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    T value;
    try {
      value = MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw JsonProblem.whileReading(e, text, line, MAPPER);
    }
    if (value == null) {
      throw new ClaimwireJsonException("expected a value, but found null", line);
    }
    return value;
  }

  private static String write(Object value, ObjectWriter writer) {
    requireNonNull(value, "value");
    try {
      return LoneSurrogates.escaped(writer.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw JsonProblem.whileWriting(e);
    }
  }

  private static ObjectMapper newMapper() {
    // A document is one string. How long a line may be is the business of whoever reads lines.
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    return JsonMapper.builder(factory)
        .addModule(new ClaimwireModule())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            strings ->
                strings
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
        .build();
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return printer;
  }
}
