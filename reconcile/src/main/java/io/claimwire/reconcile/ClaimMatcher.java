package io.claimwire.reconcile;

import io.claimwire.reconcile.match.QuestionMatcher;

/**
 * Decides which claims of a story put a value on the same thing: the first stage of a
 * reconciliation, which makes its questions. Swap it, or refine what the built-in one finds, by
 * {@link Reconciler.Builder#matcher}.
 *
 * <pre>{@code
 * // What anybody says of the gauge, and nothing else.
 * ClaimMatcher gauge =
 *     (story, origins) -> {
 *       List<MatchedClaim> levels =
 *           story.claims().stream()
 *               .filter(claim -> claim.theme().equals(Optional.of("gauge")))
 *               .filter(claim -> !claim.quantities().isEmpty())
 *               .map(c -> MatchedClaim.of(c, c.quantities().get(0), "It tells of the gauge."))
 *               .toList();
 *       return Matching.of(
 *           levels.isEmpty()
 *               ? List.of()
 *               : List.of(
 *                   MatchedQuestion.builder()
 *                       .addKey("gauge")
 *                       .label("level of the gauge")
 *                       .claims(levels)
 *                       .build()));
 *     };
 * }</pre>
 *
 * <p>An implementation must be deterministic and free of state, and may be called by many threads
 * at once. It is asked anew whenever an article of the story comes or goes, and sees the whole
 * story each time, in the same order; so it looks at that and at nothing else, and what is
 * reconciled article by article comes out like what is reconciled at once. Each number of a claim
 * bears on one question at most, and so does each claim without one. The published test class
 * {@code ClaimMatcherContract} checks this by inheritance.
 *
 * <p>Which articles tell one story is found before: claims of different stories never meet.
 */
@FunctionalInterface
public interface ClaimMatcher {

  /**
   * Brings the claims of a story together.
   *
   * @param story the claims
   * @param origins whose word they are
   * @return the questions they bear on, each claim with what put it there
   */
  Matching match(StoryClaims story, Origins origins);

  /**
   * {@return the built-in one: by what each number counts, in which event or state, whose, where
   * and in which phase, as English news has it}
   */
  static ClaimMatcher standard() {
    return (story, origins) ->
        QuestionMatcher.with(story.policy())
            .match(story.accounts(), claim -> origins.of(claim).ids());
  }
}
