package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one member of a question stands to an earlier one, with its reason.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@JsonSerialize(as = WordedRelation.class)
@JsonDeserialize(as = WordedRelation.class)
@JsonPropertyOrder({"from", "type", "to", "why"})
public interface Relation {

  /** {@return the id of the later member} */
  String from();

  /** {@return what holds between the two} */
  RelationType type();

  /** {@return the id of the earlier member} */
  String to();

  /** {@return the reason, as a sentence with the numbers} */
  String why();

  /**
   * {@return whether the relation joins the member of this id to another}
   *
   * @param member the member's id
   */
  default boolean involves(String member) {
    return from().equals(member) || to().equals(member);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds relations. */
  final class Builder {

    private @Nullable String from;
    private @Nullable RelationType type;
    private @Nullable String to;
    private @Nullable Supplier<String> why;

    Builder() {}

    /**
     * Sets the later member.
     *
     * @param member its id
     * @return this builder
     */
    public Builder from(String member) {
      this.from = requireNonNull(member, "from");
      return this;
    }

    /**
     * Sets what holds between the two.
     *
     * @param holds what holds
     * @return this builder
     */
    public Builder type(RelationType holds) {
      this.type = requireNonNull(holds, "type");
      return this;
    }

    /**
     * Sets the earlier member.
     *
     * @param member its id
     * @return this builder
     */
    public Builder to(String member) {
      this.to = requireNonNull(member, "to");
      return this;
    }

    /**
     * Sets the reason.
     *
     * @param reason a sentence with the numbers
     * @return this builder
     */
    public Builder why(String reason) {
      requireNonNull(reason, "why");
      return why(() -> reason);
    }

    /**
     * Sets a reason that is put into words each time that somebody asks for it. A question with
     * hundreds of members has thousands of relations, and few of their reasons are ever read.
     *
     * @param reason gives a sentence with the numbers, always the same one, to any thread
     * @return this builder
     */
    public Builder why(Supplier<String> reason) {
      this.why = requireNonNull(reason, "why");
      return this;
    }

    /**
     * {@return the relation}
     *
     * @throws NullPointerException if one of the four was not set
     * @throws IllegalArgumentException if it joins a member to itself
     */
    public Relation build() {
      return new WordedRelation(
          requireNonNull(from, "from"),
          requireNonNull(type, "type"),
          requireNonNull(to, "to"),
          requireNonNull(why, "why"));
    }
  }
}
