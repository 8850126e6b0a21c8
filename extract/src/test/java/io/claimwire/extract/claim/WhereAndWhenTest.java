package io.claimwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.Place;
import io.claimwire.model.Source;
import io.claimwire.model.time.Edtf;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when propositions hold that do not name it in so many words. */
class WhereAndWhenTest {

  private static final Pipeline PIPELINE = Pipeline.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm runs a paper mill in the Polish town of Lisk. The mill lost a third of its orders. | lost | PL-LISK",
        "The firm runs a paper mill in the Polish town of Lisk. Prices fell near the town. | fell | PL-LISK",
        "The firm runs a paper mill in the Polish town of Lisk. Guards left the site. | left | PL-LISK",
        "A fire broke out in the Polish provinces of Tol and Ven. Wells ran dry in both provinces. | ran | PL-TOL, PL-VEN",
        "The storm hit Oslo. Trams stopped across the country. | stopped | NO",
        "The storm hit Norway. Trams stopped in the capital. | stopped | NO-OSLO",
        "The council shut a Norwegian paper mill. | shut | NO",
        "Dozens left the Oslo tram depot. | left | NO-OSLO",
        "The firm moved to Norway, where it says wages fell by a third. | fell | NO",
        "It burned in Merrow, south of Oslo. | burned | NO-MERROW",
        "It burned in Merrow, northern Norway. | burned | NO-MERROW",
        "OSLO, May 3 (Wire) — Norway lost nine barns. Two sheds burned in Merrow. | burned | NO-MERROW",
        "OSLO, May 3 (Wire) — Envoys from Norway met rebels. Two sheds burned in Merrow. | burned | ZZ-MERROW",
        "OSLO/ROME, May 3 (Wire) — Norway met rebels. Two sheds burned in Merrow. | burned | ZZ-MERROW",
        "It rained in the Polish town of Lisk. Two sheds burned there on Friday. | burned | PL-LISK",
        "It rained in the Polish town of Lisk. Work there would resume. | resume | PL-LISK",
        "It rained in the Polish town of Lisk. There were nine barns. | were | ''",
        "In Merrow, northern Norway, villagers say six sheds burned. | burned | NO-MERROW",
        "In Oslo, officials say six sheds burned. | burned | ''",
        "Shells fell on the Norwegian side. | fell | NO",
      })
  void thingsStayWhereTheTextHasPutThem(String text, String predicate, String places) {
    assertThat(codes(claim(text, predicate))).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nine boats sank in Lisk by 8 a.m. on 3 June 2025. | sank | ../2025-06-03",
        "Nine boats sank between 3 a.m. and 5 a.m. on 3 June 2025. | sank | 2025-06-03",
        "Men stand beside a boat in Lisk, southern Norway, on 3 June 2025. | stand | 2025-06-03",
        "Nine boats sank in Lisk on 3 June 2025 and three in Tol. | three | 2025-06-03",
      })
  void claimsHoldOnDays(String text, String predicate, String time) {
    assertThat(claim(text, predicate).time()).contains(Edtf.parse(time));
  }

  @Test
  void aThingThatTheTextHasPutNowhereIsNowhere() {
    assertThat(claim("The bakery burned.", "burned").places()).isEmpty();
    assertThat(claim("A mill stands in Oslo. A mill burned.", "burned").places()).isEmpty();
  }

  @Test
  void aListOfFiguresIsTheWordOfWhoGivesItAndLiesWhereItsLinesSay() {
    String text =
        """
        LISK, Poland (Wire) — The river rose.

        The water board gave these figures by town:

        - Lisk: 40 flooded homes, 12 cut lines
        - Orvane: 31 flooded homes

        It will meet on Friday.
        """;
    List<Claim> figures =
        claims(text).stream().filter(claim -> !claim.quantities().isEmpty()).toList();

    assertThat(figures)
        .extracting(claim -> claim.content().of(text))
        .containsExactly("40 flooded homes", "12 cut lines", "31 flooded homes");
    assertThat(figures)
        .extracting(WhereAndWhenTest::codes)
        .containsExactly("PL-LISK", "PL-LISK", "PL-ORVANE");
    assertThat(figures)
        .allSatisfy(
            claim ->
                assertThat(claim.speakers()).extracting("name").containsExactly("water board"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Over the past two years, exports have doubled. | doubled | 2029-03/2031-03",
        "She has worked at the pier for 22 years. | worked | 2009-03/2031-03",
        "The gate has been shut for 10 days. | shut | 2031-02-22/2031-03-04",
        "The council plans to open the pier from April 15. | open | 2031-04-15/..",
        "Buses could cross the bridge as early as Friday. | cross | 2031-03-07/..",
        "Filling may resume within three weeks. | resume | 2031-03-04/2031-03-25",
        "A clerk said judges were expected to rule by March 28. | rule | ../2031-03-28",
        "She demanded that Lisk release at least 90 tons by the end of June. | release | ../2031-06-30",
        "Turnout fell to 58 percent from 61 in 2027. | fell | ",
        "The wall fell at 6:15 a.m. on March 3. | fell | 2031-03-03",
        "The ferry sailed between 7 a.m. and 9 a.m. on March 3. | sailed | 2031-03-03",
      })
  void timesAreReadAsTheVerbMeansThem(String text, String predicate, String time) {
    assertThat(claim(text, predicate).time().map(Edtf::toString).orElse(""))
        .isEqualTo(time == null ? "" : time);
  }

  private static String codes(Claim claim) {
    return claim.places().stream().map(Place::code).collect(Collectors.joining(", "));
  }

  private static List<Claim> claims(String text) {
    Source source = Source.builder().id("made-up").publishedAt(Edtf.parse("2031-03-04")).build();
    return PIPELINE.analyse(Document.of(source, text)).claims();
  }

  private static Claim claim(String text, String anchor) {
    return claims(text).stream()
        .filter(claim -> claim.anchor().of(text).contains(anchor))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + anchor + "\" in \"" + text + "\""));
  }
}
