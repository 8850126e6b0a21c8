package io.claimwire.reconcile.origin;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static io.claimwire.reconcile.Newsroom.spokesman;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Claim;
import io.claimwire.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CastTest {

  private static final Actor COAST_GUARD = body("coast guard");
  private static final Actor NORLAND_COASTGUARD = body("Norland coastguard");

  /** A story in which each actor speaks in an article of its own. */
  private static Cast cast(Actor... speakers) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < speakers.length; i++) {
      claims.addAll(
          article("a" + i, "Outlet " + (char) ('A' + i), "2031-05-02")
              .says(speakers[i], "{12 people} were rescued")
              .claims());
    }
    return Cast.of(claims);
  }

  private static Actor person(String name) {
    return Actor.of(ActorKind.PERSON, name);
  }

  @Test
  void aShortNameIsTheOnlyBodyThatItCanBeShortFor() {
    Cast cast = cast(COAST_GUARD, NORLAND_COASTGUARD);

    assertThat(cast.known(COAST_GUARD)).isEqualTo(NORLAND_COASTGUARD);
  }

  @Test
  void aShortNameThatTwoBodiesShareStaysByItself() {
    Cast cast = cast(COAST_GUARD, NORLAND_COASTGUARD, body("Sarland coastguard"));

    assertThat(cast.known(COAST_GUARD)).isEqualTo(COAST_GUARD);
  }

  @Test
  void aBareSurnameIsTheOnlyPersonWhoHasIt() {
    Actor ruiz = Actor.of(ActorKind.UNSPECIFIED, "Ruiz");

    assertThat(cast(person("Marta Ruiz"), ruiz).known(ruiz)).isEqualTo(person("Marta Ruiz"));
    assertThat(cast(person("Marta Ruiz"), person("Ana Ruiz"), ruiz).known(ruiz)).isEqualTo(ruiz);
    assertThat(cast(person("Marta Ruiz"), body("Ruiz"), ruiz).known(ruiz))
        .as("a firm has the name, too")
        .isNotEqualTo(person("Marta Ruiz"));
  }

  @Test
  void theMinistryOfAMinistrysOwnReleaseIsThatMinistry() {
    Actor ministry = body("Ministry");
    Actor other = body("Interior Ministry");
    Cast release =
        Cast.of(
            article("a", "Health Ministry", "2031-05-02")
                .says(ministry, "{12 people} died")
                .says(other, "{14 people} died")
                .claims());
    Cast paper =
        Cast.of(
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

    assertThat(cast(ministry, body("health ministry")).known(body("health ministry")).id())
        .isEqualTo(cast(ministry, body("health ministry")).known(ministry).id());
    assertThat(cast(body("Région Vélin"), body("Region Velin")).known(body("Région Vélin")))
        .isEqualTo(cast(body("Région Vélin"), body("Region Velin")).known(body("Region Velin")));
  }

  @Test
  void aSurnameIsTheOnlyPersonOfThatName() {
    assertThat(cast(person("Marta Ruiz"), person("Ruiz")).known(person("Ruiz")))
        .isEqualTo(person("Marta Ruiz"));
    assertThat(cast(person("Marta Ruiz"), person("Ivo Ruiz"), person("Ruiz")).known(person("Ruiz")))
        .isEqualTo(person("Ruiz"));
  }

  @Test
  void initialsAndANameWithoutItsTailAreTheBody() {
    Actor agency = body("National Disaster Management Agency");
    Actor company = body("Brann Ferries Ltd");

    assertThat(cast(agency, body("NDMA")).known(body("NDMA"))).isEqualTo(agency);
    assertThat(cast(company, body("Brann")).known(body("Brann"))).isEqualTo(company);
  }

  @Test
  void whoSpeaksForABodyInOneArticleSpeaksForItInAll() {
    Cast cast = cast(spokesman("Ada Lind", NORLAND_COASTGUARD), person("Lind"));

    assertThat(cast.bodyOf(person("Lind"))).contains(NORLAND_COASTGUARD);
  }

  @Test
  void whoSpeaksForTwoBodiesIsTakenAtHisWordInEach() {
    Cast cast =
        cast(
            spokesman("Ada Lind", body("Brann Ferries")),
            spokesman("Ada Lind", body("Estmark Council")),
            person("Ada Lind"));

    assertThat(cast.bodyOf(spokesman("Ada Lind", body("Estmark Council"))))
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

    assertThat(cast(minister, ministry).bodyOf(minister)).contains(ministry);
    assertThat(cast(minister).bodyOf(minister)).isEmpty();
  }
}
