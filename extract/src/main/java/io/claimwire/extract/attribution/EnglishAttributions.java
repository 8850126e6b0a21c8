package io.claimwire.extract.attribution;

import io.claimwire.extract.AttributionFinder;
import io.claimwire.extract.Reading;
import io.claimwire.model.Attribution;
import java.util.List;

/** The built-in English AttributionFinder. */
public final class EnglishAttributions implements AttributionFinder {

  private static final EnglishAttributions STANDARD = new EnglishAttributions();

  private EnglishAttributions() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishAttributions standard() {
    return STANDARD;
  }

  @Override
  public List<Attribution> attributions(Reading reading) {
    return List.of();
  }
}
