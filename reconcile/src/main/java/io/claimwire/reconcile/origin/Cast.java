package io.claimwire.reconcile.origin;

import static java.util.Objects.requireNonNull;

import io.claimwire.actors.ActorName;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Role;
import io.claimwire.model.Source;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who appears in one story, under whichever names its articles use. "The coast guard" of one
 * article is "the Norland coastguard" of another as long as the story knows no second coast guard,
 * "Ruiz" is the only Ruiz of the story, and whoever speaks for a body in one article speaks for it
 * in all.
 */
public final class Cast {

  private static final Set<String> COMPANY_TAILS =
      LexiconLines.items(Cast.class, "company-tails.txt");

  /** Words before a body's name that tell it from no other body of the story. */
  private static final Set<String> VAGUE = LexiconLines.items(Cast.class, "vague-qualifiers.txt");

  private static final Set<String> JOINT = LexiconLines.items(Cast.class, "joint-descriptions.txt");

  private static final Set<String> OFFICES_OF_PERSONS =
      LexiconLines.items(Cast.class, "offices-of-persons.txt");

  /** More than so many are no partners of one deal but a list. */
  private static final int MOST_TOGETHER = 4;

  private static final Set<String> MINISTRIES = Set.of("ministry", "department");
  private static final String GOVERNMENT = "government";
  private static final String CAPITAL = "capital";
  private static final String ARTICLE = "The ";

  /** Nobody is known by two names. */
  static final Cast STRANGERS = new Cast(List.of(), Map.of());

  private final TreeMap<String, Actor> actors = new TreeMap<>();

  /** What each actor is called in any article of the story. */
  private final Map<String, Set<Role>> roles = new HashMap<>();

  /** The outlets that print the story. */
  private final Set<String> outletIds = new HashSet<>();

  /** Bodies of which somebody is the leader or secretary: unions, parties. */
  private final Set<String> led = new HashSet<>();

  /** Pairs of bodies that speak or act together, by the article. */
  private final Map<String, Set<Set<String>>> pairs = new HashMap<>();

  /** The actor of each name, whatever it was taken for; of several the first by its id. */
  private final Map<String, String> byName = new HashMap<>();

  /** Which states have somebody of a title, by the plain title. */
  private final Map<String, Set<String>> statesWith = new HashMap<>();

  private final Map<String, String> fuller = new HashMap<>();
  private final Map<String, Actor> bodies = new HashMap<>();

  /** The names of the bodies that speak. */
  private final Set<String> bodyNames = new TreeSet<>();

  /** Governments, and capitals that stand for them. */
  private final Set<String> governments = new TreeSet<>();

  /** For whom persons speak in most articles, where these do not agree. */
  private final Map<String, Actor> mostly = new HashMap<>();

  /** Which actor each outlet is: an actor's id takes a while to work out. */
  private final Map<Imprint, Actor> outlets = new HashMap<>();

  private Cast(Collection<Claim> claims, Map<String, Map<String, Set<String>>> described) {
    Set<String> documents = new HashSet<>();
    Set<Speaks> words = new LinkedHashSet<>();
    for (Claim claim : claims) {
      add(claim);
      claim.chain().forEach(hop -> hop.speakers().forEach(one -> addWord(words, claim, one)));
      if (documents.add(claim.source().id())) {
        Actor outlet = outlets.computeIfAbsent(Imprint.of(claim.source()), Imprint::outlet);
        outletIds.add(outlet.id());
        add(outlet);
      }
    }
    List<Named> persons = new ArrayList<>();
    List<Named> others = new ArrayList<>();
    List<Named> surnames = new ArrayList<>();
    Set<Set<String>> taken = new HashSet<>();
    actors.values().forEach(actor -> byName.putIfAbsent(actor.name(), actor.id()));
    for (Actor actor : actors.values()) {
      boolean person = actor.kind() == ActorKind.PERSON;
      boolean named =
          !actor.anonymous() && actor.kind() != ActorKind.STATE && !isRelation(actor.name());
      if (named) {
        Named one = new Named(actor.id(), ActorName.of(told(withoutSort(actor.name(), described))));
        (person ? persons : others).add(one);
        if (isBareSurname(actor, one.name)) {
          surnames.add(one);
        } else {
          taken.add(one.name.words());
        }
      }
    }
    List<Named> all = new ArrayList<>(persons);
    all.addAll(others);
    joinTwins(all);
    surnames.removeIf(one -> taken.contains(one.name.words()));
    persons.addAll(surnames);
    joinShortened(persons);
    joinShortened(others);
    joinWritten(others, Cast::shortForms);
    findLed();
    joinOwnMinistry(claims);
    joinDescribed(claims, described);
    findPairs(claims);
    joinTitled();
    findStates();
    findMostlySaid(words);
    findBodies();
    findEmployers(claims);
    findBodiesBefore(claims);
    findGovernment(described);
    findBodyNames(claims);
  }

  /** {@return the cast of the claims of one story, of whose texts nothing is known} */
  public static Cast of(Collection<Claim> claims) {
    return of(claims, Map.of());
  }

  /**
   * {@return the cast of the claims of one story}
   *
   * @param claims the claims
   * @param described what each document's words say that bodies are, as {@link Appositions} finds
   *     it, by the document's id
   */
  public static Cast of(Collection<Claim> claims, Map<String, Map<String, Set<String>>> described) {
    return new Cast(claims, described);
  }

  private record Named(String id, ActorName name) {}

  /** "Ruiz" of an article that gives no first name may be the Ruiz of another one. */
  private static boolean isBareSurname(Actor actor, ActorName name) {
    return actor.kind() == ActorKind.UNSPECIFIED
        && name.words().size() == 1
        && Character.isUpperCase(actor.name().charAt(0));
  }

  private void add(Claim claim) {
    for (Attribution hop : claim.chain()) {
      hop.speakers().forEach(this::add);
    }
    claim.agents().forEach(this::add);
  }

  private void add(Actor actor) {
    Actor known = actors.get(actor.id());
    if (known == null || tells(actor) > tells(known)) {
      actors.put(actor.id(), actor);
    }
    if (known != actor) {
      roles.computeIfAbsent(actor.id(), id -> new LinkedHashSet<>()).addAll(actor.roles());
      actor.speaksFor().ifPresent(this::add);
      actor.roles().forEach(role -> role.of().ifPresent(this::add));
    }
  }

  /** That a person speaks for a body, as a document says. */
  private record Speaks(String document, String person, String body) {}

  private static void addWord(Set<Speaks> words, Claim claim, Actor speaker) {
    Optional<Actor> body = speaker.speaksFor();
    if (speaker.kind() == ActorKind.PERSON && !speaker.anonymous() && body.isPresent()) {
      words.add(new Speaks(claim.source().id(), speaker.id(), body.get().id()));
    }
  }

  /** Who speaks for one body in more articles than for any other does so in those as well. */
  private void findMostlySaid(Set<Speaks> words) {
    Map<String, TreeMap<String, Integer>> votes = new TreeMap<>();
    for (Speaks word : words) {
      votes
          .computeIfAbsent(known(word.person), person -> new TreeMap<>())
          .merge(known(word.body), 1, Integer::sum);
    }
    votes.forEach(
        (person, ofBodies) -> {
          List<Integer> counts = ofBodies.values().stream().sorted().toList();
          int last = counts.size() - 1;
          if (last > 0 && counts.get(last) > counts.get(last - 1)) {
            ofBodies.values().removeIf(count -> count < counts.get(last));
            mostly.put(person, actor(ofBodies.firstKey()));
          }
        });
  }

  /** How much an article tells of an actor: for whom it speaks, or at least what it is. */
  private static int tells(Actor actor) {
    return actor.speaksFor().isPresent() ? 2 : actor.roles().isEmpty() ? 0 : 1;
  }

  private Set<Role> rolesOf(Actor actor) {
    return roles.getOrDefault(actor.id(), Set.of());
  }

  /** The actor that an outlet is where another article quotes it. */
  Actor outletOf(Source source) {
    Imprint imprint = Imprint.of(source);
    Actor known = outlets.get(imprint);
    return known == null ? imprint.outlet() : known;
  }

  /** Who printed something: a publisher by name, or a document of which nobody knows that. */
  private record Imprint(String publisher, String document) {

    static Imprint of(Source source) {
      String publisher = source.publisher().orElse("");
      return publisher.isBlank() ? new Imprint("", source.id()) : new Imprint(publisher, "");
    }

    Actor outlet() {
      Actor.Builder outlet = Actor.builder().kind(ActorKind.ORGANIZATION);
      return publisher.isEmpty()
          ? outlet.name(document).context(document).build()
          : outlet.name(publisher).build();
    }
  }

  // Names

  /** "The city police" are the police of the story and no others. */
  private static String told(String name) {
    StringBuilder told = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!VAGUE.contains(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)) {
        told.append(told.length() == 0 ? "" : " ").append(word);
      }
    }
    return told.length() == 0 ? name : told.toString();
  }

  /** "A person close to the movement", who is not the movement. */
  private static boolean isRelation(String name) {
    String head = ActorName.of(PhraseNoun.withQualifiers(name)).head();
    return Character.isLowerCase(name.charAt(0)) && !head.equals(ActorName.of(name).head());
  }

  /** "GCF union" is GCF, and "Green Field movement" Green Field if that is said to be one. */
  private static String withoutSort(String name, Map<String, Map<String, Set<String>>> described) {
    int end = name.lastIndexOf(' ');
    Optional<SortOfBody> sort =
        end < 0 || Character.isUpperCase(name.charAt(end + 1))
            ? Optional.empty()
            : SortOfBody.describedBy(name.substring(end + 1));
    if (sort.isEmpty()) {
      return name;
    }
    String bare = name.substring(0, end);
    boolean abbreviation = bare.equals(bare.toUpperCase(Locale.ROOT));
    boolean said =
        described.values().stream()
            .flatMap(phrases -> phrases.getOrDefault(bare, Set.of()).stream())
            .anyMatch(phrase -> SortOfBody.describedBy(phrase).equals(sort));
    return abbreviation || said ? bare : name;
  }

  /** "The Ministry" of a ministry's own release is that ministry. */
  private void joinOwnMinistry(Collection<Claim> claims) {
    Map<String, TreeSet<String>> publishers = new TreeMap<>();
    for (Claim claim : claims) {
      Actor outlet = outletOf(claim.source());
      ActorName publisher = ActorName.of(outlet.name());
      for (Actor actor : mentioned(claim)) {
        ActorName name = ActorName.of(actor.name());
        if (name.words().size() == 1 && actor.kind() != ActorKind.PERSON) {
          boolean own = publisher.words().size() > 1 && name.head().equals(publisher.head());
          publishers
              .computeIfAbsent(actor.id(), id -> new TreeSet<>())
              .add(own ? known(outlet.id()) : "");
        }
      }
    }
    publishers.forEach(
        (id, own) -> {
          boolean free = known(id).equals(id) && !own.first().equals(id);
          if (own.size() == 1 && !own.first().isEmpty() && free) {
            fuller.put(id, own.first());
          }
        });
  }

  /** Joins those with the same words in their names, whatever they were taken for. */
  private void joinTwins(List<Named> named) {
    Map<Set<String>, Named> first = new HashMap<>();
    named.sort(Comparator.comparing(Named::id));
    for (Named one : named) {
      Named twin = first.putIfAbsent(one.name.words(), one);
      if (twin != null) {
        fuller.put(one.id, twin.id);
      }
    }
  }

  /** Joins each name to the longest that it shortens, if all that it shortens are one body. */
  private void joinShortened(List<Named> named) {
    Map<HeadAndWord, List<Named>> index = new HashMap<>();
    for (Named one : named) {
      for (String word : one.name.words()) {
        index
            .computeIfAbsent(new HeadAndWord(one.name.head(), word), h -> new ArrayList<>())
            .add(one);
      }
    }
    for (Named one : named) {
      List<Named> longer = new ArrayList<>();
      for (Named other : sharingMost(one, index)) {
        boolean twin =
            one.name.words().equals(other.name.words()) && other.id.compareTo(one.id) < 0;
        if (one.name.shortens(other.name) || twin) {
          longer.add(other);
        }
      }
      joinOnly(one, longer);
    }
  }

  private record HeadAndWord(String head, String word) {}

  /** Those with the same head and the rarest word of a name: all that hold its every word. */
  private static List<Named> sharingMost(Named one, Map<HeadAndWord, List<Named>> index) {
    List<Named> fewest = List.of();
    for (String word : one.name.words()) {
      List<Named> with = index.getOrDefault(new HeadAndWord(one.name.head(), word), List.of());
      fewest = fewest.isEmpty() || with.size() < fewest.size() ? with : fewest;
    }
    return fewest;
  }

  private interface Forms {
    List<String> of(ActorName name);
  }

  /** Joins each name written as one word to the name that has it as a short form. */
  private void joinWritten(List<Named> named, Forms forms) {
    Map<String, List<Named>> byForm = new HashMap<>();
    for (Named one : named) {
      for (String form : forms.of(one.name)) {
        byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(one);
      }
    }
    for (Named one : named) {
      if (known(one.id).equals(one.id)) {
        List<Named> longer = new ArrayList<>();
        for (Named other : byForm.getOrDefault(run(one.name), List.of())) {
          boolean more = other.name.words().size() > one.name.words().size();
          if (more && !one.id.equals(other.id)) {
            longer.add(other);
          }
        }
        joinOnly(one, longer);
      }
    }
  }

  /** The words in order written as one: "coastguard" and "coast guard" are one name. */
  private static String run(ActorName name) {
    return String.join("", name.words());
  }

  /** The ends of a name, each written as one word, the whole name first. */
  private static List<String> endings(ActorName name) {
    List<String> words = List.copyOf(name.words());
    List<String> endings = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      endings.add(String.join("", words.subList(i, words.size())));
    }
    return endings;
  }

  private static List<String> shortForms(ActorName name) {
    List<String> forms = new ArrayList<>(endings(name));
    if (name.words().size() > 2) {
      forms.add(name.initials());
    }
    List<String> words = new ArrayList<>(name.words());
    while (words.size() > 1 && COMPANY_TAILS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
      forms.add(String.join("", words));
    }
    return forms;
  }

  /**
   * "The operator of a tunnel" is the company that the same article names, of several the one that
   * the story tells most of; "the force" is the police, "the organisers" the alliance; "an aid
   * group" is whoever an article says is one.
   */
  private void joinDescribed(
      Collection<Claim> claims, Map<String, Map<String, Set<String>>> described) {
    Set<String> named = new TreeSet<>();
    Map<String, TreeSet<String>> descriptions = new TreeMap<>();
    for (Claim claim : claims) {
      String document = claim.source().id();
      for (Actor actor : mentioned(claim)) {
        if (isDescription(actor)) {
          descriptions.computeIfAbsent(document, d -> new TreeSet<>()).add(actor.id());
        } else if (isBodyWithName(actor)) {
          named.add(known(actor.id()));
        }
      }
    }
    Map<SortOfBody, Set<String>> ofStory = new HashMap<>();
    Map<String, Map<SortOfBody, Set<String>>> ofDocument = new HashMap<>();
    described.forEach(
        (document, phrases) -> {
          Map<SortOfBody, Set<String>> sorts = sorted(phrases);
          ofDocument.put(document, sorts);
          sorts.forEach(
              (sort, ids) -> ofStory.computeIfAbsent(sort, s -> new TreeSet<>()).addAll(ids));
        });
    Map<String, Prominence> prominence = Prominence.in(claims, descriptions.keySet());
    Map<String, TreeSet<String>> meant = new TreeMap<>();
    descriptions.forEach(
        (document, ids) -> {
          Prominence there = prominence.getOrDefault(document, Prominence.NONE);
          Map<SortOfBody, Set<String>> said = ofDocument.getOrDefault(document, Map.of());
          for (String id : ids) {
            Optional<String> body =
                only(id, said)
                    .or(() -> meantBy(id, named, there))
                    .or(() -> only(id, ofStory))
                    .or(() -> onlyOne(actor(id).name(), named));
            body.ifPresent(b -> meant.computeIfAbsent(id, i -> new TreeSet<>()).add(b));
          }
        });
    meant.forEach(
        (id, bodies) -> {
          boolean free = known(id).equals(id) && !known(bodies.first()).equals(id);
          if (bodies.size() == 1 && free) {
            fuller.put(id, bodies.first());
          }
        });
  }

  /** Whom the words of a document call what. */
  private Map<SortOfBody, Set<String>> sorted(Map<String, Set<String>> phrases) {
    Map<SortOfBody, Set<String>> sorts = new HashMap<>();
    phrases.forEach(
        (name, said) -> {
          Optional<String> id = Optional.ofNullable(byName.get(name)).map(this::known);
          for (String phrase : said) {
            Optional<SortOfBody> sort = SortOfBody.describedBy(phrase);
            if (id.isPresent() && sort.isPresent() && !outletIds.contains(id.get())) {
              sorts.computeIfAbsent(sort.get(), s -> new TreeSet<>()).add(id.get());
            }
          }
        });
    return sorts;
  }

  /** The only body that is said to be what a description says. */
  private Optional<String> only(String description, Map<SortOfBody, Set<String>> said) {
    Set<String> ids =
        SortOfBody.describedBy(actor(description).name())
            .map(sort -> said.getOrDefault(sort, Set.of()))
            .orElse(Set.of());
    return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
  }

  /** Which bodies speak or act together in an article, as "the two unions" of it must be those. */
  private void findPairs(Collection<Claim> claims) {
    for (Claim claim : claims) {
      findPair(claim, claim.agents());
      claim.chain().forEach(hop -> findPair(claim, hop.speakers()));
    }
  }

  private void findPair(Claim claim, List<Actor> together) {
    TreeSet<String> pair = new TreeSet<>();
    for (Actor actor : together) {
      if (actor.kind() != ActorKind.GROUP && actor.kind() != ActorKind.STATE) {
        pair.add(known(actor.id()));
      }
    }
    if (pair.size() >= 2 && pair.size() <= MOST_TOGETHER) {
      pairs.computeIfAbsent(claim.source().id(), document -> new HashSet<>()).add(pair);
    }
  }

  /**
   * Who is meant by an actor in an article: those who act together in it by "the two sides", and
   * those of them that are unions by "the unions"; else the actor alone.
   */
  List<Actor> meantBy(Actor actor, String document) {
    String noun = PhraseNoun.of(actor.name());
    boolean plural = actor.kind() != ActorKind.PERSON && !actor.name().endsWith(noun);
    boolean described = !hasCapital(actor) || beginsWithOther(actor);
    if (!plural || !described || !JOINT.contains(noun)) {
      return List.of(actor);
    }
    // "Brann Lines and its unions agreed; they said": the unions are no others than those together.
    Optional<SortOfBody> sort =
        beginsWithOther(actor) ? Optional.empty() : SortOfBody.describedBy(noun);
    Set<Set<String>> met = fitting(pairs.getOrDefault(document, Set.of()), sort);
    return met.size() == 1
        ? met.iterator().next().stream().map(this::actor).toList()
        : List.of(actor);
  }

  /** Of those who act together the ones of a sort, where there are several of it. */
  private Set<Set<String>> fitting(Collection<Set<String>> together, Optional<SortOfBody> sort) {
    Set<Set<String>> fitting = new HashSet<>();
    for (Set<String> all : together) {
      TreeSet<String> ofSort = new TreeSet<>(all);
      ofSort.removeIf(id -> sort.isPresent() && !isOf(sort.get(), id));
      if (ofSort.size() >= 2) {
        fitting.add(ofSort);
      }
    }
    return fitting;
  }

  /** Whether a body can be of a sort; one whose name tells nothing can be of any. */
  private boolean isOf(SortOfBody sort, String id) {
    String name = actor(id).name();
    boolean company = COMPANY_TAILS.contains(ActorName.of(name).head());
    return sort.fits(name) || !SortOfBody.isNamed(name) && !company;
  }

  private void findLed() {
    roles
        .values()
        .forEach(
            titles ->
                titles.stream()
                    .filter(role -> Offices.leadsNoCompany(role.title()))
                    .forEach(role -> role.of().ifPresent(body -> led.add(known(body.id())))));
  }

  /** The body of the article that a description fits, of several the most prominent; or none. */
  private Optional<String> meantBy(String description, Set<String> named, Prominence prominence) {
    Optional<SortOfBody> sort = SortOfBody.describedBy(actor(description).name());
    return named.stream()
        .filter(id -> sort.isPresent() && fits(sort.get(), id))
        .filter(id -> !outletIds.contains(id) && prominence.of(actor(id).name()) > 0)
        .max(
            Comparator.comparing((String id) -> prominence.toldOf(actor(id).name()))
                .thenComparing(id -> prominence.of(actor(id).name()))
                .thenComparing(Comparator.reverseOrder()));
  }

  /** "The main union" where the article names none is the only union of the story. */
  private Optional<String> onlyOne(String description, Set<String> named) {
    Optional<SortOfBody> sort =
        SortOfBody.describedBy(description).filter(s -> s.hasSignOf(description));
    List<String> fitting =
        named.stream()
            .filter(id -> sort.isPresent() && sort.get().hasSignOf(actor(id).name()))
            .filter(id -> !outletIds.contains(id))
            .limit(2)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** A name without a sign of its sort is that of a company, unless it has a leader. */
  private boolean fits(SortOfBody sort, String id) {
    return sort.fits(actor(id).name()) && !(sort == SortOfBody.COMPANY && led.contains(id));
  }

  private Actor actor(String id) {
    return requireNonNull(actors.get(id), "actor");
  }

  private boolean isDescription(Actor actor) {
    return actor.kind() != ActorKind.PERSON
        && (!hasCapital(actor) || beginsWithOther(actor))
        && SortOfBody.describedBy(actor.name()).isPresent();
  }

  /** A body under a name: "Brann Lines", "the police". */
  private static boolean isBodyWithName(Actor actor) {
    boolean body = actor.kind() == ActorKind.ORGANIZATION || actor.kind() == ActorKind.UNSPECIFIED;
    boolean named = isCapitalised(actor.name()) || SortOfBody.isNamed(actor.name());
    return body && actor.speaksFor().isEmpty() && named;
  }

  /** "Brann Lines main union": a description that begins with another's name. */
  private boolean beginsWithOther(Actor actor) {
    String name = actor.name();
    int end = name.lastIndexOf(' ');
    if (end < 0 || !Character.isLowerCase(name.charAt(end + 1))) {
      return false;
    }
    while (end > 0) {
      if (byName.containsKey(name.substring(0, end))) {
        return true;
      }
      end = name.lastIndexOf(' ', end - 1);
    }
    return false;
  }

  private static boolean hasCapital(Actor actor) {
    return actor.name().chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isCapitalised(String name) {
    for (String word : name.split(" ")) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A chief executive of whom no article says of what leads the company that the story is about.
   */
  private void findEmployers(Collection<Claim> claims) {
    Set<String> companies = new TreeSet<>();
    Map<String, TreeSet<String>> leaders = new TreeMap<>();
    for (Claim claim : claims) {
      for (Actor actor : mentioned(claim)) {
        String id = known(actor.id());
        if (actor.kind() == ActorKind.PERSON) {
          if (!bodies.containsKey(id) && leadsCompany(actor)) {
            leaders.computeIfAbsent(claim.source().id(), d -> new TreeSet<>()).add(id);
          }
        } else if (isBodyWithName(actor(id)) && fits(SortOfBody.COMPANY, id)) {
          companies.add(id);
        }
      }
    }
    companies.removeAll(outletIds);
    Map<String, Prominence> prominence = Prominence.in(claims, leaders.keySet());
    leaders.forEach(
        (document, ids) -> {
          Prominence there = prominence.getOrDefault(document, Prominence.NONE);
          Optional<String> company =
              companies.stream()
                  .filter(id -> there.of(actor(id).name()) > 0)
                  .max(
                      Comparator.comparing((String id) -> there.of(actor(id).name()))
                          .thenComparing(Comparator.reverseOrder()));
          company.ifPresent(c -> ids.forEach(id -> bodies.putIfAbsent(id, actor(c))));
        });
  }

  /**
   * "An officer said": whoever holds an office of some body, and is told nothing else of, speaks
   * for the body of which the article told last before.
   */
  private void findBodiesBefore(Collection<Claim> claims) {
    Map<String, List<Claim>> documents = new TreeMap<>();
    claims.forEach(
        claim ->
            documents.computeIfAbsent(claim.source().id(), id -> new ArrayList<>()).add(claim));
    for (List<Claim> inOrder : documents.values()) {
      inOrder.sort(
          Comparator.comparingInt((Claim claim) -> claim.anchor().start())
              .thenComparing(Claim::id));
      Optional<Actor> before = Optional.empty();
      for (Claim claim : inOrder) {
        for (Actor actor : mentioned(claim)) {
          before = bodyOrBefore(actor, before);
        }
      }
    }
  }

  private Optional<Actor> bodyOrBefore(Actor actor, Optional<Actor> before) {
    Optional<Actor> body = bodyOf(actor).or(() -> Optional.of(known(actor)));
    if (body.filter(this::isBodyOfStory).isPresent()) {
      return body;
    }
    boolean bare = actor.kind() == ActorKind.PERSON && actor.anonymous();
    if (bare && before.filter(b -> Offices.isOfBody(actor.name(), b.name())).isPresent()) {
      bodies.put(known(actor.id()), before.get());
    }
    return before;
  }

  /** Whether an actor is a body under a name, and none of the outlets. */
  boolean isBodyOfStory(Actor actor) {
    return isBodyWithName(actor) && !outletIds.contains(known(actor.id()));
  }

  /**
   * "The government", and the capital that stands for it, speak through the ministry of the story,
   * if there is only one.
   */
  private void findGovernment(Map<String, Map<String, Set<String>>> described) {
    Set<String> ministries = new TreeSet<>();
    for (Actor actor : actors.values()) {
      boolean body = actor.kind() == ActorKind.ORGANIZATION && !isOfPerson(actor);
      String head = ActorName.of(actor.name()).head();
      if (body && MINISTRIES.contains(head)) {
        ministries.add(known(actor.id()));
      } else if (body && head.equals(GOVERNMENT)) {
        governments.add(known(actor.id()));
      }
    }
    described
        .values()
        .forEach(
            phrases ->
                phrases.forEach(
                    (name, said) -> {
                      String id = byName.get(name);
                      if (id != null && said.stream().anyMatch(Cast::isCapital)) {
                        governments.add(known(id));
                      }
                    }));
    governments.removeIf(id -> actor(id).kind() == ActorKind.PERSON);
    governments.removeAll(outletIds);
    if (ministries.size() == 1) {
      governments.forEach(id -> bodies.put(id, actor(ministries.iterator().next())));
    }
  }

  private static boolean isCapital(String phrase) {
    return PhraseNoun.of(phrase).equals(CAPITAL);
  }

  /** Bodies that say something in the story, and so may be told of on their own word. */
  private void findBodyNames(Collection<Claim> claims) {
    for (Claim claim : claims) {
      for (Attribution hop : claim.chain()) {
        for (Actor speaker : hop.speakers()) {
          if (isBodyOfStory(speaker) && !isGovernment(speaker)) {
            bodyNames.add(speaker.name());
          }
        }
      }
    }
  }

  /**
   * The body of the story with whose name a text begins: "Brann Lines, which runs the port,", "The
   * operator, Brann Lines,".
   */
  List<Actor> beginning(String text) {
    int from = text.startsWith(ARTICLE) ? ARTICLE.length() : 0;
    int comma = from > 0 ? text.indexOf(", ") : -1;
    Optional<String> name = longestNameAt(text, from);
    if (name.isEmpty() && comma > 0) {
      name = longestNameAt(text, comma + 2);
    }
    return name.map(n -> actor(requireNonNull(byName.get(n), "id")))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<String> longestNameAt(String text, int from) {
    Optional<String> longest = Optional.empty();
    for (String name : bodyNames) {
      boolean longer = longest.filter(other -> other.length() >= name.length()).isEmpty();
      if (longer && text.startsWith(name, from) && isEnd(text, from + name.length())) {
        longest = Optional.of(name);
      }
    }
    return longest;
  }

  private static boolean isEnd(String text, int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',');
  }

  /** Whether an actor is a government, or the capital that stands for it. */
  boolean isGovernment(Actor actor) {
    return governments.contains(known(actor.id()));
  }

  /** Whether an actor is a ministry, or speaks for one. */
  boolean isOfMinistry(Actor actor) {
    Actor body = bodyOf(actor).orElse(known(actor));
    return MINISTRIES.contains(ActorName.of(body.name()).head());
  }

  /** "Chief executive" is no office of a union. */
  private boolean isMisplaced(Actor actor, Actor body) {
    return led.contains(known(body.id()))
        && rolesOf(actor).stream().anyMatch(role -> Offices.isOfCompany(role.title()));
  }

  private boolean leadsCompany(Actor actor) {
    return actor.speaksFor().filter(body -> !isMisplaced(actor, body)).isEmpty()
        && rolesOf(actor).stream().anyMatch(role -> Offices.isOfCompany(role.title()));
  }

  private static List<Actor> mentioned(Claim claim) {
    List<Actor> mentioned = new ArrayList<>(claim.agents());
    for (Attribution hop : claim.chain()) {
      for (Actor speaker : hop.speakers()) {
        mentioned.add(speaker);
        speaker.speaksFor().ifPresent(mentioned::add);
      }
    }
    return mentioned;
  }

  private void joinOnly(Named one, List<Named> longer) {
    Optional<Named> longest =
        longer.stream()
            .max(
                Comparator.comparing((Named n) -> n.name.words().size())
                    .thenComparing(n -> n.id, Comparator.reverseOrder()));
    boolean allOne =
        longer.stream().allMatch(n -> longest.get().name.words().containsAll(n.name.words()));
    if (longest.isPresent() && allOne && !known(one.id).equals(known(longest.get().id))) {
      fuller.put(known(one.id), known(longest.get().id));
    }
  }

  // Bodies

  /**
   * A person of whom one article says for whom he speaks does so in all. "Ash's ministry" is the
   * body of Ash, "the ministry's spokesman" and "a ministry official" speak for the ministry, and
   * so does its minister.
   */
  private void findBodies() {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    Map<String, String> byPlainName = new HashMap<>();
    for (Actor actor : actors.values()) {
      if (!actor.anonymous()) {
        byPlainName.putIfAbsent(plain(actor.name()), known(actor.id()));
      }
    }
    holders()
        .forEach(
            (title, named) -> {
              if (named.size() == 1 && Offices.isSingular(title)) {
                byPlainName.putIfAbsent(title, named.first());
              }
            });
    Map<String, TreeSet<String>> theirOwn = new TreeMap<>();
    for (Actor actor : actors.values()) {
      bodiesOf(actor, byPlainName, isOfPerson(actor) ? theirOwn : found);
    }
    theirOwn.forEach(found::putIfAbsent);
    found.forEach(
        (speaker, theirs) -> {
          theirs.remove(speaker);
          if (theirs.size() > 1) {
            theirs.removeIf(body -> actor(body).kind() == ActorKind.STATE);
          }
          if (theirs.size() == 1) {
            bodies.put(speaker, actor(theirs.first()));
          }
        });
    for (Actor actor : actors.values()) {
      if (isOfPerson(actor) && !isOfficeOfPerson(actor)) {
        joinMinistryOf(actor);
      }
    }
  }

  private void bodiesOf(
      Actor actor, Map<String, String> byName, Map<String, TreeSet<String>> found) {
    if (actor.speaksFor().isPresent()) {
      Actor other = actor.speaksFor().get();
      boolean possessed = isOfPerson(actor) && !isOfficeOfPerson(actor);
      add(found, possessed ? other : actor, possessed ? actor : other);
    }
    for (Role role : rolesOf(actor)) {
      role.of()
          .filter(body -> body.kind() == ActorKind.ORGANIZATION)
          .ifPresent(b -> add(found, actor, b));
      if (hasBodyToFind(actor, role.title())) {
        Offices.bodiesOf(role.title()).stream()
            .map(byName::get)
            .filter(id -> id != null)
            .findFirst()
            .ifPresent(
                id -> found.computeIfAbsent(known(actor.id()), x -> new TreeSet<>()).add(id));
      }
    }
    joinBareMinister(actor, found);
    if (actor.speaksFor().isEmpty() && actor.kind() != ActorKind.STATE) {
      owner(actor.name(), byName)
          .filter(id -> !id.equals(known(actor.id())))
          .ifPresent(id -> found.computeIfAbsent(known(actor.id()), x -> new TreeSet<>()).add(id));
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
    for (Actor actor : actors.values()) {
      Optional<Actor> state = actor.speaksFor().filter(of -> of.kind() == ActorKind.STATE);
      if (state.isPresent()) {
        for (Role role : rolesOf(actor)) {
          statesWith
              .computeIfAbsent(plain(role.title()), title -> new HashSet<>())
              .add(known(state.get().id()));
        }
      }
    }
  }

  /** "The minister, Ada Roe" is that of the one ministry of which the story tells. */
  private void joinBareMinister(Actor actor, Map<String, TreeSet<String>> found) {
    if (actor.kind() != ActorKind.PERSON || actor.speaksFor().isPresent()) {
      return;
    }
    for (Role role : rolesOf(actor)) {
      Set<String> heads = Offices.headsOfBodies(role.title());
      if (!heads.isEmpty()) {
        Set<String> fitting = new TreeSet<>();
        for (Actor body : actors.values()) {
          boolean fits = body.kind() == ActorKind.ORGANIZATION && !isOfPerson(body);
          if (fits && heads.contains(ActorName.of(body.name()).head())) {
            fitting.add(known(body.id()));
          }
        }
        if (fitting.size() == 1) {
          found.computeIfAbsent(known(actor.id()), id -> new TreeSet<>()).addAll(fitting);
        }
      }
    }
  }

  /** "Ash's ministry", which other articles know by its name. */
  private static boolean isOfPerson(Actor actor) {
    return actor.kind() != ActorKind.PERSON
        && actor.speaksFor().filter(owner -> owner.kind() == ActorKind.PERSON).isPresent();
  }

  /** "Ash's ministry" is the economy ministry where Ash speaks for that. */
  private void joinMinistryOf(Actor ministry) {
    Actor body = bodies.get(known(ministry.speaksFor().orElseThrow().id()));
    String id = known(ministry.id());
    if (body != null
        && !known(body.id()).equals(id)
        && ActorName.of(body.name()).head().equals(ActorName.of(ministry.name()).head())) {
      bodies.put(id, body);
    }
  }

  /** Whether an actor is but the voice of a person: "the governor's office". */
  boolean isVoiceOfPerson(Actor actor) {
    return isOfPerson(actor) && isOfficeOfPerson(actor) || isMinistryOfPerson(actor);
  }

  private boolean isMinistryOfPerson(Actor actor) {
    return isOfPerson(actor) && bodies.containsKey(known(actor.id()));
  }

  /** "Varan's office" speaks for Varan, while "Ash's ministry" is the body that Ash speaks for. */
  private static boolean isOfficeOfPerson(Actor actor) {
    return OFFICES_OF_PERSONS.contains(ActorName.of(actor.name()).head());
  }

  private void add(Map<String, TreeSet<String>> found, Actor speaker, Actor body) {
    if (!isMisplaced(speaker, body)) {
      found.computeIfAbsent(known(speaker.id()), id -> new TreeSet<>()).add(known(body.id()));
    }
  }

  /** "The union's chairwoman", "emergency service officer": the body whose name comes first. */
  private Optional<String> owner(String name, Map<String, String> byName) {
    String plain = plain(name);
    int end = plain.lastIndexOf(' ');
    int least = plain.length() / 4;
    while (end > least) {
      String head = plain.substring(0, end);
      String owner = byName.get(head);
      Actor body = owner == null ? null : actors.get(owner);
      if (body != null && body.kind() != ActorKind.STATE) {
        return Optional.of(body.id());
      }
      end = head.lastIndexOf(' ');
    }
    return ownerBySort(plain, byName);
  }

  /** "Union officials", "a ministry bulletin": of the only union or ministry of the story. */
  private Optional<String> ownerBySort(String name, Map<String, String> byName) {
    int end = name.indexOf(' ');
    String sort = end < 0 ? "" : name.substring(0, end);
    Set<String> fitting = new TreeSet<>();
    if (SortOfBody.isNamed(sort)) {
      byName.forEach(
          (other, id) -> {
            boolean body = actor(id).kind() != ActorKind.PERSON && !outletIds.contains(id);
            if (body && !other.equals(name) && ActorName.of(other).head().equals(sort)) {
              fitting.add(id);
            }
          });
    }
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
  }

  private static String plain(String name) {
    return ActorName.of(name).joined();
  }

  /** "The governor" is the only one of the story's people who is called governor. */
  private void joinTitled() {
    Map<String, TreeSet<String>> holders = holders();
    for (Actor actor : List.copyOf(actors.values())) {
      if (actor.kind() == ActorKind.PERSON && actor.anonymous()) {
        TreeSet<String> named = holders.getOrDefault(title(actor), new TreeSet<>());
        if (named.size() == 1 && known(actor.id()).equals(actor.id())) {
          fuller.put(actor.id(), named.first());
        }
      }
    }
  }

  /** Who is called what in the story, by the plain title. */
  private Map<String, TreeSet<String>> holders() {
    Map<String, TreeSet<String>> holders = new TreeMap<>();
    for (Actor actor : actors.values()) {
      if (actor.kind() == ActorKind.PERSON && !actor.anonymous()) {
        rolesOf(actor)
            .forEach(
                role ->
                    holders
                        .computeIfAbsent(plain(role.title()), t -> new TreeSet<>())
                        .add(known(actor.id())));
      }
    }
    return holders;
  }

  /** The title that stands for a person: "governor", "mayor" of "mayor of the town". */
  private static String title(Actor actor) {
    boolean office = actor.roles().stream().anyMatch(role -> Offices.isSingular(role.title()));
    return office ? plain(actor.roles().get(0).title()) : "";
  }

  /** The id under which an actor is known in the story. */
  private String known(String id) {
    String known = id;
    while (fuller.containsKey(known)) {
      known = fuller.get(known);
    }
    return known;
  }

  /** The actor as the story knows it by its fullest name. */
  Actor known(Actor actor) {
    return actors.getOrDefault(known(actor.id()), actor);
  }

  /** For whom an actor speaks, in this article or another one of the story. */
  Optional<Actor> bodyOf(Actor actor) {
    Optional<Actor> most = Optional.ofNullable(mostly.get(known(actor.id())));
    if (most.isPresent()) {
      return most;
    }
    Optional<Actor> found = Optional.ofNullable(bodies.get(known(actor.id())));
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
        .map(this::known)
        .or(() -> found);
  }
}
