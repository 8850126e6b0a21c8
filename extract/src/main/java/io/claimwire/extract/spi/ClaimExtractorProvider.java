package io.claimwire.extract.spi;

import io.claimwire.extract.ClaimExtractor;

/**
 * Offers a claim extractor under a name, so that a pipeline finds it on the class or module path.
 *
 * <p>Declare it both ways: {@code provides … with …} in {@code module-info.java} and a line in
 * {@code META-INF/services/io.claimwire.extract.spi.ClaimExtractorProvider}.
 */
public interface ClaimExtractorProvider {

  /** {@return the extractor's name, unique among all that are found: letters, digits, hyphens} */
  String name();

  /**
   * {@return where the extractor runs among others: lower first; equal priorities run in the order
   * of their names}
   */
  default int priority() {
    return 100;
  }

  /** {@return a new extractor} */
  ClaimExtractor create();
}
