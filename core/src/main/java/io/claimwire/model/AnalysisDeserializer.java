package io.claimwire.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads an analysis, whatever the order of its fields, and ties its records together by id. */
final class AnalysisDeserializer extends JsonDeserializer<Analysis> {

  @Override
  public Analysis deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!(context.readTree(in) instanceof ObjectNode analysis)) {
      throw JsonMappingException.from(context, "an analysis must be a JSON object");
    }
    Reader reader = new Reader(analysis, context);
    return reader.read();
  }

  /** Takes one analysis apart; what is left at the end are its unknown fields. */
  private static final class Reader {
    private final ObjectNode analysis;
    private final DeserializationContext context;

    Reader(ObjectNode analysis, DeserializationContext context) {
      this.analysis = analysis;
      this.context = context;
    }

    Analysis read() throws IOException {
      Source source = value("document", Source.class);
      References references = new References(source);
      references.install(context);
      List<JsonNode> actors = announce(references, "actors", Actor.class, source);
      List<JsonNode> attributions = announce(references, "attributions", Attribution.class, source);
      List<JsonNode> quantities = announce(references, "quantities", Quantity.class, source);
      Analysis.Builder builder = Analysis.builder().source(source);
      builder.sections(list("sections", Section.class, records("sections")));
      builder.actors(resolved(references, "actors", Actor.class, actors));
      builder.attributions(
          resolved(references, "attributions", Attribution.class, attributions));
      builder.quantities(resolved(references, "quantities", Quantity.class, quantities));
      builder.times(list("times", TimeExpression.class, inDocument("times", source)));
      builder.claims(list("claims", Claim.class, inDocument("claims", source)));
      return withTheRest(builder).build();
    }

    private Analysis.Builder withTheRest(Analysis.Builder builder) throws IOException {
      if (analysis.hasNonNull("text")) {
        builder.text(value("text", String.class));
      }
      if (analysis.has("schemaVersion")) {
        builder.schemaVersion(value("schemaVersion", Integer.class));
      }
      Iterator<Map.Entry<String, JsonNode>> unknown = analysis.fields();
      while (unknown.hasNext()) {
        Map.Entry<String, JsonNode> field = unknown.next();
        builder.putExtras(
            field.getKey(), context.readTreeAsValue(field.getValue(), Object.class));
      }
      return builder;
    }

    private <T> T value(String field, Class<T> type) throws IOException {
      JsonNode node = analysis.remove(field);
      if (node == null || node.isNull()) {
        throw at(JsonMappingException.from(context, "is missing"), field);
      }
      try {
        return context.readTreeAsValue(node, type);
      } catch (JsonMappingException e) {
        throw at(e, field);
      }
    }

    private List<JsonNode> records(String field) throws JsonMappingException {
      JsonNode node = analysis.remove(field);
      List<JsonNode> records = new ArrayList<>();
      if (node == null || node.isNull()) {
        return records;
      }
      if (!node.isArray()) {
        throw at(JsonMappingException.from(context, "must be an array"), field);
      }
      node.forEach(records::add);
      return records;
    }

    private List<JsonNode> inDocument(String field, Source source) throws JsonMappingException {
      List<JsonNode> records = records(field);
      for (JsonNode node : records) {
        if (node instanceof ObjectNode record && !record.has("document")) {
          record.put("document", source.id());
        }
      }
      return records;
    }

    private List<JsonNode> announce(
        References references, String field, Class<?> type, Source source)
        throws JsonMappingException {
      List<JsonNode> records =
          type == Actor.class ? records(field) : inDocument(field, source);
      for (int i = 0; i < records.size(); i++) {
        JsonNode id = records.get(i).path("id");
        if (!id.isTextual()) {
          throw at(JsonMappingException.from(context, "needs an \"id\""), field, i);
        }
        references.announce(type, id.textValue(), records.get(i));
      }
      return records;
    }

    private <T> List<T> resolved(
        References references, String field, Class<T> type, List<JsonNode> records)
        throws IOException {
      List<T> values = new ArrayList<>(records.size());
      for (int i = 0; i < records.size(); i++) {
        try {
          values.add(references.resolve(type, records.get(i).get("id").textValue(), context));
        } catch (JsonMappingException e) {
          throw at(e, field, i);
        }
      }
      return values;
    }

    private <T> List<T> list(String field, Class<T> type, List<JsonNode> records)
        throws IOException {
      List<T> values = new ArrayList<>(records.size());
      for (int i = 0; i < records.size(); i++) {
        try {
          values.add(context.readTreeAsValue(records.get(i), type));
        } catch (JsonMappingException e) {
          throw at(e, field, i);
        }
      }
      return values;
    }

    private JsonMappingException at(JsonMappingException e, String field) {
      e.prependPath(Analysis.class, field);
      return e;
    }

    private JsonMappingException at(JsonMappingException e, String field, int index) {
      e.prependPath(List.class, index);
      return at(e, field);
    }
  }
}
