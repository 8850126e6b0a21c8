package io.claimwire.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.extract.Reading;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Document;
import io.claimwire.model.Role;
import io.claimwire.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by the words in ⟦brackets⟧, in invented passages. */
class EnglishActorsTest {

  private static final Pipeline PIPELINE = Pipeline.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ⟦Marta Ruiz, a hydrologist,⟧ said the dam was safe. | Marta Ruiz
          Marta Ruiz toured the dam. ⟦Ruiz⟧ said it was safe. | Marta Ruiz
          ⟦Harbour Authority spokesman Pat Reed⟧ said the port was shut. | Pat Reed
          “It is shut,” said ⟦Pat Reed, spokesman for the port⟧. | Pat Reed
          ⟦Teresa Almonte, managing director of Visser Lines,⟧ told reporters so. | Teresa Almonte
          Norlandic carmaker Orlan will cut jobs. ⟦The company⟧ said so. | Orlan
          ⟦The Road and Rail Agency⟧ said nine bridges fell. | Road and Rail Agency
          Ruiz accused ⟦the road agency⟧ of losing files. | road agency
          Nine people needed help, ⟦Harbour Medics⟧ said. | Harbour Medics
          The rebel Halvek Front freed a pilot. ⟦The Front⟧ said so. | Halvek Front
          Banca Orel, which lends to farms, was fined. ⟦The bank⟧ said little. | Banca Orel
          ORREN (Bay Wire) — Tavolin raised the number of jobs ⟦it⟧ plans to cut. | Tavolin
          ORREN, Norland — Tavolin cut jobs. Orren is hit. ⟦The company⟧ said so. | Tavolin
          Tavol Lines cut jobs. Port Orren, which was spared, is safe. ⟦The company⟧ said so. | Tavol Lines
          ⟦The hauliers’ union⟧ said the road was shut. | hauliers' union
          ⟦A former director of the bank⟧ said it was known. | former director
          The embassy of Norway wrote. ⟦The embassy⟧ said so. | Norwegian embassy
          ⟦The mayor of Lindmouth, Lito Salo,⟧ said 14 people had died. | Lito Salo
          The firm lost its case. “It is unfair,” ⟦its lawyer, Dennis Alda,⟧ said. | Dennis Alda
          ⟦Defence Secretary Carl Osborne⟧ said the fleet had sailed. | Carl Osborne
          ⟦US secretary of state Anna Blake⟧ said talks went on. | Anna Blake
          ⟦Peruvian Minister of Foreign Affairs and Trade Elsa Paz⟧ resigned. | Elsa Paz
          ⟦NATO Secretary General Arne Holm⟧ warned of a long winter. | Arne Holm
          ⟦Major General Ivo Petrov⟧ said the bridge had been taken. | Ivo Petrov
          ⟦Ms. Almonte⟧ said no. Teresa Almonte left the room. | Teresa Almonte
          The governor of Halvek, Petar Sulin, spoke. ⟦The governor⟧ said so. | Petar Sulin
          “It is shut,” said ⟦the finance director, Lioba Send⟧. | Lioba Send
          A spokeswoman for Orlan Motors, ⟦Henrike Maas,⟧ said so. | Henrike Maas
          ⟦Its spokesman, who goes by the name Commander Vant,⟧ said no. | Vant
          ⟦A fisherman identified only as Tamo Brell⟧ said he saw it. | Tamo Brell
          ⟦Foreign ministers Edda Lorn of Peru and Grigo Halm of Chile⟧ agreed to meet. | Edda Lorn;Grigo Halm
          """)
  void namesPeopleByTitleAndApposition(String passage, String names) {
    assertThat(who(passage)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ⟦Health Minister Senka Vale⟧ said 40 had died. | health ministry
          Orlan Motors cut jobs. ⟦The finance director, Lioba Send,⟧ said so. | Orlan Motors
          Orlan Motors cut jobs. “It hurts,” said ⟦the chief executive, Dana Orvell⟧. | Orlan Motors
          ⟦Ilka Doran of the emergency service⟧ said the road was open. | emergency service
          ⟦Ms. Doran of the emergency service⟧ said the road was open. | emergency service
          ⟦An official at the labour inspectorate⟧ said it was shut. | labour inspectorate
          ⟦Fire chief Emil Sorrow⟧ said it took six hours. | fire service
          “It was shut,” said ⟦Tamsin Orrel⟧, who chairs the Dockers Alliance. | Dockers Alliance
          ⟦Ilka Sand⟧, who leads the coast guard, said 12 had died. | coast guard
          The Orrel Observatory warned the flood agency. ⟦The agency’s spokesman⟧ did so. | flood agency
          ⟦Greta Hall, a spokeswoman for Pellandro,⟧ said so. | Pellandro
          ⟦The town’s police chief, Captain Roman Teshi,⟧ said so. | police
          ⟦A senior coast guard official⟧ said 12 had died. | coast guard
          The police have put the dead at 33. In all, 18 people are missing, ⟦their spokesman, Ole Tamm,⟧ said. | police
          """)
  void findsTheBodyForWhichAnOfficeSpeaks(String passage, String body) {
    assertThat(ActorIndex.of(read(passage)).allIn(marked(passage)))
        .singleElement()
        .extracting(actor -> actor.speaksFor().orElseThrow().name())
        .isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          South Korean President Han Ji Woo spoke. ⟦Han⟧ said talks had failed. | Han Ji Woo
          Minister Han Ji-woo spoke. Later ⟦Han Ji Woo⟧ said talks had failed. | Han Ji-woo
          President Oleksiy Zarubskyy spoke. ⟦Zarubskiy⟧ said he was ready. | Oleksiy Zarubskyy
          Foreign Minister Ana Sova met Jan Sova, a banker. ⟦Jan Sova⟧ said little. | Jan Sova
          Ana Sova spoke first. Then Jan Sova spoke. ⟦Sova⟧ said little. | Jan Sova
          Ana Sova spoke first. Then Jan Sova spoke. ⟦Ms. Sova⟧ said little. | Ana Sova
          Foreign Minister Choe Son Ok arrived. ⟦Choe⟧ said nothing. | Choe Son Ok
          Ursula von der Heide spoke. ⟦Von der Heide⟧ said so. | Ursula von der Heide
          """)
  void keepsPeopleTogetherAndApart(String passage, String name) {
    assertThat(who(passage)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Marta Ruiz toured the dam. “It is safe,” ⟦she⟧ said. | Marta Ruiz
          Marta Ruiz met Pavel Petrov. ⟦He⟧ said it was safe. | Pavel Petrov
          A judge will decide, said Pavel Petrov. ⟦He⟧ said it was safe. | Pavel Petrov
          ⟦Pavel Petrov⟧ left. “I am tired,” he said. | Pavel Petrov
          A judge would decide, said Pavel Petrov, a lawyer. ⟦He⟧ doubts it. | Pavel Petrov
          Pavel Petrov ran. An adviser to Petrov said ⟦he⟧ would speak on Friday. | Pavel Petrov
          The minister, Wend Olm, gave 9. The mayor, Tarn Esk, doubts her count. “It is low,” ⟦he⟧ said. | Tarn Esk
          The minister, Vendela Ork, spoke. Mr. Esk left. “It was long,” ⟦she⟧ said. | Vendela Ork
          Marta Ruiz and Pavel Petrov met. “We agree,” ⟦the two⟧ said. | Marta Ruiz;Pavel Petrov
          One diplomat spoke at length. ⟦He⟧ said the talks were over. | diplomat
          “Pavel lied,” Marta Ruiz said. “He knows,” ⟦she⟧ added. | Marta Ruiz
          Officials in Lima said an inquiry had begun. It would end soon, ⟦they⟧ said. | Peruvian officials
          Marta Ruiz and Pavel Petrov agreed to meet. ⟦They⟧ hoped for a deal. | Marta Ruiz;Pavel Petrov
          The coast guard believes 130 sailed. ⟦It⟧ said the search went on. | coast guard
          Peru condemned the attack. ⟦It⟧ called for talks. | Peru
          Pavel Petrov, ⟦who⟧ runs the port, said it was shut. | Pavel Petrov
          President Ana Sova of Peru warned of war, as stated by ⟦her office⟧. | Peruvian presidential office
          """)
  void resolvesPronouns(String passage, String names) {
    assertThat(who(passage)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Marta Ruiz and Ana Sova toured the dam. “It is safe,” ⟦she⟧ said. | two women
          Marta Ruiz met Ana Sova on the dam. “It is safe,” ⟦she⟧ said. | either woman
          The day was long. “It is safe,” ⟦he⟧ said. | nobody named
          ⟦It⟧ is unclear who opened the gate. | empty it
          """)
  void refusesRatherThanGuesses(String passage, String why) {
    assertThat(who(passage)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ⟦Seoul⟧ said the launch was a provocation. | South Korea
          ⟦Seoul’s defence ministry⟧ said the launch had failed. | South Korean defence ministry
          ⟦South Korea's defense ministry⟧ said the launch had failed. | South Korean defense ministry
          ⟦The Kremlin⟧ said so. | Kremlin
          ⟦The US Pentagon⟧ said so. | Pentagon
          ⟦The US⟧ warned of a storm. | United States
          ⟦Peru’s National Water Service⟧ said levels fell. | National Water Service
          Peru’s National Water Service met. ⟦The agency⟧ said levels fell. | National Water Service
          Visser Lines lost a ship. ⟦The company⟧ said 96 people were aboard. | Visser Lines
          Visser Lines lost a ship. ⟦Visser⟧ said 96 people were aboard. | Visser Lines
          The Centre for Coastal Studies (CCS) met. ⟦CCS⟧ said tides rose. | Centre for Coastal Studies
          ⟦The Philippine coast guard⟧ said so. | Philippine coast guard
          ⟦The weather bureau⟧ warned of rain. | weather bureau
          ⟦The owner, Visser Lines,⟧ had reported 96 people. | Visser Lines
          ⟦Verland’s foreign ministry⟧ said no. | Verland's foreign ministry
          Verland’s president left. ⟦Verland⟧ said no. | Verland
          ⟦The Weavers’ Union⟧ called a strike. | Weavers' Union
          ⟦Doctors Across Rivers⟧ said no. | Doctors Across Rivers
          ⟦The hauliers’ union⟧ said no. | hauliers' union
          ⟦The prosecutor general’s office⟧ said no. | prosecutor general's office
          Peru’s Senate met. ⟦The Senate⟧ rejected the bill. | Peruvian Senate
          """)
  void namesStatesAndBodies(String passage, String name) {
    assertThat(who(passage)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Danish carmaker Orvelin will shut a plant. ⟦The company⟧ said it lost money. | Orvelin
          Danish carmaker Orvelin will shut a plant. ⟦The Danish carmaker⟧ lost money. | Orvelin
          Danish carmaker Orvelin will shut a plant. ⟦The car maker⟧ said no. | Orvelin
          Orvelin said it lost money. ⟦The company⟧ will shut a plant. | Orvelin
          Pellar Motors lost money. ⟦The tyre maker⟧ said no. | Pellar Motors
          Pellar cut 40 jobs. ⟦The shoe chain⟧ said no. | Pellar
          HALVEN, Norland (NW) — Rain fell. ⟦Halven⟧ denied it. | Halven
          Pellar cut 40 jobs. The news agency Sellit wrote of it. ⟦The company⟧ said no. | Pellar
          The newspaper Nova Lista reported it. ⟦The newspaper⟧ cited an official. | Nova Lista
          ⟦Broadcaster Radio Selm⟧ said nine had died. | Radio Selm
          Bank denies wrongdoing. Banca Orlu lent money. ⟦The bank⟧ said so. | Banca Orlu
          Banca Orlu lent money. The central bank fined it. ⟦The bank⟧ said so. | Banca Orlu
          The rebel Tavar Front holds 40. ⟦The Front⟧ denied it. | Tavar Front
          Selmark Relief Society counted 40. ⟦The Relief Society⟧ said so. | Selmark Relief Society
          Carla Bento of the Liberty Party spoke. ⟦Her party⟧ wants more. | Liberty Party
          The government spoke. The regional government met. ⟦The regional government⟧ paid. | regional government
          Peru is ill. “We fear it,” the health ministry said. Chile’s health ministry fell silent. ⟦The health ministry⟧ said so in Peru. | health ministry
          The embassy of Portugal closed. ⟦The embassy⟧ urged calm. | Portuguese embassy
          Senator Marta Ruiz spoke. ⟦The lawmaker⟧ said so. | Marta Ruiz
          Epidemiologist Pavel Orn spoke. ⟦The scientist⟧ said so. | Pavel Orn
          Halden University met. Halden University School of Law closed. ⟦Halden University⟧ said so. | Halden University
          """)
  void knowsBodiesAndPeopleByOtherWords(String passage, String name) {
    assertThat(who(passage)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ⟦South Korean lawmakers⟧ said so. | South Korean lawmakers
          South Korean lawmakers met. ⟦The lawmakers⟧ said so. | South Korean lawmakers
          ⟦Officials in Seoul⟧ said so. | South Korean officials
          ⟦One diplomat⟧ said so. | diplomat
          One diplomat spoke. “It is over,” ⟦the diplomat⟧ said. | diplomat
          ⟦A person familiar with the inquiry⟧ said so. | person familiar with the inquiry
          ⟦A transport ministry official⟧ said so. | transport ministry official
          ⟦Investigators⟧ suspect the door. | investigators
          ⟦Three lawmakers⟧ said so. | lawmakers
          ⟦Western diplomats and analysts⟧ said so. | Western diplomats;analysts
          Many died but ⟦nurses and aid workers⟧ believe more will. | nurses;aid workers
          ⟦South Korean and Western leaders⟧ said so. | South Korean leaders;Western leaders
          ⟦Intelligence officials from Peru, Chile and Ecuador⟧ said so. | Peruvian intelligence officials;Chilean intelligence officials;Ecuadorian intelligence officials
          ⟦A victims’ group⟧ demanded more. | victims' group
          """)
  void keepsGroupsAndUnnamedPeopleApart(String passage, String names) {
    Reading reading = read(passage);
    List<Actor> meant = ActorIndex.of(reading).allIn(marked(passage));
    assertThat(meant).extracting(Actor::name).containsExactly(names.split(";"));
    assertThat(meant).allMatch(Actor::anonymous);
    assertThat(meant).allMatch(actor -> actor.context().orElseThrow().equals("d"));
  }

  @Test
  void tellsTwoUnnamedPeopleOfOneDescriptionApart() {
    List<Actor> diplomats =
        actors("One diplomat said so. Another diplomat denied it.").stream()
            .filter(actor -> actor.name().equals("diplomat"))
            .toList();
    assertThat(diplomats).hasSize(2);
    assertThat(diplomats.get(0).id()).isNotEqualTo(diplomats.get(1).id());
  }

  @Test
  void knowsForWhomPeopleAndBodiesSpeak() {
    List<Actor> actors =
        actors(
            "Seoul’s defence ministry spoke. “It flew,” spokesman Yu Ha-jin told a briefing. "
                + "Kremlin spokesman Ivan Durov agreed.");
    Actor spokesman = named("Yu Ha-jin", actors);
    assertThat(spokesman.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(spokesman.speaksFor().orElseThrow().name())
        .isEqualTo("South Korean defence ministry");
    assertThat(spokesman.principal().name()).isEqualTo("South Korea");
    assertThat(spokesman.roles()).extracting(Role::title).containsExactly("spokesman");
    assertThat(named("Ivan Durov", actors).principal().name()).isEqualTo("Russia");
    assertThat(named("Ivan Durov", actors).country()).contains("RU");
  }

  @Test
  void givesTheBodyForItsUnnamedSpokesman() {
    String passage = "The coast guard searched all night. ⟦A spokesman⟧ said 71 were safe.";
    ActorIndex index = ActorIndex.of(read(passage));
    assertThat(index.at(marked(passage)).orElseThrow().name()).isEqualTo("coast guard spokesman");
    assertThat(index.speakersIn(marked(passage)))
        .extracting(Actor::name)
        .containsExactly("coast guard");
  }

  @Test
  void keepsAnUnnamedSpokesmanWhoIsDescribed() {
    assertThat(speakers("Orvel Lines lost a ship. ⟦A company spokeswoman⟧ said so."))
        .containsExactly("Orvel Lines spokeswoman");
    assertThat(speakers("Orvel Lines lost a ship. ⟦Its finance chief⟧ said so."))
        .containsExactly("Orvel Lines finance chief");
    assertThat(speakers("⟦A former director of the bank⟧ said so."))
        .containsExactly("former director");
  }

  @Test
  void leavesOutWhoIsOnlyPossessorOrAffiliation() {
    assertThat(who("⟦Officials in Kyiv⟧ said so.")).containsExactly("Ukrainian officials");
    assertThat(who("⟦Ruiz’s lawyer, Dennis Alda⟧, said so.")).containsExactly("Dennis Alda");
    assertThat(who("⟦A report by the Kremlin⟧ says so.")).isEmpty();
    assertThat(who("She left ⟦the Philippine island of Calao⟧ early.")).isEmpty();
  }

  @Test
  void readsTheWholeMentionWhereItsFirstWordsAreAskedFor() {
    assertThat(speakers("⟦Harbour Authority⟧ spokesman Pat Reed said so."))
        .containsExactly("Pat Reed");
    assertThat(speakers("⟦Officials from Peru, Chile⟧ and Ecuador said so.")).hasSize(3);
    assertThat(speakers("⟦Harbour Authority⟧’s lawyer left.")).containsExactly("Harbour Authority");
  }

  @Test
  void joinsSourcesThatSpeakTogether() {
    assertThat(who("⟦NATO and South Korea⟧ expressed alarm."))
        .containsExactly("NATO", "South Korea");
    assertThat(who("⟦Kyiv and Western officials⟧ have warned of war."))
        .containsExactly("Ukraine", "Western officials");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ⟦Two unions⟧ said 40 jobs would go. Dockers United and the ULP said it was a shame. | Dockers United;ULP
          Two unions met. Dockers United and the ULP said no. ⟦Both unions⟧ said 40 jobs would go. | Dockers United;ULP
          Pellar Motors and Orvel Lines signed a deal. ⟦The two companies⟧ said 40 jobs would go. | Pellar Motors;Orvel Lines
          Peru and Chile signed a deal. ⟦Both sides⟧ said it would hold. | Peru;Chile
          Orlan Motors and its unions agreed. ⟦The two sides⟧ said so. | Orlan Motors;Orlan Motors unions
          ⟦The Sea and Food Workers’ Federation⟧ said 40 jobs would go. | Sea and Food Workers' Federation
          """)
  void knowsBothWhereTwoAreMeant(String passage, String names) {
    assertThat(speakers(passage)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GCF said 310 Sundbank clerks had walked out. ⟦The bank⟧ counted 190. | Sundbank
          The central bank met. Sundbank clerks walked out. ⟦The bank⟧ said no. | central bank
          The fire department went out. ⟦The department⟧ said so. The health department said no. | fire department
          ⟦Our Water⟧ claimed more than 300. | Our Water
          An aid group, Airway, said so. ⟦It⟧ counted seven. | Airway
          A patients' group, Airway, said so. ⟦The company⟧ said no. | company
          A shipping group, Orvane, said so. ⟦The company⟧ said no. | Orvane
          The police admitted that marchers were hurt. ⟦They⟧ said it was a mistake. | police
          The police met. Officials in Velm said no. ⟦They⟧ said it was a shame. | officials
          """)
  void knowsWhichSortOfBodyIsMeant(String passage, String name) {
    assertThat(speakers(passage)).containsExactly(name);
  }

  @Test
  void aSpokeswomanAfterWhatPoliceDidSpeaksForThem() {
    String text = "The union met in Velm. Police detained 17 people, spokeswoman Ana Dorn said.";
    assertThat(named("Ana Dorn", actors(text)).speaksFor().map(Actor::name)).contains("police");
  }

  @Test
  void doesNotTakeThePlaceForTheGovernment() {
    assertThat(actors("She lives in Seoul.")).extracting(Actor::name).doesNotContain("South Korea");
  }

  @Test
  void keepsEveryMentionAndEveryOtherName() {
    String text = "Peruvian President Marta Ruiz spoke. Ruiz said yes. She left.";
    Actor ruiz = named("Marta Ruiz", actors(text));
    assertThat(ruiz.mentions())
        .extracting(span -> span.of(text))
        .containsExactly("Peruvian President Marta Ruiz", "Ruiz", "She");
    assertThat(ruiz.aliases()).containsExactly("Ruiz");
    assertThat(ruiz.country()).contains("PE");
  }

  private static Actor named(String name, List<Actor> actors) {
    return actors.stream().filter(actor -> actor.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> who(String passage) {
    return ActorIndex.of(read(passage)).allIn(marked(passage)).stream().map(Actor::name).toList();
  }

  private static List<String> speakers(String passage) {
    return ActorIndex.of(read(passage)).speakersIn(marked(passage)).stream()
        .map(Actor::name)
        .toList();
  }

  private static List<Actor> actors(String text) {
    return read(text).actors();
  }

  private static Reading read(String passage) {
    return PIPELINE.read(Document.of("d", passage.replace("⟦", "").replace("⟧", "")));
  }

  private static Span marked(String passage) {
    int start = passage.indexOf('⟦');
    return new Span(start, passage.indexOf('⟧') - 1);
  }
}
