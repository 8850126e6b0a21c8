package io.claimwire.extract;

import io.claimwire.model.Attribution;
import java.util.List;

/**
 * Finds who says what, and ties nested attributions together. A stage of the {@link Pipeline}.
 *
 * <p>Implementations are immutable and may be used by many threads at once; the same input gives
 * the same output, whatever the locale and time zone.
 */
@FunctionalInterface
public interface AttributionFinder {

  /**
   * Reads one document.
   *
   * @param reading the document with its sentences and mentions
   * @return the attributions, in text order of their cues, those inside others with a parent from
   *     the same list
   */
  List<Attribution> attributions(Reading reading);
}
