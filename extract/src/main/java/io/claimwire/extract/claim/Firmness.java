package io.claimwire.extract.claim;

import io.claimwire.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What a word does to the proposition it stands with.
 *
 * @param modality the modality it gives, or null if it leaves it as it is
 * @param negates whether it turns the proposition round
 */
record Firmness(@Nullable Modality modality, boolean negates) {

  static final Firmness PLAIN = new Firmness(null, false);
}
