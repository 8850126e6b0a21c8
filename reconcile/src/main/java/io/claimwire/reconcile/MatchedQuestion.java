package io.claimwire.reconcile;

import io.claimwire.model.Actor;
import io.claimwire.model.Place;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Claims that a {@link ClaimMatcher} takes for answers to one question, before anybody looks at
 * whose word they are and how they stand to each other.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ReconcileStyle
public interface MatchedQuestion {

  /**
   * {@return what makes it this question and no other of its story: the same words in whatever
   * order the claims come, and whatever else the story holds; the question's id is made from them}
   */
  List<String> key();

  /** {@return what is asked, in a few words: "people missing"} */
  String label();

  /** {@return whose or what is counted} */
  Optional<Actor> of();

  /** {@return where, if the question is about a place} */
  List<Place> places();

  /** {@return the event or state in which they are counted: "killed", "on board"} */
  Optional<String> event();

  /**
   * {@return how the value can change while it is being reported; by default it goes up and down}
   */
  @Value.Default
  default Dynamics dynamics() {
    return Dynamics.VARYING;
  }

  /** {@return the claims that bear on it, in any order; never empty} */
  List<MatchedClaim> claims();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a question without a key, a label or claims. */
  @Value.Check
  default void check() {
    if (key().isEmpty()) {
      throw new IllegalArgumentException(
          "matchedQuestion.key must not be empty (question “" + label() + "”)");
    }
    if (label().isBlank()) {
      throw new IllegalArgumentException(
          "matchedQuestion.label must not be blank (key " + key() + ")");
    }
    if (claims().isEmpty()) {
      throw new IllegalArgumentException(
          "matchedQuestion.claims must not be empty (question “" + label() + "”)");
    }
  }

  /** Builds matched questions. */
  final class Builder extends ImmutableMatchedQuestion.Builder {
    Builder() {}
  }
}
