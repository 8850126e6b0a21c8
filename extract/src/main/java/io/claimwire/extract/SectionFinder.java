package io.claimwire.extract;

import io.claimwire.model.Document;
import io.claimwire.model.Section;
import java.util.List;

/**
 * Finds the parts of a document: articles, headlines, summaries, captions, embedded posts,
 * boilerplate. A stage of the {@link Pipeline}.
 *
 * <p>Implementations are immutable and may be used by many threads at once; the same input gives
 * the same output, whatever the locale and time zone.
 */
@FunctionalInterface
public interface SectionFinder {

  /**
   * Reads one document.
   *
   * @param document the document
   * @return the sections, in text order, outer before inner, each inside the text; every character
   *     that is not white space lies in at least one
   */
  List<Section> sections(Document document);
}
