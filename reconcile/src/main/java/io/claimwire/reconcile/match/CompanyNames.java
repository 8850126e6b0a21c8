package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The first words of the names of companies in a story: "the Brann works" are those of Brann Lines,
 * wherever they stand, while the town police are of their town.
 */
final class CompanyNames {

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Set<String> names = new HashSet<>();

  private CompanyNames() {}

  /**
   * The names in the counts of what companies plan, but for those that are led as places are: "in
   * Brann".
   */
  static Set<String> in(List<Count> counts) {
    CompanyNames found = new CompanyNames();
    if (counts.get(0).event().filter(Event::withPlans).isEmpty()) {
      return Set.of();
    }
    for (Count count : counts) {
      count.claim().agents().forEach(found::add);
      for (Attribution hop : count.claim().chain()) {
        hop.speakers().forEach(found::add);
      }
    }
    counts.forEach(count -> found.removeLed(count.own()));
    return found.names;
  }

  private void add(Actor actor) {
    actor.speaksFor().ifPresent(this::add);
    String[] words = actor.name().split(" ");
    boolean company =
        (actor.kind() == ActorKind.ORGANIZATION || actor.kind() == ActorKind.UNSPECIFIED)
            && !actor.anonymous();
    for (String word : words) {
      company &= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    if (company && !vocabulary.isBody(last) && !LocalOffices.isHeldBy(last)) {
      names.add(words[0]);
    }
  }

  private void removeLed(Words words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (Setting.leadsToPlace(words.text(i)) && words.get(i + 1).capital()) {
        names.remove(Inflection.capital(Inflection.withoutPossessive(words.text(i + 1))));
      }
    }
  }
}
