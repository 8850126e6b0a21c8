package io.claimwire.reconcile.origin;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static io.claimwire.reconcile.Newsroom.spokesman;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Claim;
import io.claimwire.model.Role;
import io.claimwire.reconcile.Newsroom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhoIsWhoTest {

  private static final Actor COAST_GUARD = body("coast guard");
  private static final Actor NORLAND_COASTGUARD = body("Norland coastguard");

  /** A story in which each actor speaks in an article of its own. */
  private static WhoIsWho who(Actor... speakers) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < speakers.length; i++) {
      claims.addAll(
          article("a" + i, "Outlet " + (char) ('A' + i), "2031-05-02")
              .says(speakers[i], "{12 people} were rescued")
              .claims());
    }
    return WhoIsWho.of(claims);
  }

  private static Actor person(String name) {
    return Actor.of(ActorKind.PERSON, name);
  }

  private static Actor minister(String title, Actor state) {
    Actor.Builder minister = Actor.builder().kind(ActorKind.PERSON).name("Ada Roe");
    return minister.addRoles(new Role(title, Optional.of(state))).speaksFor(state).build();
  }

  @Test
  void aStatesMinisterSpeaksForTheMinistryUnlessTwoStatesHaveOne() {
    Actor norland = Actor.of(ActorKind.STATE, "Norland");
    Actor sarland = Actor.of(ActorKind.STATE, "Sarland");
    Actor ministry = body("health ministry");
    Actor roe = minister("health minister", norland);
    Actor other =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("Ivo Teel")
            .addRoles(new Role("health minister", Optional.of(sarland)))
            .speaksFor(sarland)
            .build();

    assertThat(who(roe, ministry).bodyOf(roe)).contains(ministry);
    assertThat(who(roe, other, ministry).bodyOf(roe)).contains(norland);
  }

  @Test
  void bodiesWithOneSpokesmanAreOneIfTheirNamesShareAWord() {
    Actor agency = body("Coast Rescue Agency");
    Actor service = body("coast rescue service");
    Actor works = body("Harbour Works");
    Actor ofAgency = spokesman("Ada Roe", agency);
    Actor ofService = spokesman("Ada Roe", service);
    Actor ofWorks = spokesman("Ada Roe", works);

    WhoIsWho one = who(ofAgency, ofService);
    assertThat(one.known(service)).isEqualTo(one.known(agency));
    WhoIsWho two = who(ofAgency, ofWorks);
    assertThat(two.known(works)).isNotEqualTo(two.known(agency));
  }

  @Test
  void theMinisterIsThatOfTheOnlyMinistry() {
    Actor ministry = body("health ministry");
    Actor roe =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("Ada Roe")
            .addRoles(new Role("minister", Optional.empty()))
            .build();

    assertThat(who(roe, ministry).bodyOf(roe)).contains(ministry);
    assertThat(who(roe, ministry, body("defence ministry")).bodyOf(roe)).isEmpty();
  }

  @Test
  void theTwoSidesAreThoseWhoActTogetherInTheArticle() {
    Actor sides = Actor.of(ActorKind.UNSPECIFIED, "two sides");
    Actor unions = Actor.of(ActorKind.GROUP, "unions");
    Actor brann = body("Brann Lines");
    Actor union = body("Harbour Union");
    Newsroom deal =
        article("a", "Harbour Wire", "2031-05-02")
            .add(new Newsroom.Draft("{860 jobs} will go").by(brann, union))
            .says(sides, "{220 people} will go");
    WhoIsWho who = WhoIsWho.of(deal.claims());

    assertThat(who.meantBy(sides, "a")).containsExactlyInAnyOrder(brann, union);
    assertThat(who.meantBy(unions, "a")).as("Brann Lines is no union").containsExactly(unions);
    assertThat(who.meantBy(sides, "b")).as("another article").containsExactly(sides);
  }

  @Test
  void aRailwayAndItsFirefightersAreTheBodiesThatTheArticleNames() {
    Actor line = body("Brannbahn");
    Actor brigade = body("fire brigade");
    Actor railway = Actor.of(ActorKind.UNSPECIFIED, "railway");
    Actor firefighters = Actor.of(ActorKind.GROUP, "firefighters");
    Newsroom fire =
        article("a", "Harbour Wire", "2031-05-02")
            .says(line, "{212 people} were on the train")
            .says(brigade, "{12 people} were killed")
            .says(railway, "{9 staff} were on the train")
            .says(firefighters, "{62 people} were missing");
    WhoIsWho who = WhoIsWho.of(fire.claims());

    assertThat(who.known(railway)).isEqualTo(line);
    assertThat(who.known(firefighters)).isEqualTo(brigade);
  }

  @Test
  void theOrganisersAndTheLeadersAllianceAreTheOnlyAllianceOfTheStory() {
    Actor alliance = body("Open Water alliance");
    Actor organisers = Actor.of(ActorKind.GROUP, "organisers");
    Actor ofRoe = body("Roe's alliance");

    WhoIsWho one = who(alliance, person("Ada Roe"), ofRoe, organisers);
    assertThat(one.known(ofRoe)).isEqualTo(alliance);
    assertThat(one.known(organisers)).isEqualTo(alliance);
    WhoIsWho two = who(alliance, body("Dry Field alliance"), organisers);
    assertThat(two.known(organisers)).as("there are two").isEqualTo(organisers);
  }

  @Test
  void theCompanyOfACountryIsTheOneThatTheArticleTellsOf() {
    Actor brann = body("Brann Lines");
    Actor norwegian =
        Actor.builder()
            .kind(ActorKind.ORGANIZATION)
            .name("Norwegian company")
            .country("NO")
            .build();
    List<Claim> claims = new ArrayList<>();
    claims.addAll(
        article("a", "Harbour Wire", "2031-05-02")
            .says(norwegian, "Brann Lines will cut {30 jobs}")
            .claims());
    claims.addAll(
        article("b", "Evening Post", "2031-05-03").says(brann, "{35 jobs} will go").claims());

    assertThat(WhoIsWho.of(claims).known(norwegian)).isEqualTo(brann);
  }

  @Test
  void aShortNameIsTheOnlyBodyThatItCanBeShortFor() {
    WhoIsWho who = who(COAST_GUARD, NORLAND_COASTGUARD);

    assertThat(who.known(COAST_GUARD)).isEqualTo(NORLAND_COASTGUARD);
  }

  @Test
  void theFirstWordOfOneCompanysNameIsThatCompany() {
    Actor trust = body("Brann Harbour Trust");
    Actor brann = Actor.of(ActorKind.UNSPECIFIED, "Brann");

    assertThat(who(trust, brann).known(brann)).isEqualTo(trust);
    assertThat(who(trust, body("Brann Tidal Fund"), brann).known(brann)).isEqualTo(brann);
    assertThat(who(body("Brann Dockers' Union"), brann).known(brann))
        .as("a place has unions")
        .isEqualTo(brann);
  }

  @Test
  void theFirstWordThatIsATownIsNoCompany() {
    Actor trust = body("Brann Harbour Trust");
    Actor brann = Actor.of(ActorKind.UNSPECIFIED, "Brann");
    List<Claim> claims =
        article("a", "Harbour Wire", "2031-05-02")
            .says(trust, "{12 people} were rescued")
            .says(brann, "{14 people} were rescued")
            .claims();
    Map<String, Set<String>> said = Map.of("Brann", Set.of("town of 800"));

    assertThat(WhoIsWho.of(claims, Map.of("a", said)).known(brann)).isEqualTo(brann);
  }

  @Test
  void theFireDepartmentOfOneArticleIsTheFireServiceOfAnother() {
    Actor department = body("fire department");
    Actor service = body("fire service");
    Actor sarn = body("Sarn fire brigade");
    Actor firefighters = Actor.of(ActorKind.GROUP, "firefighters");

    WhoIsWho one = who(department, service, sarn, firefighters);
    assertThat(one.known(department)).isEqualTo(sarn);
    assertThat(one.known(service)).isEqualTo(sarn);
    assertThat(who(body("general staff"), body("army")).known(body("general staff")).id())
        .isEqualTo(who(body("general staff"), body("army")).known(body("army")).id());
    WhoIsWho two = who(department, sarn, body("Velm fire service"));
    assertThat(two.known(department)).as("there are two").isEqualTo(department);
  }

  @Test
  void aFireChiefAndAMayorSpeakForTheServiceAndTheCityWithoutItsName() {
    Actor service = body("fire department");
    Actor hall = body("city hall");
    Actor chief = officer("Ada Roe", "chief fire officer");
    Actor mayor = officer("Ivo Teel", "mayor");

    assertThat(who(chief, service).bodyOf(chief)).contains(service);
    assertThat(who(mayor, hall).bodyOf(mayor)).contains(hall);
    assertThat(who(mayor, service).bodyOf(mayor)).isEmpty();
  }

  private static Actor officer(String name, String title) {
    return Actor.builder()
        .kind(ActorKind.PERSON)
        .name(name)
        .addRoles(new Role(title, Optional.empty()))
        .build();
  }

  @Test
  void theUnionIsTheBodyThatAnotherArticleCallsAUnion() {
    Actor union = Actor.of(ActorKind.ORGANIZATION, "union");
    Actor withSort = body("GCF union");
    Actor bare = body("GCF");

    WhoIsWho who = who(withSort, bare, union);
    assertThat(who.known(union)).isEqualTo(who.known(bare));
  }

  @Test
  void aShortNameThatTwoBodiesShareStaysByItself() {
    WhoIsWho who = who(COAST_GUARD, NORLAND_COASTGUARD, body("Sarland coastguard"));

    assertThat(who.known(COAST_GUARD)).isEqualTo(COAST_GUARD);
  }

  @Test
  void aBareSurnameIsTheOnlyPersonWhoHasIt() {
    Actor ruiz = Actor.of(ActorKind.UNSPECIFIED, "Ruiz");

    assertThat(who(person("Marta Ruiz"), ruiz).known(ruiz)).isEqualTo(person("Marta Ruiz"));
    assertThat(who(person("Marta Ruiz"), person("Ana Ruiz"), ruiz).known(ruiz)).isEqualTo(ruiz);
    assertThat(who(person("Marta Ruiz"), body("Ruiz"), ruiz).known(ruiz))
        .as("a firm has the name, too")
        .isNotEqualTo(person("Marta Ruiz"));
  }

  @Test
  void theMinistryOfAMinistrysOwnReleaseIsThatMinistry() {
    Actor ministry = body("Ministry");
    Actor other = body("Interior Ministry");
    WhoIsWho release =
        WhoIsWho.of(
            article("a", "Health Ministry", "2031-05-02")
                .says(ministry, "{12 people} died")
                .says(other, "{14 people} died")
                .claims());
    WhoIsWho paper =
        WhoIsWho.of(
            article("a", "Harbour Wire", "2031-05-02")
                .says(ministry, "{12 people} died")
                .says(other, "{14 people} died")
                .says(body("Health Ministry"), "{12 people} died")
                .claims());

    assertThat(release.known(ministry).name()).isEqualTo("Health Ministry");
    assertThat(paper.known(ministry)).isEqualTo(ministry);
  }

  @Test
  void wordOrderAndAccentsMakeNoOtherBody() {
    Actor ministry = body("Ministry of Health");

    assertThat(who(ministry, body("health ministry")).known(body("health ministry")).id())
        .isEqualTo(who(ministry, body("health ministry")).known(ministry).id());
    assertThat(who(body("Région Vélin"), body("Region Velin")).known(body("Région Vélin")))
        .isEqualTo(who(body("Région Vélin"), body("Region Velin")).known(body("Region Velin")));
  }

  @Test
  void aSurnameIsTheOnlyPersonOfThatName() {
    assertThat(who(person("Marta Ruiz"), person("Ruiz")).known(person("Ruiz")))
        .isEqualTo(person("Marta Ruiz"));
    assertThat(who(person("Marta Ruiz"), person("Ivo Ruiz"), person("Ruiz")).known(person("Ruiz")))
        .isEqualTo(person("Ruiz"));
  }

  @Test
  void initialsAndANameWithoutItsTailAreTheBody() {
    Actor agency = body("National Disaster Management Agency");
    Actor company = body("Brann Ferries Ltd");

    assertThat(who(agency, body("NDMA")).known(body("NDMA"))).isEqualTo(agency);
    assertThat(who(company, body("Brann")).known(body("Brann"))).isEqualTo(company);
  }

  @Test
  void whoSpeaksForABodyInOneArticleSpeaksForItInAll() {
    WhoIsWho who = who(spokesman("Ada Lind", NORLAND_COASTGUARD), person("Lind"));

    assertThat(who.bodyOf(person("Lind"))).contains(NORLAND_COASTGUARD);
  }

  @Test
  void whoSpeaksForTwoBodiesIsTakenAtHisWordInEach() {
    WhoIsWho who =
        who(
            spokesman("Ada Lind", body("Brann Ferries")),
            spokesman("Ada Lind", body("Estmark Council")),
            person("Ada Lind"));

    assertThat(who.bodyOf(spokesman("Ada Lind", body("Estmark Council"))))
        .contains(body("Estmark Council"));
  }

  @Test
  void aMinisterSpeaksForHisMinistryWhereTheStoryKnowsIt() {
    Actor minister =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("Ilka Maren")
            .addRoles(new Role("interior minister", Optional.empty()))
            .build();
    Actor ministry = body("interior ministry");

    assertThat(who(minister, ministry).bodyOf(minister)).contains(ministry);
    assertThat(who(minister).bodyOf(minister)).isEmpty();
  }

  @Test
  void anAbbreviationWithItsSortIsTheBody() {
    Actor federation = body("Sarn Lorry Federation");
    Actor union = body("SLF union");

    assertThat(who(federation, union).known(union)).isEqualTo(federation);
  }

  @Test
  void theGovernmentSpeaksThroughTheOnlyMinistryOfTheStory() {
    Actor government = body("government");
    Actor ministry = body("health ministry");

    assertThat(who(government, ministry).bodyOf(government)).contains(ministry);
    assertThat(who(government, ministry, body("interior ministry")).bodyOf(government)).isEmpty();
  }

  @Test
  void anOfficerIsOfTheForceThatTheArticleToldOfBefore() {
    Actor officer =
        Actor.builder().kind(ActorKind.PERSON).name("officer").anonymous(true).context("a").build();
    Newsroom brigadeFirst =
        article("a", "Harbour Wire", "2031-05-02")
            .says(body("fire brigade"), "{12 people} were killed")
            .says(officer, "{62 people} were missing");
    Newsroom ministryFirst =
        article("a", "Harbour Wire", "2031-05-02")
            .says(body("health ministry"), "{12 people} were killed")
            .says(officer, "{62 people} were missing");

    assertThat(WhoIsWho.of(brigadeFirst.claims()).bodyOf(officer)).contains(body("fire brigade"));
    assertThat(WhoIsWho.of(ministryFirst.claims()).bodyOf(officer)).isEmpty();
  }

  @Test
  void aNameWithoutAnOfficeIsThatOfTheHeadQuotedBeforeWithoutAName() {
    Actor survey = body("Norland Survey");
    Actor head =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("Norland Survey head")
            .anonymous(true)
            .context("a")
            .addRoles(new Role("head", Optional.of(survey)))
            .speaksFor(survey)
            .build();
    Actor roe = person("Ada Roe");
    Newsroom headFirst =
        article("a", "Harbour Wire", "2031-05-02")
            .says(head, "{12 boats} were lost")
            .says(roe, "{62 boats} were towed in");
    Newsroom nameFirst =
        article("a", "Harbour Wire", "2031-05-02")
            .says(roe, "{62 boats} were towed in")
            .says(head, "{12 boats} were lost");

    assertThat(WhoIsWho.of(headFirst.claims()).bodyOf(roe)).contains(survey);
    assertThat(WhoIsWho.of(nameFirst.claims()).bodyOf(roe)).isEmpty();
  }

  @Test
  void whoSpeaksForABodyInMostArticlesDoesSoInAll() {
    Actor agency = body("rescue agency");
    Actor lind = spokesman("Ada Lind", agency);
    Actor misread = spokesman("Ada Lind", body("Harbour Union"));

    assertThat(who(lind, misread, lind).bodyOf(misread)).contains(agency);
    assertThat(who(lind, misread).bodyOf(misread)).contains(body("Harbour Union"));
  }
}
