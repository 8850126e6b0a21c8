package io.claimwire.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what Jackson has against an input into the words of {@link ClaimwireJsonException}. */
final class JsonProblem {

  /** How Immutables begins to say which attributes it misses; their names follow in brackets. */
  private static final String MISSING = "some of required attributes are not set [";

  /** How Jackson begins to say these two, for which it has no exception of their own. */
  private static final String TRAILING = "Trailing token";

  private static final String DUPLICATE = "Duplicate";

  private JsonProblem() {}

  static ClaimwireJsonException whileReading(
      JsonProcessingException e, String json, long firstLine, ObjectMapper mapper) {
    Optional<JsonProcessingException> syntax = syntaxError(e);
    if (syntax.isPresent()) {
      return at(syntax.get().getLocation(), syntax(syntax.get()), firstLine, e);
    }
    if (e.getOriginalMessage().startsWith(TRAILING)) {
      return at(e.getLocation(), "expected nothing after the value", firstLine, e);
    }
    List<Reference> path = e instanceof JsonMappingException field ? field.getPath() : List.of();
    JsonPlace place = JsonPlace.find(json, path, mapper.getFactory());
    return new ClaimwireJsonException(
        place.path(), problem(e, place, mapper), firstLine + place.line() - 1, place.column(), e);
  }

  private static ClaimwireJsonException at(
      @Nullable JsonLocation at, String problem, long firstLine, JsonProcessingException cause) {
    if (at == null) {
      return new ClaimwireJsonException("", problem, firstLine, 0, cause);
    }
    return new ClaimwireJsonException(
        "", problem, firstLine + at.getLineNr() - 1, at.getColumnNr(), cause);
  }

  static ClaimwireJsonException whileWriting(JsonProcessingException e) {
    String path =
        e instanceof JsonMappingException mapping ? JsonPlace.path(mapping.getPath()) : "";
    return new ClaimwireJsonException(
        path, "cannot be written: " + e.getOriginalMessage(), 0, 0, e);
  }

  /** {@return the error that says that the text is no JSON at all, if it is such a one} */
  private static Optional<JsonProcessingException> syntaxError(JsonProcessingException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonParseException || cause instanceof StreamConstraintsException) {
        return Optional.of((JsonProcessingException) cause);
      }
    }
    return Optional.empty();
  }

  private static String syntax(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "not JSON: it ends too early";
    }
    String message = e.getOriginalMessage();
    return message.startsWith(DUPLICATE) ? message : "not JSON: " + message;
  }

  private static String problem(JsonProcessingException e, JsonPlace place, ObjectMapper mapper) {
    if (e.getCause() instanceof StreamReadException syntax) {
      return syntax.getOriginalMessage();
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "is not a field here; allowed: " + joined(unknown.getKnownPropertyIds());
    }
    if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return place.value()
          + " is not one of "
          + joined(Arrays.asList(format.getTargetType().getEnumConstants()));
    }
    if (e instanceof ValueInstantiationException || isRefusal(e.getCause())) {
      return refusal(e);
    }
    if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return "expected "
          + Expected.of(mismatch.getTargetType(), mapper)
          + ", but found "
          + place.value();
    }
    return e.getOriginalMessage();
  }

  private static boolean isRefusal(@Nullable Throwable cause) {
    return cause instanceof IllegalArgumentException || cause instanceof NullPointerException;
  }

  /** What the type itself says against its fields. */
  private static String refusal(JsonProcessingException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : "";
    if (!(cause instanceof JsonProcessingException) && cause.getMessage() != null) {
      message = cause.getMessage();
    }
    int missing = message.indexOf(MISSING);
    if (missing >= 0) {
      String names = message.substring(missing + MISSING.length(), message.length() - 1);
      return "lacks " + quoted(names);
    }
    return cause instanceof NullPointerException ? message + " must not be null" : message;
  }

  private static String quoted(String names) {
    return Arrays.stream(names.split(", "))
        .map(name -> '"' + name + '"')
        .collect(Collectors.joining(", "));
  }

  private static String joined(Collection<?> items) {
    return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** What kind of JSON a type is read from. */
  private static final class Expected {

    private Expected() {}

    static String of(Class<?> type, ObjectMapper mapper) {
      JavaType java = mapper.constructType(type);
      if (java.isCollectionLikeType() || java.isArrayType()) {
        return "an array";
      }
      if (type == boolean.class || type == Boolean.class) {
        return "true or false";
      }
      if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
        return "a whole number";
      }
      if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
        return "a number";
      }
      return isText(java, mapper) ? "a string" : "an object";
    }

    private static boolean isText(JavaType type, ObjectMapper mapper) {
      return type.hasRawClass(String.class)
          || type.isEnumType()
          || mapper.getSerializationConfig().introspect(type).findJsonValueAccessor() != null;
    }
  }
}
