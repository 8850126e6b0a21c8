package io.claimwire.reconcile.match;

import io.claimwire.model.Bound;
import io.claimwire.model.Quantity;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings home the numbers that stand alone. What a single article is taken to count, by a word that
 * can mean much or in a phase of its own, is mostly what the others count in plainer words: "he
 * held to his 30" arrests nobody where the story tells of 30 dead.
 *
 * <p>For each such number, what speaks for every question of the story is added up: that others
 * give the same number or one close to it, that it follows one of its numbers in the text, that its
 * words name its event as well, that whoever gives it has given others. Against it speaks how
 * plainly its own words say what it counts, and that the same mouth gives another number there. It
 * goes where most speaks for it, if that is {@link #ENOUGH}, and else stays alone.
 */
final class Strays {

  /** What must speak for a question. */
  private static final double ENOUGH = 2.5;

  /** How much more must speak for it than for a question in which others count the number. */
  private static final double SURELY = 0.5;

  /** A number this many times as high or low as all others of a question is none of it. */
  private static final double FAR_APART = 3;

  /** With how many questions a number is held against, of each sort. */
  private static final int CANDIDATES = 40;

  /** How far back, in UTF-16 code units, the number before it may stand. */
  private static final int SHORTLY = 250;

  // What speaks for a question
  private static final double SAME_RARE_NUMBER = 3;
  private static final double SAME_TELLING_NUMBER = 2;
  private static final double SAME_SMALL_NUMBER = 0.5;
  private static final double NEARLY_THE_SAME = 1.5;
  private static final double CLOSE = 1;
  private static final double WITHIN_TWICE = 0.5;
  private static final double SAME_MOUTH = 1;
  private static final double FOLLOWS = 1;
  private static final double FOLLOWS_WITHOUT_NOUN = 2.5;
  private static final double SAME_EVENT = 1.5;
  private static final double SAME_POPULATION = 1;
  private static final double BOTH_BUT_PHASE = 0.5;
  private static final double NAMES_EVENT_TOO = 2;
  private static final double SAYS_NOTHING = 1;

  // What speaks against it
  private static final double OTHER_NUMBER_OF_MOUTH = 3;
  private static final double OTHER_SCOPE = 2;
  private static final double PLANS_AND_DEEDS = 1;
  private static final double UNKNOWN_NOUN = 1;
  private static final double PLAINLY_SAID = 1.5;
  private static final double SAID = 1;
  private static final double SAID_OF_ANOTHER_NOUN = 0.5;

  private final Vocabulary vocabulary;
  private final Mouths mouths;
  private final Map<String, Set<Home>> byNumber = new HashMap<>();
  private final Map<String, Set<Home>> byDocument = new HashMap<>();
  private final Map<String, Set<Home>> byPopulation = new HashMap<>();
  private final Map<String, Set<Home>> byEvent = new HashMap<>();
  private final Map<String, Set<Home>> byMouth = new HashMap<>();
  private final Precedents precedents;

  private Strays(Vocabulary vocabulary, Collection<Group> groups, Mouths mouths) {
    this.vocabulary = vocabulary;
    this.mouths = mouths;
    this.precedents = new Precedents(groups);
  }

  /**
   * Moves the numbers of one story that stand alone, and takes out the groups that are empty then.
   */
  static void bringHome(Vocabulary vocabulary, Collection<Group> groups, Mouths mouths) {
    Strays strays = new Strays(vocabulary, groups, mouths);
    List<Group> alone = new ArrayList<>();
    List<Home> told = new ArrayList<>();
    for (Group group : groups) {
      if (!group.isMeasure() && group.first().kind() != Kind.ADDITION) {
        Home home = new Home(group, mouths);
        if (home.isTold()) {
          strays.index(home);
          told.add(home);
        } else {
          alone.add(group);
        }
      }
    }
    strays.move(alone, told);
    groups.removeIf(group -> group.counts().isEmpty());
  }

  private void index(Home home) {
    add(byPopulation, home.group().population().name(), home);
    home.group().event().ifPresent(event -> add(byEvent, event.name(), home));
    for (Count count : home.group().counts()) {
      add(byNumber, Numbers.told(count), home);
      add(byDocument, count.document(), home);
      add(byMouth, mouths.of(count), home);
    }
  }

  private static void add(Map<String, Set<Home>> index, String key, Home home) {
    Set<Home> homes = index.computeIfAbsent(key, k -> new LinkedHashSet<>());
    if (homes.size() < CANDIDATES) {
      homes.add(home);
    }
  }

  /** A number that goes from one question to another. */
  private record Move(Count count, Group from, Home to) {

    void make() {
      from.counts().remove(count);
      to.group().counts().add(count.as(to.first()));
    }
  }

  /** All are judged before any moves, so that none follows another. */
  private void move(List<Group> alone, List<Home> told) {
    List<Move> moves = new ArrayList<>();
    for (Group group : alone) {
      for (Count count : group.counts()) {
        Home home = isPart(count, group) ? null : homeOf(count, group);
        if (home != null) {
          moves.add(new Move(count, group, home));
        }
      }
    }
    for (Home own : told) {
      for (Count count : own.firstPrinted()) {
        Home home = isPart(count, own.group()) ? null : betterHome(count, own);
        if (home != null) {
          own.printedLike(count).forEach(c -> moves.add(new Move(c, own.group(), home)));
        }
      }
    }
    moves.forEach(Move::make);
  }

  /**
   * Where a number belongs that is counted among others, but not by its own words: the question in
   * which whoever gives it gives his numbers, "put up its own number to 90".
   */
  private @Nullable Home betterHome(Count count, Home own) {
    String mouth = mouths.of(count);
    Home best = null;
    double highest = ENOUGH;
    for (Home home : byMouth.getOrDefault(mouth, Set.of())) {
      boolean plain = !count.isBare() || !own.group().scope().isEmpty();
      boolean same = home.key().equals(own.key()) || plain && differInScope(home, own);
      if (same || !isToldAgain(count, mouth, own, home)) {
        continue;
      }
      double evidence = evidence(count, own.group(), home);
      if (evidence > highest) {
        highest = evidence;
        best = home;
      }
    }
    return highest > evidenceFor(count, own) + SURELY ? best : null;
  }

  /** Whether two questions are one but for the scope, and {@link Scopes} has told them apart. */
  private static boolean differInScope(Home one, Home other) {
    int scope = one.key().size() - 1;
    return other.key().size() - 1 == scope
        && one.key().subList(0, scope).equals(other.key().subList(0, scope));
  }

  /** Whether a number may be one that the same mouth or another gives in another question. */
  private boolean isToldAgain(Count count, String mouth, Home own, Home home) {
    Quantity number = count.quantity().orElseThrow();
    Population there = home.group().population();
    boolean same =
        home.isGivenElsewhere(count)
            || number.bound() == Bound.EXACT
                && home.gives(count)
                && home.isGivenElsewhere(mouth, count.document());
    boolean alike =
        count.isBare()
            ? Numbers.isRare(number) || there.sort().equals(own.group().population().sort())
            : count.population().filter(there::equals).isPresent();
    return same
        && alike
        && Numbers.isTelling(number)
        && !arePlanAndDeed(count.phase(), home.group().phase())
        && canBeOf(count, own.group(), home);
  }

  /** What speaks for the question that a number is counted in. */
  private double evidenceFor(Count count, Home own) {
    double evidence = byNumber(count, own) + byMouth(count, own) + byPlaceInText(count, own);
    boolean said = !count.isBare() || count.certain();
    return said ? evidence + SAME_EVENT + plainness(count) : evidence;
  }

  /** "Two of them": a part stands alone with good reason. */
  private static boolean isPart(Count count, Group group) {
    Quantity quantity = count.quantity().orElseThrow();
    return quantity.partOf().isPresent()
        || Count.isPartitive(quantity)
        || group.scope().endsWith(Scopes.PART);
  }

  private @Nullable Home homeOf(Count count, Group own) {
    Set<Home> candidates = new LinkedHashSet<>();
    candidates.addAll(byNumber.getOrDefault(Numbers.told(count), Set.of()));
    candidates.addAll(byDocument.getOrDefault(count.document(), Set.of()));
    candidates.addAll(byPopulation.getOrDefault(own.population().name(), Set.of()));
    own.event().ifPresent(event -> candidates.addAll(byEvent.getOrDefault(event.name(), Set.of())));
    Home best = null;
    double highest = 0;
    for (Home home : candidates) {
      double evidence = canBeOf(count, own, home) ? evidence(count, own, home) : 0;
      boolean first = best == null || QuestionMatcher.compareKeys(home.key(), best.key()) < 0;
      if (evidence > highest || evidence == highest && first) {
        highest = evidence;
        best = home;
      }
    }
    return highest >= ENOUGH ? best : null;
  }

  private boolean canBeOf(Count count, Group own, Home home) {
    Group group = home.group();
    boolean elsewhere =
        own.place().isPresent() && group.place().isPresent() && !own.place().equals(group.place());
    return count.era().equals(group.era())
        && own.isRate() == group.isRate()
        && !elsewhere
        && !isCloserReading(count, group)
        && !isOfWhoWillCome(count, group)
        && canBeCounted(count, group.population())
        && home.factor(count) <= FAR_APART;
  }

  /** "It expects 100,000" is no number of those who came to what is over. */
  private static boolean isOfWhoWillCome(Count count, Group group) {
    boolean ahead = count.phase() == Phase.EXPECTED && group.phase() == Phase.DONE;
    return ahead
        && group.event().filter(Event::byPlace).isPresent()
        && group.event().equals(count.event());
  }

  /** Confirmed cases are no cases of any sort, whatever their number. */
  private boolean isCloserReading(Count count, Group group) {
    return count.event().isPresent()
        && group.event().isPresent()
        && vocabulary.isCloserReading(count.event().get(), group.event().get());
  }

  /** Whether what is counted may be called as its own words call it, if these call it anything. */
  private boolean canBeCounted(Count count, Population population) {
    Optional<Population> named = count.population();
    return count.isBare()
        || named.isEmpty()
        || named.get().sort().isEmpty()
        || named.get().equals(population)
        || vocabulary.around(population).contains(named.get());
  }

  private double evidence(Count count, Group own, Home home) {
    Group group = home.group();
    boolean sameEvent = count.event().map(Event::name).equals(group.event().map(Event::name));
    boolean samePopulation = count.population().filter(group.population()::equals).isPresent();
    double evidence = byNumber(count, home) + byMouth(count, home) + byPlaceInText(count, home);
    if (sameEvent) {
      evidence += SAME_EVENT + (samePopulation ? BOTH_BUT_PHASE : 0);
      evidence -= arePlanAndDeed(count.phase(), group.phase()) ? PLANS_AND_DEEDS : 0;
      evidence -= SAID_OF_ANOTHER_NOUN;
    } else {
      evidence += names(count, group) ? NAMES_EVENT_TOO : 0;
      evidence -= plainness(count);
    }
    if (samePopulation && !count.isBare()) {
      evidence += group.population().isPeople() ? SAME_POPULATION / 2 : SAME_POPULATION;
    }
    boolean unknown = count.population().filter(p -> p.sort().isEmpty()).isPresent();
    if (unknown && !samePopulation) {
      evidence -= UNKNOWN_NOUN;
    } else if (count.event().isEmpty() && count.phase() == group.phase()) {
      evidence += SAYS_NOTHING;
    }
    boolean ofWhole = own.scope().isEmpty() || own.scope().equals(group.scope());
    return ofWhole ? evidence : evidence - OTHER_SCOPE;
  }

  private static double byNumber(Count count, Home home) {
    Quantity quantity = count.quantity().orElseThrow();
    double factor = home.factor(count);
    double near =
        factor <= 1.15 ? NEARLY_THE_SAME : factor <= 1.5 ? CLOSE : factor <= 2 ? WITHIN_TWICE : 0;
    // Low numbers are close to each other by chance.
    double evidence = Numbers.isRare(quantity) ? near : near / 2;
    if (!home.gives(count)) {
      return evidence;
    }
    if (Numbers.isRare(quantity)) {
      return evidence + SAME_RARE_NUMBER;
    }
    return evidence + (Numbers.isTelling(quantity) ? SAME_TELLING_NUMBER : SAME_SMALL_NUMBER);
  }

  private double byMouth(Count count, Home home) {
    String mouth = mouths.of(count);
    double evidence = home.isGivenElsewhere(mouth, count.document()) ? SAME_MOUTH : 0;
    boolean contradicts = !count.former() && home.givesOther(mouth, count);
    return contradicts ? evidence - OTHER_NUMBER_OF_MOUTH : evidence;
  }

  /** "Police list 35 missing. Relatives insist on 38": a number without a noun follows another. */
  private double byPlaceInText(Count count, Home home) {
    Count before = precedents.before(count);
    boolean follows =
        before != null && count.position() - before.position() <= SHORTLY && home.counts(before);
    if (!follows) {
      return 0;
    }
    boolean alike = !arePlanAndDeed(count.phase(), home.group().phase());
    return count.isBare() && alike && home.factor(count) <= 2 ? FOLLOWS_WITHOUT_NOUN : FOLLOWS;
  }

  private static boolean arePlanAndDeed(Phase one, Phase other) {
    return one != other && (one == Phase.PLANNED || other == Phase.PLANNED);
  }

  /** Whether its words name the event of a group as well as the one they were read to mean. */
  private boolean names(Count count, Group group) {
    Words words = Words.of(count.claim());
    Optional<Population> counted = Optional.of(group.population());
    for (int i = 0; i < words.size(); i++) {
      Optional<Event> event =
          vocabulary.eventAt(words, i, counted).map(Vocabulary.EventWord::event);
      if (event.isPresent() && event.equals(group.event())) {
        return true;
      }
    }
    return false;
  }

  /** How plainly its own words say in which event it counts. */
  private static double plainness(Count count) {
    boolean listed = count.event().filter(event -> event.predicate().isEmpty()).isPresent();
    if (!listed) {
      return 0;
    }
    return count.isBare() ? SAID_OF_ANOTHER_NOUN : count.certain() ? PLAINLY_SAID : SAID;
  }
}
