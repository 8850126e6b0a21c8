package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Claim;
import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what the numbers of one document count. The words nearest to a number decide, then the
 * predicate; a bare number ("the company put it at 38") counts what the number before it does.
 */
final class CountReader {

  private static final Words NOTHING = Words.of("", 0);

  private final Vocabulary vocabulary = Vocabulary.english();
  private final MeasuredThings things = MeasuredThings.english();
  private final Amounts amounts = new Amounts();
  private final Context context = new Context();
  private final EventReader events = new EventReader();
  private final Mentions mentions = new Mentions();
  private final PopulationReader populations = new PopulationReader();
  private final Qualifiers qualifiers = new Qualifiers();
  private final Circumstances circumstances;

  CountReader(int storyDays) {
    this.circumstances = new Circumstances(storyDays);
  }

  /** Reads the claims of one document, numbers in text order. */
  List<Count> read(List<Claim> claims, Setting setting) {
    List<Count> alone = new ArrayList<>();
    Map<String, Count> byQuantity = new HashMap<>();
    List<Mentions.Mention> given = mentions.of(claims);
    List<Span> numbers =
        given.stream().flatMap(m -> m.quantity().stream()).map(Quantity::number).toList();
    Count sum = null;
    for (Mentions.Mention mention : given) {
      Count count = amounts.ofSameThing(read(mention, setting, numbers), sum);
      sum = Amounts.isOfKnownSum(count) ? count : sum;
      alone.add(count);
      count.quantity().ifPresent(quantity -> byQuantity.put(quantity.id(), count));
    }
    List<Count> counts = new ArrayList<>();
    Antecedents antecedents = new Antecedents();
    Successors successors = new Successors(setting);
    for (Count bare : alone) {
      Count count =
          successors
              .of(bare)
              .map(bare::as)
              .orElseGet(() -> context.inherited(bare, antecedents, byQuantity, setting));
      successors.add(count);
      count.quantity().ifPresent(quantity -> byQuantity.put(quantity.id(), count));
      counts.add(count);
      if (Context.canBeMeantLater(count, setting)) {
        antecedents.add(count);
      }
    }
    return Additions.read(counts);
  }

  private Count read(Mentions.Mention mention, Setting setting, List<Span> numbers) {
    Claim claim = mention.claim();
    List<Span> others = new ArrayList<>(Tellers.sources(claim));
    others.addAll(numbers);
    Optional<Quantity> quantity = mention.quantity();
    Words words = Words.of(claim);
    Kind kind = quantity.map(q -> amounts.kind(q, words)).orElse(Kind.TOTAL);
    Optional<Population> population =
        quantity.flatMap(q -> populations.population(claim, q, words));
    Optional<String> unit =
        quantity.filter(q -> !amounts.isReading(q)).flatMap(Quantity::unit).map(things::unit);
    Optional<Population> thing =
        kind == Kind.MEASURE
            ? amounts.measured(quantity.orElseThrow(), unit, words, setting)
            : Optional.empty();
    Optional<Event> event = event(claim, quantity, population, words, setting);
    boolean loss =
        kind != Kind.MEASURE && event.isPresent() && isLoss(event.get(), quantity, words);
    Words own = OwnWords.of(claim, quantity);
    Optional<Actor> owner = quantity.flatMap(Quantity::of).filter(CountReader::isOwner);
    // "1,500 Dutch jobs" are a company's in the country; but Dutch soldiers are the country's.
    Optional<Place> country =
        owner
            .filter(o -> event.filter(Event::withPlans).isPresent())
            .filter(o -> o.kind() == ActorKind.STATE)
            .flatMap(Actor::country)
            .map(Place::new);
    boolean certain = event.isPresent() && (population.isPresent() || quantity.isEmpty());
    return new Count(
        claim,
        quantity,
        loss ? Kind.TOTAL : kind,
        thing.or(() -> population),
        event,
        country.isPresent() ? Optional.empty() : owner.filter(o -> !speaks(claim, o)),
        country.map(List::of).orElseGet(() -> Circumstances.places(claim, quantity)),
        Circumstances.phase(claim, quantity, setting),
        circumstances.era(
            claim, quantity, event.or(() -> population.flatMap(events::usualEvent)), setting),
        isFormer(mention, words, setting),
        unit,
        setting.around(claim.content().start(), own, others),
        setting.voice(claim),
        own.and(quantity.map(q -> setting.placeAfter(q.span(), claim.content())).orElse(NOTHING))
            .and(quantity.map(OwnWords::modifiers).orElse(NOTHING)),
        certain,
        Optional.empty());
  }

  /** What happened to those counted, as the words of the claim tell it. */
  private Optional<Event> event(
      Claim claim,
      Optional<Quantity> quantity,
      Optional<Population> population,
      Words words,
      Setting setting) {
    Optional<Event> told = events.told(claim, quantity, population, words, setting);
    if (quantity.isPresent()) {
      Quantity number = quantity.get();
      told =
          told.map(e -> events.byDoer(e, claim, number, words))
              .map(e -> qualifiers.qualified(e, number, setting, words))
              .map(e -> EventReader.isLeftOut(number, words) ? events.around(e).orElse(e) : e);
    }
    return told.map(e -> population.map(p -> vocabulary.eventOf(e, p)).orElse(e));
  }

  /** "40 jobs fewer" where jobs are to go is what is lost, and no change of that. */
  private boolean isLoss(Event event, Optional<Quantity> quantity, Words words) {
    return event.withPlans()
        && quantity.filter(q -> Amounts.isLess(q) && !amounts.isDifference(q, words)).isPresent();
  }

  /** A state or body whose people or things are counted; "27 of the victims" are nobody's. */
  private static boolean isOwner(Actor actor) {
    return !actor.anonymous()
        && (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANIZATION);
  }

  /** "The union said 11 of its members": its own are nobody else's. */
  private static boolean speaks(Claim claim, Actor owner) {
    return claim.chain().stream()
        .flatMap(hop -> hop.speakers().stream())
        .anyMatch(speaker -> speaker.id().equals(owner.id()));
  }

  private boolean isFormer(Mentions.Mention mention, Words words, Setting setting) {
    int at = mention.quantity().map(q -> q.span().start()).orElse(mention.position());
    return vocabulary.isFormer(words, at) || vocabulary.isFormer(setting.sentence(at), at);
  }
}
