package io.claimwire.extract.claim;

import io.claimwire.extract.ClaimExtractor;
import io.claimwire.extract.ClaimExtractorContract;

/** The built-in extractor keeps the contract that it asks of others. */
class EnglishClaimsContractTest extends ClaimExtractorContract {

  @Override
  protected ClaimExtractor extractor() {
    return EnglishClaims.standard();
  }

  @Override
  protected String text() {
    return """
        The mayor of Tolmara said on Tuesday that the roof had collapsed, killing at least 14 people.
        If the council agrees, the bridge will close, engineers warned.
        “We will never accept this deal,” the spokeswoman told reporters.
        Some 60 boats, including 12 tankers, may leave the port after talks with the union.
        """;
  }
}
