package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.Place;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.MatchedClaim;
import io.claimwire.reconcile.MatchedQuestion;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts that put a value on the same thing.
 *
 * @param key what parts it from other groups of its story
 * @param population what is counted
 * @param place where, if that makes it a question of its own
 * @param counts the counts; claims without a number may be added
 */
record Group(List<String> key, Population population, Optional<Place> place, List<Count> counts) {

  private static final int ERA = 0;
  private static final int PHASE = 1;
  private static final int RATE = 3;

  boolean isMeasure() {
    return first().kind() == Kind.MEASURE;
  }

  /** Whether measured amounts are of one thing: it is named, and more than one amount is given. */
  boolean isComparable() {
    boolean named =
        measured().isPresent()
            || first().claim().theme().isPresent()
            || first().claim().predicate().isPresent();
    return counts.size() > 1 && named;
  }

  /** What its amounts are of, where the words of one tell. */
  Optional<Population> measured() {
    return counts.stream().flatMap(count -> MeasuredThings.of(count).stream()).findFirst();
  }

  /** The words that set it apart from the others of its key, if any. */
  String scope() {
    return isMeasure() ? "" : key.get(key.size() - 1);
  }

  /** Whether this is what the other was set apart from. */
  boolean isWholeOf(Group part) {
    int last = key.size() - 1;
    return last == part.key.size() - 1
        && (scope().isEmpty() || scope().equals(Scopes.ALL))
        && !scope().equals(part.scope())
        && !part.scope().equals(Scopes.ALL)
        && key.subList(0, last).equals(part.key.subList(0, last));
  }

  /** The highest number in it. */
  double highest() {
    return counts.stream()
        .flatMap(count -> count.quantity().stream())
        .mapToDouble(Numbers::size)
        .max()
        .orElse(0);
  }

  int size() {
    return counts.size();
  }

  Phase phase() {
    return Phase.valueOf(key.get(PHASE));
  }

  /** The year of an event long past, empty for the story itself. */
  String era() {
    return key.get(ERA);
  }

  /** Whether it is so many per person, day or the like. */
  boolean isRate() {
    return !key.get(RATE).isEmpty();
  }

  Optional<Event> event() {
    return first().event();
  }

  Optional<Actor> of() {
    return counts.stream()
        .flatMap(count -> count.of().stream())
        .min(Comparator.comparing(Actor::id));
  }

  /** Whether two groups differ in population, event or place alone. */
  boolean isOfSameTime(Group other) {
    return key.get(ERA).equals(other.key.get(ERA))
        && key.get(PHASE).equals(other.key.get(PHASE))
        && first().kind() == other.first().kind();
  }

  boolean hasSameOwner(Group other) {
    return of().isEmpty() || other.of().isEmpty() || of().get().id().equals(other.of().get().id());
  }

  /** Whether a claim without a number takes issue with what this group counts. */
  boolean isAbout(Count count) {
    return key.get(ERA).equals(count.era())
        && first().kind() == Kind.TOTAL
        && event().map(Event::name).equals(count.event().map(Event::name))
        && (of().isEmpty() || mentions(count, of().get()));
  }

  private static boolean mentions(Count count, Actor owner) {
    String text = count.claim().text().orElse("") + " " + count.claim().theme().orElse("");
    return count.claim().agents().stream().anyMatch(owner::equals)
        || text.toLowerCase(Locale.ROOT).contains(owner.name().toLowerCase(Locale.ROOT));
  }

  MatchedQuestion question() {
    String label = Labels.of(this);
    MatchedQuestion.Builder question = MatchedQuestion.builder();
    question.key(key).label(label).of(of()).event(event().map(Event::label)).dynamics(dynamics());
    place.ifPresent(question::addPlaces);
    Grounds grounds = new Grounds(this, label);
    for (Count count : counts) {
      question.addClaims(
          new MatchedClaim(count.claim(), count.quantity(), count.former(), grounds.of(count)));
    }
    return question.build();
  }

  /** What is long past, and the size of what happened, changes no more. */
  private Dynamics dynamics() {
    if (!key.get(ERA).isEmpty() && !Occasions.isDay(key.get(ERA))) {
      return Dynamics.FIXED;
    }
    Optional<Dynamics> ofAmount = measured().flatMap(MeasuredThings.english()::dynamics);
    if (ofAmount.isPresent()) {
      return ofAmount.get();
    }
    if (isMeasure() && Vocabulary.english().isSize(first())) {
      return Dynamics.FIXED;
    }
    if (isMeasure()) {
      return Dynamics.STEADY;
    }
    // Of what no list knows, nobody can say that it has changed since: two figures disagree.
    Dynamics ofEvent =
        event()
            .filter(event -> event.predicate().isEmpty())
            .map(Event::dynamics)
            .orElse(Dynamics.STEADY);
    boolean own = first().population().filter(Vocabulary.english()::isOwn).isPresent();
    // A body knows what it has lost: another figure contradicts it rather than bring it up to date.
    return own && ofEvent == Dynamics.RISING ? Dynamics.STEADY : ofEvent;
  }

  Count first() {
    return counts.get(0);
  }
}
