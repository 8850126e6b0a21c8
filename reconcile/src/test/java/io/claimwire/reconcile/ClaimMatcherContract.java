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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ClaimMatcher} must keep to, whatever it takes for one question. Inherit it in
 * the test of your own:
 *
 * <pre>{@code
 * class IncidentFilesTest extends ClaimMatcherContract {
 *   @Override
 *   protected ClaimMatcher matcher() {
 *     return new IncidentFiles(Map.of("a1", "dam", "b1", "mill"));
 *   }
 * }
 * }</pre>
 */
public abstract class ClaimMatcherContract {

  /** Makes the test; JUnit calls it. */
  protected ClaimMatcherContract() {}

  /** {@return the matcher to test} */
  protected abstract ClaimMatcher matcher();

  /**
   * {@return the articles to test it on, of one story and with ids of their own} Six invented ones
   * of a flood if not overridden: give others where the matcher is for something else.
   */
  protected List<Analysis> articles() {
    return List.of(
        article("a1", "Harbour Wire", "2031-05-02", 40, 7),
        article("b1", "Lindmouth Post", "2031-05-02", 44, 7),
        article("c1", "Radio Lind", "2031-05-03", 44, 9),
        article("d1", "Harbour Wire", "2031-05-04", 52, 9),
        article("e1", "Lindmouth Post", "2031-05-05", 52, 0),
        article("f1", "Radio Lind", "2031-05-06", 60, 2));
  }

  @Test
  void findsSomethingInTheArticles() {
    assertThat(reconciled(articles()).questions())
        .as("override articles() where the matcher is for other ones")
        .isNotEmpty();
  }

  @Test
  void givesEachQuestionAKeyOfItsOwnAndALabel() {
    Matching matching = matching();
    assertThat(matching.questions()).extracting(MatchedQuestion::key).doesNotHaveDuplicates();
    assertThat(matching.questions()).allSatisfy(q -> assertThat(q.label()).isNotBlank());
  }

  @Test
  void putsEachNumberInOneQuestionAtMostAndInventsNone() {
    List<Claim> claims = StoryClaims.of(articles()).claims();
    Set<String> seen = new HashSet<>();
    for (MatchedQuestion question : matching().questions()) {
      for (MatchedClaim matched : question.claims()) {
        Claim claim = matched.claim();
        assertThat(claims).contains(claim);
        matched.quantity().ifPresent(q -> assertThat(claim.quantities()).contains(q));
        String number = matched.quantity().map(Quantity::id).orElse("");
        assertThat(seen.add(claim.source().id() + " " + claim.id() + " " + number))
            .as("%s is in two questions", claim)
            .isTrue();
      }
    }
  }

  @Test
  void saysOfEachClaimInASentenceWhatPutItThere() {
    assertThat(matching().questions())
        .flatExtracting(MatchedQuestion::claims)
        .allSatisfy(matched -> assertThat(matched.why()).isNotBlank().endsWith("."));
  }

  @Test
  void makesNoQuestionAPartOfItselfByDetours() {
    Matching matching = matching();
    for (int i = 0; i < matching.questions().size(); i++) {
      Set<Integer> above = new HashSet<>();
      List<Integer> open = new ArrayList<>(List.of(i));
      while (!open.isEmpty()) {
        int part = open.remove(0);
        for (Matching.Part link : matching.parts()) {
          if (link.part() == part && above.add(link.whole())) {
            open.add(link.whole());
          }
        }
      }
      assertThat(above).as(matching.questions().get(i).label()).doesNotContain(i);
    }
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
    Desk desk = Reconciler.builder().matcher(matcher()).build().desk();
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

  private Matching matching() {
    StoryClaims story = StoryClaims.of(articles());
    return matcher().match(story, OriginResolver.standard().resolve(story));
  }

  private Reconciliation reconciled(List<Analysis> articles) {
    return Reconciler.builder().matcher(matcher()).build().reconcile(articles);
  }

  private static String json(Reconciliation reconciliation) {
    return ClaimwireJson.write(reconciliation);
  }

  private static Analysis article(
      String id, String publisher, String day, int killed, int missing) {
    Source source =
        Source.builder().id(id).publisher(publisher).publishedAt(Edtf.parse(day)).build();
    Actor speaker = Actor.of(ActorKind.ORGANIZATION, "rescue service of Lindmouth");
    return Analysis.builder()
        .source(source)
        .addClaims(claim(source, speaker, 0, killed, "were killed in the Lindmouth flood"))
        .addClaims(claim(source, speaker, 100, missing, "are missing in Lindmouth"))
        .build();
  }

  private static Claim claim(Source source, Actor speaker, int start, int number, String told) {
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
                .build())
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
}
