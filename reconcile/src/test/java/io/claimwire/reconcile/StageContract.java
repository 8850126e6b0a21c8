package io.claimwire.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * What every stage of a reconciliation must keep to, whatever it decides: the order in which
 * articles come, the desk on which they come one by one, the locale and the time zone change
 * nothing. Inherited through the contract of each kind of stage.
 */
abstract class StageContract {

  private static final Actor RESCUERS =
      Actor.of(ActorKind.ORGANIZATION, "rescue service of Lindmouth");
  private static final Actor MAYOR = Actor.of(ActorKind.ORGANIZATION, "town hall of Lindmouth");

  /** A reconciler with the stage to test, the others built in. */
  abstract Reconciler reconciler();

  /**
   * {@return the articles to test it on, of one story and with ids of their own} Six invented ones
   * of a flood if not overridden: give others where the stage is for something else.
   */
  protected List<Analysis> articles() {
    return List.of(
        article("a1", "Harbour Wire", "2031-05-02", RESCUERS, 40, 7),
        article("b1", "Lindmouth Post", "2031-05-02", MAYOR, 44, 7),
        article("c1", "Radio Lind", "2031-05-03", RESCUERS, 44, 9),
        article("d1", "Harbour Wire", "2031-05-04", RESCUERS, 52, 9),
        article("e1", "Lindmouth Post", "2031-05-05", MAYOR, 52, 0),
        article("f1", "Radio Lind", "2031-05-06", RESCUERS, 60, 2));
  }

  @Test
  void findsSomethingInTheArticles() {
    assertThat(reconciled(articles()).questions())
        .as("override articles() where the stage is for other ones")
        .isNotEmpty();
  }

  @Test
  void givesTheSameWhateverTheOrderOfTheArticles() {
    List<Analysis> articles = new ArrayList<>(articles());
    String inOrder = json(reconciled(articles));
    Collections.reverse(articles);
    assertThat(json(reconciled(articles))).isEqualTo(inOrder);
    Collections.rotate(articles, articles.size() / 2);
    assertThat(json(reconciled(articles))).isEqualTo(inOrder);
  }

  @Test
  void givesOneByOneWhatItGivesAtOnce() {
    Desk desk = reconciler().desk();
    List<Analysis> until = new ArrayList<>();
    for (Analysis article : articles()) {
      desk.add(article);
      until.add(article);
      assertThat(json(desk.reconciliation())).isEqualTo(json(reconciled(until)));
    }
    Analysis first = until.remove(0);
    desk.remove(first.source().id());
    assertThat(json(desk.reconciliation())).isEqualTo(json(reconciled(until)));
  }

  @Test
  void givesTheSameWhateverTheLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = json(reconciled(articles()));
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(json(reconciled(articles()))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Reconciliation reconciled(List<Analysis> articles) {
    return reconciler().reconcile(articles);
  }

  private static String json(Reconciliation reconciliation) {
    return ClaimwireJson.write(reconciliation);
  }

  private static Analysis article(
      String id, String publisher, String day, Actor speaker, int killed, int missing) {
    Source source = source(id, publisher, day);
    return Analysis.builder()
        .source(source)
        .addClaims(told(source, speaker, 0, killed, "were killed in the Lindmouth flood"))
        .addClaims(told(source, speaker, 100, missing, "are missing in Lindmouth"))
        .build();
  }

  /** An article that quotes nobody. */
  static Analysis ownVoice(String id, String publisher, String day, int killed) {
    Source source = source(id, publisher, day);
    return Analysis.builder()
        .source(source)
        .addClaims(claim(source, 0, killed, "were killed in the Lindmouth flood").build())
        .build();
  }

  private static Source source(String id, String publisher, String day) {
    return Source.builder().id(id).publisher(publisher).publishedAt(Edtf.parse(day)).build();
  }

  private static Claim told(Source source, Actor speaker, int start, int number, String told) {
    Claim.Builder claim = claim(source, start, number, told);
    Span content = claim.build().content();
    return claim
        .addChain(
            Attribution.builder()
                .cue(content)
                .addContent(content)
                .form(AttributionForm.INDIRECT)
                .addSpeakers(speaker)
                .stance(Stance.ASSERTS)
                .document(source.id())
                .build())
        .build();
  }

  private static Claim.Builder claim(Source source, int start, int number, String told) {
    String digits = Integer.toString(number);
    String phrase = digits + " people";
    String text = phrase + " " + told;
    Span content = new Span(start, start + text.length());
    BigDecimal value = BigDecimal.valueOf(number);
    return Claim.builder()
        .source(source)
        .anchor(content)
        .content(content)
        .text(text)
        .stance(Stance.ASSERTS)
        .polarity(Polarity.AFFIRMED)
        .modality(Modality.ACTUAL)
        .addQuantities(
            Quantity.builder()
                .span(new Span(start, start + phrase.length()))
                .number(new Span(start, start + digits.length()))
                .text(phrase)
                .bound(Bound.EXACT)
                .value(value)
                .low(value)
                .high(value)
                .unit("people")
                .build());
  }
}
