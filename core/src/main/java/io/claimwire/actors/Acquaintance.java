package io.claimwire.actors;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who is who over several documents: each id leads to the profile under which all know it. */
final class Acquaintance {

  private final TreeMap<String, Profile> profiles = new TreeMap<>();
  private final Map<String, String> fuller = new HashMap<>();

  private Acquaintance() {}

  static Acquaintance of(Collection<Actor> actors) {
    Acquaintance acquaintance = new Acquaintance();
    actors.forEach(acquaintance::meet);
    acquaintance.join(ActorKind.PERSON);
    acquaintance.join(ActorKind.ORGANIZATION);
    return acquaintance;
  }

  /** What all documents tell about one id, and in the end about one actor under all its ids. */
  private static final class Profile {
    private final Actor actor;
    private final ActorName name;
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<Role> roles = new LinkedHashSet<>();
    private final Map<String, Actor> bodies = new LinkedHashMap<>();
    private final Set<String> aliases = new LinkedHashSet<>();

    Profile(Actor actor) {
      this.actor = actor;
      boolean person = actor.kind() == ActorKind.PERSON || isBareSurname(actor);
      this.name = person ? ActorName.ofPerson(actor.name()) : ActorName.of(actor.name());
    }

    /** "Ruiz" of a document that gives no first name may be the Ruiz of another one. */
    private static boolean isBareSurname(Actor actor) {
      return actor.kind() == ActorKind.UNSPECIFIED
          && isName(actor.name())
          && actor.name().indexOf(' ') < 0;
    }

    void learn(Actor seen) {
      seen.country().ifPresent(countries::add);
      roles.addAll(seen.roles());
      seen.speaksFor().ifPresent(body -> bodies.putIfAbsent(body.id(), body));
      seen.aliases().stream().filter(Profile::isName).map(this::form).forEach(aliases::add);
    }

    private String form(String alias) {
      boolean person = actor.kind() == ActorKind.PERSON;
      return (person ? ActorName.ofPerson(alias) : ActorName.of(alias)).joined();
    }

    /** "The agency" is whichever agency a document speaks of; "NWS" and "Visser" are names. */
    static boolean isName(String written) {
      return written.codePoints().anyMatch(Character::isUpperCase) && !written.startsWith("The ");
    }

    /** "Ministry" alone says too little to be taken for some document's ministry. */
    boolean isTelling() {
      return name.words().size() > 1 || isName(actor.name());
    }

    void learn(Profile other) {
      countries.addAll(other.countries);
      roles.addAll(other.roles);
      other.bodies.forEach(bodies::putIfAbsent);
      aliases.addAll(other.aliases);
    }

    boolean isOf(ActorKind kind) {
      return actor.kind() == kind && !actor.anonymous() && actor.context().isEmpty();
    }

    boolean contradicts(Profile other) {
      return !countries.isEmpty()
          && !other.countries.isEmpty()
          && countries.stream().noneMatch(other.countries::contains);
    }

    boolean sharesStanding(Profile other) {
      boolean role = roles.stream().anyMatch(r -> other.roles.stream().anyMatch(o -> same(r, o)));
      return role || bodies.keySet().stream().anyMatch(other.bodies::containsKey);
    }

    private static boolean same(Role one, Role other) {
      return one.title().equalsIgnoreCase(other.title());
    }
  }

  private void meet(Actor actor) {
    profiles.computeIfAbsent(actor.id(), id -> new Profile(actor)).learn(actor);
  }

  // ---- who is the same ----

  /** Names that no document explains, as a surname is left where the person is well known. */
  private List<Profile> bareSurnames() {
    Set<String> taken = new HashSet<>();
    for (Profile profile : profiles.values()) {
      ActorKind kind = profile.actor.kind();
      if (kind != ActorKind.UNSPECIFIED && kind != ActorKind.PERSON) {
        taken.add(profile.actor.name().toLowerCase(Locale.ROOT));
      }
    }
    return profiles.values().stream()
        .filter(p -> p.isOf(ActorKind.UNSPECIFIED) && Profile.isBareSurname(p.actor))
        .filter(p -> !taken.contains(p.actor.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Fuller names first, so that a short name sees to whom the longer ones already belong. */
  private void join(ActorKind kind) {
    List<Profile> named =
        new ArrayList<>(profiles.values().stream().filter(p -> p.isOf(kind)).toList());
    if (kind == ActorKind.PERSON) {
      named.addAll(bareSurnames());
    }
    named.sort(
        Comparator.comparingInt((Profile p) -> -p.name.words().size())
            .thenComparing(p -> -p.actor.name().length())
            .thenComparing(p -> p.actor.name())
            .thenComparing(p -> p.actor.id()));
    Index index = new Index(kind);
    for (Profile profile : named) {
      Optional<Profile> same = theOnlyOne(profile, index.fullerThan(profile));
      if (same.isPresent()) {
        fuller.put(profile.actor.id(), same.get().actor.id());
        same.get().learn(profile);
        index.addForms(profile, same.get());
      } else {
        index.add(profile);
      }
    }
  }

  /** The one of the candidates that it can be; nobody where two are left. */
  private static Optional<Profile> theOnlyOne(Profile profile, Collection<Profile> candidates) {
    List<Profile> possible = candidates.stream().filter(c -> !c.contradicts(profile)).toList();
    if (possible.size() > 1) {
      possible = possible.stream().filter(profile::sharesStanding).toList();
    }
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  /** Those met so far, by the words under which a shorter name may mean them. */
  private static final class Index {
    private static final int SYLLABLE = 4;

    private final ActorKind kind;
    private final Map<String, Set<Profile>> byWord = new HashMap<>();
    private final Map<String, Set<Profile>> byForm = new HashMap<>();

    Index(ActorKind kind) {
      this.kind = kind;
    }

    void add(Profile profile) {
      addForms(profile, profile);
    }

    /** Whoever is meant by a profile's name is {@code meant}. */
    void addForms(Profile profile, Profile meant) {
      profile.aliases.forEach(form -> put(byForm, form, meant));
      if (kind == ActorKind.PERSON) {
        profile.name.words().forEach(word -> put(byWord, word, meant));
        put(byWord, run(profile.name), meant);
      } else {
        put(byWord, profile.name.head(), meant);
        profile.name.shortForms().forEach(form -> put(byForm, form, meant));
      }
    }

    private static void put(Map<String, Set<Profile>> map, String key, Profile value) {
      map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
    }

    /** Candidates of exactly this name, if there are any, else of fuller ones. */
    Collection<Profile> fullerThan(Profile profile) {
      Set<Profile> near = new LinkedHashSet<>(byWord.getOrDefault(profile.name.head(), Set.of()));
      if (kind == ActorKind.PERSON) {
        near.addAll(byWord.getOrDefault(run(profile.name), Set.of()));
      }
      List<Profile> same = near.stream().filter(p -> isSame(profile, p)).toList();
      if (!same.isEmpty()) {
        return same;
      }
      Set<Profile> longer = new LinkedHashSet<>();
      if (profile.isTelling()) {
        near.stream().filter(p -> shortens(profile, p)).forEach(longer::add);
        longer.addAll(byForm.getOrDefault(profile.name.joined(), Set.of()));
      }
      return longer;
    }

    private boolean isSame(Profile one, Profile other) {
      return kind == ActorKind.PERSON
          ? one.name.words().equals(other.name.words()) || run(one.name).equals(run(other.name))
          : one.name.sameAs(other.name);
    }

    private boolean shortens(Profile one, Profile other) {
      return kind == ActorKind.PERSON
          ? one.name.isPartOf(other.name) && isNoFirstName(one.name, other.name)
          : one.name.shortens(other.name);
    }

    /**
     * "Marta" alone may be any Marta. Surnames stand last; first where short syllables follow, as
     * in "Han Ji Woo".
     */
    private static boolean isNoFirstName(ActorName one, ActorName other) {
      List<String> all = List.copyOf(other.words());
      boolean syllables =
          all.size() > 2 && all.stream().skip(1).allMatch(word -> word.length() <= SYLLABLE);
      return one.words().contains(all.get(syllables ? 0 : all.size() - 1));
    }

    private static String run(ActorName name) {
      return String.join("", name.words());
    }
  }

  // ---- what is known of them ----

  /** {@return the id under which all documents know an actor} */
  String known(String id) {
    return fuller.getOrDefault(id, id);
  }

  /** {@return the name under which all documents know an actor} */
  String nameOf(Actor actor) {
    Profile profile = profiles.get(known(actor.id()));
    return profile == null ? actor.name() : profile.actor.name();
  }

  /** {@return its country, if the documents agree on one} */
  Optional<String> countryOf(Actor actor) {
    Profile profile = profiles.get(known(actor.id()));
    return profile == null || profile.countries.size() != 1
        ? actor.country()
        : profile.countries.stream().findFirst();
  }

  /** {@return for whom it speaks: in its own document, or in all others that tell} */
  Optional<Actor> bodyOf(Actor actor) {
    Profile profile = profiles.get(known(actor.id()));
    if (actor.speaksFor().isPresent() || profile == null) {
      return actor.speaksFor();
    }
    Set<String> bodies = new LinkedHashSet<>();
    profile.bodies.keySet().forEach(id -> bodies.add(known(id)));
    return bodies.size() == 1 ? profile.bodies.values().stream().findFirst() : Optional.empty();
  }

  /** {@return what it is in its own document first, then in the others} */
  List<Role> rolesOf(Actor actor) {
    Set<Role> roles = new LinkedHashSet<>(actor.roles());
    Profile profile = profiles.get(known(actor.id()));
    if (profile != null) {
      profile.roles.stream()
          .filter(role -> roles.stream().noneMatch(r -> Profile.same(r, role)))
          .toList()
          .forEach(roles::add);
    }
    return List.copyOf(roles);
  }
}
