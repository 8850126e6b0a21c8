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
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How records of one analysis refer to each other in JSON: by id. A record may be referred to before
 * it is read; it is then read on demand.
 */
final class References {

  private static final Object KEY = References.class;

  private final Source source;
  private final Map<String, JsonNode> unread = new HashMap<>();
  private final Map<String, Object> read = new HashMap<>();
  private final Set<String> reading = new HashSet<>();

  References(Source source) {
    this.source = source;
  }

  void announce(Class<?> type, String id, JsonNode record) {
    unread.putIfAbsent(key(type, id), record);
  }

  void install(DeserializationContext context) {
    context.setAttribute(KEY, this);
  }

  <T> T resolve(Class<T> type, String id, DeserializationContext context) throws IOException {
    String key = key(type, id);
    Object known = read.get(key);
    if (known != null) {
      return type.cast(known);
    }
    JsonNode record = unread.get(key);
    if (record == null) {
      throw JsonMappingException.from(
          context, "refers to \"" + Checks.shown(id) + "\", which is not in this analysis");
    }
    if (!reading.add(key)) {
      throw JsonMappingException.from(
          context, "refers to \"" + Checks.shown(id) + "\", which in the end refers back to it");
    }
    T value = context.readTreeAsValue(record, type);
    reading.remove(key);
    read.put(key, value);
    return value;
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
