package io.claimwire.extract.time;

import io.claimwire.extract.Reading;
import io.claimwire.extract.TimeRecognizer;
import io.claimwire.model.TimeExpression;
import java.util.List;

/** The built-in English TimeRecognizer. */
public final class EnglishTimes implements TimeRecognizer {

  private static final EnglishTimes STANDARD = new EnglishTimes();

  private EnglishTimes() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishTimes standard() {
    return STANDARD;
  }

  @Override
  public List<TimeExpression> times(Reading reading) {
    return List.of();
  }
}
