package io.claimwire.reconcile.origin;

import io.claimwire.actors.ActorName;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Claim;
import io.claimwire.model.Role;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * For whom the actors of a story speak: a person of whom one article says it does so in all, a
 * minister speaks for the ministry, "union officials" for the union; {@link UnnamedOffices} reads
 * on from there.
 */
final class Principals {

  private static final Set<String> OFFICES_OF_PERSONS =
      LexiconLines.items(Principals.class, "offices-of-persons.txt");

  private final Roster roster;
  private final Descriptions descriptions;

  /** Which states have somebody of a title, by the plain title. */
  private final Map<String, Set<String>> statesWith = new HashMap<>();

  /** The bodies under each plain name, by the last word of these. */
  private final Map<String, Map<String, String>> bySort = new HashMap<>();

  private final Map<String, Actor> bodies = new HashMap<>();

  /** For whom persons speak in most articles, where these do not agree. */
  private final Map<String, Actor> mostly = new HashMap<>();

  /**
   * Who speaks for whom in a story whose names are joined.
   *
   * @param roster who appears in the story
   * @param descriptions whom descriptions mean
   * @param claims the claims of the story
   * @param described what each document's words say of whom, by the document's id
   */
  Principals(
      Roster roster,
      Descriptions descriptions,
      Collection<Claim> claims,
      Map<String, Map<String, Set<String>>> described) {
    this.roster = roster;
    this.descriptions = descriptions;
    joinTitled();
    findStates();
    Set<Speaks> owned = owned(described);
    findMostlySaid(claims, owned);
    findBodies();
    owned.forEach(word -> bodies.putIfAbsent(word.person, roster.actor(word.body)));
    findEmployers(claims);
    new UnnamedOffices(roster, this::bodyOf, bodies).read(claims);
  }

  // Who goes by a title

  /** "The governor" is the only one of the story's people who is called governor. */
  private void joinTitled() {
    Map<String, TreeSet<String>> holders = holders();
    for (Actor actor : List.copyOf(roster.actors())) {
      if (actor.kind() == ActorKind.PERSON && actor.anonymous()) {
        TreeSet<String> named = holders.getOrDefault(title(actor), new TreeSet<>());
        if (named.size() == 1 && roster.known(actor.id()).equals(actor.id())) {
          roster.join(actor.id(), named.first());
        }
      }
    }
  }

  /** Who is called what in the story, by the plain title. */
  private Map<String, TreeSet<String>> holders() {
    Map<String, TreeSet<String>> holders = new TreeMap<>();
    for (Actor actor : roster.actors()) {
      if (actor.kind() == ActorKind.PERSON && !actor.anonymous()) {
        roster
            .rolesOf(actor)
            .forEach(
                role ->
                    holders
                        .computeIfAbsent(plain(role.title()), t -> new TreeSet<>())
                        .add(roster.known(actor.id())));
      }
    }
    return holders;
  }

  /** The title that stands for a person: "governor", "mayor" of "mayor of the town". */
  static String title(Actor actor) {
    boolean office = actor.roles().stream().anyMatch(role -> Offices.isSingular(role.title()));
    return office ? plain(actor.roles().get(0).title()) : "";
  }

  // What the articles say

  /** That a person speaks for a body, as a document says. */
  private record Speaks(String document, String person, String body) {}

  private static void addWord(Set<Speaks> words, Claim claim, Actor speaker) {
    Optional<Actor> body = speaker.speaksFor();
    if (speaker.kind() == ActorKind.PERSON && !speaker.anonymous() && body.isPresent()) {
      words.add(new Speaks(claim.source().id(), speaker.id(), body.get().id()));
    }
  }

  /** "Ada Roe of Brann Lines", where Brann Lines is a body of the story. */
  private Set<Speaks> owned(Map<String, Map<String, Set<String>>> described) {
    Set<Speaks> words = new LinkedHashSet<>();
    for (Map.Entry<String, Map<String, Set<String>>> said : new TreeMap<>(described).entrySet()) {
      for (Map.Entry<String, Set<String>> ofName : new TreeMap<>(said.getValue()).entrySet()) {
        Optional<Actor> person = roster.named(ofName.getKey()).map(roster::actor);
        if (person.filter(one -> one.kind() == ActorKind.PERSON).isPresent()) {
          for (String phrase : ofName.getValue()) {
            owner(phrase)
                .ifPresent(id -> words.add(new Speaks(said.getKey(), person.get().id(), id)));
          }
        }
      }
    }
    return words;
  }

  /** The body whose name follows "of", without what else has a capital behind it. */
  private Optional<String> owner(String phrase) {
    int end = phrase.startsWith(Appositions.OWNED) ? phrase.length() : -1;
    while (end > Appositions.OWNED.length()) {
      Optional<String> named = roster.named(phrase.substring(Appositions.OWNED.length(), end));
      if (named.filter(id -> roster.isBodyOfStory(roster.actor(id))).isPresent()) {
        return named;
      }
      end = phrase.lastIndexOf(' ', end - 1);
    }
    return Optional.empty();
  }

  /** Who speaks for one body in more articles than for any other does so in those as well. */
  private void findMostlySaid(Collection<Claim> claims, Set<Speaks> owned) {
    Set<Speaks> words = new LinkedHashSet<>(owned);
    for (Claim claim : claims) {
      claim.chain().forEach(hop -> hop.speakers().forEach(one -> addWord(words, claim, one)));
    }
    Map<String, TreeMap<String, Integer>> votes = new TreeMap<>();
    for (Speaks word : words) {
      votes
          .computeIfAbsent(roster.known(word.person), person -> new TreeMap<>())
          .merge(roster.known(word.body), 1, Integer::sum);
    }
    votes.forEach(
        (person, ofBodies) -> {
          List<Integer> counts = ofBodies.values().stream().sorted().toList();
          int last = counts.size() - 1;
          if (last > 0 && counts.get(last) > counts.get(last - 1)) {
            ofBodies.values().removeIf(count -> count < counts.get(last));
            mostly.put(person, roster.actor(ofBodies.firstKey()));
          }
        });
  }

  /**
   * A person of whom one article says for whom he speaks does so in all. "Ash's ministry" is the
   * body of Ash, "the ministry's spokesman" and "a ministry official" speak for the ministry, and
   * so does its minister.
   */
  private void findBodies() {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    Map<String, String> byPlainName = new HashMap<>();
    for (Actor actor : roster.actors()) {
      if (!actor.anonymous()) {
        byPlainName.putIfAbsent(plain(actor.name()), roster.known(actor.id()));
      }
    }
    holders()
        .forEach(
            (title, named) -> {
              if (named.size() == 1 && Offices.isSingular(title)) {
                byPlainName.putIfAbsent(title, named.first());
              }
            });
    fileBySort(byPlainName);
    Map<String, TreeSet<String>> theirOwn = new TreeMap<>();
    for (Actor actor : roster.actors()) {
      bodiesOf(actor, byPlainName, Roster.isOfPerson(actor) ? theirOwn : found);
    }
    theirOwn.forEach(found::putIfAbsent);
    found.forEach(
        (speaker, theirs) -> {
          theirs.remove(speaker);
          if (theirs.size() > 1) {
            theirs.removeIf(body -> roster.actor(body).kind() == ActorKind.STATE);
          }
          if (theirs.size() == 1) {
            bodies.put(speaker, roster.actor(theirs.first()));
          }
        });
    for (Actor actor : roster.actors()) {
      if (Roster.isOfPerson(actor) && !isOfficeOfPerson(actor)) {
        joinMinistryOf(actor);
      }
    }
  }

  private void bodiesOf(
      Actor actor, Map<String, String> byName, Map<String, TreeSet<String>> found) {
    if (actor.speaksFor().isPresent()) {
      Actor other = actor.speaksFor().get();
      boolean possessed = Roster.isOfPerson(actor) && !isOfficeOfPerson(actor);
      add(found, possessed ? other : actor, possessed ? actor : other);
    }
    for (Role role : roster.rolesOf(actor)) {
      role.of()
          .filter(body -> body.kind() == ActorKind.ORGANIZATION)
          .ifPresent(b -> add(found, actor, b));
      if (hasBodyToFind(actor, role.title())) {
        Offices.bodiesOf(role.title()).stream()
            .map(byName::get)
            .filter(id -> id != null)
            .findFirst()
            .ifPresent(
                id ->
                    found.computeIfAbsent(roster.known(actor.id()), x -> new TreeSet<>()).add(id));
      }
    }
    joinBareMinister(actor, found);
    if (actor.speaksFor().isEmpty() && actor.kind() != ActorKind.STATE) {
      owner(actor.name(), byName)
          .filter(id -> !id.equals(roster.known(actor.id())))
          .ifPresent(
              id -> found.computeIfAbsent(roster.known(actor.id()), x -> new TreeSet<>()).add(id));
    }
  }

  /**
   * Whether an office has to tell for which body somebody speaks. "Norland's health minister" does
   * for the health ministry, as long as no other state of the story has such a minister.
   */
  private boolean hasBodyToFind(Actor actor, String title) {
    Optional<Actor> of = actor.speaksFor();
    return of.isEmpty()
        || of.get().kind() == ActorKind.STATE
            && statesWith.getOrDefault(plain(title), Set.of()).size() < 2;
  }

  private void findStates() {
    for (Actor actor : roster.actors()) {
      Optional<Actor> state = actor.speaksFor().filter(of -> of.kind() == ActorKind.STATE);
      if (state.isPresent()) {
        for (Role role : roster.rolesOf(actor)) {
          statesWith
              .computeIfAbsent(plain(role.title()), title -> new HashSet<>())
              .add(roster.known(state.get().id()));
        }
      }
    }
  }

  /** "The minister, Ada Roe" is that of the one ministry of which the story tells. */
  private void joinBareMinister(Actor actor, Map<String, TreeSet<String>> found) {
    if (actor.kind() != ActorKind.PERSON || actor.speaksFor().isPresent()) {
      return;
    }
    for (Role role : roster.rolesOf(actor)) {
      Set<String> heads = Offices.headsOfBodies(role.title());
      if (!heads.isEmpty()) {
        Set<String> fitting = new TreeSet<>();
        for (Actor body : roster.actors()) {
          boolean fits = body.kind() == ActorKind.ORGANIZATION && !Roster.isOfPerson(body);
          if (fits && heads.contains(ActorName.of(body.name()).head())) {
            fitting.add(roster.known(body.id()));
          }
        }
        if (fitting.size() == 1) {
          found.computeIfAbsent(roster.known(actor.id()), id -> new TreeSet<>()).addAll(fitting);
        }
      }
    }
  }

  /** "Ash's ministry" is the economy ministry where Ash speaks for that. */
  private void joinMinistryOf(Actor ministry) {
    Actor body = bodies.get(roster.known(ministry.speaksFor().orElseThrow().id()));
    String id = roster.known(ministry.id());
    if (body != null
        && !roster.known(body.id()).equals(id)
        && ActorName.of(body.name()).head().equals(ActorName.of(ministry.name()).head())) {
      bodies.put(id, body);
    }
  }

  private void add(Map<String, TreeSet<String>> found, Actor speaker, Actor body) {
    if (!isMisplaced(speaker, body)) {
      found
          .computeIfAbsent(roster.known(speaker.id()), id -> new TreeSet<>())
          .add(roster.known(body.id()));
    }
  }

  // What names and titles tell

  /** "The union's chairwoman", "emergency service officer": the body whose name comes first. */
  private Optional<String> owner(String name, Map<String, String> byName) {
    String plain = plain(name);
    int end = plain.lastIndexOf(' ');
    int least = plain.length() / 4;
    while (end > least) {
      String head = plain.substring(0, end);
      String owner = byName.get(head);
      Actor body = owner == null ? null : roster.actor(owner);
      if (body != null && body.kind() != ActorKind.STATE) {
        return Optional.of(body.id());
      }
      end = head.lastIndexOf(' ');
    }
    return ownerBySort(plain);
  }

  /** "Union officials", "a ministry bulletin": of the only union or ministry of the story. */
  private Optional<String> ownerBySort(String name) {
    int end = name.indexOf(' ');
    Map<String, String> ofSort =
        end < 0 ? Map.of() : bySort.getOrDefault(name.substring(0, end), Map.of());
    Set<String> fitting = new TreeSet<>();
    ofSort.forEach(
        (other, id) -> {
          if (!other.equals(name)) {
            fitting.add(id);
          }
        });
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
  }

  /** Files the bodies whose name says of which sort they are. */
  private void fileBySort(Map<String, String> byPlainName) {
    byPlainName.forEach(
        (name, id) -> {
          String head = ActorName.of(name).head();
          boolean body =
              roster.actor(id).kind() != ActorKind.PERSON
                  && !roster.isOutlet(id)
                  && SortOfBody.isNamed(head);
          if (body) {
            bySort.computeIfAbsent(head, sort -> new HashMap<>()).put(name, id);
          }
        });
  }

  private static String plain(String name) {
    return ActorName.of(name).joined();
  }

  // What only the story tells

  /**
   * A chief executive of whom no article says of what leads the company that the story is about.
   */
  private void findEmployers(Collection<Claim> claims) {
    Set<String> companies = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Map<String, TreeSet<String>> leaders = new TreeMap<>();
    for (Claim claim : claims) {
      for (Actor actor : Roster.mentioned(claim)) {
        String id = roster.known(actor.id());
        if (actor.kind() == ActorKind.PERSON) {
          if (!bodies.containsKey(id) && leadsCompany(actor)) {
            leaders.computeIfAbsent(claim.source().id(), d -> new TreeSet<>()).add(id);
          }
        } else if (seen.add(id)
            && roster.isBodyWithName(roster.actor(id))
            && descriptions.fits(SortOfBody.COMPANY, roster.actor(id))) {
          companies.add(id);
        }
      }
    }
    companies.removeIf(roster::isOutlet);
    Map<String, Prominence> prominence = Prominence.in(claims, leaders.keySet());
    leaders.forEach(
        (document, ids) -> {
          Prominence there = prominence.getOrDefault(document, Prominence.NONE);
          Optional<String> company =
              companies.stream()
                  .filter(id -> there.of(roster.actor(id).name()) > 0)
                  .max(
                      Comparator.comparing((String id) -> there.of(roster.actor(id).name()))
                          .thenComparing(Comparator.reverseOrder()));
          company.ifPresent(c -> ids.forEach(id -> bodies.putIfAbsent(id, roster.actor(c))));
        });
  }

  private boolean leadsCompany(Actor actor) {
    return actor.speaksFor().filter(body -> !isMisplaced(actor, body)).isEmpty()
        && roster.rolesOf(actor).stream().anyMatch(role -> Offices.isOfCompany(role.title()));
  }

  /** "Chief executive" is no office of a union. */
  private boolean isMisplaced(Actor actor, Actor body) {
    return roster.isLed(body)
        && roster.rolesOf(actor).stream().anyMatch(role -> Offices.isOfCompany(role.title()));
  }

  // The outcome

  /** Whether an actor is but the voice of a person: "the governor's office". */
  boolean isVoiceOfPerson(Actor actor) {
    return Roster.isOfPerson(actor) && isOfficeOfPerson(actor) || isMinistryOfPerson(actor);
  }

  private boolean isMinistryOfPerson(Actor actor) {
    return Roster.isOfPerson(actor) && bodies.containsKey(roster.known(actor.id()));
  }

  /** "Varan's office" speaks for Varan, while "Ash's ministry" is the body that Ash speaks for. */
  private static boolean isOfficeOfPerson(Actor actor) {
    return OFFICES_OF_PERSONS.contains(ActorName.of(actor.name()).head());
  }

  /** For whom an actor speaks, in this article or another one of the story. */
  Optional<Actor> bodyOf(Actor actor) {
    Optional<Actor> most = Optional.ofNullable(mostly.get(roster.known(actor.id())));
    if (most.isPresent()) {
      return most;
    }
    Optional<Actor> found = Optional.ofNullable(bodies.get(roster.known(actor.id())));
    return actor
        .speaksFor()
        .filter(
            body ->
                body.kind() != ActorKind.PERSON
                    || actor.kind() == ActorKind.PERSON
                    || isOfficeOfPerson(actor))
        .filter(body -> !isMisplaced(actor, body))
        // The health ministry, where the article says but "Norland's health minister".
        .filter(body -> body.kind() != ActorKind.STATE || found.isEmpty())
        .map(roster::known)
        .or(() -> found);
  }
}
