package io.claimwire.extract;

import io.claimwire.model.TimeExpression;
import java.util.List;

/**
 * Finds the times that a text names and anchors them on the date of their section. A stage of the
 * {@link Pipeline}.
 *
 * <p>Implementations are immutable and may be used by many threads at once; the same input gives
 * the same output, whatever the locale and time zone.
 */
@FunctionalInterface
public interface TimeRecognizer {

  /**
   * Reads one document.
   *
   * @param reading the document with its sentences
   * @return the times, in text order
   */
  List<TimeExpression> times(Reading reading);
}
