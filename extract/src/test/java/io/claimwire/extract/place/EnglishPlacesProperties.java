package io.claimwire.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.PlaceMention;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnglishPlacesProperties {

  private static final String[] PIECES = {
    "the",
    "Russian",
    "region",
    "of",
    "Tol",
    "Kursk",
    ",",
    "Ukraine",
    "’s",
    "'s",
    "in",
    "eastern",
    "far",
    "east",
    "city",
    "São Paulo",
    "KYIV",
    "U.S.",
    "New",
    "York",
    "and",
    "Washington, D.C.",
    "island",
    "de",
    "a",
    "town",
    "said",
    "invaded",
    "Tolmara",
    "𝔸",
    "e\u0301",
    "\n",
    "(",
    "–",
    "to"
  };

  @Property
  void everySpanIsItsNameAndNoneOverlap(@ForAll("texts") String text) {
    List<PlaceMention> places = EnglishPlaces.of(text);

    assertThat(places)
        .allSatisfy(place -> assertThat(place.span().of(text)).isEqualTo(place.name()));
    for (int i = 1; i < places.size(); i++) {
      assertThat(places.get(i).span().start())
          .isGreaterThanOrEqualTo(places.get(i - 1).span().end());
    }
  }

  @Property(tries = 300)
  void noTextMakesItFail(@ForAll String text) {
    assertThat(EnglishPlaces.of(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(14).map(p -> String.join(" ", p));
  }
}
