package io.claimwire.examples.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.OriginResolver;
import io.claimwire.reconcile.OriginResolverContract;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PressGroupsTest extends OriginResolverContract {

  private static final Pipeline PIPELINE = Pipeline.english();
  private static final OriginResolver GROUPS =
      new PressGroups(Map.of("Harbour Wire", "Lind Media", "Radio Lind", "Lind Media"));

  private static final List<Analysis> ARTICLES =
      List.of(
          article("a1", "Harbour Wire", "About 4,000 people marched in Castrel on Saturday."),
          article("b1", "Radio Lind", "Some 4,100 people marched in Castrel on Saturday."),
          article("c1", "Sarn Gazette", "About 9,000 people marched in Castrel on Saturday."));

  @Override
  protected OriginResolver origins() {
    return GROUPS;
  }

  @Test
  void countsThePapersOfAGroupOnce() {
    assertThat(origins(Reconciler.standard())).isEqualTo(3);
    assertThat(origins(Reconciler.builder().origins(GROUPS).build())).isEqualTo(2);
  }

  @Test
  void leavesWhomTheyQuoteApart() {
    List<Analysis> quoting =
        List.of(
            article(
                "a1",
                "Harbour Wire",
                "At least 40 people were killed in Lindmouth, the mayor said."),
            article(
                "b1",
                "Radio Lind",
                "At least 44 people were killed in Lindmouth, the ministry said."));

    assertThat(Reconciler.builder().origins(GROUPS).build().reconcile(quoting))
        .isEqualTo(Reconciler.standard().reconcile(quoting));
  }

  private static long origins(Reconciler reconciler) {
    Question marchers = reconciler.reconcile(ARTICLES).questions().get(0);
    assertThat(marchers.members()).hasSize(3);
    return marchers.members().stream().flatMap(m -> m.origin().stream()).distinct().count();
  }

  private static Analysis article(String id, String publisher, String text) {
    Source source =
        Source.builder().id(id).publisher(publisher).publishedAt(Edtf.parse("2031-05-04")).build();
    return PIPELINE.analyse(Document.of(source, text));
  }
}
