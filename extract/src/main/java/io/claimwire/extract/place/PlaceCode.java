package io.claimwire.extract.place;

import io.claimwire.model.Place;
import java.text.Normalizer;
import java.util.Locale;

/** Makes the readable code of a place out of its country and name: {@code RU-KURSK}. */
final class PlaceCode {

  private PlaceCode() {}

  /** {@return the code of a place in a country: marks dropped, words parted by hyphens} */
  static Place of(Place country, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder code = new StringBuilder(country.code());
    boolean hyphen = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (hyphen) {
          code.append('-');
        }
        code.append(String.valueOf(c).toUpperCase(Locale.ROOT));
        hyphen = false;
      } else if (c == ' ' || c == '-' || c == '–') {
        hyphen = true;
      }
    }
    return new Place(code.toString());
  }
}
