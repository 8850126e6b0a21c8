package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One reading of a number in a claim: what it counts, in which event, whose, where.
 *
 * @param claim the claim
 * @param quantity the number; absent for a claim that bears on a count without giving one
 * @param kind a total, a part of one, an addition to one, or an amount of something measured
 * @param population what is counted; absent where the words do not tell
 * @param event in which event or state; absent where the words do not tell
 * @param of whose or what
 * @param places where, places of the counted things' own country left out
 * @param phase done, planned, expected …
 * @param era the year of an event long past, empty for the story itself
 * @param former whether the words say that this is the number given before
 * @param unit in what it is measured, where it is
 * @param setting the place or circumstance that its sentence or paragraph opens with
 * @param voice the words by which its article calls who gives it
 * @param own the words of the claim that go with the number
 * @param certain whether the population and event stand in the words themselves
 * @param like the number before it that told what this one counts, where its own words do not
 */
record Count(
    Claim claim,
    Optional<Quantity> quantity,
    Kind kind,
    Optional<Population> population,
    Optional<Event> event,
    Optional<Actor> of,
    List<Place> places,
    Phase phase,
    String era,
    boolean former,
    Optional<String> unit,
    Words setting,
    Words voice,
    Words own,
    boolean certain,
    Optional<Count> like) {

  private static final Set<String> NAMED = FunctionWords.of("before a named whole");
  private static final Set<String> OWNED = FunctionWords.of("possessives");
  private static final Set<String> PRONOUNS = FunctionWords.of("pronouns of a whole");

  /** What sort of amount it is. */
  enum Kind {
    TOTAL,
    PART,
    ADDITION,
    MEASURE
  }

  String document() {
    return claim.source().id();
  }

  /** Where it stands in its document. */
  int position() {
    return startOf(claim, quantity);
  }

  /** Where a number stands in its document, or its claim where there is none. */
  static int startOf(Claim claim, Optional<Quantity> quantity) {
    return quantity.map(q -> q.number().start()).orElse(claim.content().start());
  }

  /** Whether it is what a toll or the like may come to, told beside what it has come to. */
  boolean isForeseen() {
    return phase == Phase.EXPECTED && event.filter(Event::isReckonedAhead).isPresent();
  }

  /** Whether it is given as it stands: no former one, no forecast, no "dozens". */
  boolean isFirm() {
    return !former && !isForeseen() && quantity.filter(q -> q.bound() != Bound.VAGUE).isPresent();
  }

  /** Whether it counts in the event of this name. */
  boolean isIn(String name) {
    return event.filter(e -> e.name().equals(name)).isPresent();
  }

  /** The documents that give a number of those in an event, by its name; can be changed. */
  static Set<String> documentsTelling(String event, List<Count> counts) {
    Set<String> documents = new HashSet<>();
    for (Count count : counts) {
      if (count.quantity.isPresent() && count.isIn(event)) {
        documents.add(count.document());
      }
    }
    return documents;
  }

  /** Whether the phrase has no noun of its own, whatever unit it was understood to have. */
  boolean isBare() {
    return quantity.filter(Count::isBare).isPresent();
  }

  static boolean isBare(Quantity quantity) {
    Optional<String> unit = quantity.unit().map(Count::head);
    Optional<String> text = quantity.text();
    return unit.isEmpty() || text.isPresent() && !text.get().contains(unit.get());
  }

  /** "Fourteen of them", "eleven of the dead". */
  static boolean isPartitive(Quantity quantity) {
    return hasOf(quantity, NAMED) || hasOf(quantity, PRONOUNS);
  }

  /** Whether one of these words comes first after "of". */
  private static boolean hasOf(Quantity quantity, Set<String> followers) {
    String text = quantity.text().orElse("");
    int of = text.indexOf(" of ");
    if (of < 0) {
      return false;
    }
    String whole = text.substring(of + 4);
    int space = whole.indexOf(' ');
    return followers.contains(space < 0 ? whole : whole.substring(0, space));
  }

  /** "Two of its towers": those of who tells it. */
  boolean isOfOwn() {
    return quantity.filter(q -> hasOf(q, OWNED)).isPresent();
  }

  /** "Nine of them", "including two": only what stands before says what it is part of. */
  static boolean isUnnamedPart(Quantity quantity) {
    return quantity.partOf().isPresent() && !hasOf(quantity, NAMED) && !hasOf(quantity, OWNED);
  }

  /** The last word of a unit: "officers" of "police officers". */
  static String head(String unit) {
    String phrase = unit.strip();
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /** The same number, understood to count what another one does. */
  Count as(Count other) {
    return new Count(
        claim,
        quantity,
        other.kind,
        other.population,
        other.event,
        of.or(other::of),
        places,
        phase == Phase.EXPECTED ? phase : other.phase,
        era,
        former,
        other.unit,
        setting,
        voice,
        own,
        false,
        Optional.of(other));
  }

  /** The same number, where another one told what it counts, and of which time it is. */
  Count like(Count other, String itsEra) {
    return new Count(
        claim,
        quantity,
        kind,
        population,
        event,
        of,
        places,
        phase,
        itsEra,
        former,
        unit,
        setting,
        voice,
        own,
        certain,
        Optional.of(other));
  }

  /** The same number, of another time than that of the story. */
  Count in(String itsEra) {
    return new Count(
        claim,
        quantity,
        kind,
        population,
        event,
        of,
        places,
        phase,
        itsEra,
        former,
        unit,
        setting,
        voice,
        own,
        certain,
        like);
  }

  /** The same number, of another kind. */
  Count as(Kind newKind) {
    return with(newKind, population, event);
  }

  Count with(Kind newKind, Optional<Population> newPopulation, Optional<Event> newEvent) {
    return new Count(
        claim,
        quantity,
        newKind,
        newPopulation,
        newEvent,
        of,
        places,
        phase,
        era,
        former,
        unit,
        setting,
        voice,
        own,
        certain,
        like);
  }
}
