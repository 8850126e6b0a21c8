package io.claimwire.reconcile.match;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Actor;
import io.claimwire.reconcile.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindredEventsTest {

  private static final Actor PROVINCE = body("Estmark Province");
  private static final Actor BRIGADE = body("Lind Fire Brigade");

  private static List<String> joined(Newsroom... articles) {
    return new KindredEvents(Vocabulary.english())
        .joined(Counts.of(articles)).stream().map(Counts::inBrief).toList();
  }

  private static Newsroom monday() {
    return article("a", "Harbour Wire", "2031-05-02");
  }

  private static Newsroom tuesday() {
    return article("b", "Lind Post", "2031-05-03");
  }

  @Test
  void homesDestroyedAreThoseDamagedWhereNoArticleGivesBoth() {
    assertThat(
            joined(
                monday().says(PROVINCE, "the flood destroyed {40 homes}"),
                tuesday().says(BRIGADE, "the flood damaged {55 homes}")))
        .containsExactly("40 homes damaged", "55 homes damaged");
  }

  @Test
  void homesDestroyedAreOthersThanThoseDamagedWhereAnArticleGivesBoth() {
    assertThat(
            joined(
                monday().says(PROVINCE, "the flood destroyed {40 homes}"),
                tuesday()
                    .says(BRIGADE, "the flood destroyed {44 homes}")
                    .says(BRIGADE, "the flood damaged {130 homes}")))
        .containsExactly("40 homes destroyed", "44 homes destroyed", "130 homes damaged");
  }

  @Test
  void anEventWithoutItsKindredKeepsItsName() {
    assertThat(joined(monday().says(PROVINCE, "{12 miners} are trapped in the shaft")))
        .containsExactly("12 workers trapped");
  }

  @Test
  void thoseTreatedAreInjuredOrPatientsInHospital() {
    assertThat(
            joined(
                monday().says(BRIGADE, "{20 people} were taken to hospital"),
                tuesday().says(PROVINCE, "{31 people} were injured")))
        .containsExactly("20 people injured", "31 people injured");
    assertThat(
            joined(
                monday().says(BRIGADE, "{20 people} were in hospital"),
                tuesday().says(PROVINCE, "it had cared for {31 patients}")))
        .containsExactly("20 people hospitalised", "31 patients hospitalised");
  }

  @Test
  void eachPopulationIsToldApartForItself() {
    assertThat(
            joined(
                monday()
                    .says(BRIGADE, "{20 people} were taken to hospital")
                    .says(BRIGADE, "{64 people} were injured")
                    .says(BRIGADE, "{3 officers} were taken to hospital"),
                tuesday().says(PROVINCE, "{5 officers} were injured")))
        .containsExactly(
            "20 people hospitalised",
            "64 people injured",
            "3 officers injured",
            "5 officers injured");
  }

  @Test
  void thoseInIntensiveCareAreInHospitalUnlessAnArticleGivesBoth() {
    assertThat(
            joined(
                monday().says(BRIGADE, "{6 people} were in intensive care"),
                tuesday().says(PROVINCE, "{31 people} were in hospital")))
        .containsExactly("6 people hospitalised", "31 people hospitalised");
    assertThat(
            joined(
                monday().says(BRIGADE, "{6 people} were in intensive care"),
                tuesday()
                    .says(PROVINCE, "{31 people} were in hospital")
                    .says(PROVINCE, "{9 people} were in intensive care")))
        .containsExactly("6 people critical", "31 people hospitalised", "9 people critical");
  }
}
