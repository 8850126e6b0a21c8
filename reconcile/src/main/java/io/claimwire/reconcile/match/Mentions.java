package io.claimwire.reconcile.match;

import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the claims of a document give numbers: one mention a number, by the claim that says most
 * about it, and one of each claim without any.
 */
final class Mentions {

  private final Vocabulary vocabulary = Vocabulary.english();
  private final EventReader events = new EventReader();

  /** A number of a claim, or a claim without one. */
  record Mention(Claim claim, Optional<Quantity> quantity) {
    int position() {
      return quantity.map(q -> q.number().start()).orElse(claim.content().start());
    }
  }

  /** One mention a number, by the claim that says most about it; in text order. */
  List<Mention> of(List<Claim> claims) {
    Map<String, Mention> best = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Claim claim : claims) {
      List<Quantity> counted =
          claim.quantities().stream()
              .filter(q -> q.bound() != Bound.ORDINAL && !isAge(q, claim))
              .toList();
      if (counted.isEmpty()) {
        mentions.add(new Mention(claim, Optional.empty()));
      }
      for (Quantity quantity : counted) {
        Mention mention = new Mention(claim, Optional.of(quantity));
        best.merge(quantity.id(), mention, this::closer);
      }
    }
    mentions.addAll(best.values());
    mentions.sort(
        Comparator.comparingInt(Mention::position)
            .thenComparing(m -> m.quantity.map(Quantity::id).orElse(""))
            .thenComparing(m -> m.claim.id()));
    return mentions;
  }

  /** "A man of 81", "children under 10". */
  private boolean isAge(Quantity quantity, Claim claim) {
    if (!Count.isBare(quantity)) {
      return false;
    }
    Words words = Words.of(claim);
    int before = words.before(quantity.number().start());
    if (before <= 0) {
      return false;
    }
    String who = words.text(before - 1);
    return switch (words.text(before)) {
      case "of" -> vocabulary.isOnePerson(who);
      case "under", "over", "aged" ->
          vocabulary.population(who).filter(Mentions::hasAge).isPresent();
      default -> false;
    };
  }

  private static boolean hasAge(Population population) {
    return population.sort().equals("people");
  }

  /**
   * The claim that holds the number in its words, the longer chain, the one that says in which
   * event, the shorter content.
   */
  private Mention closer(Mention one, Mention other) {
    Span number = one.quantity.orElseThrow().number();
    Comparator<Mention> order =
        Comparator.comparing((Mention m) -> m.claim.content().contains(number))
            .thenComparing(m -> m.claim.chain().size())
            .thenComparing(this::namesEvent)
            .thenComparing(m -> -distance(m.claim.anchor(), number))
            .thenComparing(m -> -m.claim.content().length())
            .thenComparing(m -> m.claim.id(), Comparator.reverseOrder());
    return order.compare(one, other) >= 0 ? one : other;
  }

  private boolean namesEvent(Mention mention) {
    Words words = Words.of(mention.claim);
    return events.event(mention.claim, mention.quantity, Optional.empty(), words).isPresent();
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }
}
