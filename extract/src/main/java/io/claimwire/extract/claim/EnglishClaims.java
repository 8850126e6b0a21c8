package io.claimwire.extract.claim;

import io.claimwire.extract.ClaimExtractor;
import io.claimwire.extract.Reading;
import io.claimwire.model.Claim;
import java.util.List;

/** The built-in English ClaimExtractor. */
public final class EnglishClaims implements ClaimExtractor {

  private static final EnglishClaims STANDARD = new EnglishClaims();

  private EnglishClaims() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishClaims standard() {
    return STANDARD;
  }

  @Override
  public List<Claim> claims(Reading reading) {
    return List.of();
  }
}
