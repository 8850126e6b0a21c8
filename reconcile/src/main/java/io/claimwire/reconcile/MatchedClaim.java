package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import java.util.Optional;

/**
 * A claim as it bears on a question, and what put it there.
 *
 * @param claim the claim
 * @param quantity the number that it puts on the question, one of the claim's own; absent for a
 *     claim without one, such as a denial
 * @param former whether the words say that this is the number given before
 * @param why what put it there, as a sentence: {@code "Its own words count people killed."}
 */
public record MatchedClaim(Claim claim, Optional<Quantity> quantity, boolean former, String why) {

  /**
   * Refuses nulls and a blank reason.
   *
   * @param claim the claim
   * @param quantity the number that it puts on the question
   * @param former whether it is the number given before
   * @param why what put it there
   * @throws IllegalArgumentException if the reason is blank
   */
  public MatchedClaim {
    requireNonNull(claim, "claim");
    requireNonNull(quantity, "quantity");
    if (requireNonNull(why, "why").isBlank()) {
      throw new IllegalArgumentException(
          "matchedClaim.why must not be blank (claim " + claim.id() + ")");
    }
  }

  /**
   * {@return a claim that puts a number on a question}
   *
   * @param claim the claim
   * @param quantity one of its numbers
   * @param why what put it there, as a sentence
   */
  public static MatchedClaim of(Claim claim, Quantity quantity, String why) {
    return new MatchedClaim(claim, Optional.of(quantity), false, why);
  }

  /**
   * {@return a claim that bears on a question without a number}
   *
   * @param claim the claim
   * @param why what put it there, as a sentence
   */
  public static MatchedClaim of(Claim claim, String why) {
    return new MatchedClaim(claim, Optional.empty(), false, why);
  }

  /**
   * {@return the same for another reason}
   *
   * @param reason what put it there, as a sentence
   */
  public MatchedClaim because(String reason) {
    return new MatchedClaim(claim, quantity, former, reason);
  }
}
