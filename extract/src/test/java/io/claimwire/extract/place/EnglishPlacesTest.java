package io.claimwire.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.Reading;
import io.claimwire.extract.text.EnglishSentences;
import io.claimwire.extract.text.NewsSections;
import io.claimwire.model.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # countries and capitals, as places
          The trawler was towed to Norway.|NO=Norway
          Inspectors arrived in Warsaw on Friday.|PL-WARSAW=Warsaw
          KASSIM, Zambia, Feb 4 (Wire) — The bridge fell.|ZM-KASSIM=KASSIM, Zambia
          The fire began in the Polish capital.|PL=Polish capital
          The storm crossed Cuba overnight.|CU=Cuba
          Tanks invaded Georgia in August.|GE=Georgia
          Ferries to Greece and Turkey were cancelled.|GR=Greece;TR=Turkey
          OSLO — The museum reopened.|NO-OSLO=OSLO
          # governments are no places
          Warsaw denied the report.|
          Talks with Warsaw broke down.|
          The report was leaked, according to Oslo.|
          The mediator urged Ankara to sign.|
          Norway's foreign ministry declined to comment.|
          A Norwegian trawler sank.|
          The president of Norway resigned.|
          # parts of countries
          Wildfires spread in eastern Spain.|ES-EAST=eastern Spain
          Villages in the south of Chad flooded.|TD-SOUTH=south of Chad
          Troops trained in Russia's far east.|RU-FAR-EAST=Russia's far east
          # regions and cities that the gazetteer knows
          Shelling hit Kherson and Odesa.|UA-KHERSON=Kherson;UA-ODESA=Odesa
          Two villages in the Kursk region were cut off.|RU-KURSK=Kursk region
          A blast was heard in Gaziantep.|TR-GAZIANTEP=Gaziantep
          The court in Portland, Oregon, ruled late.|US-PORTLAND=Portland, Oregon
          The fire began in London, Ontario.|CA-LONDON=London, Ontario
          # places that only the text places
          Rain fell on the Norwegian town of Halmsund.|NO-HALMSUND=Halmsund
          Rain fell on the Lorvenian town of Halmsund.|ZZ-HALMSUND=Halmsund
          The mast stood in Poland's Drawek region.|PL-DRAWEK=Poland's Drawek region
          The line runs through the northern Polish province of Osterwia.|PL-OSTERWIA=Osterwia
          The ship sank off the island of Tollan in Denmark.|DK-TOLLAN=Tollan;DK=Denmark
          The depot in Brannow, Latvia, burned for days.|LV-BRANNOW=Brannow, Latvia
          Drennick, a mining town in Peru, has no road.|PE-DRENNICK=Drennick;PE=Peru
          Convoys reached the Sarvel province.|ZZ-SARVEL=Sarvel province
          A tanker burned off the island of Merrow.|ZZ-MERROW=Merrow
          A tanker burned off the Greek island of Merrow.|GR-MERROW=Merrow
          The Russian region of Tolmara was cut off.|RU-TOLMARA=Tolmara
          The mine lies near Oskan, Kazakhstan.|KZ-OSKAN=Oskan, Kazakhstan
          The market in the Kenyan city of Barwendo reopened.|KE-BARWENDO=Barwendo
          The Russian regions of Tolmara, Kursk and Venn were cut off.|RU-TOLMARA=Tolmara;RU-KURSK=Kursk;RU-VENN=Venn
          Troops left Chile's Aldano province.|CL-ALDANO=Chile's Aldano province
          # stretches of the world have no code
          Trade grew across the Indo-Pacific region.|
          Trade grew across the Asia-Pacific region.|
          Ships patrol the Baltic region and the Nordic region.|
          # governments that are written to and that talk, and places that a road joins
          They sent a message to Washington.|
          It was a signal to Beijing and a warning to Moscow.|
          Talks between Moscow and Seoul broke down.|
          Relations between Oslo and Warsaw cooled.|
          Ties with Lima improved after a letter to Quito.|
          A deal between Kyiv and Berlin was signed in Vienna.|AT-VIENNA=Vienna
          The union appealed to Warsaw and flew lawyers to Oslo.|NO-OSLO=Oslo
          He flew to Warsaw for a speech to parliament.|PL-WARSAW=Warsaw
          The road between Madrid and Lisbon was shut.|ES-MADRID=Madrid;PT-LISBON=Lisbon
          Flights between Seoul and Tokyo were cancelled.|KR-SEOUL=Seoul;JP-TOKYO=Tokyo
          # names of people and things that hold a place's name
          Michael Jordan bought the team.|
          Hurricane Florence weakened.|
          The Paris Agreement was signed.|
          # towns that the text places once are places wherever they stand as such
          LISK, Lorvenia (Wire) — Rain fell. Two died in Lisk.|ZZ-LISK=LISK;ZZ-LISK=Lisk
          Troops from Lisk came. Rain fell on the Norwegian town of Lisk.|NO-LISK=Lisk;NO-LISK=Lisk
          Lisk, a market town, is cut off. The road to Lisk is shut.|ZZ-LISK=Lisk;ZZ-LISK=Lisk
          Eleven of the dead were found in Pradno.|ZZ-PRADNO=Pradno
          He bought a stake in Tolmara and a house near Pradno.|ZZ-PRADNO=Pradno
          She works in Tolmara Bank and in Chapter 11.|
          # the country, and its soil
          Ships reached Norway. Prices rose in the country.|NO=Norway;NO=country
          Rain fell in Norway, then in Cuba. Prices rose in the country.|NO=Norway;CU=Cuba;CU=country
          Two shells fell on Norwegian soil.|NO=Norwegian soil
          # lists of countries are no cities in countries
          Flights to Sweden, Finland and Norway resumed.|SE=Sweden;FI=Finland;NO=Norway
          """)
  void readsPlaces(String text, String expected) {
    String wanted = expected == null ? "" : expected;

    assertThat(shown(EnglishPlaces.of(text))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMA, May 3 (Wire) — A storm hit Peru. Two men died in Tolmara. | PE-TOLMARA",
        "LIMA, May 3 (Wire) — A storm hit the eastern Peru on Monday. Two men died in Tolmara. | PE-TOLMARA",
        "LIMA, May 3 (Wire) — Envoys from Chile met. Two men died in Tolmara. | ZZ-TOLMARA",
      })
  void putsAnUnknownTownWhereTheReportIsAtHome(String text, String town) {
    assertThat(EnglishPlaces.of(text)).extracting(place -> place.place().toString()).contains(town);
  }

  @Test
  void readsPlacesOfAnExtendedGazetteer() throws IOException {
    String line = "country\tXL\tLorvenia\ndemonym\tXL\tLorvenian\n";
    Gazetteer mine =
        Gazetteer.standard().with(new BufferedReader(new StringReader(line)), "mine.txt");
    Document document = Document.of("a", "Aid reached the Lorvenian town of Halmsund.");
    Reading reading =
        Reading.builder()
            .document(document)
            .sections(NewsSections.plain(document))
            .sentences(
                EnglishSentences.standard().sentences(document, NewsSections.plain(document)))
            .build();

    assertThat(shown(EnglishPlaces.with(mine).places(reading))).isEqualTo("XL-HALMSUND=Halmsund");
  }

  @Test
  void pointsAtTheTextThatItRead() {
    String text = "“𝔸ide” reached São Paulo, Brazil – and the Norwegian town of Halmsund.";

    assertThat(EnglishPlaces.of(text))
        .isNotEmpty()
        .allSatisfy(place -> assertThat(place.span().of(text)).isEqualTo(place.name()));
  }

  private static String shown(List<PlaceMention> places) {
    return places.stream()
        .map(place -> place.place() + "=" + place.name())
        .collect(Collectors.joining(";"));
  }
}
