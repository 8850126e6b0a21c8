package io.claimwire.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How records of one analysis refer to each other in JSON: by id. A record may be referred to
 * before it is read; it is then read on demand.
 */
final class References {

  private static final Object KEY = References.class;

  /** No relay is longer; what claims to be would exhaust the stack of whoever follows it. */
  private static final int LONGEST_CHAIN = 100;

  private final Source source;
  private final Map<String, Entry> byId = new HashMap<>();
  private int depth;
  private int chain;

  References(Source source) {
    this.source = source;
  }

  /** A record of the analysis, with its place in it. */
  static final class Entry {
    private final String field;
    private final int index;
    private final ObjectNode json;
    private @Nullable Object value;
    private boolean isBeingRead;
    private int chain;

    Entry(String field, int index, ObjectNode json) {
      this.field = field;
      this.index = index;
      this.json = json;
    }
  }

  /** A problem in a record, wherever the reference was that led to it. */
  static final class BrokenRecord extends IOException {
    private static final long serialVersionUID = 1L;

    private final JsonMappingException problem;

    BrokenRecord(JsonMappingException problem) {
      super(problem);
      this.problem = problem;
    }

    /** {@return the problem in a record that hides behind an exception, or the exception itself} */
    static IOException behind(IOException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BrokenRecord record) {
          return record.problem;
        }
      }
      return e;
    }
  }

  void install(DeserializationContext context) {
    context.setAttribute(KEY, this);
  }

  /** Notes the records of a field, in order, so that each can be referred to. */
  List<Entry> announce(
      Class<?> type, String field, List<ObjectNode> records, DeserializationContext context)
      throws JsonMappingException {
    List<Entry> entries = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      Entry entry = new Entry(field, i, records.get(i));
      entries.add(entry);
      JsonNode id = entry.json.path("id");
      Entry first = id.isTextual() ? byId.putIfAbsent(key(type, id.textValue()), entry) : null;
      if (first != null && !first.json.equals(entry.json)) {
        JsonMappingException twice =
            JsonMappingException.from(
                context,
                "\""
                    + Checks.shown(id.textValue())
                    + "\" is the id of "
                    + field
                    + "["
                    + first.index
                    + "] too");
        twice.prependPath(entry.json, "id");
        twice.prependPath(records, i);
        twice.prependPath(Analysis.class, field);
        throw twice;
      }
    }
    return entries;
  }

  /** Reads the records that were announced. */
  <T> List<T> read(Class<T> type, List<Entry> entries, DeserializationContext context)
      throws IOException {
    List<T> values = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      values.add(read(type, entry, context));
    }
    return values;
  }

  private <T> T resolve(Class<T> type, String id, DeserializationContext context)
      throws IOException {
    Entry entry = byId.get(key(type, id));
    if (entry == null) {
      throw JsonMappingException.from(
          context, "refers to \"" + Checks.shown(id) + "\", which is not in this analysis");
    }
    if (entry.isBeingRead) {
      throw JsonMappingException.from(
          context, "refers to \"" + Checks.shown(id) + "\", which in the end refers back to it");
    }
    T value = depth < LONGEST_CHAIN ? read(type, entry, context) : null;
    if (value == null || entry.chain >= LONGEST_CHAIN) {
      throw JsonMappingException.from(
          context, "refers on through more than " + LONGEST_CHAIN + " records");
    }
    chain = Math.max(chain, entry.chain);
    return value;
  }

  private <T> T read(Class<T> type, Entry entry, DeserializationContext context)
      throws IOException {
    if (entry.value != null) {
      return type.cast(entry.value);
    }
    int outerChain = chain;
    chain = 0;
    entry.isBeingRead = true;
    depth++;
    try {
      T value = context.readTreeAsValue(entry.json, type);
      entry.value = value;
      entry.chain = chain + 1;
      return value;
    } catch (JsonMappingException e) {
      if (BrokenRecord.behind(e) != e) {
        throw e;
      }
      e.prependPath(List.class, entry.index);
      e.prependPath(Analysis.class, entry.field);
      throw new BrokenRecord(e);
    } finally {
      depth--;
      entry.isBeingRead = false;
      chain = outerChain;
    }
  }

  private static String key(Class<?> type, String id) {
    return type.getSimpleName() + ' ' + id;
  }

  private static String idOf(Object value) {
    if (value instanceof Actor actor) {
      return actor.id();
    }
    if (value instanceof Attribution attribution) {
      return attribution.id();
    }
    return ((Quantity) value).id();
  }

  /** Writes the id of a record in its place. */
  static final class IdSerializer extends JsonSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(idOf(value));
    }
  }

  /** Writes id and name of an actor in its place. */
  static final class NamedSerializer extends JsonSerializer<Actor> {
    @Override
    public void serialize(Actor actor, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      out.writeStringField("id", actor.id());
      out.writeStringField("name", actor.name());
      out.writeEndObject();
    }
  }

  /** Reads a record by an id, or by an object that has one. */
  abstract static class ById<T> extends JsonDeserializer<T> {
    private final Class<T> type;

    ById(Class<T> type) {
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String id = id(in, context);
      return references(context).resolve(type, id, context);
    }

    private String id(JsonParser in, DeserializationContext context) throws IOException {
      if (in.currentToken() == JsonToken.VALUE_STRING) {
        return in.getText();
      }
      JsonNode id = context.readTree(in).path("id");
      if (!id.isTextual()) {
        throw JsonMappingException.from(context, "needs an id, or an object with an \"id\"");
      }
      return id.textValue();
    }
  }

  private static References references(DeserializationContext context) throws IOException {
    if (context.getAttribute(KEY) instanceof References references) {
      return references;
    }
    throw JsonMappingException.from(
        context, "holds an id that only makes sense inside an analysis: read the whole analysis");
  }

  /** Reads an actor by id. */
  static final class OfActor extends ById<Actor> {
    OfActor() {
      super(Actor.class);
    }
  }

  /** Reads a quantity by id. */
  static final class OfQuantity extends ById<Quantity> {
    OfQuantity() {
      super(Quantity.class);
    }
  }

  /** Reads an attribution by id. */
  static final class OfAttribution extends ById<Attribution> {
    OfAttribution() {
      super(Attribution.class);
    }
  }

  /** Gives a claim the source of its analysis. */
  static final class OfSource extends JsonDeserializer<Source> {
    @Override
    public Source deserialize(JsonParser in, DeserializationContext context) throws IOException {
      in.skipChildren();
      return references(context).source;
    }
  }
}
