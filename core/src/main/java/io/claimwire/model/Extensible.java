package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/**
 * A record whose JSON may hold fields that this version of Claimwire does not know. They are kept
 * as they were read and written back, so that a file made by a newer version, or by an extractor
 * with fields of its own, survives a round trip.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Extensible {

  /**
   * {@return the unknown fields by name, as plain maps, lists, strings, numbers and booleans; a
   * field that is null in JSON is an empty {@link java.util.Optional}} JSON has them after the
   * known fields, sorted by name.
   */
  @JsonAnyGetter
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonPropertyOrder(alphabetic = true)
  Map<String, Object> extras();
}
