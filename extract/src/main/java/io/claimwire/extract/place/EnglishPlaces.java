package io.claimwire.extract.place;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.PlaceRecognizer;
import io.claimwire.extract.Reading;
import io.claimwire.extract.text.EnglishSentences;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the places that English news text names: those of the {@link Gazetteer}, and those that the
 * text itself places ("the Lorvenian region of Tol", "Tolmara, Lorvenia", "Lorvenia's Tol region",
 * "Tolmara, a port in Lorvenia").
 *
 * <pre>{@code
 * EnglishPlaces.of("Shells hit the Ukrainian city of Tarivka.").get(0).place();   // UA-TARIVKA
 * }</pre>
 *
 * <p>A country or capital counts where it is a place ("arrived in Moscow", "invaded Ukraine") and
 * not where it is a government ("Moscow denied it", "Moscow's envoy", "talks with Moscow"). A part
 * of a country by the compass has a code of its own: "eastern Russia" is {@code RU-EAST}. Where
 * nothing tells the country of a place that the gazetteer does not know, its code begins with
 * {@code ZZ}. Immutable, linear in the length of the text.
 */
public final class EnglishPlaces implements PlaceRecognizer {

  private static final EnglishPlaces STANDARD = new EnglishPlaces(Gazetteer.standard());

  private final Gazetteer gazetteer;

  private EnglishPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** {@return the stage with the gazetteer that comes with Claimwire} */
  public static EnglishPlaces standard() {
    return STANDARD;
  }

  /**
   * {@return the stage with another gazetteer}
   *
   * @param gazetteer for instance the standard one {@linkplain Gazetteer#with with} lines of one's
   *     own
   */
  public static EnglishPlaces with(Gazetteer gazetteer) {
    return new EnglishPlaces(requireNonNull(gazetteer, "gazetteer"));
  }

  /**
   * {@return the places in a plain text}
   *
   * @param text the text
   */
  public static List<PlaceMention> of(String text) {
    return STANDARD.places(
        EnglishSentences.reading(Document.of("text", requireNonNull(text, "text"))));
  }

  @Override
  public List<PlaceMention> places(Reading reading) {
    requireNonNull(reading, "reading");
    List<PlaceMention> places = new ArrayList<>();
    ToldPlaces told = new ToldPlaces();
    for (Sentence sentence : reading.sentences()) {
      places.addAll(new PlaceReader(sentence, gazetteer, reading.text(), told).mentions());
    }
    List<PlaceMention> named = told.found();
    if (!named.isEmpty()) {
      places.addAll(named);
      places.sort(Comparator.comparing(PlaceMention::span));
    }
    return places;
  }
}
