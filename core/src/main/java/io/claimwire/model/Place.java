package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A place by a readable code: the ISO 3166-1 alpha-2 code of its country, then, after hyphens, ever
 * smaller places inside it in capitals, such as {@code RU}, {@code RU-KURSK} or {@code KR-SEOUL}.
 * {@code ZZ} stands for an unknown country. The part after the country is a readable name and not
 * ISO 3166-2.
 *
 * @param code the code, as in {@code RU-KURSK}
 */
public record Place(@JsonValue String code) implements Comparable<Place> {

  /** The country code of a place whose country is not known. */
  public static final String UNKNOWN_COUNTRY = "ZZ";

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it is not two capitals, optionally followed by hyphenated
   *     names of capitals and digits
   */
  @JsonCreator
  public Place {
    if (!wellFormed(code)) {
      throw new IllegalArgumentException(
          "place code must look like \"RU\" or \"RU-KURSK\", but is \""
              + Checks.shown(code)
              + "\"");
    }
  }

  /** {@return the ISO 3166-1 alpha-2 code of the country, or {@code ZZ} if unknown} */
  public String country() {
    return code.substring(0, 2);
  }

  /** {@return whether this is a whole country} */
  public boolean isCountry() {
    return code.length() == 2;
  }

  /** {@return the country that holds this place; absent for a country and where none is known} */
  public Optional<Place> countryPlace() {
    return isCountry() || country().equals(UNKNOWN_COUNTRY)
        ? Optional.empty()
        : Optional.of(new Place(country()));
  }

  /**
   * {@return whether {@code other} is this place or lies in it, as far as the codes tell}
   *
   * @param other another place
   */
  public boolean contains(Place other) {
    return other.code.equals(code) || other.code.startsWith(code + "-");
  }

  @Override
  public int compareTo(Place other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  private static boolean wellFormed(String code) {
    if (code.length() < 2 || !capital(code.charAt(0)) || !capital(code.charAt(1))) {
      return false;
    }
    boolean afterHyphen = false;
    for (int i = 2; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean hyphen = c == '-';
      if (i == 2 && !hyphen || hyphen && afterHyphen || !hyphen && !capitalOrDigit(c)) {
        return false;
      }
      afterHyphen = hyphen;
    }
    return !afterHyphen;
  }

  private static boolean capital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean capitalOrDigit(char c) {
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || Character.isLetter(c) && !Character.isLowerCase(c);
  }
}
