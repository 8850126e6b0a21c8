package io.claimwire.reconcile.match;

import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.lexicon.LexiconLines;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Parts counts of one population in one event by what else tells them apart: the dead of a town and
 * those of its province, the jobs in one plant and those of the whole company, those who died at
 * home.
 *
 * <p>Who gives two numbers in one article means two things, unless one number takes the place of
 * the other ("up from 12"). So a group is parted only where a mouth does so, and by the word of
 * place or circumstance that best explains all such pairs of numbers in it: "in Pradno" said with
 * the lower number in one article and in the next. A number without the word goes where another
 * article has the same number, and else stays with the whole.
 */
final class Scopes {

  private static final Set<String> LEADS = LexiconLines.items(Scopes.class, "scope-leads.txt");
  private static final Set<String> SUPERLATIVES =
      LexiconLines.items(Scopes.class, "superlatives.txt");
  private static final Set<String> AIMS = LexiconLines.items(Scopes.class, "aims.txt");
  private static final Set<String> WHOLES = LexiconLines.items(Scopes.class, "wholes.txt");
  private static final Set<String> BEING =
      Set.of(
          "were", "was", "are", "is", "be", "been", "had", "has", "have", "would", "will", "may",
          "might", "could", "remain");
  private static final Set<String> BEFORE_SUBJECT = Set.of("the", "and", "that", "jobs", "posts");
  private static final Set<String> ELSEWHERE = LexiconLines.items(Scopes.class, "elsewhere.txt");
  private static final Set<String> NOUNS = LexiconLines.items(Scopes.class, "scope-nouns.txt");
  private static final Set<String> INCIDENTS = LexiconLines.items(Scopes.class, "incidents.txt");
  private static final Set<String> OFFICES = LexiconLines.items(Scopes.class, "house-offices.txt");
  private static final Set<String> IDLE = LexiconLines.items(Scopes.class, "idle-words.txt");

  /** How many words before "in" may tell what it goes with: "at the firm's oldest plant in". */
  private static final int COMPARED = 6;

  /** How many words after "in" or "at" may belong to what it leads. */
  private static final int REACH = 5;

  /** How many numbers of one mouth in one article are held against each other. */
  private static final int NUMBERS = 12;

  /** How often a group is parted. */
  private static final int DEPTH = 6;

  /** Stands for the words that say that all are counted: "across the country", "in all". */
  static final String ALL = "in all";

  /** Joins two names that are led together. */
  private static final String AND = " and ";

  /** Stands for "of them": sets parts apart for which no other word does. */
  static final String PART = "~";

  /** What a word weighs for a pair of numbers that it explains, and what speaks for it besides. */
  private static final double EXPLAINS = 1.0;

  /** Numbers that an article gives on nobody's word may have two sources. */
  private static final double OF_NOBODY = 0.5;

  /** But numbers so many times apart are of different things, whoever gives them. */
  private static final double FAR_APART = 3;

  /** The numbers of two mouths in one article, if the lower is below this part of the other. */
  private static final double OF_OTHERS = 0.35;

  private static final double UNLIKE = 0.7;

  /**
   * What speaks against a word that stands with the higher number: the lower may be another part.
   */
  private static final double AGAINST = 0.5;

  private static final double NAME = 0.4;
  private static final double IN_ANOTHER_ARTICLE = 0.3;

  /** A number below this part of another in its article is that of one incident. */
  private static final double INCIDENT = 0.12;

  /** A number above this part of another is a correction of it rather than a part. */
  private static final double NEARLY = 0.9;

  private final Mouths mouths;

  /** Whether what is counted is counted anew in each place, as marchers are. */
  private final boolean byPlace;

  /** Where those are counted then that are put nowhere; empty if unknown or not by place. */
  private final String home;

  /** The words of each number so far, by document and number. */
  private final Map<String, Set<String>> known = new HashMap<>();

  private Scopes(Mouths mouths, boolean byPlace, String home) {
    this.mouths = mouths;
    this.byPlace = byPlace;
    this.home = byPlace ? home : "";
  }

  /**
   * One part.
   *
   * @param words the words that set it apart, empty for the whole
   * @param counts the counts in it
   */
  record Part(String words, List<Count> counts) {}

  /**
   * Parts counts; the whole comes first, the parts in order of their words.
   *
   * @param home where the story plays, as {@link HomePlace} has it
   */
  static List<Part> of(List<Count> counts, Mouths mouths, String home) {
    List<Part> parts = new ArrayList<>();
    boolean byPlace = counts.get(0).event().filter(Event::byPlace).isPresent();
    Scopes scopes = new Scopes(mouths, byPlace, home);
    for (Map.Entry<String, List<Count>> elsewhere : scopes.byElsewhere(counts).entrySet()) {
      scopes.part(elsewhere.getKey(), scopes.figures(elsewhere.getValue()), DEPTH, parts);
    }
    scopes.followOffices(parts);
    return parts;
  }

  /**
   * Who answers for a town gives its numbers: where a mayor once gives a number as that of his
   * town, and never one of the whole beside it, all that he gives are of the town.
   */
  private void followOffices(List<Part> parts) {
    Map<String, Part> homes = new HashMap<>();
    Set<String> strayed = new HashSet<>();
    for (Part part : parts) {
      boolean named = part.words.chars().anyMatch(Character::isUpperCase);
      for (Count count : part.counts) {
        if (named && holdsLocalOffice(count)) {
          Part home = homes.putIfAbsent(mouths.of(count), part);
          if (home != null && !home.words.equals(part.words)) {
            strayed.add(mouths.of(count));
          }
        }
      }
    }
    homes.keySet().removeAll(strayed);
    Part whole = parts.get(0);
    if (homes.isEmpty() || !whole.words.isEmpty()) {
      return;
    }
    Set<Mouth> atHome = new HashSet<>();
    homes.values().forEach(home -> home.counts.forEach(count -> atHome.add(mouth(count))));
    for (Count count : whole.counts) {
      if (atHome.contains(mouth(count))) {
        homes.remove(mouths.of(count));
      }
    }
    for (Count count : List.copyOf(whole.counts)) {
      Part home = homes.get(mouths.of(count));
      if (home != null) {
        whole.counts.remove(count);
        home.counts.add(count);
      }
    }
    parts.removeIf(part -> part.counts.isEmpty());
  }

  private static boolean holdsLocalOffice(Count count) {
    return count.claim().chain().stream()
        .flatMap(hop -> hop.speakers().stream())
        .flatMap(speaker -> speaker.roles().stream())
        .anyMatch(role -> OFFICES.contains(lastWord(role.title())));
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Those of the one that the story is about, under no word, and those of its suppliers, rivals …
   */
  private TreeMap<String, List<Count>> byElsewhere(List<Count> counts) {
    TreeMap<String, List<Count>> byWord = new TreeMap<>();
    for (Count count : counts) {
      byWord.computeIfAbsent(elsewhere(count), w -> new ArrayList<>()).add(count);
    }
    return byWord.containsKey("") ? byWord : new TreeMap<>(Map.of("", counts));
  }

  /** "7,000 jobs at suppliers"; where 300,000 customers are counted, they are not elsewhere. */
  private static String elsewhere(Count count) {
    int number = count.position();
    int end = count.quantity().map(q -> q.span().end()).orElse(number);
    for (Words.Word word : own(count).all()) {
      String noun = Inflection.singular(word.text());
      boolean counted = word.start() >= number && word.end() <= end;
      if (!counted && ELSEWHERE.contains(noun)) {
        return noun;
      }
    }
    return count.like().map(Scopes::elsewhere).orElse("");
  }

  /**
   * A number with all who give it: printed again, or taken back for another, it is still about the
   * same thing.
   */
  private static final class Figure {

    private final List<Count> counts = new ArrayList<>();
    private final Set<String> words = new TreeSet<>();

    double size() {
      return counts.get(0).quantity().map(Numbers::size).orElse(0.0);
    }

    /** Jobs "in Lindmark and Costova" are all jobs, where there are some in each of the two. */
    void takeNamesApart(Set<String> places) {
      for (String both : List.copyOf(words)) {
        List<String> names = List.of(both.split(AND));
        if (names.size() > 1) {
          words.remove(both);
          words.addAll(places.containsAll(names) ? List.of() : names);
        }
      }
    }
  }

  /** Whoever gives numbers in one article. */
  private record Mouth(String document, String origin, boolean named) {}

  /** Which words can tell two figures apart. */
  private enum By {
    ANY_WORD,
    NAME,
    PART
  }

  /**
   * Two figures that one article gives, the lower first.
   *
   * @param weight how surely they mean different things
   * @param by which words can tell them apart: of two mouths that may as well disagree the name of
   *     a place alone, and what is of one incident no word of place at all
   */
  private record Contrast(Figure lower, Figure higher, double weight, By by) {
    boolean canBeBy(String word) {
      return switch (by) {
        case ANY_WORD -> true;
        case NAME -> isName(word);
        case PART -> word.equals(Scopes.PART);
      };
    }
  }

  private List<Figure> figures(List<Count> counts) {
    Map<String, Names> led = new HashMap<>();
    Map<String, Figure> byNumber = new LinkedHashMap<>();
    for (Count count : counts) {
      String number = Numbers.bounded(count);
      if (count.quantity().filter(Numbers::isTelling).isEmpty()) {
        number += " by " + mouths.of(count);
      }
      Figure figure = byNumber.computeIfAbsent(number, n -> new Figure());
      figure.counts.add(count);
      figure.words.addAll(words(count, led));
    }
    Set<String> places = namesOf(byNumber.values());
    byNumber.values().forEach(figure -> figure.takeNamesApart(places));
    byNumber.values().forEach(figure -> nameSubjects(figure, places));
    for (Figure figure : byNumber.values()) {
      if (figure.counts.stream().anyMatch(count -> count.kind() != Kind.PART)) {
        figure.words.remove(PART);
      }
    }
    return new ArrayList<>(byNumber.values());
  }

  /** The names that "in" or "at" lead anywhere in the story: those of places. */
  private static Set<String> namesOf(Collection<Figure> figures) {
    Set<String> names = new HashSet<>();
    figures.forEach(figure -> figure.words.stream().filter(Scopes::isName).forEach(names::add));
    return names;
  }

  /** "Vessany will lose 1,450 jobs", where another article has jobs "in Vessany". */
  private static void nameSubjects(Figure figure, Set<String> places) {
    for (Count count : figure.counts) {
      subject(own(count)).filter(places::contains).ifPresent(figure.words::add);
    }
  }

  private static boolean isBeforeSubject(Words.Word word) {
    boolean numeral = Character.isDigit(word.text().charAt(0));
    return numeral || BEFORE_SUBJECT.contains(word.text());
  }

  /** The name that some words begin with, unless it is that of what happened. */
  private static Optional<String> subject(Words words) {
    int at = 0;
    while (at < words.size() && isBeforeSubject(words.get(at))) {
      at++;
    }
    boolean named = at < words.size() && words.get(at).capital() && !isOfIncident(words, at);
    return named ? Optional.of(capital(withoutPossessive(words.text(at)))) : Optional.empty();
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private void part(String words, List<Figure> figures, int depth, List<Part> parts) {
    List<Contrast> contrasts = depth == 0 ? List.of() : contrasts(figures);
    String best = contrasts.isEmpty() ? null : bestWord(figures, contrasts);
    if (best == null && depth > 0 && splitBySize(words, figures, depth, parts)) {
      return;
    }
    if (best == null) {
      List<Count> counts = new ArrayList<>();
      figures.forEach(figure -> counts.addAll(figure.counts));
      parts.add(new Part(words, counts));
      return;
    }
    List<Figure> with = new ArrayList<>();
    List<Figure> without = new ArrayList<>();
    figures.forEach(figure -> (figure.words.contains(best) ? with : without).add(figure));
    followCompany(with, without, contrasts);
    part(words, without, depth - 1, parts);
    part(words.isEmpty() ? best : words + " " + best, with, depth - 1, parts);
  }

  /**
   * Where several articles give both high and low numbers, far apart and with nothing between, and
   * one calls a low one a part, the low ones are of a part that no word names: "280 of them".
   */
  private boolean splitBySize(String words, List<Figure> figures, int depth, List<Part> parts) {
    List<Figure> bySize = new ArrayList<>(figures);
    bySize.removeIf(figure -> figure.counts.stream().noneMatch(Scopes::isFirm));
    bySize.sort(Comparator.comparingDouble(Figure::size));
    double gap = FAR_APART;
    int at = 0;
    for (int i = 1; i < bySize.size(); i++) {
      double factor = bySize.get(i).size() / Math.max(1, bySize.get(i - 1).size());
      if (factor >= gap) {
        gap = factor;
        at = i;
      }
    }
    if (at < 2) {
      return false;
    }
    List<Figure> low = bySize.subList(0, at);
    List<Figure> high = bySize.subList(at, bySize.size());
    Set<String> both = documents(low);
    both.retainAll(documents(high));
    Set<Mouth> ofOne = mouthsOf(low);
    ofOne.retainAll(mouthsOf(high));
    boolean part = low.stream().anyMatch(f -> f.counts.stream().anyMatch(Scopes::isPartitive));
    if (ofOne.size() < 2 && (both.size() < 2 || !part)) {
      return false;
    }
    double most = low.get(low.size() - 1).size();
    List<Figure> with = new ArrayList<>(figures);
    with.removeIf(figure -> figure.size() > most);
    List<Figure> without = new ArrayList<>(figures);
    without.removeAll(with);
    part(words, without, depth - 1, parts);
    part(words.isEmpty() ? PART : words + " " + PART, with, depth - 1, parts);
    return true;
  }

  private static boolean isPartitive(Count count) {
    return count.quantity().filter(CountReader::isPartitive).isPresent();
  }

  private Set<Mouth> mouthsOf(List<Figure> figures) {
    Set<Mouth> given = new HashSet<>();
    figures.forEach(
        f -> f.counts.stream().filter(Scopes::isFirm).map(this::mouth).forEach(given::add));
    return given;
  }

  private static Set<String> documents(List<Figure> figures) {
    Set<String> documents = new HashSet<>();
    figures.forEach(f -> f.counts.forEach(count -> documents.add(count.document())));
    return documents;
  }

  /** A figure that shares words with the part, none with the rest, and contrasts with neither. */
  private static void followCompany(
      List<Figure> with, List<Figure> without, List<Contrast> contrasts) {
    Set<Figure> contrasted = new HashSet<>();
    for (Contrast contrast : contrasts) {
      contrasted.add(contrast.lower);
      contrasted.add(contrast.higher);
    }
    Set<String> there = new HashSet<>();
    with.forEach(figure -> there.addAll(figure.words));
    List<Figure> moved = new ArrayList<>();
    for (Figure figure : without) {
      if (!contrasted.contains(figure) && !Collections.disjoint(figure.words, there)) {
        boolean here =
            without.stream()
                .anyMatch(o -> o != figure && !Collections.disjoint(o.words, figure.words));
        if (!here) {
          moved.add(figure);
        }
      }
    }
    without.removeAll(moved);
    with.addAll(moved);
  }

  // Which numbers mean different things

  private List<Contrast> contrasts(List<Figure> figures) {
    Map<Mouth, Set<Figure>> byMouth = new LinkedHashMap<>();
    Map<String, Figure> byQuantity = new HashMap<>();
    for (Figure figure : figures) {
      for (Count count : figure.counts) {
        if (isFirm(count)) {
          Set<Figure> given = byMouth.computeIfAbsent(mouth(count), m -> new LinkedHashSet<>());
          if (given.size() < NUMBERS) {
            given.add(figure);
          }
        }
        count.quantity().ifPresent(q -> byQuantity.put(count.document() + ' ' + q.id(), figure));
      }
    }
    List<Contrast> contrasts = new ArrayList<>();
    byMouth.forEach(
        (mouth, given) -> {
          double weight = mouth.named ? EXPLAINS : OF_NOBODY;
          addContrasts(List.copyOf(given), weight, contrasts);
        });
    addOtherMouths(byMouth, contrasts);
    addIncidents(figures, contrasts);
    for (Figure figure : figures) {
      for (Count count : figure.counts) {
        Optional<Quantity> whole = count.quantity().flatMap(Quantity::partOf);
        Figure of = whole.map(q -> byQuantity.get(count.document() + ' ' + q.id())).orElse(null);
        if (of != null && of != figure) {
          contrasts.add(new Contrast(figure, of, EXPLAINS, By.ANY_WORD));
        }
      }
    }
    return contrasts;
  }

  /** Two mouths of one article disagree, or else one of them speaks of a part: of a named place. */
  private static void addOtherMouths(Map<Mouth, Set<Figure>> byMouth, List<Contrast> contrasts) {
    Map<String, List<Set<Figure>>> byDocument = new LinkedHashMap<>();
    byMouth.forEach(
        (mouth, given) -> {
          List<Set<Figure>> mouths =
              byDocument.computeIfAbsent(mouth.document, d -> new ArrayList<>());
          if (mouths.size() < NUMBERS) {
            mouths.add(given);
          }
        });
    byDocument.values().forEach(mouths -> addOtherMouths(mouths, contrasts));
  }

  private static void addOtherMouths(List<Set<Figure>> mouths, List<Contrast> contrasts) {
    Set<Figure> all = new LinkedHashSet<>();
    mouths.forEach(all::addAll);
    for (Figure lower : all) {
      boolean named = lower.words.stream().anyMatch(Scopes::isName);
      for (Figure higher : all) {
        if (named
            && lower.size() < UNLIKE * higher.size()
            && mouths.stream().noneMatch(m -> m.contains(lower) && m.contains(higher))) {
          contrasts.add(new Contrast(lower, higher, OF_OTHERS, By.NAME));
        }
      }
    }
  }

  /**
   * Of those killed or arrested an article also tells by twos and threes; what is so much lower
   * than another number of the article is no count of all.
   */
  private static void addIncidents(List<Figure> figures, List<Contrast> contrasts) {
    Map<String, Figure> highest = new HashMap<>();
    for (Figure figure : figures) {
      for (Count count : figure.counts) {
        if (isFirm(count) && isRising(count)) {
          highest.merge(count.document(), figure, (a, b) -> a.size() >= b.size() ? a : b);
        }
      }
    }
    for (Figure figure : figures) {
      Figure all = highest.get(figure.counts.get(0).document());
      boolean alone = figure.counts.size() == 1;
      if (all != null && alone && figure.size() < INCIDENT * all.size()) {
        figure.words.add(PART);
        contrasts.add(new Contrast(figure, all, EXPLAINS, By.PART));
      }
    }
  }

  private static boolean isRising(Count count) {
    return count.event().filter(event -> event.dynamics() == Dynamics.RISING).isPresent();
  }

  private static void addContrasts(List<Figure> given, double weight, List<Contrast> contrasts) {
    for (int i = 0; i < given.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        if (given.get(i).size() < given.get(j).size() * NEARLY) {
          boolean far = given.get(i).size() * FAR_APART < given.get(j).size();
          double surely = far ? EXPLAINS : weight;
          contrasts.add(new Contrast(given.get(i), given.get(j), surely, By.ANY_WORD));
        }
      }
    }
  }

  private Mouth mouth(Count count) {
    return new Mouth(count.document(), mouths.of(count), Mouths.isNamed(count));
  }

  /** A number that is given as it stands: no former one, no forecast, no "dozens". */
  private static boolean isFirm(Count count) {
    return !count.former()
        && !count.isForeseen()
        && count.quantity().filter(q -> q.bound() != Bound.VAGUE).isPresent();
  }

  // By which word

  private @Nullable String bestWord(List<Figure> figures, List<Contrast> contrasts) {
    Map<String, Double> scores = new TreeMap<>();
    for (Contrast contrast : contrasts) {
      for (String word : contrast.lower.words) {
        if (contrast.canBeBy(word) && !contrast.higher.words.contains(word)) {
          scores.merge(word, word.equals(ALL) ? -contrast.weight : contrast.weight, Double::sum);
        }
      }
      for (String word : contrast.higher.words) {
        if (contrast.canBeBy(word) && !word.equals(PART) && !contrast.lower.words.contains(word)) {
          double against = -AGAINST * contrast.weight;
          scores.merge(word, word.equals(ALL) ? contrast.weight : against, Double::sum);
        }
      }
    }
    Map<String, Set<String>> articles = new HashMap<>();
    for (Figure figure : figures) {
      for (String word : figure.words) {
        Set<String> known = articles.computeIfAbsent(word, w -> new HashSet<>());
        figure.counts.forEach(count -> known.add(count.document()));
      }
    }
    // Where each place is a question, who names none means the home, and "in all" another one.
    if (byPlace && scores.getOrDefault(ALL, 0.0) > 0) {
      return ALL;
    }
    String best = null;
    double highest = 0;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      String word = score.getKey();
      if (score.getValue() >= EXPLAINS && !word.equals(PART) && !word.equals(home)) {
        int others = articles.getOrDefault(word, Set.of()).size() - 1;
        double more = Math.min(3, others) * IN_ANOTHER_ARTICLE;
        double all = score.getValue() + more + (Character.isUpperCase(word.charAt(0)) ? NAME : 0);
        best = all > highest ? word : best;
        highest = Math.max(highest, all);
      }
    }
    if (best == null && scores.getOrDefault(PART, 0.0) >= EXPLAINS) {
      return PART;
    }
    return best;
  }

  /** The words of place and circumstance in the claim: what "in", "at", "among" … lead. */
  private Set<String> words(Count count, Map<String, Names> namesBefore) {
    Set<String> led = new LinkedHashSet<>();
    Names names = namesBefore.getOrDefault(count.document(), Names.NONE);
    addAllLed(count.setting(), names, led);
    addAllLed(withoutCounted(own(count), count), names, led);
    if (led.isEmpty()
        && count.like().filter(like -> Antecedents.factor(count, like) <= FAR_APART).isPresent()) {
      led.addAll(known.getOrDefault(name(count.like().get()), Set.of()));
    }
    known.put(name(count), new LinkedHashSet<>(led));
    if (count.kind() == Kind.PART) {
      led.add(PART);
    }
    Set<String> own = new LinkedHashSet<>(led);
    own.removeIf(word -> !Character.isUpperCase(word.charAt(0)));
    if (!own.isEmpty()) {
      namesBefore.put(count.document(), new Names(own, count.position()));
    }
    return led;
  }

  /**
   * The words of the claim that go with the number: not those after another number that follows, or
   * between another one and it. "96 died in Bezhin and 16 in Sarik": Bezhin goes with the 96.
   */
  private static Words own(Count count) {
    Claim claim = count.claim();
    Words words = Words.of(claim.text().orElse(""), claim.content().start());
    int from = claim.content().start();
    int to = Integer.MAX_VALUE;
    for (Quantity other : claim.quantities()) {
      int start = other.number().start();
      boolean same = count.quantity().filter(q -> q.id().equals(other.id())).isPresent();
      if (!same && start < count.position()) {
        from = Math.max(from, start);
      } else if (!same && !countsSites(other)) {
        to = Math.min(to, start);
      }
    }
    Words own = words.between(from, Math.min(to, inclusion(words, count.position())));
    // What stands before all numbers goes with each of them, unless one has a subject of its own.
    int first = claim.quantities().stream().mapToInt(q -> q.number().start()).min().orElse(0);
    return from > claim.content().start() && !hasSubject(own, from, count.position())
        ? words.between(claim.content().start(), first).and(own.after(count.position()))
        : own;
  }

  /**
   * Where the words begin that tell of a part: "among them 350 in Pradno", "including 20 abroad".
   */
  private static int inclusion(Words words, int number) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean among = words.text(i).equals("among") && words.text(i + 1).equals("them");
      if (words.get(i).start() > number && (among || words.text(i).equals("including"))) {
        return words.get(i).start();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** "Pradno will lose 1,500 jobs and Vessany 950". */
  private static boolean hasSubject(Words own, int from, int number) {
    for (int i = 0; i + 1 < own.size() && own.get(i + 1).start() < number; i++) {
      boolean after = own.get(i).start() >= from && own.text(i).equals("and");
      if (after && own.get(i + 1).capital() && !Calendar.isNamed(own.text(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Classes were suspended at 3,100 schools": what is counted is no place of it. */
  private static Words withoutCounted(Words words, Count count) {
    int start = count.quantity().map(q -> q.span().start()).orElse(0);
    int end = count.quantity().map(q -> q.span().end()).orElse(0);
    return words.between(0, start).and(words.after(end));
  }

  /** "850 jobs at two plants, in Pradno and Vessany": where the plants are, the jobs are too. */
  private static boolean countsSites(Quantity quantity) {
    return quantity
        .unit()
        .map(Count::head)
        .filter(noun -> NOUNS.contains(noun) || NOUNS.contains(Inflection.singular(noun)))
        .isPresent();
  }

  private static String name(Count count) {
    return count.document() + ' ' + count.quantity().map(Quantity::id).orElse("");
  }

  /** The names of places that a document led last, and where: what "there" and "the town" mean. */
  private record Names(Set<String> names, int at) {
    static final Names NONE = new Names(Set.of(), 0);
  }

  private static void addAllLed(Words words, Names names, Set<String> led) {
    for (int i = 0; i < words.size(); i++) {
      // "There were 20" tells of no place.
      if (words.text(i).equals("there") && isPlace(words, i)) {
        led.addAll(names.names);
      }
      if (WHOLES.contains(words.text(i))) {
        led.add(ALL);
      }
      boolean leads = LEADS.contains(words.text(i)) && !isOfIncident(words, i);
      if (leads && !isInName(words, i) && !isComparison(words, i) && !isOfAim(words, i)) {
        addLed(words, i + 1, led);
      }
    }
  }

  /** "They marched against a stadium in the oldest park": it is the stadium that is to be there. */
  private static boolean isOfAim(Words words, int lead) {
    for (int i = lead - 1; i >= 0 && !words.get(i).isBreak(); i--) {
      if (AIMS.contains(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The largest glassmaker in Aldany will cut 1,400 jobs": some of them may be abroad. But those
   * "at its oldest plant in Pradno" are there.
   */
  private static boolean isComparison(Words words, int lead) {
    boolean compares = false;
    for (int i = lead - 1; i >= 0 && i >= lead - COMPARED && !words.get(i).isBreak(); i--) {
      if (compares && LEADS.contains(words.text(i))) {
        return false;
      }
      compares |= SUPERLATIVES.contains(words.text(i));
    }
    return compares;
  }

  /** "There were 20" and "believed there were 20" tell of no place. */
  private static boolean isPlace(Words words, int there) {
    return there > 0 && (there + 1 == words.size() || !BEING.contains(words.text(there + 1)));
  }

  /** "Light for Jonas called the vigil": a name that holds a word which else leads a place. */
  private static boolean isInName(Words words, int lead) {
    return words.text(lead).equals("for")
        && lead > 0
        && lead + 1 < words.size()
        && words.get(lead - 1).capital()
        && words.get(lead + 1).capital();
  }

  /** "The attack on Sarn", "in the Sarn wildfire": where all of it happened. */
  private static boolean isOfIncident(Words words, int lead) {
    if (lead > 0 && isIncident(words.text(lead - 1))) {
      return true;
    }
    int end = Math.min(words.size(), lead + 1 + REACH);
    for (int i = lead + 1; i < end; i++) {
      if (words.get(i).isBreak() || LEADS.contains(words.text(i))) {
        return false;
      }
      if (isIncident(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static void addLed(Words words, int from, Set<String> led) {
    int end = Math.min(words.size(), from + REACH);
    for (int i = from; i < end; i++) {
      Words.Word word = words.get(i);
      if (word.isBreak() || LEADS.contains(word.text())) {
        break;
      }
      boolean number = Character.isDigit(word.text().charAt(0));
      String bare = withoutPossessive(word.text());
      if (!number && !IDLE.contains(bare) && !Calendar.isNamed(bare)) {
        boolean tells = word.capital() || NOUNS.contains(Inflection.singular(bare));
        if (tells && isSecondOfTwo(words, i, from)) {
          String first = capital(withoutPossessive(words.text(i - 2)));
          led.remove(first);
          led.add(first + AND + capital(bare));
        } else if (tells) {
          led.add(word.capital() ? capital(bare) : Inflection.singular(bare));
        }
      }
    }
  }

  /** Whether a name is the latter of two: "in Lindmark and Costova". */
  private static boolean isSecondOfTwo(Words words, int index, int from) {
    return index >= from + 2
        && words.get(index).capital()
        && words.text(index - 1).equals("and")
        && words.get(index - 2).capital();
  }

  static String withoutPossessive(String word) {
    int end = word.endsWith("s") ? word.length() - 1 : word.length();
    boolean possessive = end > 0 && "'’".indexOf(word.charAt(end - 1)) >= 0;
    return possessive ? word.substring(0, end - 1) : word;
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Whether a noun means what befell a place: an attack, an earthquake. */
  static boolean isIncident(String noun) {
    return INCIDENTS.contains(Inflection.singular(noun));
  }
}
