package io.claimwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.scale.EstimativeProbability;
import io.claimwire.model.scale.InformationCredibility;
import io.claimwire.model.time.Edtf;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What <em>somebody else</em> thinks of a claim: an analyst, a desk, a fact-checker. Several may
 * stand beside each other and disagree; none of them changes the claim.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAssessment.class)
@JsonDeserialize(as = ImmutableAssessment.class)
@JsonPropertyOrder({"assessor", "at", "credibility", "likelihood", "note"})
public interface Assessment extends Extensible {

  /** {@return who assesses; never blank} */
  String assessor();

  /** {@return when} */
  Optional<Edtf> at();

  /** {@return the Admiralty rating of the information} */
  Optional<InformationCredibility> credibility();

  /** {@return how likely the assessor holds it to be, on a named scale} */
  Optional<EstimativeProbability> likelihood();

  /** {@return the reasons} */
  Optional<String> note();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a blank assessor. */
  @Value.Check
  default void check() {
    Checks.notBlank("assessment.assessor", assessor());
  }

  /** Builds assessments. */
  final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
