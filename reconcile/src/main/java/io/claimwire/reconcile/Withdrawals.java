package io.claimwire.reconcile;

import io.claimwire.model.Claim;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which numbers of an article are given only to be taken back: "the ministry withdrew its figure of
 * 52". Such a number is nobody's position, and nor is the figure that the same origin gave before.
 */
final class Withdrawals {

  private static final Map<String, Set<String>> WORDS = words();

  private Withdrawals() {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String[] line : LexiconLines.read(Withdrawals.class, "withdrawals.txt", 2)) {
      words.computeIfAbsent(line[0], list -> new HashSet<>()).addAll(LexiconLines.items(line[1]));
    }
    return words;
  }

  /**
   * The claims that take numbers back, by the ids of these. A number after "to" is the new one: who
   * gives one revises his figure, and that is a relation.
   */
  static Map<String, Claim> in(List<Claim> claims) {
    Map<String, Claim> withdrawn = new HashMap<>();
    for (Claim claim : claims) {
      if (isWithdrawal(claim)) {
        for (Quantity quantity : claim.quantities()) {
          if (!wordBefore(claim, quantity).equals("to")) {
            withdrawn.put(quantity.id(), claim);
          }
        }
      }
    }
    return withdrawn.isEmpty() ? Map.of() : withdrawn;
  }

  private static boolean isWithdrawal(Claim claim) {
    return claim.stance() == Stance.ASSERTS
        && claim.polarity() == Polarity.AFFIRMED
        && claim.modality() == Modality.ACTUAL
        && claim.predicate().filter(predicate -> isIn("verb", predicate)).isPresent()
        && claim.theme().filter(theme -> isIn("theme", head(theme))).isPresent();
  }

  private static boolean isIn(String list, String word) {
    return WORDS.getOrDefault(list, Set.of()).contains(word);
  }

  private static String head(String theme) {
    String phrase = theme.strip().toLowerCase(Locale.ROOT);
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  private static String wordBefore(Claim claim, Quantity quantity) {
    int end = quantity.span().start() - claim.content().start();
    Optional<String> text = claim.text().filter(words -> end > 0 && end <= words.length());
    return text.map(words -> head(words.substring(0, end))).orElse("");
  }
}
