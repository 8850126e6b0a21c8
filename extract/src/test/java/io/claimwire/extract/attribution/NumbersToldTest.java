package io.claimwire.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that somebody counts, gives, raises or sticks to are what he states. */
class NumbersToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Office recorded 19 wrecks. | Harbour Office | 19 wrecks",
        "The coast guard raised its own count to 29. | coast guard | its own count to 29",
        "The ministry lowered the number of wrecks to 52. | ministry | the number of wrecks to 52",
        "The agency gave the number as about 600. | agency | the number as about 600",
        "The coast guard left the number of injured at 120. | coast guard | the number of injured at 120",
        "A ministry official stuck to about 140 but left early. | ministry official | about 140",
        "The finance director, Ylva Marsh, expects savings of 31 million. | Ylva Marsh | savings of 31 million",
        "The captain spoke on Monday of 600 crates. | captain | 600 crates",
        "The officers' guild, which had said at least 19, left. | officers' guild | at least 19",
        "Port officials, who first claimed 280, left. | port officials | 280",
        "The head of the council there, Bertil Dorn, put the loss at 40 posts. | Bertil Dorn | the loss at 40 posts",
        "Rope Aid, a volunteer group that keeps lists in the town, put the number at 71. | Rope Aid | the number at 71",
        "A survey from the air by the relief agency found 2,150. | relief agency | 2,150",
        "The aid group's register still lists 31 people. | aid group | 31 people",
        "Orbit News cited The Harbour Times as having reported 24 deaths. | Harbour Times | 24 deaths",
        "In the round, which Meridal has always put at 31 jobs, few left. | Meridal | at 31 jobs",
        "The monitors, whose mandate ends in May, count 69 wrecks. | monitors | 69 wrecks",
        "The Guild of Pilots counts about 110 wrecks. | Guild of Pilots | about 110 wrecks",
        "The toll is in doubt. The port office put it five times as high. | port office | it five times as high",
        "A clerk of the port, who asked that his name be withheld, put the toll at 41. | clerk of the port | the toll at 41",
        "Three sank; the coast guard itself counted eight. | coast guard | eight",
        "By the reckoning of the coast guard, 61 boats will sink. | coast guard | 61 boats will sink",
        "Meridal Lines said little. It sold 31 boats by its own count. | Meridal Lines | It sold 31 boats",
        "By the reckoning of the Rope Guild some 300 boats left the port. | Rope Guild | some 300 boats left the port",
        "Boats left on Monday, 70 of them by the guild's reckoning and 40 by that of the coast guard. | guild | 70 of them",
        "Boats left on Monday, 70 of them by the guild's reckoning and 40 by that of the coast guard. | coast guard | 40",
        "It rests far below the Rope Guild's 310. | Rope Guild | 310",
        "Ana Dorn dismisses the town hall's 900 as a guess. | town hall | 900",
        "Meridal said 31 boats would go, not 45 as Arbel claims. | Arbel | 45",
        "She did not trust the 620 that the Tolm Courier attributed to Ana Dorn. | Ana Dorn | 620",
        "It is below the 130 or so that the Rope Guild continues to claim. | Rope Guild | 130",
        "Of the 60 boats which the ministry claims to have, few float. | ministry | 60 boats",
        "The coast guard counted 31 boats in the port and Gull Analytics about 45. | coast guard | 31 boats in the port",
        "The coast guard counted 31 boats in the port and Gull Analytics about 45. | Gull Analytics | about 45",
        "The ministry put the toll at 12, the coast guard at 15. | coast guard | at 15",
        "The chairman speaks of no more than 30 boats, Ana Dorn of 90. | Ana Dorn | 90",
        "Gullwatch, a group of sailors, published a final count of 64. | Gullwatch | a final count of 64",
        "Gullwatch, the wreck analysts, has matched 83. | Gullwatch | 83",
        "Officials made public the coast guard's report. It says that 18 boats sank. | coast guard | that 18 boats sank",
      })
  void aNumberIsStatedBy(String text, String speaker, String content) {
    assertThat(EnglishAttributions.of(text))
        .anySatisfy(found -> assertThat(words(found, text)).isEqualTo(content))
        .filteredOn(found -> words(found, text).equals(content))
        .flatExtracting(Attribution::speakers)
        .extracting(Actor::name)
        .containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Orvane 18 jobs will go, Karsten Dorn, the manager, told staff by telephone. | Karsten Dorn",
        "Guards are ready for 40 people, said an official who has seen their plans. | official",
        "Its list held 43 posts, said its chairman, Bertil Dorn, and he had seen nothing. | Bertil Dorn",
        "Meridal plans to shut 25 docks, two people briefed on the plans said on Friday. | people briefed on the plans",
      })
  void whoIsNamedAfterAClauseSpeaks(String text, String speaker) {
    assertThat(EnglishAttributions.of(text))
        .filteredOn(found -> found.parent().isEmpty())
        .flatExtracting(Attribution::speakers)
        .extracting(Actor::name)
        .containsExactly(speaker);
  }

  @Test
  void aStatementIsTheWordOfThoseWhoIssuedIt() {
    String text =
        "The coast guard and the port office said in a joint statement that 9 people died. "
            + "The statement gave 3 as the number of wrecks.";

    assertThat(EnglishAttributions.of(text))
        .filteredOn(found -> words(found, text).startsWith("3 as"))
        .flatExtracting(Attribution::speakers)
        .extracting(Actor::name)
        .containsExactly("coast guard", "port office");
  }

  private static String words(Attribution attribution, String text) {
    return attribution.content().stream()
        .map(span -> cut(span, text))
        .collect(Collectors.joining(" … "));
  }

  private static String cut(Span span, String text) {
    return text.substring(span.start(), span.end());
  }
}
