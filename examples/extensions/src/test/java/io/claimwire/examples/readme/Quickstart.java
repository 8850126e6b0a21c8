package io.claimwire.examples.readme;

import io.claimwire.extract.Pipeline;
import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Analysis;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciler;
import io.claimwire.reconcile.Reconciliation;
import java.io.PrintStream;
import java.util.List;

/** The README's first example; {@link ReadmeTest} holds the two together. */
final class Quickstart {

  private Quickstart() {}

  static void run(PrintStream out) {
    // README begin
    Pipeline pipeline = Pipeline.english(); // immutable and thread-safe: build it once

    Source wire =
        Source.builder()
            .id("a1")
            .publisher("Harbour Wire")
            .publishedAt(Edtf.parse("2025-03-03"))
            .build();
    Source paper =
        Source.builder()
            .id("a2")
            .publisher("The Lindmouth Post")
            .publishedAt(Edtf.parse("2025-03-04"))
            .build();
    Analysis first =
        pipeline.analyse(
            Document.of(
                wire,
                "At least 40 people were killed in the Lindmouth flood, police chief Marta Ruiz said on Monday."));
    Analysis second =
        pipeline.analyse(
            Document.of(
                paper,
                "The flood killed 52 people in Lindmouth, the health ministry said. Ruiz did not deny the figure."));

    first
        .attributions()
        .forEach(
            a ->
                out.println(
                    a.speakers().get(0).name()
                        + " "
                        + a.stance()
                        + ": "
                        + first.quote(a.content().get(0))));
    second.claims().forEach(claim -> out.println(claim.explain()));

    Reconciliation result = Reconciler.standard().reconcile(List.of(first, second));
    for (Question question : result.about("killed")) {
      out.println(question.explain()); // the paragraph that a desk can paste
      question.answer().best().ifPresent(out::println); // its number, beside low() and high()
      out.println(question.answer().why()); // on whose word, of how many origins, who dissents
      question
          .relations()
          .forEach(relation -> out.println(relation.type() + ": " + relation.why()));
    }
    out.println(ClaimwireJson.write(result)); // one JSON form, the same everywhere
    // README end
  }
}
