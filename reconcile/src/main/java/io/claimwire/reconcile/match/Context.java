package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import io.claimwire.reconcile.match.Count.Kind;
import io.claimwire.reconcile.match.Vocabulary.EventWord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a number counts where its own words leave that open: what the whole it is part of does, or
 * the number before it, or what the sentence before is about.
 */
final class Context {

  private static final Set<String> RELATIVE = FunctionWords.of("subject relatives");

  /** Among how many words at its beginning a sentence says what it is about. */
  private static final int TOPIC = 7;

  /** Among how many words a sentence that opens so names the total. */
  private static final int TOTAL = 4;

  private static final Set<String> WHOLE = FunctionWords.of("pronouns of a whole");

  /** The state in which "a town of 9,400 people" counts them. */
  private static final String LIVING = "living";

  private static final String PEOPLE = "people";

  private final Vocabulary vocabulary = Vocabulary.english();
  private final PopulationReader populations = new PopulationReader();
  private final Qualifiers qualifiers = new Qualifiers();

  // What the words around it leave out

  /** The count with what the words around its number say of it, where its own leave that out. */
  Count inherited(
      Count count, Antecedents antecedents, Map<String, Count> byQuantity, Setting setting) {
    if (count.quantity().isEmpty() || count.kind() == Kind.MEASURE) {
      return count;
    }
    Count own = count.with(count.kind(), ownPopulation(count, setting), count.event());
    Count open =
        whole(count, byQuantity)
            .map(whole -> asPartOf(whole, own, setting))
            .orElseGet(() -> ofThem(own, setting));
    Optional<Event> topic = isOpen(open) ? topic(open, setting) : Optional.empty();
    Optional<Count> meant =
        isOpen(open) ? meant(open, topic, antecedents, setting) : Optional.empty();
    boolean ofMeasure = meant.filter(m -> m.kind() == Kind.MEASURE).isPresent();
    if (ofMeasure && open.event().isEmpty()) {
      return count.as(meant.get());
    }
    Count told = meant.map(m -> like(m, open)).orElseGet(() -> onTopic(open, topic, setting));
    Optional<Event> event = event(count, told, meant.isEmpty());
    Optional<Population> population = population(count, told, event);
    Optional<Event> exactly = event.map(e -> qualifiers.qualified(e, count, setting));
    Count inherited = count.with(told.kind(), population, exactly);
    boolean timeless = count.era().isEmpty() && count.claim().time().isEmpty();
    return meant.map(m -> inherited.like(m, timeless ? m.era() : count.era())).orElse(inherited);
  }

  private Optional<Population> ownPopulation(Count count, Setting setting) {
    return count.population().or(() -> populationOfSum(count, setting));
  }

  /** The count of which this one is an unnamed part: "400, including 12 children". */
  private static Optional<Count> whole(Count count, Map<String, Count> byQuantity) {
    Quantity quantity = count.quantity().orElseThrow();
    return quantity
        .partOf()
        .filter(w -> Count.isUnnamedPart(quantity))
        .map(Quantity::id)
        .map(byQuantity::get)
        .filter(w -> isNoLarger(count, w));
  }

  private Count asPartOf(Count whole, Count count, Setting setting) {
    Optional<Population> population = count.population().or(whole::population);
    Optional<Event> event =
        count
            .event()
            .filter(e -> EventReader.canCount(e, population))
            .or(whole::event)
            .map(e -> qualifiers.qualified(e, count, setting));
    boolean same = population.equals(whole.population()) && event.equals(whole.event());
    boolean part = same && count.kind() == Kind.TOTAL && isPartOf(count, whole);
    return count.with(part ? Kind.PART : count.kind(), population, event);
  }

  private Count ofThem(Count count, Setting setting) {
    return isOpen(count) && isOfThem(count) ? withTopicPopulation(count, setting) : count;
  }

  private Count withTopicPopulation(Count count, Setting setting) {
    return count.with(
        count.kind(), count.population().or(() -> topicPopulation(count, setting)), count.event());
  }

  /** What the number before counts, where this one may count it too. */
  private static Count like(Count meant, Count count) {
    Optional<Population> population = count.population().or(meant::population);
    Optional<Event> event =
        count.event().filter(e -> EventReader.canCount(e, population)).or(meant::event);
    return count.with(count.kind(), population, event);
  }

  private Count onTopic(Count open, Optional<Event> topic, Setting setting) {
    if (!isOpen(open) || open.event().isPresent()) {
      return open;
    }
    Count told = withTopicPopulation(open, setting);
    return told.with(told.kind(), told.population(), topic);
  }

  /** What happened to those counted, if only their noun or the predicate tells. */
  private Optional<Event> event(Count count, Count told, boolean alone) {
    return told.event()
        .or(() -> count.isBare() ? eventOfUnit(count) : Optional.empty())
        .or(() -> isOfNationals(count) ? vocabulary.eventNamed("present") : Optional.empty())
        .or(() -> alone ? strongPredicate(count).map(Event::unlisted) : Optional.empty());
  }

  private Optional<Event> eventOfUnit(Count count) {
    return count.quantity().flatMap(Quantity::unit).map(Count::head).flatMap(vocabulary::event);
  }

  /** Who is counted, if only what happened tells. */
  private Optional<Population> population(Count count, Count told, Optional<Event> event) {
    if (told.population().isPresent() || isOfNationals(count)) {
      return told.population();
    }
    return event.isEmpty()
        ? count.quantity().flatMap(populations::understood)
        : event.flatMap(Event::population).filter(PEOPLE::equals).map(vocabulary::populationNamed);
  }

  /** "He raised the number of sailors lost to 26", where the claim is "sailors lost to 26". */
  private Optional<Population> populationOfSum(Count count, Setting setting) {
    return count.isBare()
        ? populations.summedIn(setting.sentence(count.position()), count.quantity().orElseThrow())
        : Optional.empty();
  }

  /**
   * The number before that tells what this one counts: one of its own sentence, or else one of the
   * event that the sentences are about.
   */
  private Optional<Count> meant(
      Count part, Optional<Event> topic, Antecedents antecedents, Setting setting) {
    Count count = part.with(part.kind(), wholeOf(part), part.event());
    Words sentence = setting.sentence(count.position());
    int from = sentence.size() == 0 ? Integer.MAX_VALUE : sentence.get(0).start();
    boolean about = count.event().isEmpty() && topic.isPresent() && !antecedents.isSince(from);
    Span number = count.quantity().orElseThrow().span();
    List<Span> asides = Governing.asides(sentence, sentence.before(number.start()));
    return about
        ? antecedents.meantBy(count.with(count.kind(), count.population(), topic), asides)
        : antecedents.meantBy(count, asides);
  }

  /** "Thirty-two drowned. Six of the victims were monks": of the victims, not of monks. */
  private Optional<Population> wholeOf(Count count) {
    Quantity quantity = count.quantity().orElseThrow();
    return Count.isPartitive(quantity) && !count.isBare()
        ? populations.understood(quantity)
        : count.population();
  }

  /** "We saw 640 of them": of those whom the sentence before is about. */
  private static boolean isOfThem(Count count) {
    return count.quantity().flatMap(Quantity::text).filter(t -> t.endsWith(" of them")).isPresent();
  }

  /** Whether the words around a number leave open what it counts. */
  private boolean isOpen(Count count) {
    return count.isBare()
        ? count.event().isEmpty() || count.population().isEmpty()
        : count.event().isEmpty() && strongPredicate(count).isEmpty();
  }

  /**
   * What the sentence before is about: "The rally was larger than reported. Police speak of 24".
   */
  private Optional<Event> topic(Count count, Setting setting) {
    Words sentence = setting.sentence(count.position());
    if (opensWithWhole(sentence)) {
      return Optional.empty();
    }
    Words own = Governing.of(sentence, count.quantity().orElseThrow().span());
    int before = own.before(count.position());
    return topicOf(own, Math.min(TOPIC, before), count)
        .or(
            () -> {
              Words last = setting.sentenceBefore(count.position());
              boolean counts =
                  last.all().stream().anyMatch(w -> Character.isDigit(w.text().charAt(0)));
              boolean unlisted = count.population().filter(p -> p.sort().isEmpty()).isPresent();
              return counts || unlisted ? Optional.empty() : topicOf(last, TOPIC, count);
            });
  }

  /** "Of the new total, 2,700 are in Vessany": it is about that total. */
  private boolean opensWithWhole(Words sentence) {
    if (sentence.size() < TOTAL || !sentence.text(0).equals("of")) {
      return false;
    }
    for (int i = 1; i < TOTAL && !sentence.get(i).isBreak(); i++) {
      if (vocabulary.isSumOf(sentence.text(i)) || WHOLE.contains(sentence.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Nurses who lost their jobs kept a list"; but "the number who boarded" is of the boarding. */
  private boolean opensRelative(Words words, int index) {
    boolean ofSum = index > 0 && vocabulary.isSumOf(words.text(index - 1));
    return RELATIVE.contains(words.text(index)) && !ofSum;
  }

  private Optional<Event> topicOf(Words sentence, int end, Count count) {
    for (int i = 0; i < Math.min(end, sentence.size()); i++) {
      if (opensRelative(sentence, i)) {
        return Optional.empty();
      }
      if (Tellers.isOfSource(count.claim(), sentence, i)) {
        continue;
      }
      Optional<EventWord> found = vocabulary.eventAt(sentence, i, count.population());
      if (found.isPresent() && EventReader.canCount(found.get().event(), count.population())) {
        return found.map(EventWord::event);
      }
    }
    return Optional.empty();
  }

  /** "Barges blocked the locks. We saw 640 of them." */
  private Optional<Population> topicPopulation(Count count, Setting setting) {
    Words sentence = setting.sentenceBefore(count.position());
    for (int i = 0; i < Math.min(TOPIC, sentence.size()); i++) {
      Optional<Population> population = vocabulary.population(sentence.text(i));
      if (population.filter(p -> !p.isOfPlaces()).isPresent()) {
        return population;
      }
    }
    return Optional.empty();
  }

  /** "112, from 43": what a number was before is no part of what it is, nor is a higher number. */
  private static boolean isPartOf(Count count, Count whole) {
    double size = Numbers.size(count.quantity().orElseThrow());
    return !count.former() && size <= Numbers.size(whole.quantity().orElseThrow());
  }

  /** "Some 17 were treated. We saw 640 of them": these are not the 17. */
  private static boolean isNoLarger(Count count, Count whole) {
    double most = Numbers.size(whole.quantity().orElseThrow());
    return most == 0 || Numbers.size(count.quantity().orElseThrow()) <= most;
  }

  /**
   * What is done to those counted; in "a count of 900 people" the noun is no predicate, and
   * "lifting their estimate to 90,000" is done to none of them.
   */
  private Optional<String> strongPredicate(Count count) {
    boolean ofFigure =
        count.claim().theme().map(Count::head).filter(vocabulary::isSumOf).isPresent();
    Optional<String> noun =
        count.quantity().flatMap(Quantity::unit).map(Count::head).map(Inflection::singular);
    return count
        .claim()
        .predicate()
        .filter(predicate -> !ofFigure && !vocabulary.isWeak(predicate))
        .filter(predicate -> !isOfName(predicate, count))
        .filter(predicate -> noun.filter(Inflection.singular(predicate)::equals).isEmpty());
  }

  /** "Eleven cooling towers": what they are called tells of nothing that was done to them. */
  private static boolean isOfName(String predicate, Count count) {
    Words phrase = Words.of(count.quantity().flatMap(Quantity::text).orElse(""), 0);
    Set<String> forms = Inflection.formsOf(predicate);
    for (int i = 0; i < phrase.size() - 1; i++) {
      if (forms.contains(phrase.text(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfNationals(Count count) {
    return !count.isBare()
        && count.quantity().get().unit().isPresent()
        && PopulationReader.isNationals(Count.head(count.quantity().get().unit().get()));
  }

  /**
   * A bare number later on means a total or an amount, and not a part of one, nor the whole that
   * one is a part of, nor what an amount is in another currency.
   */
  static boolean canBeMeantLater(Count count, Setting setting) {
    return count
            .quantity()
            .filter(number -> !EventReader.isWithinAnother(count.claim(), number))
            .isPresent()
        && !setting.isConversion(count.quantity().get().span())
        && (count.kind() == Kind.TOTAL || count.kind() == Kind.MEASURE)
        && (count.event().isPresent() || count.population().isPresent() || count.unit().isPresent())
        && count.event().filter(event -> event.name().equals(LIVING)).isEmpty()
        && !Count.isUnnamedPart(count.quantity().get());
  }
}
