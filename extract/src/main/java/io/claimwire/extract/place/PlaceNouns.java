package io.claimwire.extract.place;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The common nouns for what lies somewhere and stays there: stretches of land and settlements
 * ("province", "town"), and what is built on them ("plant", "bridge"). Immutable.
 */
public final class PlaceNouns {

  private static final PlaceNouns STANDARD = new PlaceNouns();

  private final WordSet areas;
  private final WordSet sites;
  private final WordSet anySites;

  private PlaceNouns() {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (LexiconFile.Entry entry : LexiconFile.read(PlaceNouns.class, "place-nouns.txt")) {
      kinds.computeIfAbsent(entry.column(0), kind -> new HashSet<>()).add(entry.column(1));
    }
    this.areas = kind(kinds, "area");
    this.sites = kind(kinds, "site");
    this.anySites = kind(kinds, "any-site");
  }

  private static WordSet kind(Map<String, Set<String>> kinds, String name) {
    Set<String> nouns = kinds.get(name);
    if (nouns == null) {
      throw new IllegalStateException("place-nouns.txt must have the kind \"" + name + "\"");
    }
    return WordSet.of(nouns);
  }

  /** {@return the nouns that come with Claimwire} */
  public static PlaceNouns standard() {
    return STANDARD;
  }

  /**
   * {@return whether a noun is a kind of settlement or land: "town"}
   *
   * @param noun the noun, in any form
   */
  public boolean isArea(Token noun) {
    return areas.hasLemma(requireNonNull(noun, "noun"));
  }

  /**
   * {@return whether a noun is a kind of building, works or ground: "plant"}
   *
   * @param noun the noun, in any form
   */
  public boolean isSite(Token noun) {
    return sites.hasLemma(requireNonNull(noun, "noun"));
  }

  /**
   * {@return whether a noun stands for whatever was last put somewhere: "site"}
   *
   * @param noun the noun, in any form
   */
  public boolean isAnySite(Token noun) {
    return anySites.hasLemma(requireNonNull(noun, "noun"));
  }
}
