package io.claimwire.extract;

import io.claimwire.model.Quantity;
import java.util.List;

/**
 * Finds the amounts that a text states. A stage of the {@link Pipeline}.
 *
 * <p>Implementations are immutable and may be used by many threads at once; the same input gives
 * the same output, whatever the locale and time zone.
 */
@FunctionalInterface
public interface QuantityRecognizer {

  /**
   * Reads one document.
   *
   * @param reading the document with its sentences, times and actors
   * @return the quantities, in text order of their numbers; part and whole refer to each other
   */
  List<Quantity> quantities(Reading reading);
}
