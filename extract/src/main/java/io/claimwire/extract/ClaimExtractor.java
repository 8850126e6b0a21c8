package io.claimwire.extract;

import io.claimwire.model.Claim;
import java.util.List;

/**
 * Finds claims in a document that has been read: the one interface to implement in order to add
 * claims of your own kind. Register it with {@link Pipeline.Builder#extractor(ClaimExtractor)}, or
 * offer it by a {@link io.claimwire.extract.spi.ClaimExtractorProvider}.
 *
 * <p>Implementations are immutable and may be used by many threads at once. Every span they give
 * lies inside the text; the same input gives the same output, whatever the locale and time zone.
 * The contract test {@code ClaimExtractorContract}, published beside this module, checks that.
 */
@FunctionalInterface
public interface ClaimExtractor {

  /**
   * Reads one document.
   *
   * @param reading the document with its sentences, mentions and attributions
   * @return the claims, in text order of their anchors
   */
  List<Claim> claims(Reading reading);
}
