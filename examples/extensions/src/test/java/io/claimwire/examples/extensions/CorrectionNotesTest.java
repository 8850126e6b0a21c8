package io.claimwire.examples.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.ClaimExtractor;
import io.claimwire.extract.ClaimExtractorContract;
import io.claimwire.extract.Pipeline;
import io.claimwire.extract.spi.ClaimExtractors;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionNotesTest extends ClaimExtractorContract {

  @Override
  protected ClaimExtractor extractor() {
    return new CorrectionNotes();
  }

  @Override
  protected String text() {
    return "Two boats sank.\nCorrection: An earlier version of this report said that 12 boats had sunk.";
  }

  @Test
  void takesBackWhatAnEarlierVersionSaid() {
    Claim claim = only(text());

    assertThat(claim.text()).contains("12 boats had sunk");
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(claim.chain()).isEmpty();
    assertThat(claim.quantities()).extracting(Quantity::unit).containsExactly(Optional.of("boats"));
  }

  @Test
  void leavesOtherVersionsAlone() {
    assertThat(claims("A version of the ferry said to be faster was earlier shown.")).isEmpty();
    assertThat(claims("An earlier version of this report said.")).isEmpty();
  }

  @Test
  void isFoundByNameOnTheClassPath() {
    assertThat(
            ClaimExtractors.named("correction-notes", CorrectionNotes.class.getClassLoader())
                .create())
        .isInstanceOf(CorrectionNotes.class);
  }

  private static Claim only(String text) {
    List<Claim> claims = claims(text);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static List<Claim> claims(String text) {
    return Pipeline.builder()
        .extractor(new CorrectionNotes())
        .build()
        .analyse(Document.of("a1", text))
        .claims();
  }
}
