package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;

/**
 * A record whose JSON may hold fields that this version of Claimwire does not know. They are kept
 * as they were read and written back, so that a file made by a newer version, or by an extractor
 * with fields of its own, survives a round trip.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
public interface Extensible {

  /**
   * {@return the unknown fields by name, as plain maps, lists, strings, numbers and booleans; empty
   * where there are none}
   */
  @JsonAnyGetter
  Map<String, Object> extras();
}
