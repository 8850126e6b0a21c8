package io.claimwire.reconcile.origin;

import io.claimwire.model.Claim;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Set;

/**
 * When somebody gives his word although nobody quotes him: "the ministry put the toll at 12", "the
 * railway had given rescuers a total of 212, the mayor said".
 */
final class OwnWord {

  private static final Set<String> REPORTING =
      LexiconLines.items(OwnWord.class, "reporting-predicates.txt");

  private static final Set<String> TELLING =
      LexiconLines.items(OwnWord.class, "telling-predicates.txt");

  private static final Set<String> KEPT = LexiconLines.items(OwnWord.class, "counts-kept.txt");

  private static final String HAVING = "have";

  private OwnWord() {}

  /** Whether a claim is that somebody gives a number, or has a list with so many names. */
  static boolean isGivenIn(Claim claim) {
    return claim.predicate().filter(REPORTING::contains).isPresent()
        || claim.predicate().filter(HAVING::equals).isPresent()
            && claim.theme().map(PhraseNoun::of).filter(KEPT::contains).isPresent();
  }

  /** Whether a claim that somebody else is quoted for is that a body told him a number. */
  static boolean isPassedOnIn(Claim claim, WhoIsWho who) {
    return claim.predicate().filter(TELLING::contains).isPresent()
        && (claim.agents().isEmpty() || claim.agents().stream().allMatch(who::isBodyOfStory));
  }
}
