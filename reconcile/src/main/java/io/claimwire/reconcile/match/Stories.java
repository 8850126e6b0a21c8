package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import io.claimwire.model.time.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which documents tell the same story: they share names of people, bodies, places or things, and
 * were printed within the policy's span. A document is only held against the few printed last
 * before it under each name, so the work stays near linear.
 */
final class Stories {

  /** How many earlier documents under one name a document is held against. */
  private static final int NEIGHBOURS = 6;

  /** A name of its own weighs 2, a whole country or a capitalised word 1; this much suffices. */
  private static final int ENOUGH = 3;

  /** Of a document that names little, this part of what it names suffices. */
  private static final int SHARE_OF_FEW = 4;

  private final Map<String, String> parents = new HashMap<>();

  private Stories() {}

  /** Sorts documents into stories by the claims made in them. */
  static Stories of(Map<String, List<Claim>> byDocument, int storyDays) {
    Stories stories = new Stories();
    List<Teller> tellers = new ArrayList<>();
    byDocument.forEach((id, claims) -> tellers.add(Teller.of(id, claims)));
    tellers.sort(
        Comparator.comparing((Teller teller) -> teller.day).thenComparing(teller -> teller.id));
    Map<String, List<Teller>> byName = new HashMap<>();
    for (Teller teller : tellers) {
      stories.joinNearest(teller, byName, storyDays);
    }
    return stories;
  }

  /** The story of a document, by the id of one of its documents. */
  String of(String document) {
    String root = document;
    String parent = parents.getOrDefault(root, root);
    while (!parent.equals(root)) {
      root = parent;
      parent = parents.getOrDefault(root, root);
    }
    parents.put(document, root);
    return root;
  }

  /** The story of each of these documents. */
  Map<String, String> of(Collection<String> documents) {
    Map<String, String> stories = new TreeMap<>();
    documents.forEach(document -> stories.put(document, of(document)));
    return stories;
  }

  private void joinNearest(Teller teller, Map<String, List<Teller>> byName, int storyDays) {
    Map<Teller, Integer> shared = new LinkedHashMap<>();
    teller.names.forEach(
        (name, weight) -> {
          List<Teller> earlier = byName.computeIfAbsent(name, n -> new ArrayList<>());
          int from = Math.max(0, earlier.size() - NEIGHBOURS);
          earlier
              .subList(from, earlier.size())
              .forEach(other -> shared.merge(other, weight, Integer::sum));
          earlier.add(teller);
        });
    shared.forEach(
        (other, weight) -> {
          boolean near = ChronoUnit.DAYS.between(other.day, teller.day) <= storyDays;
          if (near && weight >= enough(teller, other)) {
            join(other.id, teller.id);
          }
        });
  }

  private static int enough(Teller one, Teller other) {
    int poorer = Math.min(one.weight(), other.weight());
    return Math.min(ENOUGH, Math.max(1, poorer / SHARE_OF_FEW));
  }

  /** The earlier document's story gives its name to both. */
  private void join(String one, String other) {
    String kept = of(one);
    String merged = of(other);
    if (!kept.equals(merged)) {
      parents.put(merged, kept);
    }
  }

  /** A document with its names and what each weighs. */
  private static final class Teller {

    /** The name that documents without any share. */
    private static final String NAMELESS = "";

    private final String id;
    private final LocalDate day;
    private final TreeMap<String, Integer> names;

    private Teller(String id, LocalDate day, TreeMap<String, Integer> names) {
      this.id = id;
      this.day = day;
      this.names = names;
    }

    static Teller of(String id, List<Claim> claims) {
      TreeMap<String, Integer> names = new TreeMap<>();
      for (Claim claim : claims) {
        claim.agents().forEach(actor -> add(names, actor));
        claim.quantities().stream()
            .map(Quantity::of)
            .forEach(of -> of.ifPresent(a -> add(names, a)));
        for (Attribution hop : claim.chain()) {
          hop.speakers().forEach(actor -> add(names, actor));
        }
        for (Place place : claim.places()) {
          names.merge("place " + place.code(), place.isCountry() ? 1 : 2, Math::max);
        }
        addProperNouns(names, claim);
      }
      if (names.isEmpty()) {
        names.put(NAMELESS, 1);
      }
      return new Teller(id, printed(claims), names);
    }

    int weight() {
      return names.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void add(TreeMap<String, Integer> names, Actor actor) {
      if (!actor.anonymous()) {
        names.merge("actor " + actor.id(), actor.kind() == ActorKind.STATE ? 1 : 2, Math::max);
      }
      actor.speaksFor().ifPresent(body -> add(names, body));
    }

    /** Capitalised words that do not begin the claim, calendar words left out. */
    private static void addProperNouns(TreeMap<String, Integer> names, Claim claim) {
      Words words = Words.of(claim.text().orElse(""), 0);
      for (int i = 1; i < words.size(); i++) {
        Words.Word word = words.get(i);
        if (word.capital() && word.text().length() > 3 && !Calendar.isNamed(word.text())) {
          names.merge("word " + word.text(), 1, Math::max);
        }
      }
    }

    private static LocalDate printed(List<Claim> claims) {
      Optional<Edtf> published = claims.get(0).source().publishedAt();
      return published.flatMap(Edtf::earliest).orElse(LocalDate.EPOCH);
    }
  }
}
