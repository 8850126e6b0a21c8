package io.claimwire.examples.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.ClaimMatcher;
import io.claimwire.reconcile.ClaimMatcherContract;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciler;
import io.claimwire.reconcile.Reconciliation;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentFilesTest extends ClaimMatcherContract {

  private static final Pipeline PIPELINE = Pipeline.english();

  private static final List<Analysis> ARTICLES =
      List.of(
          flood("a1", "2031-05-02", "dam", "40 people, five children among them,"),
          flood("b1", "2031-05-03", "dam", "Forty-four people, nine children among them,"),
          flood("c1", "2031-05-06", "storm", "Three people, one child among them,"),
          flood("d1", "2031-05-07", "storm", "Four people"));

  @Override
  protected ClaimMatcher matcher() {
    return new IncidentFiles();
  }

  @Override
  protected List<Analysis> articles() {
    return ARTICLES;
  }

  @Test
  void keepsApartWhatTheDeskHasFiledUnderTwoIncidents() {
    Reconciliation result =
        Reconciler.builder().matcher(new IncidentFiles()).build().reconcile(ARTICLES);

    List<Question> killed = result.about("people killed");
    assertThat(killed)
        .extracting(Question::label)
        .containsExactlyInAnyOrder("people killed [dam]", "people killed [storm]");
    assertThat(killed).allSatisfy(question -> assertThat(question.members()).hasSize(2));
    assertThat(killed.get(0).members().get(0).why())
        .hasValueSatisfying(why -> assertThat(why).endsWith("Its article is filed under dam."));
  }

  @Test
  void leavesArticlesThatAreFiledNowhereToTheBuiltInMatcher() {
    List<Analysis> unfiled =
        List.of(
            flood("a1", "2031-05-02", "", "40 people"), flood("b1", "2031-05-03", "", "44 people"));

    assertThat(Reconciler.builder().matcher(new IncidentFiles()).build().reconcile(unfiled))
        .isEqualTo(Reconciler.standard().reconcile(unfiled));
  }

  private static Analysis flood(String id, String day, String incident, String dead) {
    Source.Builder source = Source.builder().id(id).publishedAt(Edtf.parse(day));
    if (!incident.isEmpty()) {
      source.putExtra(IncidentFiles.FIELD, incident);
    }
    String text = dead + " were killed in the Lindmouth flood, the health ministry said.";
    return PIPELINE.analyse(Document.of(source.build(), text));
  }
}
