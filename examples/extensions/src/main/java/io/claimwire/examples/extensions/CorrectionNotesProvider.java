package io.claimwire.examples.extensions;

import io.claimwire.extract.ClaimExtractor;
import io.claimwire.extract.spi.ClaimExtractorProvider;

/** Offers {@link CorrectionNotes} to every pipeline that looks for extractors. */
public final class CorrectionNotesProvider implements ClaimExtractorProvider {

  @Override
  public String name() {
    return "correction-notes";
  }

  @Override
  public ClaimExtractor create() {
    return new CorrectionNotes();
  }
}
