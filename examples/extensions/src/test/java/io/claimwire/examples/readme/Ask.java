package io.claimwire.examples.readme;

import io.claimwire.actors.ActorMerger;
import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Claims;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** The README's example of questions to claims; {@link ReadmeTest} holds the two together. */
final class Ask {

  private Ask() {}

  static void run(Analysis first, Analysis second, PrintStream out) {
    // README begin
    List<Analysis> articles = ActorMerger.standard().merge(List.of(first, second));
    Actor ruiz = articles.get(0).actor("Marta Ruiz").orElseThrow();
    for (Claim claim :
        Claims.in(articles).by(ruiz)) { // at any hop; byOrigin(ruiz) for her own word
      out.println(claim.source().id() + ": " + claim.explain());
    }
    LocalDate monday = LocalDate.of(2025, 3, 3);
    Claims.in(articles)
        .withQuantity()
        .firm()
        .asOf(monday)
        .forEach(claim -> out.println(claim.text()));
    Claims.in(articles).about(ruiz).forecasts().forEach(claim -> out.println(claim.text()));
    // README end
  }
}
