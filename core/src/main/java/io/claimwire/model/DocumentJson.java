package io.claimwire.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;

/** A document in JSON: the fields of its source and its text, in one flat object. */
final class DocumentJson {

  private DocumentJson() {}

  /** Writes the flat object. */
  static final class Serializer extends JsonSerializer<Document> {
    @Override
    public void serialize(Document document, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      provider
          .findValueSerializer(Source.class)
          .unwrappingSerializer(NameTransformer.NOP)
          .serialize(document.source(), out, provider);
      out.writeStringField("text", document.text());
      out.writeEndObject();
    }
  }

  /** Reads the flat object. */
  static final class Deserializer extends JsonDeserializer<Document> {
    @Override
    public Document deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (!in.isExpectedStartObjectToken()) {
        return (Document) context.handleUnexpectedToken(Document.class, in);
      }
      ObjectNode document = (ObjectNode) context.readTree(in);
      JsonNode text = document.remove("text");
      if (text == null) {
        throw JsonMappingException.from(context, "lacks \"text\"");
      }
      if (!text.isTextual()) {
        JsonMappingException mismatch =
            MismatchedInputException.from(in, String.class, "of another kind");
        mismatch.prependPath(Document.class, "text");
        throw mismatch;
      }
      Source source = context.readTreeAsValue(document, Source.class);
      try {
        return Document.of(source, text.textValue());
      } catch (IllegalArgumentException e) {
        throw ValueInstantiationException.from(
            in, "not the text of this source", context.constructType(Document.class), e);
      }
    }
  }
}
