package io.claimwire.reconcile.match;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.origin.Appositions;
import io.claimwire.reconcile.origin.StillSpeaking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one document tells, as far as that can be read without the others: whom and what it names,
 * and what its numbers count. It is read once, however often the document's story is told anew.
 */
public final class Account {

  /** The name that documents without any share. */
  private static final String NAMELESS = "";

  /** How much of an article says what it is about, in UTF-16 code units. */
  private static final int OPENING = 600;

  private final String document;
  private final List<List<Claim>> versions;
  private final Map<String, String> texts;
  private @Nullable List<Count> counts;
  private @Nullable Map<String, List<Actor>> speaking;
  private @Nullable Map<String, Set<String>> described;
  private @Nullable Map<String, LocalDate> laterOccasions;

  private Account(String document, List<List<Claim>> versions, Map<String, String> texts) {
    this.document = document;
    this.versions = versions;
    this.texts = texts;
  }

  /**
   * {@return the account of a document}
   *
   * @param document the document's id
   * @param versions its claims, those of each version by themselves; not all empty
   * @param texts the text that each claim stands in, by the claim's id, where it is at hand
   */
  public static Account of(String document, List<List<Claim>> versions, Map<String, String> texts) {
    List<List<Claim>> sorted = new ArrayList<>();
    for (List<Claim> version : versions) {
      List<Claim> claims = new ArrayList<>(version);
      claims.sort(Comparator.comparing(Claim::id));
      sorted.add(claims);
    }
    return new Account(requireNonNull(document, "document"), List.copyOf(sorted), texts);
  }

  /** {@return the document's id} */
  public String document() {
    return document;
  }

  /** {@return its claims, those of each version in order of their ids} */
  public List<Claim> claims() {
    return versions.size() == 1
        ? versions.get(0)
        : versions.stream().flatMap(List::stream).toList();
  }

  /** What its numbers count, and the claims without one; in text order. */
  List<Count> counts(CountReader reader) {
    if (counts == null) {
      List<Count> read = new ArrayList<>();
      versions.forEach(version -> read.addAll(reader.read(version, setting(version))));
      counts = List.copyOf(read);
    }
    return counts;
  }

  /** {@return who speaks on in it where a claim is put to nobody, by the claim's id} */
  public Map<String, List<Actor>> speaking() {
    if (speaking == null) {
      Map<String, List<Actor>> found = new HashMap<>();
      versions.forEach(version -> found.putAll(StillSpeaking.in(version, textOf(version))));
      speaking = Map.copyOf(found);
    }
    return speaking;
  }

  /** {@return what its words say that bodies are, phrases by name} */
  public Map<String, Set<String>> described() {
    if (described == null) {
      Map<String, Set<String>> found = new HashMap<>();
      for (List<Claim> version : versions) {
        Appositions.in(version, textOf(version))
            .forEach((name, phrases) -> found.merge(name, phrases, Account::union));
      }
      described = Map.copyOf(found);
    }
    return described;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  private String textOf(List<Claim> version) {
    return version.isEmpty() ? "" : texts.getOrDefault(version.get(0).id(), "");
  }

  /** Its text, or that of its first version; empty where none is at hand. */
  String text() {
    return textOf(versions.get(0));
  }

  /** The text that one of its claims stands in; empty where none is at hand. */
  String textOf(Claim claim) {
    return texts.getOrDefault(claim.id(), "");
  }

  /** The day of the occasion that it opens with as one of several, by the kind's event. */
  Map<String, LocalDate> laterOccasions() {
    if (laterOccasions == null) {
      laterOccasions = OccasionWords.later(text(), day());
    }
    return laterOccasions;
  }

  private Setting setting(List<Claim> version) {
    return Setting.of(textOf(version));
  }

  /** The day it was printed. */
  LocalDate day() {
    Optional<Edtf> published = claims().get(0).source().publishedAt();
    return published.flatMap(Edtf::earliest).orElse(LocalDate.EPOCH);
  }

  /** What it names, and how much each name weighs: one of its own 2, a country or a word 1. */
  TreeMap<String, Integer> names() {
    TreeMap<String, Integer> names = new TreeMap<>();
    for (Claim claim : claims()) {
      claim.agents().forEach(actor -> add(names, actor, false));
      for (Quantity quantity : claim.quantities()) {
        quantity.of().ifPresent(actor -> add(names, actor, false));
      }
      List<Attribution> chain = claim.chain();
      for (int hop = 0; hop < chain.size(); hop++) {
        boolean relays = hop < chain.size() - 1;
        chain.get(hop).speakers().forEach(actor -> add(names, actor, relays));
      }
      for (Place place : claim.places()) {
        names.merge("place " + place.code(), place.isCountry() ? 1 : 2, Math::max);
      }
      addProperNouns(names, Words.of(claim.text().orElse(""), 0));
    }
    addProperNouns(names, opening());
    if (names.isEmpty()) {
      names.put(NAMELESS, 1);
    }
    return names;
  }

  /** An agency that relays others is quoted in many stories, and tells as little as a country. */
  private static void add(TreeMap<String, Integer> names, Actor actor, boolean relays) {
    if (!actor.anonymous()) {
      boolean common = relays || actor.kind() == ActorKind.STATE;
      names.merge("actor " + actor.id(), common ? 1 : 2, Math::max);
    }
    actor.speaksFor().ifPresent(body -> add(names, body, relays));
  }

  /**
   * The first words of its text, where an article says what it is about, whether a claim is made of
   * them or not; what stands in brackets, often the agency, left out.
   */
  private Words opening() {
    String text = text();
    return Words.of(text.substring(0, Math.min(OPENING, text.length())), 0).withoutBrackets();
  }

  /** Capitalised words that begin no claim or sentence, calendar words left out. */
  private static void addProperNouns(TreeMap<String, Integer> names, Words words) {
    for (int i = 1; i < words.size(); i++) {
      Words.Word word = words.get(i);
      boolean begins = words.text(i - 1).equals(".");
      if (word.capital() && !begins && word.text().length() > 3 && !Calendar.isNamed(word.text())) {
        names.merge("word " + word.text(), 1, Math::max);
      }
    }
  }
}
