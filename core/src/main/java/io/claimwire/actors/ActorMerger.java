package io.claimwire.actors;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Unites the actors of several documents, so that one real entity has one id in all of them. An
 * explicit step: an extractor knows one document only, and two documents may mean two people by one
 * name.
 *
 * <pre>{@code
 * List<Analysis> shared = ActorMerger.standard().merge(analyses);
 * Actor ruiz = shared.get(0).actor("Marta Ruiz").orElseThrow();
 * Claims.in(shared).byOrigin(ruiz).forEach(claim -> System.out.println(claim.explain()));
 * }</pre>
 *
 * <p>One actor are
 *
 * <ul>
 *   <li>people with the same names in any order and any usual transliteration, and a surname with
 *       the only full name that has it; of several bearers of a surname, the only one of the same
 *       role or body;
 *   <li>bodies whose names have the same words ("the Ministry of Health", "health ministry"), in
 *       American or British spelling, with a country as adjective or possessive; a shorter name
 *       ("interior ministry") with the only fuller one; initials; company names without "Ltd";
 *   <li>states by their names, groups by exactly the same name.
 * </ul>
 *
 * <p>Kept apart are those whose countries differ, those between whom a short name cannot decide,
 * and everybody unnamed: "a senior official" is somebody in one document only.
 */
public final class ActorMerger {

  private static final ActorMerger STANDARD = new ActorMerger();

  private ActorMerger() {}

  /** {@return the merger with the rules above} */
  public static ActorMerger standard() {
    return STANDARD;
  }

  /**
   * {@return the same analyses, in the same order, with shared actors} Each actor has the id and
   * name of its fullest form, its mentions and other names in that document, and the roles, country
   * and body that any document tells. Ids of attributions, quantities and claims stay, so that what
   * refers to a claim still finds it.
   *
   * @param analyses what was found in each document; the result depends on their order only in the
   *     order of roles
   */
  public List<Analysis> merge(Collection<Analysis> analyses) {
    requireNonNull(analyses, "analyses");
    List<Actor> all = new ArrayList<>();
    analyses.forEach(analysis -> all.addAll(analysis.actors()));
    Acquaintance acquaintance = Acquaintance.of(all);
    return analyses.stream().map(one -> new Reunion(acquaintance).of(one)).toList();
  }
}
