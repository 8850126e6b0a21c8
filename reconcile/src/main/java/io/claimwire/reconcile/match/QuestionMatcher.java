package io.claimwire.reconcile.match;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.Claim;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.MatchedQuestion;
import io.claimwire.reconcile.Matching;
import io.claimwire.reconcile.ReconciliationPolicy;
import io.claimwire.reconcile.lexicon.FigureNouns;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings claims together that put a value on the same thing. Claims meet only within a block (one
 * story, event and phase), so the work stays near linear; within it, population, owner and place
 * part them.
 */
public final class QuestionMatcher {

  /** How far back, in UTF-16 code units, "that figure" may point. */
  private static final int POINTS_BACK = 400;

  private final ReconciliationPolicy policy;
  private final Vocabulary vocabulary = Vocabulary.english();

  private QuestionMatcher(ReconciliationPolicy policy) {
    this.policy = policy;
  }

  /** {@return a matcher that keeps to a policy} */
  public static QuestionMatcher with(ReconciliationPolicy policy) {
    return new QuestionMatcher(requireNonNull(policy, "policy"));
  }

  /**
   * {@return the questions that the documents of a story bear on, in order of their keys}
   *
   * @param accounts what its documents tell, in order of their ids
   * @param origins on whose word a claim is
   */
  public Matching match(List<Account> accounts, Function<Claim, List<String>> origins) {
    Mouths mouths = new Mouths(origins);
    CountReader reader = new CountReader(policy.storyDays());
    List<Count> counts = new ArrayList<>();
    accounts.forEach(account -> counts.addAll(account.counts(reader)));
    TreeMap<List<String>, List<Count>> blocks = new TreeMap<>(QuestionMatcher::compareKeys);
    List<Count> numberless = new ArrayList<>();
    List<Count> told = new Dismissals(vocabulary).told(counts);
    List<Count> usual = UsualEvents.applied(vocabulary, KindredNouns.joined(vocabulary, told));
    List<Count> placed = new Cases(vocabulary).told(SameNumbers.applied(usual, mouths));
    List<Count> dated = Occasions.told(placed, accounts, mouths);
    for (Count count : new KindredEvents(vocabulary).joined(dated)) {
      if (count.quantity().isEmpty()) {
        numberless.add(count);
      } else {
        blocks.computeIfAbsent(block(count), k -> new ArrayList<>()).add(count);
      }
    }
    String home = HomePlace.of(accounts);
    TreeMap<List<String>, Group> groups = new TreeMap<>(QuestionMatcher::compareKeys);
    blocks.forEach((block, together) -> part(block, together, groups, mouths, home));
    groups.values().removeIf(group -> group.isMeasure() && !group.isComparable());
    Strays.bringHome(vocabulary, groups.values(), mouths);
    numberless.forEach(count -> attach(count, groups));
    List<Group> found = List.copyOf(groups.values());
    List<MatchedQuestion> questions = found.stream().map(Group::question).toList();
    return new Matching(questions, new PartFinder(vocabulary, found).parts());
  }

  /** What two counts must share even to be compared. */
  private static List<String> block(Count count) {
    Quantity quantity = count.quantity().orElseThrow();
    List<String> block = new ArrayList<>();
    block.add(count.era());
    block.add((count.kind() == Kind.MEASURE ? Phase.DONE : phase(count)).name());
    block.add(kind(count).name());
    block.add(quantity.per().isPresent() ? "per" : "");
    boolean measure = count.kind() == Kind.MEASURE;
    block.add(measure ? "" : count.event().map(Event::name).orElse(""));
    if (count.kind() == Kind.MEASURE) {
      block.add(count.unit().orElse(""));
    }
    return List.copyOf(block);
  }

  /** "Eleven of the dead" are counted beside the dead; what tells them apart comes later. */
  private static Kind kind(Count count) {
    return count.kind() == Kind.PART ? Kind.TOTAL : count.kind();
  }

  /**
   * Cuts that are announced are those that are made. And "as many as 40 might have died" is a word
   * on how many died: what has happened has, however unsure the speaker is of its extent. So is
   * "the toll will pass 100", if no figure of it. Else what is planned and what is expected are
   * both yet to come.
   */
  static Phase phase(Count count) {
    boolean withPlans = count.event().map(Event::withPlans).orElse(false);
    boolean happened =
        count.phase() == Phase.SUSPECTED
            && count.event().map(Event::dynamics).filter(QuestionMatcher::happens).isPresent();
    boolean demanded = count.phase() == Phase.DEMANDED;
    if (happened || count.isForeseen() || withPlans && !demanded) {
      return Phase.DONE;
    }
    return count.phase() == Phase.EXPECTED ? Phase.PLANNED : count.phase();
  }

  /** Whether it is a matter of what has happened and not of how things stand. */
  private static boolean happens(Dynamics dynamics) {
    return dynamics == Dynamics.FIXED || dynamics == Dynamics.RISING;
  }

  /** Parts a block: amounts by what is measured, counts by population, owner, place and scope. */
  private void part(
      List<String> block,
      List<Count> counts,
      Map<List<String>, Group> groups,
      Mouths mouths,
      String home) {
    if (counts.get(0).kind() == Kind.MEASURE) {
      for (Measures.Thing thing : Measures.of(vocabulary, counts)) {
        List<String> key = new ArrayList<>(block);
        key.add(thing.name());
        Population none = Population.unlisted("");
        groups.put(
            List.copyOf(key),
            new Group(List.copyOf(key), none, Optional.empty(), new ArrayList<>(thing.amounts())));
      }
      return;
    }
    partCounts(block, counts, groups, mouths, home);
  }

  private void partCounts(
      List<String> block,
      List<Count> counts,
      Map<List<String>, Group> groups,
      Mouths mouths,
      String home) {
    Map<String, List<Count>> byPopulation = new TreeMap<>();
    String usual = usualPopulation(counts);
    for (Count count : counts) {
      String population = count.population().map(Population::name).orElse(usual);
      byPopulation.computeIfAbsent(population, p -> new ArrayList<>()).add(count);
    }
    mergeNamesForAll(byPopulation, counts.get(0).event().map(Event::name));
    byPopulation.forEach(
        (population, ofPopulation) ->
            byOwner(ofPopulation)
                .forEach(
                    (owner, ofOwner) -> {
                      for (PlaceParts.Part place : PlaceParts.of(ofOwner, mouths)) {
                        for (Scopes.Part scope : Scopes.of(place.counts(), mouths, home)) {
                          List<String> key = new ArrayList<>(block);
                          key.add(population);
                          key.add(owner);
                          key.add(place.key());
                          key.add(scope.words());
                          groups
                              .computeIfAbsent(
                                  List.copyOf(key),
                                  k ->
                                      new Group(
                                          k,
                                          vocabulary.populationNamed(population),
                                          place.place(),
                                          new ArrayList<>()))
                              .counts()
                              .addAll(scope.counts());
                        }
                      }
                    }));
  }

  /**
   * Workers in a burning mill are the people in it. Where an article sets the number of one against
   * that of the other, {@link Scopes} parts them.
   */
  private void mergeNamesForAll(Map<String, List<Count>> byPopulation, Optional<String> event) {
    for (String name : List.copyOf(byPopulation.keySet())) {
      Population population = vocabulary.populationNamed(name);
      List<Count> all = around(population, event, byPopulation);
      List<Count> some = byPopulation.getOrDefault(name, List.of());
      if (all != null) {
        all.addAll(some);
        byPopulation.remove(name);
      }
    }
  }

  /** The counts of the nearest population around one whose name stands for it in the event. */
  private @Nullable List<Count> around(
      Population population, Optional<String> event, Map<String, List<Count>> byPopulation) {
    Population inner = population;
    while (inner.callsAllIn(event) && inner.within().isPresent()) {
      inner = vocabulary.populationNamed(inner.within().get());
      List<Count> around = byPopulation.get(inner.name());
      if (around != null) {
        return around;
      }
    }
    return null;
  }

  /** The population that most counts of a block name; else that of the event. */
  private static String usualPopulation(List<Count> counts) {
    return mostCommon(counts, QuestionMatcher::listedPopulation)
        .or(() -> counts.get(0).event().flatMap(Event::population))
        .orElse("people");
  }

  private static Optional<String> listedPopulation(Count count) {
    return count.event().flatMap(event -> count.population().map(Population::name));
  }

  /** Counts whose owner is not named go with the owner that most others name. */
  private static Map<String, List<Count>> byOwner(List<Count> counts) {
    String usual = mostCommon(counts, count -> count.of().map(Actor::id)).orElse("");
    Map<String, List<Count>> byOwner = new TreeMap<>();
    for (Count count : counts) {
      String owner = count.of().map(Actor::id).orElse(usual);
      byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(count);
    }
    return byOwner;
  }

  private static Optional<String> mostCommon(
      List<Count> counts, Function<Count, Optional<String>> field) {
    Votes<String> votes = new Votes<>();
    counts.forEach(count -> field.apply(count).ifPresent(choice -> votes.add(choice, count)));
    return votes.most();
  }

  /**
   * A claim without a number bears on a question if it rejects, doubts or leaves open the very
   * event that the question counts in; of several questions, on the one with the most claims.
   */
  private void attach(Count count, Map<List<String>, Group> groups) {
    if (pointsBack(count.claim())) {
      attachToNumberBefore(count, groups);
      return;
    }
    if (!takesIssue(count.claim())) {
      return;
    }
    Group best = null;
    for (Group group : groups.values()) {
      if (isAbout(count, group) && (best == null || isCloser(count, group, best))) {
        best = group;
      }
    }
    if (best != null) {
      best.counts().add(count);
    }
  }

  /**
   * By the event, or else by the noun: "denied that any sailings were cancelled" is about the
   * sailings.
   */
  private boolean isAbout(Count count, Group group) {
    Optional<Population> any = EventReader.anyUnlisted(Words.of(count.claim()));
    return any.isPresent()
        ? any.get().equals(group.population()) && group.era().equals(count.era())
        : count.event().isPresent() && group.isAbout(count);
  }

  /** "Deputy Minister Wenn denied that report." */
  private static boolean pointsBack(Claim claim) {
    return claim.stance() == Stance.DENIES && claim.text().filter(FigureNouns::pointTo).isPresent();
  }

  /** Who denies "the figure" denies the last one that the article gave, if that is near. */
  private static void attachToNumberBefore(Count denial, Map<List<String>, Group> groups) {
    Group meant = null;
    int last = denial.position() - POINTS_BACK;
    for (Group group : groups.values()) {
      for (Count count : group.counts()) {
        boolean before = count.position() > last && count.position() < denial.position();
        boolean here = count.quantity().isPresent() && count.document().equals(denial.document());
        if (here && before) {
          last = count.position();
          meant = group;
        }
      }
    }
    if (meant != null) {
      meant.counts().add(denial);
    }
  }

  /** The group whose population the claim names; of two such the larger one. */
  private boolean isCloser(Count count, Group group, Group best) {
    boolean named = names(count, group.population());
    return named == names(count, best.population()) ? group.size() > best.size() : named;
  }

  private boolean names(Count count, Population population) {
    Words words = Words.of(count.claim().text().orElse(""), 0);
    return words.all().stream()
        .anyMatch(
            word -> vocabulary.population(word.text()).filter(population::equals).isPresent());
  }

  private static boolean takesIssue(Claim claim) {
    return claim.stance() == Stance.DENIES
        || claim.stance().isNonCommittal()
        || claim.polarity() == Polarity.NEGATED;
  }

  static int compareKeys(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
