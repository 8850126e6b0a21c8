package io.claimwire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.claimwire.model.interval.Decimals;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields that the model does not know as plain maps, lists, strings, numbers and booleans.
 *
 * <p>A number comes out as it will be read again once it has been written: 3E+3 is written as 3000
 * and so is the integer 3000 at once, while 3.0 stays the decimal 3.0.
 */
final class PlainValueDeserializer extends StdDeserializer<Object> {

  private static final long serialVersionUID = 1L;

  PlainValueDeserializer() {
    super(Object.class);
  }

  @Override
  public @Nullable Object deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT, FIELD_NAME -> object(in, context);
      case START_ARRAY -> array(in, context);
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT -> in.getNumberValue();
      case VALUE_NUMBER_FLOAT -> decimal(in.getDecimalValue());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> context.handleUnexpectedToken(Object.class, in);
    };
  }

  /** {@return what stands for a field that is null: the model's maps hold no nulls} */
  @Override
  public Object getNullValue(DeserializationContext context) {
    return Optional.empty();
  }

  private Map<String, @Nullable Object> object(JsonParser in, DeserializationContext context)
      throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    String name = in.isExpectedStartObjectToken() ? in.nextFieldName() : in.currentName();
    for (; name != null; name = in.nextFieldName()) {
      in.nextToken();
      object.put(name, deserialize(in, context));
    }
    return object;
  }

  private List<@Nullable Object> array(JsonParser in, DeserializationContext context)
      throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      array.add(deserialize(in, context));
    }
    return array;
  }

  private static Number decimal(BigDecimal number) {
    BigDecimal canonical = Decimals.canonical(number); // refuses 1E999999999
    return number.scale() >= 0 ? number : integer(canonical.toBigInteger());
  }

  private static Number integer(BigInteger number) {
    if (number.bitLength() < Integer.SIZE) {
      return number.intValue();
    }
    return number.bitLength() < Long.SIZE ? number.longValue() : number;
  }
}
