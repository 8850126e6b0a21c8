package io.claimwire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import io.claimwire.model.Extensible;
import io.claimwire.model.Source;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Derives the JSON Schemas from the types: their fields as Jackson sees them, what the builders
 * demand, what the enums hold. Words come from the Javadoc; the few limits that a type checks in
 * code are listed in {@link #LIMITS}. Other modules use it for types of their own.
 */
public final class SchemaGenerator {

  private static final String NOT_BLANK = "{\"pattern\":\"\\\\S\"}";
  private static final String PLACE =
      "{\"pattern\":\"^[A-Z]{2}(-[\\\\p{Lu}\\\\p{Lt}\\\\p{Lm}\\\\p{Lo}\\\\p{Nd}]+)*$\"}";

  /** What compact constructors and checks refuse, by type and field. */
  private static final Map<String, String> LIMITS =
      Map.ofEntries(
          Map.entry("Span.start", "{\"minimum\":0}"),
          Map.entry("Span.end", "{\"minimum\":1}"),
          Map.entry("Source.id", NOT_BLANK),
          Map.entry("Actor.id", NOT_BLANK),
          Map.entry("Actor.name", NOT_BLANK),
          Map.entry("Attribution.id", NOT_BLANK),
          Map.entry("Claim.id", NOT_BLANK),
          Map.entry("ExtractionCertainty.extractor", NOT_BLANK),
          Map.entry("Quantity.id", NOT_BLANK),
          Map.entry("TimeExpression.id", NOT_BLANK),
          Map.entry("Role.title", NOT_BLANK),
          Map.entry("Assessment.assessor", NOT_BLANK),
          Map.entry("Reason.field", NOT_BLANK),
          Map.entry("Reason.why", NOT_BLANK),
          Map.entry("Attribution.content", "{\"minItems\":1}"),
          Map.entry("ExtractionCertainty.confidence", "{\"minimum\":0,\"maximum\":1}"),
          Map.entry("Question.members", "{\"minItems\":1}"),
          Map.entry("Member.origin", "{\"minItems\":1}"),
          Map.entry("Answer.independentOrigins", "{\"minimum\":0}"),
          Map.entry("Retraction.reason", NOT_BLANK),
          Map.entry("Place", PLACE));

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectMapper mapper = ClaimwireJson.mapper();
  private final JavadocText javadoc;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();
  private final Set<Class<?>> seen = new LinkedHashSet<>();

  private SchemaGenerator(JavadocText javadoc) {
    this.javadoc = javadoc;
  }

  /**
   * A schema without its words, which follow the Javadoc when the file is next written: they bind
   * nobody, and no test fails on them.
   */
  public static JsonNode withoutDescriptions(JsonNode schema) {
    JsonNode copy = schema.deepCopy();
    copy.findParents("description").stream()
        .filter(node -> node.path("description").isTextual())
        .forEach(node -> ((ObjectNode) node).remove("description"));
    return copy;
  }

  static ObjectNode analysis(JavadocText javadoc) {
    return of(Analysis.class, javadoc);
  }

  /** {@return the schema of a type, with those of all that it holds} */
  public static ObjectNode of(Class<?> type, JavadocText javadoc) {
    SchemaGenerator generator = new SchemaGenerator(javadoc);
    ObjectNode schema = head(type.getSimpleName());
    schema.setAll(generator.object(type));
    return generator.withDefinitions(schema);
  }

  /** A document is written flat: the fields of its source, and the text. */
  static ObjectNode document(JavadocText javadoc) {
    SchemaGenerator generator = new SchemaGenerator(javadoc);
    ObjectNode schema = head("Document");
    schema.setAll(generator.object(Source.class));
    generator.describe(schema, Document.class);
    ObjectNode text = JSON.objectNode().put("type", "string");
    javadoc.of(Document.class, "text").ifPresent(words -> text.put("description", words));
    ((ObjectNode) schema.get("properties")).set("text", text);
    ((ArrayNode) schema.get("required")).add("text");
    return generator.withDefinitions(schema);
  }

  private static ObjectNode head(String title) {
    return JSON.objectNode()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("title", title);
  }

  private ObjectNode withDefinitions(ObjectNode schema) {
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      definitions.put(type.getSimpleName(), definition(type));
    }
    definitions.forEach(schema.withObjectProperty("$defs")::set);
    return schema;
  }

  private ObjectNode definition(Class<?> type) {
    if (type.isEnum()) {
      ObjectNode values = JSON.objectNode();
      describe(values, type);
      ArrayNode names = values.put("type", "string").putArray("enum");
      Arrays.stream(type.getEnumConstants())
          .forEach(value -> names.add(mapper.valueToTree(value).asText()));
      return values;
    }
    if (isText(type)) {
      ObjectNode text = JSON.objectNode();
      describe(text, type);
      return limited(text.put("type", "string"), type.getSimpleName());
    }
    return object(type);
  }

  private ObjectNode object(Class<?> type) {
    ObjectNode object = JSON.objectNode();
    describe(object, type);
    ObjectNode properties = object.put("type", "object").putObject("properties");
    ArrayNode required = JSON.arrayNode();
    for (BeanPropertyDefinition property : fields(type)) {
      Method accessor = accessor(property);
      ObjectNode schema = property(property.getPrimaryType(), accessor);
      javadoc.of(type, accessor.getName()).ifPresent(words -> schema.put("description", words));
      limited(schema, type.getSimpleName() + '.' + property.getName());
      properties.set(property.getName(), schema);
      if (isRequired(property.getPrimaryType(), accessor)) {
        required.add(property.getName());
      }
    }
    object.set("required", required);
    if (!Extensible.class.isAssignableFrom(type)) {
      object.put("additionalProperties", false);
    }
    return object;
  }

  /** The fields that are written, in the order in which they are. */
  private Collection<BeanPropertyDefinition> fields(Class<?> type) {
    JsonSerialize implementation = type.getAnnotation(JsonSerialize.class);
    Class<?> written =
        implementation == null || implementation.as() == Void.class ? type : implementation.as();
    BeanDescription bean =
        mapper.getSerializationConfig().introspect(mapper.constructType(written));
    return bean.findProperties().stream()
        .filter(property -> property.getGetter() != null)
        .filter(property -> !property.getName().equals("extras"))
        .toList();
  }

  /** The method that declares a field: on the interface, not on what Immutables made of it. */
  private static Method accessor(BeanPropertyDefinition property) {
    Method getter = property.getGetter().getMember();
    return Arrays.stream(getter.getDeclaringClass().getInterfaces())
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getName().equals(getter.getName()))
        .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
        .findFirst()
        .orElse(getter);
  }

  private static boolean isRequired(JavaType type, Method accessor) {
    boolean given =
        accessor.getDeclaringClass().isRecord() || Modifier.isAbstract(accessor.getModifiers());
    return given && !type.isReferenceType() && !type.isCollectionLikeType();
  }

  private ObjectNode property(JavaType type, Method accessor) {
    if (type.isReferenceType() || type.hasRawClass(Optional.class)) {
      return nullable(reference(accessor).orElseGet(() -> value(type.containedType(0))));
    }
    if (type.isCollectionLikeType()) {
      return array(reference(accessor).orElseGet(() -> value(type.getContentType())));
    }
    return value(type);
  }

  private static ObjectNode array(ObjectNode items) {
    ObjectNode array = JSON.objectNode().put("type", "array");
    array.set("items", items);
    return array;
  }

  private ObjectNode value(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (type.isCollectionLikeType()) {
      return array(value(type.getContentType()));
    }
    if (raw == LocalDate.class) {
      return JSON.objectNode().put("type", "string").put("format", "date");
    }
    if (raw == String.class) {
      return JSON.objectNode().put("type", "string");
    }
    if (raw == int.class) {
      return JSON.objectNode().put("type", "integer");
    }
    if (raw == boolean.class) {
      return JSON.objectNode().put("type", "boolean");
    }
    if (raw == double.class || raw == BigDecimal.class) {
      return JSON.objectNode().put("type", "number");
    }
    if (seen.add(raw)) {
      open.push(raw);
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + raw.getSimpleName());
  }

  /** Records refer to each other by id; a speaker stands with its name. */
  private static Optional<ObjectNode> reference(AnnotatedElement accessor) {
    JsonDeserialize read = accessor.getAnnotation(JsonDeserialize.class);
    if (read == null || read.contentUsing().getSimpleName().equals("None")) {
      return Optional.empty();
    }
    ObjectNode id = JSON.objectNode().put("type", "string");
    boolean named =
        accessor
            .getAnnotation(JsonSerialize.class)
            .contentUsing()
            .getSimpleName()
            .startsWith("Named");
    if (!named) {
      return Optional.of(id);
    }
    ObjectNode object = JSON.objectNode().put("type", "object");
    object
        .putObject("properties")
        .<ObjectNode>set("id", id)
        .putObject("name")
        .put("type", "string");
    object.putArray("required").add("id");
    return Optional.of(object);
  }

  private static ObjectNode nullable(ObjectNode schema) {
    if (schema.has("type")) {
      String type = schema.get("type").textValue();
      schema.putArray("type").add(type).add("null");
      return schema;
    }
    ObjectNode either = JSON.objectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }

  private ObjectNode limited(ObjectNode schema, String field) {
    String limits = LIMITS.get(field);
    if (limits != null) {
      try {
        schema.setAll((ObjectNode) mapper.readTree(limits));
      } catch (JsonProcessingException e) {
        throw new AssertionError("limits of " + field + " are no JSON", e);
      }
    }
    return schema;
  }

  private void describe(ObjectNode schema, Class<?> type) {
    javadoc.of(type).ifPresent(words -> schema.put("description", words));
  }

  private boolean isText(Class<?> type) {
    BeanDescription bean = mapper.getSerializationConfig().introspect(mapper.constructType(type));
    return bean.findJsonValueAccessor() != null;
  }
}
