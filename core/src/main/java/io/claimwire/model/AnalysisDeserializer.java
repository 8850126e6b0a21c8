package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an analysis, whatever the order of its fields, and ties its records together by id. */
final class AnalysisDeserializer extends JsonDeserializer<Analysis> {

  @Override
  public Analysis deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.isExpectedStartObjectToken()) {
      return (Analysis) context.handleUnexpectedToken(Analysis.class, in);
    }
    ObjectNode analysis = (ObjectNode) context.readTree(in);
    try {
      return new Reader(analysis, context).read();
    } catch (IOException e) {
      throw References.BrokenRecord.behind(e);
    }
  }

  /** The fields that are left when those that are known have been taken. */
  static final class Rest implements Extensible {
    private final Map<String, Object> extras = new HashMap<>();

    @JsonCreator
    Rest() {}

    @JsonAnySetter
    void put(String name, Object value) {
      extras.put(name, value);
    }

    @Override
    public Map<String, Object> extras() {
      return extras;
    }
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
      Source source = source();
      References references = new References(source);
      references.install(context);
      // All are announced before the first is read: a record may refer to one that comes later.
      var actors = references.announce(Actor.class, "actors", records("actors"), context);
      var attributions =
          references.announce(
              Attribution.class, "attributions", inDocument("attributions", source), context);
      var quantities =
          references.announce(
              Quantity.class, "quantities", inDocument("quantities", source), context);
      Analysis.Builder builder =
          Analysis.builder()
              .source(source)
              .sections(list("sections", Section.class, records("sections")))
              .actors(references.read(Actor.class, actors, context))
              .attributions(references.read(Attribution.class, attributions, context))
              .quantities(references.read(Quantity.class, quantities, context))
              .times(list("times", TimeExpression.class, inDocument("times", source)))
              .claims(list("claims", Claim.class, inDocument("claims", source)))
              .text(value("text", String.class));
      value("schemaVersion", Integer.class).ifPresent(builder::schemaVersion);
      return builder.putAllExtras(context.readTreeAsValue(analysis, Rest.class).extras()).build();
    }

    private Source source() throws IOException {
      Optional<Source> source = value("document", Source.class);
      if (source.isEmpty()) {
        throw JsonMappingException.from(context, "lacks \"document\"");
      }
      return source.get();
    }

    private <T> Optional<T> value(String field, Class<T> type) throws IOException {
      JsonNode node = analysis.remove(field);
      if (node == null || node.isNull()) {
        return Optional.empty();
      }
      try {
        return Optional.of(context.readTreeAsValue(node, type));
      } catch (JsonMappingException e) {
        throw at(e, field);
      }
    }

    private List<ObjectNode> records(String field) throws JsonMappingException {
      JsonNode array = analysis.remove(field);
      List<ObjectNode> records = new ArrayList<>();
      if (array == null || array.isNull()) {
        return records;
      }
      if (!array.isArray()) {
        throw at(mismatch(List.class), field);
      }
      for (JsonNode record : array) {
        if (!(record instanceof ObjectNode object)) {
          throw at(mismatch(Analysis.class), field, records.size());
        }
        records.add(object);
      }
      return records;
    }

    /** The id of the document is part of what a record is, but not repeated in its JSON. */
    private List<ObjectNode> inDocument(String field, Source source) throws JsonMappingException {
      List<ObjectNode> records = records(field);
      records.forEach(record -> record.put("document", source.id()));
      return records;
    }

    private <T> List<T> list(String field, Class<T> type, List<ObjectNode> records)
        throws IOException {
      List<T> values = new ArrayList<>(records.size());
      for (ObjectNode record : records) {
        try {
          values.add(context.readTreeAsValue(record, type));
        } catch (JsonMappingException e) {
          throw at(e, field, values.size());
        }
      }
      return values;
    }

    private JsonMappingException mismatch(Class<?> expected) {
      return MismatchedInputException.from(context.getParser(), expected, "of another kind");
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
