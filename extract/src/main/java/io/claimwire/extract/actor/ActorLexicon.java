package io.claimwire.extract.actor;

import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordFilter;
import io.claimwire.extract.text.WordMap;
import io.claimwire.extract.text.WordSet;
import io.claimwire.model.ActorKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of titles, bodies, groups and names before a text is read. Immutable. */
final class ActorLexicon {

  /** What a title makes of its bearer. */
  enum TitleClass {
    HEAD,
    MINISTER,
    ENVOY,
    SPOKESPERSON,
    CHIEF,
    RANK,
    MEMBER,
    KIN,
    HONORIFIC;

    /** {@return whether the bearer's word is the word of the body or state that the title names} */
    boolean speaksForBody() {
      return this == HEAD
          || this == MINISTER
          || this == ENVOY
          || this == SPOKESPERSON
          || this == CHIEF;
    }
  }

  /** A title, and the gender it tells: 'f', 'm', or '?' for none. */
  record Title(TitleClass kind, char gender) {}

  /**
   * The head of a body's name or description.
   *
   * @param kind the class of body
   * @param speaksForState whether its word is the word of its state
   * @param onlyInNames whether it heads names ("Lines") but no descriptions
   * @param anyOfKind whether it can stand for any body of its class: "the company"
   * @param leads whether it stands before what tells the body apart: "Banco Selm"
   */
  record BodyHead(
      String kind, boolean speaksForState, boolean onlyInNames, boolean anyOfKind, boolean leads) {}

  /** A word for people in the plural. */
  record People(String singular, String kind) {
    /** {@return whether such people are an unnamed source} */
    boolean anonymous() {
      return isHuman() || kind.equals("reports");
    }

    boolean isHuman() {
      return kind.equals("people") || kind.equals("officials") || kind.equals("troops");
    }
  }

  /** A body or metonym that is known by name. */
  record Known(
      String name,
      ActorKind kind,
      String bodyKind,
      Optional<String> country,
      Optional<String> onlyWith) {}

  private static final ActorLexicon STANDARD = new ActorLexicon();
  private static final int LONGEST_KNOWN_NAME = 8;

  private final WordMap<ActorWord> words;
  private final Map<String, Title> titles = new HashMap<>();
  private final Set<String> titleModifiers = new HashSet<>();
  private final Set<String> portfolios = new HashSet<>();
  private final Map<String, BodyHead> bodyHeads = new HashMap<>();
  private final Map<String, People> people = new HashMap<>();
  private final Map<String, People> peopleBySingular = new HashMap<>();
  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Integer> longestKnownByFirstWord = new HashMap<>();
  private final Map<String, Character> firstNames = new HashMap<>();
  private final Map<String, Character> nameEndings = new LinkedHashMap<>();
  private final Map<String, String> synonyms = new HashMap<>();
  private final Map<String, String> stateAdjectives = new HashMap<>();
  private final Map<String, String> officeBodies = new HashMap<>();
  private final Map<String, List<String>> officesOfKind = new HashMap<>();
  private final List<List<String>> namingPhrases;
  private final Map<String, String> officesOfLeading = new HashMap<>();
  private final WordFilter mayOpenKnown;
  private final WordFilter mayBeFirstName;
  private final WordSet speechVerbs;
  private final Set<String> nameParticles;
  private final Set<String> notNames;
  private final WordSet notPeople;
  private final Set<String> tellingApart;

  private ActorLexicon() {
    readTitles();
    readBodies();
    readPeople();
    readKnown();
    readFirstNames();
    mayOpenKnown = WordFilter.of(longestKnownByFirstWord.keySet());
    mayBeFirstName = WordFilter.of(firstNames.keySet());
    read("synonyms.txt").forEach(line -> synonyms.put(line.column(0), line.column(1)));
    read("state-adjectives.txt")
        .forEach(line -> stateAdjectives.put(line.column(0), line.column(1)));
    read("office-bodies.txt").forEach(line -> officeBodies.put(line.column(0), line.column(1)));
    read("office-kinds.txt")
        .forEach(
            line ->
                officesOfKind.put(
                    line.column(0), line.columns().subList(1, line.columns().size())));
    namingPhrases =
        read("naming-phrases.txt").stream()
            .map(line -> List.of(line.column(0).split(" ")))
            .toList();
    read("leading-verbs.txt").forEach(line -> officesOfLeading.put(line.column(0), line.column(1)));
    speechVerbs = WordSet.of(words("speech-verbs.txt"));
    nameParticles = words("name-particles.txt");
    notNames = words("not-names.txt");
    notPeople = WordSet.of(words("not-people.txt"));
    tellingApart = words("telling-apart.txt");
    words = WordMap.of(gatherWords());
  }

  /** Brings together what the lexicons know of each word. */
  private Map<String, ActorWord> gatherWords() {
    Map<String, Article> articles = new HashMap<>();
    read("determiners.txt")
        .forEach(
            line ->
                articles.put(
                    line.column(0), Article.valueOf(line.column(1).toUpperCase(Locale.ROOT))));
    Set<String> locatives = words("place-prepositions.txt");
    Set<String> openers = new HashSet<>();
    bodyHeads.keySet().stream()
        .filter(head -> head.indexOf(' ') > 0)
        .forEach(head -> openers.add(head.substring(0, head.indexOf(' '))));
    Set<String> all = new HashSet<>();
    List.of(titles, bodyHeads, people, peopleBySingular, articles)
        .forEach(map -> all.addAll(map.keySet()));
    List.of(titleModifiers, portfolios, nameParticles, notNames, locatives, openers)
        .forEach(all::addAll);
    Map<String, ActorWord> gathered = new HashMap<>();
    for (String word : all) {
      gathered.put(
          word,
          new ActorWord(
              title(word),
              titleModifiers.contains(word),
              portfolios.contains(word),
              bodyHead(word),
              people(word),
              person(word),
              nameParticles.contains(word),
              notNames.contains(word),
              articles.getOrDefault(word, Article.NONE),
              locatives.contains(word),
              openers.contains(word)));
    }
    return gathered;
  }

  static ActorLexicon standard() {
    return STANDARD;
  }

  /** {@return what is known of a token} */
  ActorWord word(Token token) {
    ActorWord word = words.get(token);
    if (word != null) {
      return word;
    }
    String lower = token.lower();
    if (lower.length() > 1 && lower.charAt(lower.length() - 1) == '.') {
      ActorWord title = words.get(withoutDot(lower));
      return title == null ? ActorWord.UNKNOWN : ActorWord.titled(title.title());
    }
    return ActorWord.UNKNOWN;
  }

  Optional<Title> title(String lower) {
    return Optional.ofNullable(titles.get(withoutDot(lower)));
  }

  boolean isTitle(String lower) {
    return titles.containsKey(withoutDot(lower));
  }

  /** "Gen." and "Ms." are filed without their dot. */
  private static String withoutDot(String lower) {
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** {@return whether a word can stand in a title before its head: "deputy", "foreign"} */
  boolean isTitleModifier(String lower) {
    return titleModifiers.contains(lower);
  }

  /** {@return whether a word can name what a minister is minister of} */
  boolean isPortfolio(String lower) {
    return portfolios.contains(lower);
  }

  Optional<BodyHead> bodyHead(String lower) {
    return Optional.ofNullable(bodyHeads.get(lower));
  }

  Optional<People> people(String lowerPlural) {
    return Optional.ofNullable(people.get(lowerPlural));
  }

  Optional<People> person(String lowerSingular) {
    return Optional.ofNullable(peopleBySingular.get(lowerSingular));
  }

  Optional<Known> known(String name) {
    return Optional.ofNullable(known.get(name));
  }

  /** {@return how many words the longest known name has that begins with a word} */
  int longestKnown(String firstWord) {
    return mayOpenKnown.mayHold(firstWord) ? longestKnownByFirstWord.getOrDefault(firstWord, 0) : 0;
  }

  /** {@return the gender of a given name: 'f', 'm', 'b' for both, or '?' if it is no given name} */
  char genderOf(String givenName) {
    return mayBeFirstName.mayHold(givenName) ? firstNames.getOrDefault(givenName, '?') : '?';
  }

  /** {@return the gender of a first name, listed or not: 'f', 'm', 'b' for both, or '?'} */
  char likelyGenderOf(String firstName) {
    char listed = genderOf(firstName);
    for (Map.Entry<String, Character> ending : nameEndings.entrySet()) {
      if (listed == '?' && firstName.endsWith(ending.getKey())) {
        return ending.getValue();
      }
    }
    return listed;
  }

  /** {@return a word under which it and its synonyms are filed} */
  String normal(String lower) {
    return synonyms.getOrDefault(lower, lower);
  }

  /** {@return the word before a noun for a country, where it is not the demonym} */
  Optional<String> stateAdjective(String country) {
    return Optional.ofNullable(stateAdjectives.get(country));
  }

  /**
   * {@return the body for which an office speaks, or "ministry" or "company" for one to be found}
   */
  Optional<String> bodyOfOffice(String lowerTitle) {
    return Optional.ofNullable(officeBodies.get(lowerTitle));
  }

  /** Whether a noun names no people though it ends as words for people do: "letter". */
  boolean namesNobody(String noun) {
    return notPeople.has(noun);
  }

  /** {@return the offices that a wider word covers: "lawmaker" a senator's; none for most words} */
  List<String> officesOfKind(String word) {
    return officesOfKind.getOrDefault(word, List.of());
  }

  /** {@return the words that lead from a description to a name: "known as"} */
  List<List<String>> namingPhrases() {
    return namingPhrases;
  }

  /** Whether a word before a body sets it apart from the one without it: "regional", "former". */
  boolean tellsApart(String lower) {
    return tellingApart.contains(lower);
  }

  boolean isSpeechVerb(Token verb) {
    return speechVerbs.hasLemma(verb);
  }

  /** {@return the office of those who do what a verb says to a body: "chair" of "chairs"} */
  Optional<String> officeOf(Token verb) {
    String lower = verb.lower();
    // "Chairs" and "heads" can be nouns as well, and may have been taken for them.
    String plain = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : verb.lemma();
    return Optional.ofNullable(officesOfLeading.get(plain));
  }

  private void readTitles() {
    for (LexiconFile.Entry line : read("titles.txt")) {
      String gender = line.columnOrEmpty(2);
      TitleClass kind = TitleClass.valueOf(line.column(1).toUpperCase(Locale.ROOT));
      titles.put(line.column(0), new Title(kind, gender.isEmpty() ? '?' : gender.charAt(0)));
    }
    for (LexiconFile.Entry line : read("title-modifiers.txt")) {
      titleModifiers.add(line.column(0));
      if (line.column(1).equals("portfolio")) {
        portfolios.add(line.column(0));
      }
    }
  }

  private void readBodies() {
    for (LexiconFile.Entry line : read("body-heads.txt")) {
      List<String> features = List.of(line.columnOrEmpty(2).split(" "));
      bodyHeads.put(
          line.column(0),
          new BodyHead(
              line.column(1),
              features.contains("state"),
              features.contains("name"),
              features.contains("any"),
              features.contains("first")));
    }
  }

  private void readPeople() {
    for (LexiconFile.Entry line : read("group-heads.txt")) {
      People entry = new People(line.column(1), line.column(2));
      people.put(line.column(0), entry);
      if (entry.isHuman()) {
        peopleBySingular.putIfAbsent(line.column(1), entry);
      }
    }
  }

  private void readKnown() {
    for (LexiconFile.Entry line : read("organisations.txt")) {
      Known body =
          new Known(
              line.column(0),
              ActorKind.ORGANIZATION,
              line.column(1),
              country(line.column(2)),
              Optional.empty());
      addKnown(line.column(0), body);
      for (String other : line.columns().subList(3, line.columns().size())) {
        addKnown(other, body);
      }
    }
    for (LexiconFile.Entry line : read("metonyms.txt")) {
      String only = line.columnOrEmpty(4);
      addKnown(
          line.column(0),
          new Known(
              line.column(2),
              ActorKind.valueOf(line.column(1)),
              "office",
              country(line.column(3)),
              only.isEmpty() ? Optional.empty() : Optional.of(only.substring("if ".length()))));
    }
  }

  private void addKnown(String name, Known body) {
    known.put(name, body);
    String[] words = name.split(" ");
    int length = Math.min(words.length, LONGEST_KNOWN_NAME);
    longestKnownByFirstWord.merge(words[0], length, Math::max);
  }

  private void readFirstNames() {
    for (LexiconFile.Entry line : read("first-names.txt")) {
      String gender = line.column(0);
      char code = gender.length() > 1 ? 'b' : gender.charAt(0);
      for (String name : line.columns().subList(1, line.columns().size())) {
        if (name.startsWith("-")) {
          nameEndings.put(name.substring(1), code);
        } else {
          firstNames.put(name, code);
        }
      }
    }
  }

  private static Optional<String> country(String column) {
    return column.equals("-") ? Optional.empty() : Optional.of(column);
  }

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    read(file).forEach(line -> words.addAll(line.columns()));
    return words;
  }

  private static List<LexiconFile.Entry> read(String file) {
    return LexiconFile.read(ActorLexicon.class, file);
  }
}
