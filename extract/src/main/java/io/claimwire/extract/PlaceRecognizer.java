package io.claimwire.extract;

import java.util.List;

/**
 * Finds the places that a text names. A stage of the {@link Pipeline}.
 *
 * <p>Implementations are immutable and may be used by many threads at once; the same input gives
 * the same output, whatever the locale and time zone.
 */
@FunctionalInterface
public interface PlaceRecognizer {

  /**
   * Reads one document.
   *
   * @param reading the document with its sentences
   * @return the places, in text order
   */
  List<PlaceMention> places(Reading reading);
}
