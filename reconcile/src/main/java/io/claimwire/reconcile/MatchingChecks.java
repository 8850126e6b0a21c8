package io.claimwire.reconcile;

import io.claimwire.model.Claim;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a matcher must keep to so that questions and members have ids of their own. */
final class MatchingChecks {

  private MatchingChecks() {}

  /** A number of a claim, or a claim without one. */
  private record Told(String document, String claim, String quantity) {

    static Told of(MatchedClaim matched) {
      Claim claim = matched.claim();
      return new Told(
          claim.source().id(), claim.id(), matched.quantity().map(q -> q.id()).orElse(""));
    }
  }

  static void check(Matching matching, StoryClaims story, ClaimMatcher matcher) {
    Set<Claim> claims = Collections.newSetFromMap(new IdentityHashMap<>());
    claims.addAll(story.claims());
    Set<List<String>> keys = new HashSet<>();
    Set<Told> told = new HashSet<>();
    for (MatchedQuestion question : matching.questions()) {
      if (!keys.add(question.key())) {
        throw broken(matcher, "gives two questions the key " + question.key());
      }
      for (MatchedClaim matched : question.claims()) {
        if (!claims.contains(matched.claim())) {
          throw broken(matcher, "gives a claim that is not of the story: " + named(matched));
        }
        if (!told.add(Told.of(matched))) {
          throw broken(matcher, "puts a number in two places: " + named(matched));
        }
      }
    }
  }

  private static String named(MatchedClaim matched) {
    Claim claim = matched.claim();
    return "claim " + claim.id() + " of document \"" + claim.source().id() + "\"";
  }

  private static IllegalStateException broken(ClaimMatcher matcher, String how) {
    return new IllegalStateException("the matcher " + matcher.getClass().getName() + " " + how);
  }
}
