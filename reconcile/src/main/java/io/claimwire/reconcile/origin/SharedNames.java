package io.claimwire.reconcile.origin;

import io.claimwire.actors.ActorName;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who goes by several names in a story: "the coast guard" is "the Norland coastguard" as long
 * as the story knows no second one, "Ruiz" the only Ruiz, "the city police" the police, "GCF union"
 * the federation of these initials.
 */
final class SharedNames {

  private static final Set<String> COMPANY_TAILS =
      LexiconLines.items(SharedNames.class, "company-tails.txt");

  /** Words before a body's name that tell it from no other body of the story. */
  private static final Set<String> VAGUE =
      LexiconLines.items(SharedNames.class, "vague-qualifiers.txt");

  private static final Set<String> PLACE_NOUNS =
      LexiconLines.items(SharedNames.class, "place-nouns.txt");

  /** What the ends of bodies' names are read as, by each other name of the same. */
  private static final Map<String, String> OTHER_WORDS = otherWords();

  private final Roster roster;

  private SharedNames(Roster roster) {
    this.roster = roster;
  }

  private static Map<String, String> otherWords() {
    Map<String, String> names = new HashMap<>();
    for (String[] line : LexiconLines.read(SharedNames.class, "other-words.txt", 2)) {
      LexiconLines.items(line[1]).forEach(other -> names.put(other, line[0]));
    }
    return Map.copyOf(names);
  }

  /**
   * Joins in a roster those who have one name.
   *
   * @param roster all who appear
   * @param described what the words of each document say that bodies are
   */
  static void join(Roster roster, Map<String, Map<String, Set<String>>> described) {
    new SharedNames(roster).join(described);
  }

  private void join(Map<String, Map<String, Set<String>>> described) {
    List<Named> persons = new ArrayList<>();
    List<Named> others = new ArrayList<>();
    List<Named> surnames = new ArrayList<>();
    Set<Set<String>> taken = new HashSet<>();
    Set<String> surnamesOfPersons = surnamesOfPersons();
    for (Actor actor : roster.actors()) {
      if (isNamed(actor)) {
        String name = withoutLeader(actor, surnamesOfPersons);
        Named one =
            new Named(actor.id(), ActorName.of(told(inUsualWords(withoutSort(name, described)))));
        (actor.kind() == ActorKind.PERSON ? persons : others).add(one);
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
    joinWritten(others);
    joinBegun(others, places(described));
  }

  private static boolean isNamed(Actor actor) {
    return !actor.anonymous() && actor.kind() != ActorKind.STATE && !isRelation(actor.name());
  }

  private record Named(String id, ActorName name) {}

  /** "Ruiz" of an article that gives no first name may be the Ruiz of another one. */
  private static boolean isBareSurname(Actor actor, ActorName name) {
    return actor.kind() == ActorKind.UNSPECIFIED
        && name.words().size() == 1
        && Character.isUpperCase(actor.name().charAt(0));
  }

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

  /** "Sarn fire department" as it is called elsewhere: "Sarn fire service". */
  static String inUsualWords(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int start = 0;
    while (start >= 0 && start < name.length()) {
      String usual = OTHER_WORDS.get(lower.substring(start));
      if (usual != null) {
        return name.substring(0, start) + usual;
      }
      start = name.indexOf(' ', start) + 1;
      start = start == 0 ? -1 : start;
    }
    return name;
  }

  /** The last words of the names of persons. */
  private Set<String> surnamesOfPersons() {
    Set<String> surnames = new HashSet<>();
    for (Actor actor : roster.actors()) {
      if (actor.kind() == ActorKind.PERSON && !actor.anonymous()) {
        surnames.add(actor.name().substring(actor.name().lastIndexOf(' ') + 1));
      }
    }
    return surnames;
  }

  /** "Roe's alliance" is the alliance that Roe leads; what is her ministry is told elsewhere. */
  private static String withoutLeader(Actor actor, Set<String> surnames) {
    String name = actor.name();
    int end = name.indexOf(' ');
    boolean owned = end > 2 && name.startsWith("'s", end - 2);
    boolean body = actor.kind() == ActorKind.ORGANIZATION && !Roster.isOfPerson(actor);
    if (!owned || !body || !surnames.contains(name.substring(0, end - 2))) {
      return name;
    }
    String description = name.substring(end + 1);
    return SortOfBody.describedBy(description).isPresent() ? description : name;
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

  /** Joins those with the same words in their names, whatever they were taken for. */
  private void joinTwins(List<Named> named) {
    Map<Set<String>, Named> first = new HashMap<>();
    named.sort(Comparator.comparing(Named::id));
    for (Named one : named) {
      Named twin = first.putIfAbsent(one.name.words(), one);
      if (twin != null) {
        roster.join(one.id, twin.id);
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

  /** Joins each name written as one word to the name that has it as a short form. */
  private void joinWritten(List<Named> named) {
    Map<String, List<Named>> byForm = new HashMap<>();
    for (Named one : named) {
      for (String form : shortForms(one.name)) {
        byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(one);
      }
    }
    for (Named one : named) {
      if (roster.known(one.id).equals(one.id)) {
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

  /** "Brann" is "Brann Harbour Trust" where no other name of a body begins like that. */
  private void joinBegun(List<Named> named, Set<String> places) {
    Map<String, List<Named>> byFirst = new HashMap<>();
    for (Named one : named) {
      if (one.name.words().size() > 1 && isCompanyByName(roster.actor(one.id))) {
        byFirst.computeIfAbsent(firstWord(one.name), word -> new ArrayList<>()).add(one);
      }
    }
    for (Named one : named) {
      String name = roster.actor(one.id).name();
      boolean free = one.name.words().size() == 1 && roster.known(one.id).equals(one.id);
      boolean body = Character.isUpperCase(name.charAt(0)) && !places.contains(name);
      if (free && body && !roster.isOutlet(one.id)) {
        joinOnly(one, byFirst.getOrDefault(firstWord(one.name), List.of()));
      }
    }
  }

  /** Names of which some document says that they are those of places. */
  private static Set<String> places(Map<String, Map<String, Set<String>>> described) {
    Set<String> places = new HashSet<>();
    for (Map<String, Set<String>> phrases : described.values()) {
      phrases.forEach(
          (name, said) -> {
            if (said.stream().map(PhraseNoun::of).anyMatch(PLACE_NOUNS::contains)) {
              places.add(name);
            }
          });
    }
    return places;
  }

  private static String firstWord(ActorName name) {
    return name.words().iterator().next();
  }

  /** Whether a name has a capital in each word, and none that is a sign of something public. */
  private boolean isCompanyByName(Actor actor) {
    return roster.isBodyWithName(actor)
        && !roster.isOutlet(actor.id())
        && Character.isUpperCase(actor.name().charAt(actor.name().lastIndexOf(' ') + 1))
        && !SortOfBody.isNamed(actor.name());
  }

  private void joinOnly(Named one, List<Named> longer) {
    Optional<Named> longest =
        longer.stream()
            .max(
                Comparator.comparing((Named n) -> n.name.words().size())
                    .thenComparing(n -> n.id, Comparator.reverseOrder()));
    boolean allOne =
        longer.stream().allMatch(n -> longest.get().name.words().containsAll(n.name.words()));
    if (longest.isPresent()
        && allOne
        && !roster.known(one.id).equals(roster.known(longest.get().id))) {
      roster.join(roster.known(one.id), roster.known(longest.get().id));
    }
  }

  /** Whether the last word of a name is one that companies add to theirs. */
  static boolean hasCompanyTail(String name) {
    return COMPANY_TAILS.contains(ActorName.of(name).head());
  }
}
