package io.claimwire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Where in a text a field stands. It is looked up once something is wrong, so that reading what is
 * right need not keep book of places.
 *
 * @param path the field, such as {@code claims[3].polarity}
 * @param line the line of its value, or of the innermost object around it that is there, from 1
 * @param column the column, in UTF-16 code units, from 1
 * @param value the value, shortened
 */
record JsonPlace(String path, int line, int column, String value) {

  private static final int SHOWN = 40;

  /** Finds a field that Jackson names in JSON that Jackson could read, at least up to there. */
  static JsonPlace find(
      String json, List<JsonMappingException.Reference> path, JsonFactory factory) {
    try (JsonParser in = factory.createParser(json)) {
      in.nextToken();
      JsonLocation at = in.currentTokenLocation();
      int found = 0;
      while (found < path.size() && descend(in, path.get(found))) {
        at = in.currentTokenLocation();
        found++;
      }
      String value = found == path.size() ? value(in) : "nothing";
      return new JsonPlace(path(path), at.getLineNr(), at.getColumnNr(), value);
    } catch (IOException e) {
      throw new UncheckedIOException("JSON that was read once can be read again", e);
    }
  }

  /** {@return the path in the form {@code claims[3].polarity}} */
  static String path(List<JsonMappingException.Reference> path) {
    StringBuilder written = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      if (step.getFieldName() == null) {
        written.append('[').append(step.getIndex()).append(']');
      } else {
        written.append(written.isEmpty() ? "" : ".").append(shown(step.getFieldName()));
      }
    }
    return written.toString();
  }

  /** Moves to the value of a field or the item of an array, if there is one. */
  private static boolean descend(JsonParser in, JsonMappingException.Reference step)
      throws IOException {
    if (step.getFieldName() == null) {
      return in.currentToken() == JsonToken.START_ARRAY && item(in, step.getIndex());
    }
    return in.currentToken() == JsonToken.START_OBJECT && field(in, step.getFieldName());
  }

  private static boolean item(JsonParser in, int index) throws IOException {
    for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == index) {
        return true;
      }
      in.skipChildren();
    }
    return false;
  }

  private static boolean field(JsonParser in, String name) throws IOException {
    for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      in.nextToken();
      if (field.equals(name)) {
        return true;
      }
      in.skipChildren();
    }
    return false;
  }

  private static String value(JsonParser in) throws IOException {
    if (in.currentToken() == null) {
      return "nothing";
    }
    return switch (in.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> '"' + shown(in.getText()) + '"';
      default -> shown(in.getText());
    };
  }

  private static String shown(String text) {
    if (text.codePointCount(0, text.length()) <= SHOWN) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
