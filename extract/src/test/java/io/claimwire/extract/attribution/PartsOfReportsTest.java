package io.claimwire.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a sentence are whose, when several speak in it or words stand between. */
class PartsOfReportsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dock Watch and Norland's Seamen's League said on Monday that 40 men left. | that 40 men left | Dock Watch, League",
        "The Tidal Institute and the relief group Safe Harbour said that 40 men left. | that 40 men left | Tidal Institute, Safe Harbour",
        "Pavel Oring repeated in Tolmet, the old capital, that 60 men left. | that 60 men left | Pavel Oring",
        "Meridal argued in a letter, signed by its lawyer, that the banks left. | that the banks left | Meridal",
        "In Orvane 17 jobs will go, according to the clerks' guild, 6 of them at the pier. | In Orvane 17 jobs will go … 6 of them at the pier | clerks' guild",
        "The port office, which had told of six wrecks, gave a lower toll of 12. | a lower toll of 12 | port office",
        "Oring dismissed that as “sums done in fear” and put the number at fewer than 20. | the number at fewer than 20 | Oring",
        "Port officials, including Ana Dorn, are hoping they will win. | they will win | port officials, Ana Dorn",
        "Seven men left the plant, said the rescue service, which has ended its search. | Seven men left the plant | rescue service",
        "Nine pupils left, said the headmaster, Ilyas Noor, who was in tears. | Nine pupils left | Ilyas Noor",
        "Oring, the chairman of the port union, PWU, said that he left. | that he left | Oring",
        "A nurse who saw the dead in its hall, and who gave no name, said that 36 men left. | that 36 men left | nurse",
        "Ship owners, who wished for no quarrel with Ana Dorn, the mayor, said that 40 left. | that 40 left | ship owners",
        "Meridal Lines disputes that. Its “full and complete” register, released on Friday, lists 127 men, and the police say 27 are missing. | 127 men | Meridal Lines",
        "The aid group Lantern Relief and the diocese of Tol said that 60 left. | that 60 left | Lantern Relief, diocese",
        "The Vanter Observatory measured 6.7. | 6.7 | Vanter Observatory",
        "A survey by the port union was sent to Dorn. The survey said that 40 men left. | that 40 men left | port union",
        "The port union published a report on Monday. Dorn read it. The report says that 40 men left. | that 40 men left | port union",
        "A report by the port union was read out. Two piers fell, the report says. It found that 40 men left. | that 40 men left | port union",
        "The Norland defence ministry left. It said that 40 men left. | that 40 men left | Norland defence ministry",
        "Orvane Dunlin, a company in Tolmet, was paid twice. The company said that 40 men left. | that 40 men left | Orvane Dunlin",
        "A group calling itself the Ninth Dawn claimed the theft. | the theft | Ninth Dawn",
        "Tolmet has said it left but has not ruled out that 40 men stayed. | that 40 men stayed | Tolmet",
        "Port engineers, who rely on pictures, estimate that it is no less than 9 tons. | that it is no less than 9 tons | port engineers",
        "Laboratories had confirmed 40 cases, the port office said. | Laboratories had confirmed 40 cases | port office",
        "The police admitted a fault. Aerial pictures showed that 40 men left, they said. | Aerial pictures showed that 40 men left | police",
        "TOLMET, Spain (Wire) — Arvel cut 9 jobs. Tolmet alone lost 7. Output fell, according to the steelmaker. | Output fell | Arvel",
        "TOLMET, Spain (Wire) — Arvel raised the number of jobs it plans to cut on Friday. | to cut on Friday | Arvel",
        "The Dawn Front claimed the theft in a video on Friday and threatened more raids. | the theft in a video | Dawn Front",
        "Ana Dorn warned on the radio that “40 left,” and two clerks said 50 stayed. | 50 stayed | two clerks",
        "The port office said it had shut a gate, days after the guild asked it to. | it had shut a gate | port office",
        "The guild sees 9 wrecks; in a dry month, the port office says, there would be 4. | in a dry month … there would be 4 | port office",
        "The firm and the guild agreed to meet in Tolmet, though no date has been set. | to meet in Tolmet | firm, guild",
        "The mayor put the number of injured at 108 and said 47 of them left. | 47 of them left | mayor",
        "The prosecution plans to release two men. | to release two men | prosecution",
        "Analysts believe that Tolmet aims to win time and does not intend to leave. | to leave | Tolmet",
        "The firm felt the articles misrepresented it. | the articles misrepresented it | firm",
        "The school rebutted Meridal's claim that articles about it, written by pupils, were wrong. | that articles about it, written by pupils, were wrong | Meridal",
        "Lisk will shed 40 posts, the two unions said in a statement after nine hours of talks. | Lisk will shed 40 posts | unions",
        "The plea bears 900 names, the port office said after a count that took a week. | The plea bears 900 names | port office",
        "Meridal will shut nine docks, the brewer announced on Monday evening after a day of rumours. | Meridal will shut nine docks | Meridal",
        "The clinic treats 40 men, its head, Ana Dorn, said by telephone. | The clinic treats 40 men | Ana Dorn",
        "Port staff denied having sunk the boat. | having sunk the boat | port staff",
        "The navy claimed to have sunk nine boats. | to have sunk nine boats | navy",
        "Unions expect as many as 900 people at a march. | as many as 900 people | unions",
        "The port office denied that any boats had been lost and accused Lisk of a lie. | Lisk of a lie | port office",
        "Tol fired 93 shells, the navy said. It claimed to have sunk nine boats. | to have sunk nine boats | navy",
        "Ana Dorn of the Tidal Institute, who believes nine men left, is away. | nine men left | Ana Dorn",
        "Forty men left, the port office said after two meetings. | Forty men left | port office",
        "Forty men left, Ana Dorn said after three days of talks. | Forty men left | Ana Dorn",
        "A guild of clerks who filmed the march on the pier said that 40 left. | that 40 left | guild of clerks",
        "Truce monitors who reached a shelled pier said that 40 left. | that 40 left | truce monitors",
        "An engineer who saw the pier near Tol told the guild that 40 left. | that 40 left | engineer",
        "Steel group Arvel will close two piers, it said. | Steel group Arvel will close two piers | Arvel",
        "A report by the Tidal Mission says that it rained. The report does not say who sank them. | who sank them | Tidal Mission",
        "Ana Dorn said in a letter that 40 men left. The letter says two are ill. | two are ill | Ana Dorn",
        "Ana Dorn said Oring had offered to leave and that Tol would pay. | to leave | Oring",
        "The trip ended, the clerk said, because nine men had left. | The trip ended … because nine men had left | clerk",
        "Should he announce more cuts, a port official warned, “all ends”. | “all ends” | port official",
        "The Lao port ministry said nine men left. | nine men left | Lao port ministry",
        "Sales rose, according to figures released on Friday by the port office. | Sales rose | port office",
        "The navy, which last week claimed that 40 men left, is silent. | that 40 men left | navy",
        "The fever, which the port office said yesterday had killed nine men, is over. | which … had killed nine men | port office",
        "The organisers, an alliance called Clean River, said that 40 men left. | that 40 men left | organisers",
        "Police say nine men left. They have accepted that 40 men stayed. | that 40 men stayed | police",
      })
  void areTheWordsOf(String text, String content, String speakers) {
    assertThat(EnglishAttributions.of(text))
        .filteredOn(found -> words(found, text).equals(content))
        .hasSize(1)
        .flatExtracting(Attribution::speakers)
        .extracting(Actor::name)
        .containsExactlyElementsOf(List.of(speakers.split(", ")));
  }

  @Test
  void whatStandsAfterAnInterposedCueIsTheWordOfTheOneNamedLast() {
    String text =
        "Two gates broke at Tol, the port office said, in a storm that killed four people, "
            + "according to the police.";

    assertThat(EnglishAttributions.of(text))
        .extracting(found -> words(found, text))
        .containsExactly("Two gates broke at Tol", "in a storm that killed four people");
  }

  @Test
  void whatIsReportedEndsBeforeWhoIsQuoted() {
    String text = "The Tolmet Gazette has reported that 80 men left, quoting a naval attaché.";

    assertThat(EnglishAttributions.of(text))
        .extracting(found -> words(found, text))
        .containsExactly("that 80 men left", "that 80 men left");
  }

  @Test
  void aQuotationThatBeginsInsideAReportGoesOnInTheNextSentence() {
    String text = "The Mail said it had “read the note with care. We will reply to it.”";

    assertThat(EnglishAttributions.of(text))
        .extracting(found -> words(found, text))
        .containsExactly("it had “read the note with care. We will reply to it.”");
  }

  @Test
  void aNumberBeforeARelativeClauseSaysNothing() {
    String text = "Ana Dorn offered to cut it to 900, which would reduce the total to 1,400.";

    assertThat(EnglishAttributions.of(text))
        .flatExtracting(Attribution::speakers)
        .extracting(Actor::name)
        .doesNotContain("900");
  }

  private static String words(Attribution attribution, String text) {
    return attribution.content().stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining(" … "));
  }
}
