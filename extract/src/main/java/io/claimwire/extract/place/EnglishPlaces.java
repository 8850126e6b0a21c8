package io.claimwire.extract.place;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.PlaceRecognizer;
import io.claimwire.extract.Reading;
import java.util.List;

/** The built-in English PlaceRecognizer. */
public final class EnglishPlaces implements PlaceRecognizer {

  private static final EnglishPlaces STANDARD = new EnglishPlaces();

  private EnglishPlaces() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishPlaces standard() {
    return STANDARD;
  }

  @Override
  public List<PlaceMention> places(Reading reading) {
    return List.of();
  }
}
