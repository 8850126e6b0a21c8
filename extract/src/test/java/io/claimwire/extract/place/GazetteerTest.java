package io.claimwire.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwire.extract.place.Gazetteer.Entry;
import io.claimwire.extract.place.Gazetteer.Kind;
import io.claimwire.model.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "South Korea, COUNTRY, KR, South Korea, South Korea",
    "DPRK, COUNTRY, KP, North Korea, North Korea",
    "U.S., COUNTRY, US, United States, United States",
    "UK, COUNTRY, GB, United Kingdom, United Kingdom",
    "South Korean, DEMONYM, KR, South Korea, South Korea",
    "North Koreans, DEMONYM, KP, North Korea, North Korea",
    "Turks, DEMONYM, TR, Turkey, Turkey",
    "Swiss, DEMONYM, CH, Switzerland, Switzerland",
    "Seoul, CAPITAL, KR-SEOUL, Seoul, South Korea",
    "Kiev, CAPITAL, UA-KYIV, Kyiv, Ukraine",
    "SEOUL, CAPITAL, KR-SEOUL, Seoul, South Korea",
    "Kursk, REGION, RU-KURSK, Kursk, Russia",
    "Côte d’Ivoire, COUNTRY, CI, Ivory Coast, Ivory Coast",
    "Cox's Bazar, CITY, BD-COXS-BAZAR, Cox's Bazar, Bangladesh",
    "Dnipro, CITY, UA-DNIPRO, Dnipro, Ukraine",
    "Georgia, COUNTRY, GE, Georgia, Georgia",
    "Texas, REGION, US-TEXAS, Texas, United States",
    "Congo, COUNTRY, CD, Democratic Republic of the Congo, Democratic Republic of the Congo",
    "Congolese, DEMONYM, CD, Democratic Republic of the Congo, Democratic Republic of the Congo"
  })
  void looksUpANameInItsPreferredReading(
      String name, Kind kind, String code, String canonical, String country) {
    Entry entry = gazetteer.lookup(name).orElseThrow();

    assertThat(entry.kind()).isEqualTo(kind);
    assertThat(entry.place()).isEqualTo(new Place(code));
    assertThat(entry.canonicalName()).isEqualTo(canonical);
    assertThat(entry.countryName()).contains(country);
  }

  @Test
  void takesAWordInLowerCaseForNoName() {
    assertThat(gazetteer.lookup("us")).isEmpty();
    assertThat(gazetteer.lookup("turkey")).isEmpty();
    assertThat(gazetteer.lookup("Lorvenia")).isEmpty();
  }

  @Test
  void keepsEveryReadingOfAName() {
    assertThat(gazetteer.lookupAll("Luxembourg")).hasSize(1);
    assertThat(gazetteer.lookupAll("Limburg")).extracting(Entry::kind).containsOnly(Kind.REGION);
    assertThat(gazetteer.lookupAll("Guinean")).extracting(e -> e.place().code()).contains("GN");
    assertThat(gazetteer.lookupAll("Congolese"))
        .extracting(entry -> entry.place().code())
        .containsExactly("CD", "CG");
  }

  @Test
  void knowsEveryCountryOfTheStandard() {
    assertThat(Arrays.asList(Locale.getISOCountries()))
        .allSatisfy(code -> assertThat(gazetteer.countryName(new Place(code))).isPresent());
  }

  @Test
  void tellsCountriesFromCapitals() {
    assertThat(gazetteer.isCountry("Jordan")).isTrue();
    assertThat(gazetteer.isCountry("Amman")).isFalse();
    assertThat(gazetteer.country("Jordanian")).map(Entry::canonicalName).contains("Jordan");
    assertThat(gazetteer.country("Amman")).isEmpty();
    assertThat(gazetteer.countryName(new Place("UA-DNIPRO"))).contains("Ukraine");
    assertThat(gazetteer.countryName(new Place("ZZ-TOLMARA"))).isEmpty();
  }

  @Test
  void takesPlacesOfOnesOwn() throws IOException {
    Gazetteer mine =
        gazetteer.with(
            lines(
                """
                # an invented country under a user-assigned code
                country\tXL\tLorvenia\tRepublic of Lorvenia
                demonym\tXL\tLorvenian\tLorvenians
                capital\tXL-TOLMARA\tTolmara
                city\tXL-DNIPRO\tDnipro
                """),
            "mine.txt");

    assertThat(mine.lookup("Lorvenians")).map(Entry::canonicalName).contains("Lorvenia");
    assertThat(mine.lookup("Tolmara")).flatMap(Entry::countryName).contains("Lorvenia");
    assertThat(mine.lookup("Dnipro")).map(Entry::place).contains(new Place("XL-DNIPRO"));
    assertThat(mine.lookup("Seoul")).isEqualTo(gazetteer.lookup("Seoul"));
    assertThat(gazetteer.lookup("Lorvenia")).isEmpty();
  }

  @Test
  void namesTheLineThatItCannotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gazetteer.with(lines("# mine\nvillage\tRU-X\tX\n"), "mine.txt"))
        .withMessageContainingAll("mine.txt line 2", "kind must be", "village");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gazetteer.with(lines("city\tRussia\tX\n"), "mine.txt"))
        .withMessageContainingAll("mine.txt line 1", "Russia");
  }

  private static BufferedReader lines(String text) {
    return new BufferedReader(new StringReader(text));
  }
}
