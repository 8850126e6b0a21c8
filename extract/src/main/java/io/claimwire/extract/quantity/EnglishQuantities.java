package io.claimwire.extract.quantity;

import io.claimwire.extract.QuantityRecognizer;
import io.claimwire.extract.Reading;
import io.claimwire.model.Quantity;
import java.util.List;

/** The built-in English QuantityRecognizer. */
public final class EnglishQuantities implements QuantityRecognizer {

  private static final EnglishQuantities STANDARD = new EnglishQuantities();

  private EnglishQuantities() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishQuantities standard() {
    return STANDARD;
  }

  @Override
  public List<Quantity> quantities(Reading reading) {
    return List.of();
  }
}
