package io.claimwire.reconcile.match;

import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import io.claimwire.reconcile.match.Vocabulary.EventWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads in which event a number counts. The words nearest to it decide, then the predicate, then
 * the rest of its sentence.
 */
final class EventReader {

  private static final String WORKERS = "workers";
  private static final Set<String> BEFORE_WHOLE = FunctionWords.of("before a whole");
  private static final Set<String> POSSESSIVE = FunctionWords.of("possessives");

  /** What lies between a number and the word for its event: beyond this it belongs elsewhere. */
  private static final int FAR = 24;

  /** The same where the noun tells by itself in which event such people are usually counted. */
  private static final int FAR_FROM_USUAL = 9;

  /** The same where the claim's own words do not tell and those after it in its sentence may. */
  private static final int FAR_IN_SENTENCE = 13;

  /** The same for a number that is part of another and so belongs with that one by itself. */
  private static final int FAR_FOR_PARTS = 4;

  /** How many words before a number the rest of its sentence may name the event. */
  private static final int NEAR_IN_SENTENCE = 9;

  /** The state in which "a town of 9,400 people" counts them. */
  private static final String LIVING = "living";

  /** The state of all there are of something. */
  static final String EXISTING = "existing";

  private static final String KILLED = "killed";

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Nearness nearness = new Nearness();
  private final Sums sums = new Sums();
  private final Diseases diseases = new Diseases();

  /** "All but 2,300 homes have power again". */
  static boolean isLeftOut(Quantity quantity, Words words) {
    int before = words.before(quantity.span().start());
    return before > 0 && words.text(before).equals("but") && words.text(before - 1).equals("all");
  }

  Optional<Event> around(Event event) {
    return event.within().flatMap(vocabulary::eventNamed);
  }

  // In which event

  Optional<Event> told(
      Claim claim,
      Optional<Quantity> quantity,
      Optional<Population> counted,
      Words words,
      Setting setting) {
    if (quantity.isEmpty()) {
      return event(claim, quantity, counted, words);
    }
    Quantity number = quantity.get();
    if (isWholeOfAnother(claim, number, words)) {
      return ofWhole(claim, number, counted, words);
    }
    return event(claim, quantity, counted, words)
        .or(() -> inSentence(claim, number, counted, setting))
        .or(() -> inSource(claim, number, counted, setting))
        .or(() -> diseases.caught(number, counted, setting, words))
        .or(() -> usualInstead(number, counted, words));
  }

  /**
   * The 105 of "60 of 105 drones were shot down", and of "of the 105 drones, 60 were shot down".
   */
  private static boolean isWholeOfAnother(Claim claim, Quantity number, Words words) {
    return Governing.isWholeInFront(words, number.span(), claim.quantities())
        || isAfterPart(words, number)
        || isWithinAnother(claim, number);
  }

  private static boolean isAfterPart(Words words, Quantity number) {
    int before = words.before(number.number().start());
    return before > 1
        && words.text(before - 1).equals("of")
        && BEFORE_WHOLE.contains(words.text(before))
        && isNumeral(words.get(before - 2));
  }

  static boolean isWithinAnother(Claim claim, Quantity number) {
    for (Quantity part : claim.quantities()) {
      if (part.number().end() < number.number().start() && part.span().contains(number.number())) {
        return true;
      }
    }
    return false;
  }

  /** What befell a part says nothing of the whole, which is told by its own noun. */
  private Optional<Event> ofWhole(
      Claim claim, Quantity whole, Optional<Population> counted, Words words) {
    Set<String> predicate = claim.predicate().map(Inflection::formsOf).orElse(Set.of());
    Words own = Governing.ofWhole(words, whole, predicate);
    Optional<Event> ofPart = ofPart(claim, whole, counted, words);
    return nearness
        .nearest(List.of(whole), whole, counted, own, FAR_FOR_PARTS)
        .filter(event -> ofPart.filter(event::equals).isEmpty())
        .or(() -> counted.filter(p -> isStaff(words, whole, p)).flatMap(p -> employed()))
        .or(() -> aroundPart(claim, whole, counted, words))
        .or(() -> counted.flatMap(this::usualEvent).filter(e -> ofPart.filter(e::equals).isEmpty()))
        .or(() -> counted.filter(p -> !p.isPeople()).flatMap(p -> vocabulary.eventNamed(EXISTING)));
  }

  /** "Two of the four gates were shut": what befell the part that the whole stands with. */
  private Optional<Event> ofPart(
      Claim claim, Quantity whole, Optional<Population> counted, Words words) {
    for (Quantity part : claim.quantities()) {
      boolean holds =
          part.number().end() < whole.number().start() && part.span().contains(whole.number());
      if (holds) {
        return event(claim, Optional.of(part), counted, words);
      }
    }
    return Optional.empty();
  }

  /** "Twelve of the 200 passengers died": these were aboard; but samples are in no such event. */
  private Optional<Event> aroundPart(
      Claim claim, Quantity whole, Optional<Population> counted, Words words) {
    return counted.filter(p -> p.sort().isEmpty()).isPresent()
        ? Optional.empty()
        : event(claim, Optional.of(whole), counted, words).flatMap(this::around);
  }

  /** "700 of its 2,000 workers", "the mill's 2,000 workers". */
  private boolean isStaff(Words words, Quantity number, Population counted) {
    int before = words.before(number.span().start());
    boolean owned =
        before >= 0
            && (POSSESSIVE.contains(words.text(before))
                || !Inflection.withoutPossessive(words.text(before)).equals(words.text(before)));
    boolean workers =
        counted.name().equals(WORKERS)
            || vocabulary.around(counted).stream().anyMatch(p -> p.name().equals(WORKERS));
    return owned && workers;
  }

  private Optional<Event> employed() {
    return vocabulary.eventNamed("employed");
  }

  /** "Its carts alone had brought 70": the doers stand before the number, or speak. */
  Event byDoer(Event event, Claim claim, Quantity number, Words words) {
    Words doers = words.upTo(words.before(number.number().start()) + 1);
    Event meant = vocabulary.eventBy(doers, event);
    return PopulationReader.speaker(claim)
        .map(speaker -> vocabulary.eventBy(Words.of(speaker.name(), 0), meant))
        .orElse(meant);
  }

  Optional<Event> event(
      Claim claim, Optional<Quantity> quantity, Optional<Population> counted, Words words) {
    if (quantity.isEmpty()) {
      Optional<Population> named = anyOf(words);
      return vocabulary
          .firstEventIn(words, 0, named)
          .or(() -> claim.predicate().flatMap(vocabulary::event))
          .filter(event -> canCount(event, named))
          .or(() -> named.flatMap(this::usualEvent))
          .filter(event -> takesPosition(claim, event));
    }
    Quantity number = quantity.get();
    if (vocabulary.isOfSettlement(words, number.span().start())) {
      return vocabulary.eventNamed(LIVING);
    }
    Words governing = Governing.of(words, number.span());
    return befallingPart(number, counted, words)
        .or(() -> byUnit(number))
        .or(() -> Count.isBare(number) ? bySum(number, counted, words) : Optional.empty())
        .or(() -> number.unit().isEmpty() ? bySubject(number, counted, words) : Optional.empty())
        .or(() -> nearness.nearest(claim.quantities(), number, counted, governing, far(counted)))
        .or(() -> Count.isBare(number) ? bySubject(number, counted, words) : Optional.empty())
        .or(() -> byPredicate(claim, number, counted, words))
        .or(
            () ->
                claim
                    .theme()
                    .flatMap(theme -> vocabulary.firstEventIn(Words.of(theme, 0), 0, counted))
                    .filter(e -> canCount(e, counted)));
  }

  /** Rescuers are at work wherever no event stands near: the power that failed is not theirs. */
  private static int far(Optional<Population> counted) {
    return counted.flatMap(Population::usualEvent).isPresent() ? FAR_FROM_USUAL : FAR;
  }

  /**
   * "110 drones were sent": where troops are sent to be present, drones are sent as they usually
   * are.
   */
  private Optional<Event> usualInstead(
      Quantity quantity, Optional<Population> counted, Words words) {
    boolean named =
        nearness.nearest(List.of(quantity), quantity, Optional.empty(), words, FAR).isPresent();
    return named ? counted.flatMap(this::usualEvent) : Optional.empty();
  }

  Optional<Event> usualEvent(Population population) {
    return population.usualEvent().flatMap(vocabulary::eventNamed);
  }

  private Optional<Event> byPredicate(
      Claim claim, Quantity number, Optional<Population> counted, Words words) {
    int before = words.before(number.span().start());
    if (Count.isBare(number) && Nearness.leads(words, before)) {
      return Optional.empty();
    }
    return claim
        .predicate()
        .flatMap(predicate -> vocabulary.event(predicate, counted))
        .filter(event -> canCount(event, counted));
  }

  static boolean canCount(Event event, Optional<Population> counted) {
    return counted.isEmpty() || event.counts(counted.get());
  }

  /** "44 dead", "2,050 dismissals". */
  private Optional<Event> byUnit(Quantity number) {
    return Count.isBare(number)
        ? Optional.empty()
        : number
            .unit()
            .map(Count::head)
            .filter(noun -> vocabulary.population(noun).isEmpty())
            .flatMap(vocabulary::event);
  }

  /** "Sixty of the infected have been cured", but of the dead nothing more is to be told. */
  private Optional<Event> befallingPart(
      Quantity number, Optional<Population> counted, Words words) {
    Optional<Event> whole = Count.isPartitive(number) ? byUnit(number) : Optional.empty();
    return whole.filter(event -> !event.name().equals(KILLED)).isPresent()
        ? nearness.nearest(
            List.of(number), number, counted, words.after(number.span().end()), FAR_FOR_PARTS)
        : Optional.empty();
  }

  /** "Sending any drones": drones are sent otherwise than troops are. */
  private Optional<Population> anyOf(Words words) {
    return anyNoun(words).flatMap(vocabulary::population);
  }

  /** What no list knows in "that any sailings were cancelled". */
  static Optional<Population> anyUnlisted(Words words) {
    Vocabulary vocabulary = Vocabulary.english();
    return anyNoun(words)
        .filter(noun -> !Inflection.singular(noun).equals(noun))
        .filter(noun -> vocabulary.population(noun).isEmpty() && vocabulary.event(noun).isEmpty())
        .map(Population::unlisted);
  }

  private static Optional<String> anyNoun(Words words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.text(i - 1).equals("any")) {
        return Optional.of(words.text(i));
      }
    }
    return Optional.empty();
  }

  /** A negated claim without a number is about the event that its own predicate names. */
  private boolean takesPosition(Claim claim, Event event) {
    return claim.polarity() == Polarity.AFFIRMED
        || claim.predicate().flatMap(vocabulary::event).filter(event::equals).isPresent();
  }

  /**
   * "The port put the number of injured at 84", where the claim is but "84"; "47 soldiers, five
   * officers among them, had surrendered", where it is but "47 soldiers".
   */
  private Optional<Event> inSentence(
      Claim claim, Quantity quantity, Optional<Population> counted, Setting setting) {
    Words sentence = Governing.of(setting.sentence(quantity.number().start()), quantity.span());
    int number = sentence.before(quantity.number().start());
    Set<String> predicate = claim.predicate().map(Inflection::formsOf).orElse(Set.of());
    for (int i = number; i >= 0 && i > number - NEAR_IN_SENTENCE; i--) {
      boolean date = i > 0 && Calendar.isNamed(sentence.text(i - 1));
      if (sentence.get(i).isBreak() || Character.isDigit(sentence.text(i).charAt(0)) && !date) {
        break;
      }
      Optional<EventWord> found = vocabulary.eventAt(sentence, i, counted);
      // "Officials ordered 900 people to leave" goes around the number, cue or not.
      boolean around = found.filter(event -> event.end() > number).isPresent();
      if (!around && Tellers.isOfSource(claim, sentence, i)) {
        break;
      }
      boolean reports =
          found.filter(event -> Nearness.arrivesAt(sentence, event, quantity)).isPresent()
              && predicate.contains(sentence.text(i));
      if (found.isPresent() && !reports && canCount(found.get().event(), counted)) {
        return found.map(EventWord::event);
      }
    }
    if (Count.isBare(quantity)) {
      return announced(sentence, number).or(() -> ofSum(sentence, number));
    }
    Words after = sentence.from(number + 1);
    return nearness.nearest(List.of(quantity), quantity, counted, after, FAR_IN_SENTENCE);
  }

  /** "Its manifest, released on Thursday, lists 127 people": what is named for the number. */
  private Optional<Event> inSource(
      Claim claim, Quantity quantity, Optional<Population> counted, Setting setting) {
    List<Attribution> chain = claim.chain();
    Optional<Span> source =
        chain.isEmpty() ? Optional.empty() : chain.get(chain.size() - 1).source();
    if (source.isEmpty() || Count.isBare(quantity)) {
      return Optional.empty();
    }
    Words sentence = setting.sentence(quantity.number().start());
    return vocabulary
        .firstEventIn(sentence.between(source.get().start(), source.get().end()), 0, counted)
        .filter(event -> canCount(event, counted));
  }

  /** "The number of sailors said to have drowned off Tolm has come to 26". */
  private Optional<Event> ofSum(Words sentence, int number) {
    for (int i = 0; i < number; i++) {
      boolean sum = vocabulary.isSumOf(sentence.text(i)) && sentence.text(i + 1).equals("of");
      if (sum) {
        Words subject = sentence.from(i).upTo(number - i);
        boolean counts = subject.all().stream().anyMatch(EventReader::isNumeral);
        return counts ? Optional.empty() : vocabulary.firstEventIn(subject, 0, Optional.empty());
      }
    }
    return Optional.empty();
  }

  static boolean isNumeral(Words.Word word) {
    return Character.isDigit(word.text().charAt(0));
  }

  /** "As for the homeless, the council says there are 640". */
  private Optional<Event> announced(Words sentence, int number) {
    boolean announces =
        number > 1 && sentence.text(0).equals("as") && sentence.text(1).equals("for");
    for (int i = 2; announces && i < number && !sentence.get(i).isBreak(); i++) {
      Optional<EventWord> found = vocabulary.eventAt(sentence, i, Optional.empty());
      if (found.isPresent()) {
        return found.map(EventWord::event);
      }
    }
    return Optional.empty();
  }

  /** "The number of the homeless at 800 and that of sunken barges at 12". */
  private Optional<Event> bySum(Quantity number, Optional<Population> counted, Words words) {
    int at = words.before(number.number().start()) + 1;
    return vocabulary
        .firstEventIn(sums.before(words, at), 0, counted)
        .or(() -> vocabulary.firstEventIn(sums.after(words, at), 0, counted));
  }

  /** "The number of sailors drowned when the pier of Tolm fell has come to 26". */
  private Optional<Event> bySubject(Quantity number, Optional<Population> counted, Words words) {
    int end = words.before(number.number().start());
    for (int i = 0; i < end; i++) {
      if (vocabulary.isSumOf(words.text(i))) {
        return vocabulary.firstEventIn(words, i, counted);
      }
    }
    return Optional.empty();
  }
}
