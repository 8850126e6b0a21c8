package io.claimwire.extract;

import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Document;
import io.claimwire.model.Section;
import java.util.List;

/**
 * Splits sections into sentences and sentences into tagged tokens and phrases. A stage of the
 * {@link Pipeline}.
 *
 * <p>Implementations are immutable and may be used by many threads at once; the same input gives
 * the same output, whatever the locale and time zone.
 */
@FunctionalInterface
public interface SentenceReader {

  /**
   * Reads one document.
   *
   * @param document the document
   * @param sections its sections, in text order, outer before inner
   * @return the sentences, in text order, without overlap; none crosses the edge of a section
   */
  List<Sentence> sentences(Document document, List<Section> sections);
}
