package io.claimwire.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Claim;
import io.claimwire.model.Claims;
import io.claimwire.model.Role;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorMergerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          PERSON       | Marta Ruiz                     | Ruiz                          | Marta Ruiz
          PERSON       | Oleksiy Zarubskyy              | Zarubskiy                     | Oleksiy Zarubskyy
          PERSON       | Oleksiy Zarubskyy              | Oleksij Zarubsky              | Oleksiy Zarubskyy
          PERSON       | Han Ji-woo                     | Han Ji Woo                    | Han Ji Woo
          PERSON       | Han Ji Woo                     | Ji-woo Han                    | Han Ji Woo
          PERSON       | Han Ji Woo                     | Han Jiwoo                     | Han Ji Woo
          PERSON       | Han Ji Woo                     | Han                           | Han Ji Woo
          PERSON       | Amélie Durân                   | Amelie Duran                  | Amelie Duran
          ORGANIZATION | Interior Ministry              | interior ministry             | Interior Ministry
          ORGANIZATION | Lorvenia's interior ministry   | Lorvenian Interior Ministry   | Lorvenia's interior ministry
          ORGANIZATION | Lorvenian interior ministry    | interior ministry             | Lorvenian interior ministry
          ORGANIZATION | Ministry of Health             | health ministry               | Ministry of Health
          ORGANIZATION | Lorvenian defence ministry     | Ministry of Defense           | Lorvenian defence ministry
          ORGANIZATION | Norland coast guard            | coastguard                    | Norland coast guard
          ORGANIZATION | Centre for Coastal Studies     | CCS                           | Centre for Coastal Studies
          ORGANIZATION | Visser Lines Ltd.              | Visser Lines                  | Visser Lines Ltd.
          """)
  void unitesTheNamesOfOneActor(ActorKind kind, String one, String other, String name) {
    assertThat(namesAfterMerging(Actor.of(kind, one), Actor.of(kind, other)))
        .containsExactly(name, name);
    assertThat(namesAfterMerging(Actor.of(kind, other), Actor.of(kind, one)))
        .as("in the other order")
        .containsExactly(name, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERSON       | Marta Ruiz                  | Ana Ruiz
          PERSON       | Marta Ruiz                  | Marta
          PERSON       | Han Ji Woo                  | Woo
          ORGANIZATION | Lorvenian interior ministry | Kestrian interior ministry
          ORGANIZATION | interior ministry           | health ministry
          ORGANIZATION | Lorvenian interior ministry | ministry
          ORGANIZATION | Harbour Wire                | Harbour Authority
          GROUP        | Lorvenian troops            | troops
          STATE        | Lorvenia                    | East Lorvenia
          """)
  void keepsOthersApart(ActorKind kind, String one, String other) {
    assertThat(namesAfterMerging(Actor.of(kind, one), Actor.of(kind, other)))
        .containsExactly(one, other);
  }

  @Test
  void takesABareSurnameForTheOnlyPersonWhoHasIt() {
    Actor ruiz = Actor.of(ActorKind.UNSPECIFIED, "Ruiz");

    assertThat(namesAfterMerging(person("Marta Ruiz"), ruiz))
        .containsExactly("Marta Ruiz", "Marta Ruiz");
    assertThat(namesAfterMerging(person("Marta Ruiz"), person("Ana Ruiz"), ruiz))
        .containsExactly("Marta Ruiz", "Ana Ruiz", "Ruiz");
    assertThat(
            namesAfterMerging(person("Marta Ruiz"), Actor.of(ActorKind.ORGANIZATION, "Ruiz"), ruiz))
        .as("a firm has the name, too")
        .containsExactly("Marta Ruiz", "Ruiz", "Ruiz");
  }

  @Test
  void leavesASurnameOfTwoPeopleUndecided() {
    assertThat(namesAfterMerging(person("Ana Sova"), person("Jan Sova"), person("Sova")))
        .containsExactly("Ana Sova", "Jan Sova", "Sova");
  }

  @Test
  void decidesBetweenTwoPeopleOfOneSurnameByRole() {
    Actor minister = withRole("Ana Sova", "foreign minister");
    Actor banker = withRole("Jan Sova", "banker");

    assertThat(namesAfterMerging(minister, banker, withRole("Sova", "Foreign Minister")))
        .containsExactly("Ana Sova", "Jan Sova", "Ana Sova");
  }

  @Test
  void decidesBetweenTwoMinistriesByTheirState() {
    Actor lorvenian = ministry("Lorvenian interior ministry", Optional.of("Lorvenia"));
    Actor kestrian = ministry("Kestrian interior ministry", Optional.of("Kestria"));

    assertThat(
            namesAfterMerging(
                lorvenian, kestrian, ministry("interior ministry", Optional.of("Kestria"))))
        .containsExactly(lorvenian.name(), kestrian.name(), kestrian.name());
    assertThat(
            namesAfterMerging(lorvenian, kestrian, ministry("interior ministry", Optional.empty())))
        .containsExactly(lorvenian.name(), kestrian.name(), "interior ministry");
  }

  @Test
  void keepsApartWhoseCountriesDiffer() {
    Actor here = Actor.builder().from(person("Marta Ruiz")).country("PE").build();
    Actor there = Actor.builder().from(person("Ruiz")).country("CL").build();

    assertThat(namesAfterMerging(here, there)).containsExactly("Marta Ruiz", "Ruiz");
  }

  @Test
  void keepsTheUnnamedOfEachDocumentApart() {
    Actor here = official("d0");
    Actor there = official("d1");

    assertThat(
            ActorMerger.standard().merge(List.of(analysis(0, here), analysis(1, there))).stream()
                .map(ActorMergerTest::speaker)
                .map(Actor::id))
        .containsExactly(here.id(), there.id());
  }

  @Test
  void letsEveryDocumentKnowForWhomSomebodySpeaks() {
    Actor ministry = ministry("Lorvenian interior ministry", Optional.of("Lorvenia"));
    Actor here = Actor.builder().from(person("Marta Ruiz")).speaksFor(ministry).build();

    List<Analysis> merged =
        ActorMerger.standard().merge(List.of(analysis(0, here), analysis(1, person("Ruiz"))));

    assertThat(speaker(merged.get(1)).principal().name()).isEqualTo("Lorvenia");
    assertThat(merged.get(1).actor("Lorvenian interior ministry")).isPresent();
  }

  @Test
  void keepsTheMentionsAndOtherNamesOfEachDocument() {
    Actor full = Actor.builder().from(person("Marta Ruiz")).addMentions(new Span(0, 4)).build();
    Actor brief = Actor.builder().from(person("Ruiz")).addMentions(new Span(6, 9)).build();

    List<Analysis> merged =
        ActorMerger.standard().merge(List.of(analysis(0, full), analysis(1, brief)));

    assertThat(speaker(merged.get(0)).aliases()).isEmpty();
    assertThat(speaker(merged.get(1)).aliases()).containsExactly("Ruiz");
    assertThat(speaker(merged.get(1)).mentions()).containsExactly(new Span(6, 9));
  }

  @Test
  void makesTwoActorsOfOneDocumentOneWithTheMentionsOfBoth() {
    Actor full = Actor.builder().from(person("Marta Ruiz")).addMentions(new Span(6, 9)).build();
    Actor brief = Actor.builder().from(person("Ruiz")).addMentions(new Span(0, 4)).build();
    Analysis both = Analysis.builder().from(analysis(0, full)).addActors(brief).build();

    Analysis merged = ActorMerger.standard().merge(List.of(both)).get(0);

    assertThat(merged.actors()).hasSize(1);
    assertThat(speaker(merged).mentions()).containsExactly(new Span(0, 4), new Span(6, 9));
    assertThat(speaker(merged)).isEqualTo(merged.actors().get(0));
  }

  @Test
  void keepsTheIdsOfClaimsSoThatAssessmentsFindThem() {
    List<Analysis> before = List.of(analysis(0, person("Marta Ruiz")), analysis(1, person("Ruiz")));

    List<Analysis> after = ActorMerger.standard().merge(before);

    assertThat(ids(after)).isEqualTo(ids(before));
  }

  @Test
  void letsAllClaimsOfOneSpeakerBeFound() {
    List<Analysis> shared =
        ActorMerger.standard()
            .merge(List.of(analysis(0, person("Marta Ruiz")), analysis(1, person("Ruiz"))));

    assertThat(Claims.in(shared).by(speaker(shared.get(0)))).hasSize(2);
  }

  @Test
  void changesNothingTheSecondTime() {
    List<Analysis> once =
        ActorMerger.standard()
            .merge(
                List.of(
                    analysis(0, withRole("Ana Sova", "minister")),
                    analysis(1, person("Sova")),
                    analysis(2, ministry("interior ministry", Optional.of("Lorvenia")))));

    assertThat(ActorMerger.standard().merge(once)).isEqualTo(once);
  }

  @Test
  void doesNotFollowBodiesThatSpeakForEachOtherInACircle() {
    Actor agency =
        Actor.builder()
            .kind(ActorKind.ORGANIZATION)
            .name("Lorvenian Water Agency")
            .speaksFor(ministry("Water Ministry", Optional.empty()))
            .build();
    Actor ministry =
        Actor.builder()
            .kind(ActorKind.ORGANIZATION)
            .name("Water Ministry")
            .speaksFor(Actor.of(ActorKind.ORGANIZATION, "Water Agency"))
            .build();

    List<Analysis> merged =
        ActorMerger.standard().merge(List.of(analysis(0, agency), analysis(1, ministry)));

    assertThat(merged.stream().map(ActorMergerTest::speaker).map(Actor::principal))
        .extracting(Actor::name)
        .isNotEmpty();
  }

  @Test
  void hasNothingToDoForNoDocuments() {
    assertThat(ActorMerger.standard().merge(List.of())).isEmpty();
  }

  private static Actor person(String name) {
    return Actor.of(ActorKind.PERSON, name);
  }

  private static Actor withRole(String name, String title) {
    return Actor.builder().from(person(name)).addRoles(new Role(title, Optional.empty())).build();
  }

  private static Actor ministry(String name, Optional<String> state) {
    return Actor.builder()
        .kind(ActorKind.ORGANIZATION)
        .name(name)
        .speaksFor(state.map(s -> Actor.of(ActorKind.STATE, s)))
        .build();
  }

  private static Actor official(String document) {
    return Actor.builder()
        .kind(ActorKind.PERSON)
        .name("senior official")
        .anonymous(true)
        .context(document)
        .build();
  }

  private static List<String> namesAfterMerging(Actor... actors) {
    List<Analysis> analyses = new ArrayList<>();
    for (Actor actor : actors) {
      analyses.add(analysis(analyses.size(), actor));
    }
    List<Analysis> merged = ActorMerger.standard().merge(analyses);
    List<Analysis> backwards = new ArrayList<>(analyses);
    Collections.reverse(backwards);
    List<Analysis> mergedBackwards = new ArrayList<>(ActorMerger.standard().merge(backwards));
    Collections.reverse(mergedBackwards);
    assertThat(speakerIds(mergedBackwards)).isEqualTo(speakerIds(merged));
    return merged.stream().map(ActorMergerTest::speaker).map(Actor::name).toList();
  }

  private static List<String> speakerIds(List<Analysis> analyses) {
    return analyses.stream().map(ActorMergerTest::speaker).map(Actor::id).toList();
  }

  private static Actor speaker(Analysis analysis) {
    return analysis.claims().get(0).speakers().get(0);
  }

  private static List<String> ids(List<Analysis> analyses) {
    return analyses.stream()
        .flatMap(
            a ->
                Stream.concat(
                    a.claims().stream().map(Claim::id),
                    a.attributions().stream().map(Attribution::id)))
        .toList();
  }

  private static Analysis analysis(int number, Actor speaker) {
    Attribution said =
        Attribution.builder()
            .document("d" + number)
            .cue(new Span(0, 4))
            .addContent(new Span(5, 9))
            .form(AttributionForm.INDIRECT)
            .stance(Stance.ASSERTS)
            .addSpeakers(speaker)
            .build();
    Source source = Source.of("d" + number);
    return Analysis.builder()
        .source(source)
        .addActors(speaker)
        .addAttributions(said)
        .addClaims(
            Claim.builder()
                .source(source)
                .anchor(new Span(5, 9))
                .content(new Span(5, 9))
                .addChain(said)
                .stance(Stance.ASSERTS)
                .build())
        .build();
  }
}
