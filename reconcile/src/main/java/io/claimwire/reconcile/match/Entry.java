package io.claimwire.reconcile.match;

import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import java.util.Optional;

/**
 * A claim as it bears on a question.
 *
 * @param claim the claim
 * @param quantity the number that it puts on it, if any
 * @param former whether the words say that this is the number given before
 */
public record Entry(Claim claim, Optional<Quantity> quantity, boolean former) {}
