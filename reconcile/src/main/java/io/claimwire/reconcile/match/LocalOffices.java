package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who answers for a town gives its numbers: what a mayor says is of his town once he has said so.
 */
final class LocalOffices {

  private static final Set<String> OFFICES =
      LexiconLines.items(LocalOffices.class, "house-offices.txt");

  private static final Set<String> BODIES =
      LexiconLines.items(LocalOffices.class, "local-bodies.txt");

  private LocalOffices() {}

  /**
   * Who answers for a town gives its numbers: where a mayor once gives a number as that of his
   * town, and never one of the whole beside it, all that he gives are of the town.
   */
  static void follow(List<Scopes.Part> parts, Mouths mouths) {
    Map<String, Scopes.Part> homes = new HashMap<>();
    Set<String> strayed = new HashSet<>();
    for (Scopes.Part part : parts) {
      boolean named = part.words().chars().anyMatch(Character::isUpperCase);
      for (Count count : part.counts()) {
        if (named && holdsLocalOffice(count)) {
          Scopes.Part home = homes.putIfAbsent(mouths.of(count), part);
          if (home != null && !home.words().equals(part.words())) {
            strayed.add(mouths.of(count));
          }
        }
      }
    }
    homes.keySet().removeAll(strayed);
    Scopes.Part whole = parts.get(0);
    if (homes.isEmpty() || !whole.words().isEmpty()) {
      return;
    }
    Set<Mouths.Mouth> atHome = new HashSet<>();
    homes.values().forEach(home -> home.counts().forEach(count -> atHome.add(mouths.in(count))));
    for (Count count : whole.counts()) {
      if (atHome.contains(mouths.in(count))) {
        homes.remove(mouths.of(count));
      }
    }
    for (Count count : List.copyOf(whole.counts())) {
      Scopes.Part home = homes.get(mouths.of(count));
      if (home != null) {
        whole.counts().remove(count);
        home.counts().add(count);
      }
    }
    parts.removeIf(part -> part.counts().isEmpty());
  }

  /**
   * Whether the words for somebody tell that he answers for a town or a house, or is its police.
   */
  static boolean isHeldBy(Words voice) {
    return voice.all().stream().anyMatch(word -> isHeldBy(word.text()));
  }

  /** Whether a word is such an office or body: "mayor", "police". */
  static boolean isHeldBy(String word) {
    return OFFICES.contains(word) || BODIES.contains(word);
  }

  private static boolean holdsLocalOffice(Count count) {
    return count.claim().chain().stream()
        .flatMap(hop -> hop.speakers().stream())
        .flatMap(speaker -> speaker.roles().stream())
        .anyMatch(role -> OFFICES.contains(lastWord(role.title())));
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
