package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Why claims stand in a group: what each was taken to count, and whether its own words say so. */
final class Grounds {

  private final Group group;
  private final String label;

  /** Whose those counted are, looked up once for all members. */
  private final Optional<Actor> owner;

  /** Most members of a group have the same grounds, and share the sentence. */
  private final Map<String, String> shared = new HashMap<>();

  Grounds(Group group, String label) {
    this.group = group;
    this.label = label;
    this.owner = group.of();
  }

  String of(Count count) {
    String why =
        (count.quantity().isEmpty() ? withoutNumber(count) : whatItCounts(count))
            + (": " + label + ".")
            + withOthers(count);
    return shared.computeIfAbsent(why, words -> words);
  }

  private static String withoutNumber(Count count) {
    Claim claim = count.claim();
    String stance = claim.stance().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String polarity = claim.polarity().name().toLowerCase(Locale.ROOT);
    return "It gives no number, but takes a stand ("
        + stance
        + ", "
        + polarity
        + ") on those that do";
  }

  private String whatItCounts(Count count) {
    if (count.like().isPresent()) {
      Count other = count.like().get();
      String quote = other.quantity().flatMap(Quantity::text).orElse("a number");
      return "Its own words do not tell what it counts, but “"
          + quote
          + "” in "
          + other.document()
          + " does";
    }
    if (group.isMeasure()) {
      return "It is an amount in the unit of the others, with a word, its number or its size in common";
    }
    if (count.event().isEmpty()) {
      return "No word tells in which event it counts, and it stands with its like";
    }
    return count.certain()
        ? "Its own words tell what it counts"
        : "Its own words and those around them tell what it counts";
  }

  /** What its own words leave open, and those of others in the group do not. */
  private String withOthers(Count count) {
    StringBuilder others = new StringBuilder();
    if (count.of().isEmpty() && count.quantity().isPresent() && !group.isMeasure()) {
      owner.ifPresent(of -> others.append(" It goes with those of ").append(of.name()));
      others.append(others.isEmpty() ? "" : ", as it names no others.");
    }
    if (count.places().isEmpty() && count.claim().places().isEmpty() && group.place().isPresent()) {
      String place = Labels.name(group.place().get());
      others.append(" It goes with those in ").append(place).append(", as it names no place.");
    }
    return others.toString();
  }
}
