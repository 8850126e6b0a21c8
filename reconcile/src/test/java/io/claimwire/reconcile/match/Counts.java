package io.claimwire.reconcile.match;

import io.claimwire.model.Claim;
import io.claimwire.reconcile.Newsroom;
import io.claimwire.reconcile.ReconciliationPolicy;
import io.claimwire.reconcile.ReconciliationPolicy.OriginScope;
import io.claimwire.reconcile.origin.OriginTracer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts as the articles of one story give them, and how tests write them down. */
final class Counts {

  private Counts() {}

  /** What the numbers of some articles count, article by article, in text order. */
  static List<Count> of(Newsroom... articles) {
    CountReader reader = new CountReader(ReconciliationPolicy.standard().storyDays());
    List<Count> counts = new ArrayList<>();
    for (Newsroom article : articles) {
      List<Claim> claims = article.claims();
      String document = claims.get(0).source().id();
      counts.addAll(Account.of(document, List.of(claims), Map.of()).counts(reader));
    }
    return counts;
  }

  /** On whose word a number is, by the speaker's name in each article. */
  static Mouths mouths() {
    return new Mouths(OriginTracer.upTo(OriginScope.BODY)::originOf);
  }

  /** The numbers alone: "12 31". */
  static String numbers(List<Count> counts) {
    return String.join(" ", counts.stream().map(Numbers::of).toList());
  }

  /** What a count says in brief: "90 people arrested", a question mark for what it leaves open. */
  static String inBrief(Count count) {
    return Numbers.of(count)
        + " "
        + count.population().map(Population::name).orElse("?")
        + " "
        + count.event().map(Event::name).orElse("?");
  }
}
