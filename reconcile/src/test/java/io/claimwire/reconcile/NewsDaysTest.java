package io.claimwire.reconcile;

import static io.claimwire.reconcile.Newsroom.article;
import static io.claimwire.reconcile.Newsroom.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Claim;
import io.claimwire.model.Reason;
import io.claimwire.model.Span;
import io.claimwire.model.time.Edtf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewsDaysTest {

  private static final String EARLY = "2031-05-02T05:30:00+02:00";
  private static final String FORENOON = "2031-05-02T09:30:00+02:00";
  private static final String EVENING = "2031-05-02T19:30:00+02:00";

  @Test
  void aMorningPaperTellsOfTheEveningBefore() {
    assertThat(day(EARLY, claim(EARLY))).isEqualTo("2031-05-01");
    assertThat(day(FORENOON, claim(FORENOON))).isEqualTo("2031-05-02");
    assertThat(day("2031-05-02", claim("2031-05-02"))).isEqualTo("2031-05-02");
  }

  @Test
  void anArticleOfTheForenoonTellsOfTheDayOnWhichItsSpeakersSpoke() {
    assertThat(day(FORENOON, saidOn("2031-05-01", FORENOON))).isEqualTo("2031-05-01");
    assertThat(day(FORENOON, saidOn("2031-05-02", FORENOON))).isEqualTo("2031-05-02");
    assertThat(day(FORENOON, saidOn("2031-04-28", FORENOON))).isEqualTo("2031-05-02");
    assertThat(day(EVENING, saidOn("2031-05-01", EVENING))).isEqualTo("2031-05-02");
  }

  @Test
  void theDayInTheWordsOfAClaimIsNotThatOfItsReport() {
    Claim said = saidOn("2031-05-01", FORENOON);
    Claim happened = dated("2031-05-01", FORENOON, claim(FORENOON).content());

    assertThat(NewsDays.isDatedByReport(said)).isTrue();
    assertThat(NewsDays.isDatedByReport(happened)).isFalse();
    assertThat(NewsDays.isDatedByReport(claim(FORENOON))).isFalse();
  }

  private static String day(String published, Claim claim) {
    Edtf at = Edtf.parse(published);
    return NewsDays.of(List.of(claim), c -> c.source().publishedAt()).of(at).toString();
  }

  private static Claim claim(String published) {
    return article("a", "Morning Post", published)
        .says(body("flood agency"), "{12 people} were rescued")
        .claims()
        .get(0);
  }

  private static Claim saidOn(String day, String published) {
    int after = claim(published).content().end() + 5;
    return dated(day, published, new Span(after, after + 9));
  }

  private static Claim dated(String day, String published, Span words) {
    Reason reason = new Reason("time", "a date", Optional.of(words), Optional.of(day));
    return Claim.builder()
        .from(claim(published))
        .time(Edtf.parse(day))
        .reasons(List.of(reason))
        .build();
  }
}
