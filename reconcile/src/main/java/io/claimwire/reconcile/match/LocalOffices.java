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
   *
   * @param placed the numbers that are put somewhere by their own words
   */
  static void follow(List<Scopes.Part> parts, Mouths mouths, Set<Count> placed) {
    Map<String, Scopes.Part> homes = new HashMap<>();
    Map<String, Double> highest = new HashMap<>();
    for (Scopes.Part part : parts) {
      boolean named = part.words().chars().anyMatch(Character::isUpperCase);
      for (Count count : part.counts()) {
        double size = count.quantity().map(Numbers::size).orElse(0.0);
        String mouth = mouths.of(count);
        // Of a governor's province and its town it is the province that he answers for.
        if (named && holdsLocalOffice(count) && size >= highest.getOrDefault(mouth, 0.0)) {
          homes.put(mouth, part);
          highest.put(mouth, size);
        }
      }
    }
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
      if (home != null && !placed.contains(count)) {
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
    for (int i = 0; i < voice.size(); i++) {
      if (isHeldBy(voice.text(i)) && !isInName(voice, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The Hospital Physicians" are no hospital. */
  private static boolean isInName(Words voice, int index) {
    int next = index + 1;
    return next < voice.size()
        && voice.get(next).capital()
        && voice.get(next).start() == voice.get(index).end() + 1;
  }

  /** Whether a word is such an office or body: "mayor", "police". */
  static boolean isHeldBy(String word) {
    return OFFICES.contains(word) || BODIES.contains(word);
  }

  private static boolean holdsLocalOffice(Count count) {
    boolean called = isHeldBy(count.voice());
    return called
        || count.claim().chain().stream()
            .flatMap(hop -> hop.speakers().stream())
            .flatMap(speaker -> speaker.roles().stream())
            .anyMatch(role -> OFFICES.contains(lastWord(role.title())));
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
