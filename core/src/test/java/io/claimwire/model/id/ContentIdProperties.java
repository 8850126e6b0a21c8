package io.claimwire.model.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ContentIdProperties {

  @Property
  void textsAreTheSameExactlyWhenTheirIdsAre(@ForAll String a, @ForAll String b) {
    assertThat(id(List.of(a)).equals(id(List.of(b)))).isEqualTo(nfc(a).equals(nfc(b)));
  }

  @Property
  void bordersBetweenFieldsCount(
      @ForAll @Size(min = 1, max = 12) String text, @ForAll @IntRange(max = 12) int cut) {
    int at = Math.min(cut, text.length());
    ContentId split =
        ContentId.of("clm", 1).text(text.substring(0, at)).text(text.substring(at)).build();
    ContentId whole = ContentId.of("clm", 1).text(text).text("").build();

    if (at < text.length()) {
      assertThat(split).isNotEqualTo(whole);
    }
  }

  @Property
  void listsOfDifferentTextsDiffer(
      @ForAll @Size(max = 4) List<String> a, @ForAll @Size(max = 4) List<String> b) {
    assertThat(id(a).equals(id(b)))
        .isEqualTo(
            a.stream()
                .map(ContentIdProperties::nfc)
                .toList()
                .equals(b.stream().map(ContentIdProperties::nfc).toList()));
  }

  @Property
  void theOrderOfSetsAndMapsDoesNotCount(
      @ForAll @Size(max = 6) List<String> items, @ForAll Random random) {
    List<String> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    shuffled.addAll(items);

    assertThat(ContentId.of("clm", 1).set(shuffled, ContentId.Builder::text).build())
        .isEqualTo(ContentId.of("clm", 1).set(items, ContentId.Builder::text).build());
    assertThat(mapId(shuffled)).isEqualTo(mapId(items));
  }

  @Property
  void numbersCountByTheirValue(@ForAll @IntRange(max = 20) int zeros, @ForAll BigDecimal number) {
    BigDecimal padded = number.setScale(Math.max(number.scale(), 0) + zeros);

    assertThat(ContentId.of("clm", 1).number(padded).build())
        .isEqualTo(ContentId.of("clm", 1).number(number).build());
  }

  @Property(tries = 30)
  void localeAndTimeZoneDoNotCount(@ForAll String text, @ForAll long integer) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ContentId before = mixed(text, integer);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(mixed(text, integer)).isEqualTo(before);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(mixed(text, integer)).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static ContentId mixed(String text, long integer) {
    return ContentId.of("iclaim", 1)
        .text(text + " Iİıi")
        .integer(integer)
        .number(BigDecimal.valueOf(integer, 2))
        .build();
  }

  private static ContentId id(List<String> texts) {
    return ContentId.of("clm", 1).list(texts, ContentId.Builder::text).build();
  }

  private static ContentId mapId(List<String> keys) {
    Map<String, String> map = new LinkedHashMap<>();
    keys.forEach(key -> map.put(nfc(key), key.length() + ""));
    keys.stream().sorted().forEach(key -> map.put(nfc(key), "last by order " + key));
    return ContentId.of("clm", 1).map(map, ContentId.Builder::text).build();
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
