package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A relation whose reason is put into words when somebody asks for it. */
final class WordedRelation implements Relation {

  private final String from;
  private final RelationType type;
  private final String to;
  private final Supplier<String> why;

  WordedRelation(String from, RelationType type, String to, Supplier<String> why) {
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "relation.from and relation.to must differ, both are " + from);
    }
    this.from = from;
    this.type = type;
    this.to = to;
    this.why = why;
  }

  @JsonCreator
  static WordedRelation of(
      @JsonProperty("from") String from,
      @JsonProperty("type") RelationType type,
      @JsonProperty("to") String to,
      @JsonProperty("why") String why) {
    requireNonNull(why, "why");
    return new WordedRelation(
        requireNonNull(from, "from"),
        requireNonNull(type, "type"),
        requireNonNull(to, "to"),
        () -> why);
  }

  @JsonProperty("from")
  @Override
  public String from() {
    return from;
  }

  @JsonProperty("type")
  @Override
  public RelationType type() {
    return type;
  }

  @JsonProperty("to")
  @Override
  public String to() {
    return to;
  }

  @JsonProperty("why")
  @Override
  public String why() {
    return requireNonNull(why.get(), "why");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof WordedRelation relation
            && from.equals(relation.from)
            && type == relation.type
            && to.equals(relation.to)
            && (why == relation.why || why().equals(relation.why()));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * from.hashCode() + to.hashCode()) + type.name().hashCode();
  }

  @Override
  public String toString() {
    return "Relation{from=" + from + ", type=" + type + ", to=" + to + ", why=" + why() + "}";
  }
}
