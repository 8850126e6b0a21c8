package io.claimwire.reconcile.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Claim;
import io.claimwire.model.Role;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.Newsroom.Draft;
import io.claimwire.reconcile.ReconciliationPolicy.OriginScope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginTracerTest {

  private static final Actor STATE = Actor.of(ActorKind.STATE, "Norland");
  private static final Actor MINISTRY =
      Actor.builder()
          .kind(ActorKind.ORGANIZATION)
          .name("Interior Ministry")
          .speaksFor(STATE)
          .build();
  private static final Actor SPOKESMAN = Newsroom.spokesman("Ada Lindqvist", MINISTRY);
  private static final OriginTracer TO_BODY = OriginTracer.upTo(OriginScope.BODY);

  @Test
  void tracesASpokesmanToTheBodyAndNoFurther() {
    assertThat(TO_BODY.originOf(claim(new Draft("{12 people} died").by(SPOKESMAN))))
        .containsExactly(MINISTRY.id());
    assertThat(TO_BODY.originOf(claim(new Draft("{12 people} died").by(MINISTRY))))
        .containsExactly(MINISTRY.id());
  }

  @Test
  void tracesToTheStateWhereThePolicySaysSo() {
    Claim claim = claim(new Draft("{12 people} died").by(SPOKESMAN));
    assertThat(OriginTracer.upTo(OriginScope.PRINCIPAL).originOf(claim))
        .containsExactly(STATE.id());
  }

  @Test
  void keepsJointSpeakersTogetherInWhateverOrderTheyAreNamed() {
    Actor mayor = Newsroom.body("Mayor of Estmark");
    assertThat(TO_BODY.originOf(claim(new Draft("{12 people} died").by(SPOKESMAN, mayor))))
        .isEqualTo(TO_BODY.originOf(claim(new Draft("{12 people} died").by(mayor, SPOKESMAN))))
        .hasSize(2);
  }

  @Test
  void takesTheOutletForItsOwnVoiceUnderTheIdItHasWhenQuoted() {
    Claim claim = claim(new Draft("{12 people} died"));
    Actor quoted = Newsroom.body("Morning Post");
    assertThat(TO_BODY.originOf(claim)).containsExactly(quoted.id());
  }

  @Test
  void whoeverHasAListGivesItsNumber() {
    Actor lawyer = Actor.builder().kind(ActorKind.PERSON).name("lawyer").anonymous(true).build();
    Draft list = new Draft("A lawyer has a list of {38 people}").doing(lawyer, "have", "list");
    Draft goats = new Draft("A lawyer has {38 goats}").doing(lawyer, "have", "goats");
    Actor outlet = Newsroom.body("Morning Post");

    assertThat(TO_BODY.originOf(claim(list))).containsExactly(lawyer.id());
    assertThat(TO_BODY.originOf(claim(goats))).containsExactly(outlet.id());
  }

  @Test
  void takesWhatPicturesShowForTheWordOfWhoeverCitesThem() {
    Actor pictures = Actor.of(ActorKind.UNSPECIFIED, "Pictures from a drone");
    Claim cited = claim(new Draft("{38 houses} are gone").by(MINISTRY));
    Claim shown =
        Claim.builder()
            .from(claim(new Draft("{38 houses} are gone").by(pictures)))
            .chain(
                List.of(
                    cited.chain().get(0),
                    claim(new Draft("{38 houses} are gone").by(pictures)).chain().get(0)))
            .build();
    assertThat(TO_BODY.originOf(shown)).containsExactly(MINISTRY.id());
  }

  @Test
  void takesWhatCrewsFindForTheWordOfTheirBody() {
    Actor crews = Actor.of(ActorKind.UNSPECIFIED, "Crews");
    Claim told = claim(new Draft("{4 bodies} were found").by(MINISTRY));
    Claim found = claim(new Draft("{4 bodies} were found").by(crews));
    Claim chain =
        Claim.builder()
            .from(found)
            .chain(List.of(told.chain().get(0), found.chain().get(0)))
            .build();
    assertThat(TO_BODY.originOf(chain)).containsExactly(MINISTRY.id());
    assertThat(TO_BODY.originOf(found)).containsExactly(crews.id());
  }

  @Test
  void knowsTheForceForThePoliceAndTheCarMakerForTheCompanyOfTheStory() {
    Actor police = Newsroom.body("city police");
    Actor force = Actor.of(ActorKind.UNSPECIFIED, "force");
    Actor company = Newsroom.body("Orvane Motors");
    Actor maker = Newsroom.body("car maker");
    Newsroom article =
        Newsroom.article("a", "Morning Post", "2031-05-02")
            .says(police, "{12 people} were arrested")
            .says(force, "{19 people} were arrested")
            .says(company, "Orvane Motors would cut {300 jobs}")
            .says(maker, "{200 jobs} would go");
    OriginTracer tracer = TO_BODY.in(WhoIsWho.of(article.claims()));
    assertThat(article.claims())
        .extracting(tracer::originOf)
        .containsExactly(
            List.of(police.id()),
            List.of(police.id()),
            List.of(company.id()),
            List.of(company.id()));
  }

  @Test
  void takesAMinistersOfficeForTheMinister() {
    Actor minister =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("Ada Rell")
            .addRole(new Role("minister", Optional.empty()))
            .build();
    Actor office =
        Actor.builder()
            .kind(ActorKind.ORGANIZATION)
            .name("Rell's office")
            .speaksFor(minister)
            .build();
    Newsroom article =
        Newsroom.article("a", "Morning Post", "2031-05-02")
            .says(minister, "{12 people} died")
            .says(office, "{12 people} died");
    OriginTracer tracer = TO_BODY.in(WhoIsWho.of(article.claims()));
    assertThat(tracer.originOf(article.claims().get(1)))
        .isEqualTo(tracer.originOf(article.claims().get(0)));
  }

  @Test
  void takesTwoWhoAreSaidToSpeakForEachOtherForOneOrigin() {
    Actor owner = person("Ada Rell", person("Bo Tarn", null));
    Actor lawyer = person("Bo Tarn", person("Ada Rell", null));
    Newsroom article =
        Newsroom.article("a", "Morning Post", "2031-05-02")
            .says(owner, "{12 people} died")
            .says(lawyer, "{12 people} died");
    OriginTracer tracer = TO_BODY.in(WhoIsWho.of(article.claims()));
    assertThat(tracer.originOf(article.claims().get(0)))
        .isEqualTo(tracer.originOf(article.claims().get(1)))
        .hasSize(1);
  }

  private static Actor person(String name, @Nullable Actor speaksFor) {
    return Actor.builder()
        .kind(ActorKind.PERSON)
        .name(name)
        .speaksFor(Optional.ofNullable(speaksFor))
        .build();
  }

  private static Claim claim(Draft draft) {
    return Newsroom.article("a", "Morning Post", "2031-05-02").add(draft).claims().get(0);
  }
}
