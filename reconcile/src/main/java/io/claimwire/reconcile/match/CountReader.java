package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Place;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import io.claimwire.model.Trend;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.match.Count.Kind;
import io.claimwire.reconcile.match.Vocabulary.EventWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the numbers of one document count. The words nearest to a number decide, then the
 * predicate; a bare number ("the company put it at 38") counts what the number before it does.
 */
final class CountReader {

  /** How far back a number may stand whose place a former one took. */
  private static final int SENTENCE = 160;

  /** What lies between a number and the word for its event: beyond this it belongs elsewhere. */
  private static final int FAR = 24;

  /** The same where the noun tells by itself in which event such people are usually counted. */
  private static final int FAR_FROM_USUAL = 9;

  /** The same where the claim's own words do not tell and those after it in its sentence may. */
  private static final int FAR_IN_SENTENCE = 13;

  /** Among how many words at its beginning a sentence says what it is about. */
  private static final int TOPIC = 7;

  /** How many words after "the number of" may name what it is of. */
  private static final int SUM_OF = 4;

  /** The same for a number that is part of another and so belongs with that one by itself. */
  private static final int FAR_FOR_PARTS = 4;

  /** How many words after a number may say which of the cases it counts. */
  private static final int QUALIFIERS = 6;

  /** The same before it: "confirmed ones at 131". */
  private static final int QUALIFIERS_BEFORE = 3;

  /** So many days before the day of print people were killed or hurt in another event. */
  private static final int ANOTHER = 14;

  private static final double MILLION = 1e6;

  /** How far on, in UTF-16 code units, a text still speaks of the same cost. */
  private static final int TAKEN_UP = 300;

  /** How many letters more than its amount the words of a claim may have that says nothing else. */
  private static final int FEW_LETTERS = 4;

  /** How many times as high a sum may be as one before it that is of the same thing. */
  private static final double ALIKE = 2;

  /** How many words before a number the rest of its sentence may name the event. */
  private static final int NEAR_IN_SENTENCE = 9;

  /** The state in which "a town of 9,400 people" counts them. */
  private static final String LIVING = "living";

  private static final String PEOPLE = "people";
  private static final String WORKERS = "workers";
  private static final String KILLED = "killed";
  private static final String MAGNITUDE = "magnitude";

  /** What {@link MeasuredThings} calls any currency. */
  private static final String MONEY = "money";

  private static final Set<String> IDENTIFYING = Set.of("are", "were");
  private static final Set<String> ARRIVING = Set.of("at", "to");
  private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "her", "their", "all");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that");
  private static final Set<String> RELATIVE = Set.of("who", "whose", "which");
  private static final Set<String> DOING = Set.of("by", "with");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");

  private static final int CLAUSE_BREAK = 4;
  private static final int OTHER_NUMBER = 6;
  private static final int OTHER_CLAUSE = 8;

  private final Vocabulary vocabulary = Vocabulary.english();
  private final MeasuredThings things = MeasuredThings.english();
  private final int storyDays;

  CountReader(int storyDays) {
    this.storyDays = storyDays;
  }

  /** Reads the claims of one document, numbers in text order. */
  List<Count> read(List<Claim> claims, Setting setting) {
    List<Count> alone = new ArrayList<>();
    Map<String, Count> byQuantity = new HashMap<>();
    List<Mention> mentions = mentions(claims);
    List<Span> numbers =
        mentions.stream().flatMap(m -> m.quantity.stream()).map(Quantity::number).toList();
    Count sum = null;
    for (Mention mention : mentions) {
      Count count = ofSameThing(read(mention, setting, numbers), sum);
      sum = isOfKnownSum(count) ? count : sum;
      alone.add(count);
      count.quantity().ifPresent(quantity -> byQuantity.put(quantity.id(), count));
    }
    List<Count> counts = new ArrayList<>();
    Antecedents antecedents = new Antecedents();
    Count last = null;
    for (Count bare : alone) {
      Count count =
          last != null && isSupersededBy(bare, last)
              ? bare.as(last)
              : inherited(bare, antecedents, byQuantity, setting);
      last = canBeTakenBack(count) ? count : last;
      count.quantity().ifPresent(quantity -> byQuantity.put(quantity.id(), count));
      counts.add(count);
      if (canBeMeantLater(count, setting)) {
        antecedents.add(count);
      }
    }
    return withoutIdleAdditions(counts);
  }

  /**
   * "Nine died. A further 38 are missing": those are all the missing that the article tells of, or
   * else all the missing beside the dead.
   */
  private static List<Count> withoutIdleAdditions(List<Count> counts) {
    Set<Event> totals = new HashSet<>();
    for (Count count : counts) {
      if (count.kind() == Kind.TOTAL) {
        count.event().ifPresent(totals::add);
      }
    }
    List<Count> read = new ArrayList<>();
    Count before = null;
    for (Count count : counts) {
      boolean idle =
          isBareAddition(count)
              && (!totals.contains(count.event().orElseThrow()) || addsToOthers(count, before));
      read.add(idle ? count.as(Kind.TOTAL) : count);
      before = count.quantity().isPresent() && count.kind() != Kind.MEASURE ? count : before;
    }
    return read;
  }

  private static boolean isBareAddition(Count count) {
    boolean changes = count.quantity().flatMap(Quantity::trend).isPresent();
    return count.kind() == Kind.ADDITION && !changes && count.event().isPresent();
  }

  /** Whether the number before it is of another event. */
  private static boolean addsToOthers(Count addition, @Nullable Count before) {
    return before != null
        && addition.position() - before.position() <= SENTENCE
        && before.event().isPresent()
        && !before.event().equals(addition.event());
  }

  private static boolean isOfKnownSum(Count count) {
    return count.kind() == Kind.MEASURE && MeasuredThings.of(count).isPresent();
  }

  private boolean isSumOfMoney(Count count) {
    return count.kind() == Kind.MEASURE
        && count.quantity().flatMap(Quantity::unit).filter(this::isMoney).isPresent();
  }

  /**
   * "It expects to pay €78 million. Analysts have raised their forecast to €95 million": a sum that
   * names nothing is of the same thing as one shortly before it that is not much lower or higher.
   * So is any amount that stands alone: "Management spoke of 61 per cent".
   */
  private Count ofSameThing(Count count, @Nullable Count before) {
    if (before == null
        || count.kind() != Kind.MEASURE
        || MeasuredThings.of(count).isPresent()
        || !count.unit().equals(before.unit())
        || count.position() - before.position() > TAKEN_UP) {
      return count;
    }
    boolean same =
        isSumOfMoney(count) ? Antecedents.factor(count, before) <= ALIKE : standsAlone(count);
    return same ? count.with(count.kind(), before.population(), count.event()) : count;
  }

  /** Whether a claim is but its amount. */
  private static boolean standsAlone(Count count) {
    int amount = count.quantity().flatMap(Quantity::text).map(String::length).orElse(0);
    int claim = count.claim().text().map(String::length).orElse(0);
    return claim <= amount + FEW_LETTERS;
  }

  /** A number of a claim, or a claim without one. */
  private record Mention(Claim claim, Optional<Quantity> quantity) {
    int position() {
      return quantity.map(q -> q.number().start()).orElse(claim.content().start());
    }
  }

  /** One mention a number, by the claim that says most about it; in text order. */
  private List<Mention> mentions(List<Claim> claims) {
    Map<String, Mention> best = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Claim claim : claims) {
      List<Quantity> counted =
          claim.quantities().stream()
              .filter(q -> q.bound() != Bound.ORDINAL && !isAge(q, claim))
              .toList();
      if (counted.isEmpty()) {
        mentions.add(new Mention(claim, Optional.empty()));
      }
      for (Quantity quantity : counted) {
        Mention mention = new Mention(claim, Optional.of(quantity));
        best.merge(quantity.id(), mention, this::closer);
      }
    }
    mentions.addAll(best.values());
    mentions.sort(
        Comparator.comparingInt(Mention::position)
            .thenComparing(m -> m.quantity.map(Quantity::id).orElse(""))
            .thenComparing(m -> m.claim.id()));
    return mentions;
  }

  /** "A man of 81". */
  private boolean isAge(Quantity quantity, Claim claim) {
    if (!Count.isBare(quantity)) {
      return false;
    }
    Words words = words(claim);
    int of = words.before(quantity.number().start());
    return of > 0 && words.text(of).equals("of") && vocabulary.isOnePerson(words.text(of - 1));
  }

  /**
   * The claim that holds the number in its words, the longer chain, the one that says in which
   * event, the shorter content.
   */
  private Mention closer(Mention one, Mention other) {
    Span number = one.quantity.orElseThrow().number();
    Comparator<Mention> order =
        Comparator.comparing((Mention m) -> m.claim.content().contains(number))
            .thenComparing(m -> m.claim.chain().size())
            .thenComparing(this::namesEvent)
            .thenComparing(m -> -distance(m.claim.anchor(), number))
            .thenComparing(m -> -m.claim.content().length())
            .thenComparing(m -> m.claim.id(), Comparator.reverseOrder());
    return order.compare(one, other) >= 0 ? one : other;
  }

  private boolean namesEvent(Mention mention) {
    Words words = words(mention.claim);
    return event(mention.claim, mention.quantity, Optional.empty(), words).isPresent();
  }

  private static Words words(Claim claim) {
    return Words.of(claim.text().orElse(""), claim.content().start());
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  private Count read(Mention mention, Setting setting, List<Span> numbers) {
    Claim claim = mention.claim;
    List<Span> others = new ArrayList<>(sources(claim));
    others.addAll(numbers);
    Optional<Quantity> quantity = mention.quantity;
    Words words = words(claim);
    Kind kind = quantity.map(q -> kind(q, words)).orElse(Kind.TOTAL);
    Optional<Population> population = quantity.flatMap(q -> population(claim, q, words));
    Optional<String> unit =
        quantity.filter(q -> !isReading(q)).flatMap(Quantity::unit).map(things::unit);
    Optional<Population> thing =
        kind == Kind.MEASURE
            ? measured(quantity.orElseThrow(), unit, words, setting)
            : Optional.empty();
    Optional<Event> event =
        told(claim, quantity, population, words, setting)
            .map(e -> quantity.map(q -> byDoer(e, claim, q, words)).orElse(e))
            .map(e -> quantity.map(q -> qualified(e, q, setting, words)).orElse(e))
            .map(e -> quantity.filter(q -> isLeftOut(q, words)).flatMap(q -> around(e)).orElse(e))
            .map(e -> population.map(p -> vocabulary.eventOf(e, p)).orElse(e));
    boolean loss =
        kind != Kind.MEASURE
            && event.filter(Event::withPlans).isPresent()
            && quantity.filter(q -> isLess(q) && !isDifference(q, words)).isPresent();
    boolean certain = event.isPresent() && (population.isPresent() || quantity.isEmpty());
    return new Count(
        claim,
        quantity,
        loss ? Kind.TOTAL : kind,
        thing.or(() -> population),
        event,
        quantity.flatMap(Quantity::of).filter(CountReader::isOwner).filter(o -> !speaks(claim, o)),
        places(claim, quantity),
        phase(claim, quantity, setting),
        era(claim, quantity, event.or(() -> population.flatMap(this::usualEvent)), setting),
        isFormer(mention, words, setting),
        unit,
        setting.around(claim.content().start(), words, others),
        certain,
        Optional.empty());
  }

  /**
   * "Will cut its workforce by 4,200": the jobs lost are counted, and not a change in their number.
   */
  private static boolean isLess(Quantity quantity) {
    return quantity.trend().filter(Trend.DOWN::equals).isPresent();
  }

  /** "400 fewer than it had sought". */
  private boolean isDifference(Quantity quantity, Words words) {
    return wordAfter(words, quantity.number()).filter(vocabulary::addsFromAfter).isPresent();
  }

  /** "All but 2,300 homes have power again". */
  private static boolean isLeftOut(Quantity quantity, Words words) {
    int before = words.before(quantity.span().start());
    return before > 0 && words.text(before).equals("but") && words.text(before - 1).equals("all");
  }

  private Optional<Event> around(Event event) {
    return event.within().flatMap(vocabulary::eventNamed);
  }

  private Event qualified(Event event, Count count, Setting setting) {
    return qualified(event, count.quantity().orElseThrow(), setting, words(count.claim()));
  }

  /** "640 suspected cases", "tests confirmed 83 cases", "it lists 83 as confirmed". */
  private Event qualified(Event event, Quantity quantity, Setting setting, Words claim) {
    Words sentence = setting.sentence(quantity.number().start());
    Words words = sentence.size() == 0 ? claim : sentence;
    int number = words.before(quantity.number().start());
    Event qualified = event;
    for (int i = Math.max(0, number - QUALIFIERS_BEFORE + 1); i <= number; i++) {
      qualified =
          isOfAnother(words, i) ? event : vocabulary.eventAs(qualified, words, i).orElse(qualified);
    }
    Words after = words.after(quantity.number().end());
    int end = Math.min(after.size(), QUALIFIERS);
    for (int i = 0; i < end && !isOfAnother(after, i); i++) {
      qualified = vocabulary.eventAs(qualified, after, i).orElse(qualified);
    }
    return qualified;
  }

  /** Whether what follows is said of another number: a clause break, a number, "and". */
  private static boolean isOfAnother(Words words, int index) {
    return words.get(index).isBreak()
        || isNumeral(words.get(index))
        || words.text(index).equals("and");
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

  private boolean isFormer(Mention mention, Words words, Setting setting) {
    int at = mention.quantity.map(q -> q.span().start()).orElse(mention.position());
    return vocabulary.isFormer(words, at) || vocabulary.isFormer(setting.sentence(at), at);
  }

  /** What an amount is of, by its own words or those of its sentence: rain, wind, a fine. */
  private Optional<Population> measured(
      Quantity quantity, Optional<String> unit, Words words, Setting setting) {
    Span number = quantity.span();
    Optional<String> kind =
        quantity.unit().filter(this::isMoney).isPresent() ? Optional.of(MONEY) : unit;
    return things
        .named(words, number, kind)
        .or(() -> things.named(setting.sentence(number.start()), number, kind));
  }

  /** A currency, or what is measured in millions and no list knows, as "50 million korunds". */
  private boolean isMoney(String unit) {
    return vocabulary.isMoney(unit)
        || !vocabulary.isMeasure(things.unit(unit)) && !vocabulary.isMeasure(unit);
  }

  private Kind kind(Quantity quantity, Words words) {
    if (quantity.unit().filter(unit -> isMeasured(quantity, unit)).isPresent()
        || isReading(quantity)) {
      return Kind.MEASURE;
    }
    boolean adds =
        quantity.trend().isPresent() && !isPartitive(quantity)
            || wordBefore(words, quantity.number()).filter(vocabulary::addsFromBefore).isPresent()
            || wordAfter(words, quantity.number()).filter(vocabulary::addsFromAfter).isPresent();
    return adds ? Kind.ADDITION : Kind.TOTAL;
  }

  /** What is read off a scale and counts nothing: "magnitude 6", "a 5.9-magnitude quake". */
  private boolean isReading(Quantity quantity) {
    Optional<String> noun = quantity.unit().map(Count::head);
    if (noun.filter(MAGNITUDE::equals).isPresent()) {
      return true;
    }
    boolean fraction = quantity.value().filter(v -> v.stripTrailingZeros().scale() > 0).isPresent();
    return fraction && (Count.isBare(quantity) || noun.filter(this::isHappening).isPresent());
  }

  /** "A quake measuring 6.1 hit the coast": what can be no unit of a number. */
  private boolean isHappening(String noun) {
    return Scopes.isIncident(noun)
        || vocabulary.population(noun).isEmpty() && vocabulary.event(noun).isPresent();
  }

  /** What no list knows and comes in millions is money or the like: "50 million korunds". */
  private boolean isMeasured(Quantity quantity, String unit) {
    return vocabulary.isMeasure(things.unit(unit))
        || vocabulary.isMeasure(unit)
        || Numbers.size(quantity) >= MILLION
            && vocabulary.population(Count.head(unit)).isEmpty()
            && vocabulary.event(Count.head(unit)).isEmpty()
            && !isNationals(Count.head(unit));
  }

  private static Optional<String> wordBefore(Words words, Span number) {
    int before = words.before(number.start());
    return before < 0 ? Optional.empty() : Optional.of(words.text(before));
  }

  private static Optional<String> wordAfter(Words words, Span number) {
    for (Words.Word word : words.all()) {
      if (word.start() >= number.end()) {
        return Optional.of(word.text());
      }
    }
    return Optional.empty();
  }

  // What is counted

  private Optional<Population> population(Claim claim, Quantity quantity, Words words) {
    Optional<Population> part = populationOfPart(quantity, words);
    if (part.isPresent()) {
      return part;
    }
    Optional<Population> phrase = quantity.text().flatMap(this::populationOfPhrase);
    if (phrase.isPresent()) {
      return phrase;
    }
    if (!Count.isBare(quantity) && !isBegun(quantity, words)) {
      Optional<String> noun = quantity.unit().map(Count::head);
      return noun.filter(vocabulary::isMember).isPresent()
          ? quantity.of().or(() -> speaker(claim)).flatMap(this::membersOf)
          : noun.flatMap(this::population);
    }
    return nounAfter(quantity, words)
        .flatMap(vocabulary::population)
        .or(() -> populationOfSum(quantity, words))
        .or(() -> populationPutAt(quantity, words))
        .or(() -> populationOfTheme(claim, quantity, words))
        .or(() -> populationAmong(quantity, words));
  }

  /** "No more than 75 shot down": the noun is the beginning of what befell them. */
  private boolean isBegun(Quantity quantity, Words words) {
    int last = words.before(quantity.span().end() + 1);
    return last > 0
        && isWithin(words.get(last), quantity.span())
        && vocabulary
            .eventAt(words, last, Optional.empty())
            .filter(event -> event.end() > last + 1)
            .isPresent();
  }

  /** "It has increased its isolation beds to 70": what grows or shrinks to a number is counted. */
  private Optional<Population> populationOfTheme(Claim claim, Quantity number, Words words) {
    int before = words.before(number.number().start());
    boolean changes =
        before >= 0
            && words.text(before).equals("to")
            && claim.predicate().filter(vocabulary::isWeak).isPresent();
    return changes
        ? claim
            .theme()
            .map(Count::head)
            .filter(noun -> !vocabulary.isSumOf(noun) && !noun.equals(Inflection.singular(noun)))
            .flatMap(this::population)
        : Optional.empty();
  }

  /** "Arrests among the marchers rose to 41". */
  private Optional<Population> populationAmong(Quantity number, Words words) {
    int end = words.before(number.number().start());
    for (int i = 0; i < end; i++) {
      if (words.text(i).equals("among")) {
        int noun = words.text(i + 1).equals("the") ? i + 2 : i + 1;
        return noun <= end ? vocabulary.population(words.text(noun)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Five of the dead were children". */
  private Optional<Population> populationOfPart(Quantity quantity, Words words) {
    Words after = words.after(quantity.span().end());
    boolean says = isPartitive(quantity) && after.size() > 1 && IDENTIFYING.contains(after.text(0));
    return says ? vocabulary.population(after.text(1)) : Optional.empty();
  }

  /** Who says it, as whose "nine of our colleagues" may be. */
  private static Optional<Actor> speaker(Claim claim) {
    List<Attribution> chain = claim.chain();
    return chain.isEmpty()
        ? Optional.empty()
        : chain.get(chain.size() - 1).speakers().stream().findFirst();
  }

  /** "Eleven of its members" are officers where it is the police officers' union. */
  private Optional<Population> membersOf(Actor body) {
    Words name = Words.of(body.name(), 0);
    for (int i = name.size() - 1; i >= 0; i--) {
      String word = Scopes.withoutPossessive(name.text(i));
      Optional<Population> population = vocabulary.population(word);
      if (population.isPresent()) {
        return population;
      }
    }
    return Optional.empty();
  }

  /** "The number of missiles was raised to 16". */
  private Optional<Population> populationOfSum(Quantity number, Words words) {
    int end = words.before(number.number().start());
    for (int i = 0; i < end - 1; i++) {
      if (vocabulary.isSumOf(words.text(i)) && words.text(i + 1).equals("of")) {
        for (int noun = i + 2; noun <= Math.min(end, i + SUM_OF); noun++) {
          Optional<Population> population = vocabulary.population(words.text(noun));
          if (population.isPresent()) {
            return population;
          }
        }
        return populationAt(words.from(i + 2).upTo(end - i - 1));
      }
    }
    return Optional.empty();
  }

  /** "It puts the drones at 170". */
  private Optional<Population> populationPutAt(Quantity number, Words words) {
    int at = words.before(number.span().start());
    boolean put = at == 2 && words.text(at).equals("at") && ARTICLES.contains(words.text(0));
    return put ? vocabulary.population(words.text(1)) : Optional.empty();
  }

  /** "Its number of isolation beds": what no list knows, if it is a plural. */
  private Optional<Population> populationAt(Words phrase) {
    int end = Governing.endOfPhrase(phrase);
    String head = end == 0 ? "" : phrase.text(end - 1);
    boolean tellsEvent = firstIn(phrase.upTo(end), 0, Optional.empty()).isPresent();
    return tellsEvent || head.equals(Inflection.singular(head))
        ? Optional.empty()
        : population(head);
  }

  /** The population of the unit that a bare number was understood to have, if a list knows it. */
  private Optional<Population> understood(Quantity quantity) {
    return quantity.unit().map(Count::head).flatMap(vocabulary::population);
  }

  /** "Unmanned aircraft", where the unit is but "aircraft". */
  private Optional<Population> populationOfPhrase(String text) {
    int last = text.lastIndexOf(' ');
    int before = last < 0 ? -1 : text.lastIndexOf(' ', last - 1);
    return before < 0 ? Optional.empty() : vocabulary.population(text.substring(before + 1));
  }

  private Optional<Population> population(String noun) {
    Optional<Population> listed = vocabulary.population(noun);
    if (listed.isPresent()) {
      return listed;
    }
    if (vocabulary.event(noun).isPresent() || isNationals(noun)) {
      return Optional.empty();
    }
    return Optional.of(Population.unlisted(Inflection.plural(Inflection.singular(noun))));
  }

  /** "12,000 Ruritanians" names whose people they are and not what they are. */
  private static boolean isNationals(String noun) {
    return Character.isUpperCase(noun.charAt(0));
  }

  /** The noun in "14 of them crew" and "22, all crew": the first that a list knows. */
  private Optional<String> nounAfter(Quantity quantity, Words words) {
    int seen = 0;
    for (Words.Word word : words.all()) {
      if (word.start() >= quantity.number().end() && seen < 4) {
        seen++;
        if (vocabulary.population(word.text()).filter(p -> !p.isOfPlaces()).isPresent()
            && vocabulary.event(word.text()).isEmpty()) {
          return Optional.of(word.text());
        }
        boolean another = DOING.contains(word.text()) || POSSESSIVE.contains(word.text());
        boolean elsewhere = Setting.leadsToPlace(word.text());
        if (another || elsewhere || word.isBreak() || Character.isDigit(word.text().charAt(0))) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  // In which event

  private Optional<Event> told(
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
        && DETERMINERS.contains(words.text(before))
        && isNumeral(words.get(before - 2));
  }

  private static boolean isWithinAnother(Claim claim, Quantity number) {
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
    return nearest(List.of(whole), whole, counted, own, FAR_FOR_PARTS)
        .or(() -> counted.filter(p -> isStaff(words, whole, p)).flatMap(p -> employed()))
        .or(() -> aroundPart(claim, whole, counted, words))
        .or(() -> counted.flatMap(this::usualEvent));
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
                || !Scopes.withoutPossessive(words.text(before)).equals(words.text(before)));
    boolean workers =
        counted.name().equals(WORKERS)
            || vocabulary.around(counted).stream().anyMatch(p -> p.name().equals(WORKERS));
    return owned && workers;
  }

  private Optional<Event> employed() {
    return vocabulary.eventNamed("employed");
  }

  /** "Its ambulances alone had carried 52": the doers stand before the number, or speak. */
  private Event byDoer(Event event, Claim claim, Quantity number, Words words) {
    Words doers = words.upTo(words.before(number.number().start()) + 1);
    Event meant = vocabulary.eventBy(doers, event);
    return speaker(claim)
        .map(speaker -> vocabulary.eventBy(Words.of(speaker.name(), 0), meant))
        .orElse(meant);
  }

  private Optional<Event> event(
      Claim claim, Optional<Quantity> quantity, Optional<Population> counted, Words words) {
    if (quantity.isEmpty()) {
      return firstIn(words, 0, counted)
          .or(() -> claim.predicate().flatMap(vocabulary::event))
          .filter(event -> takesPosition(claim, event));
    }
    Quantity number = quantity.get();
    if (vocabulary.isOfSettlement(words, number.span().start())) {
      return vocabulary.eventNamed(LIVING);
    }
    Words governing = Governing.of(words, number.span());
    return befallingPart(number, counted, words)
        .or(() -> byUnit(number))
        .or(() -> number.unit().isEmpty() ? bySubject(number, counted, words) : Optional.empty())
        .or(() -> nearest(claim.quantities(), number, counted, governing, far(counted)))
        .or(() -> Count.isBare(number) ? bySubject(number, counted, words) : Optional.empty())
        .or(() -> byPredicate(claim, number, counted, words))
        .or(
            () ->
                claim
                    .theme()
                    .flatMap(theme -> firstIn(Words.of(theme, 0), 0, counted))
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
    boolean named = nearest(List.of(quantity), quantity, Optional.empty(), words, FAR).isPresent();
    return named ? counted.flatMap(this::usualEvent) : Optional.empty();
  }

  private Optional<Event> usualEvent(Population population) {
    return population.usualEvent().flatMap(vocabulary::eventNamed);
  }

  private Optional<Event> byPredicate(
      Claim claim, Quantity number, Optional<Population> counted, Words words) {
    int before = words.before(number.span().start());
    if (Count.isBare(number) && leads(words, before)) {
      return Optional.empty();
    }
    return claim
        .predicate()
        .flatMap(predicate -> vocabulary.event(predicate, counted))
        .filter(event -> canCount(event, counted));
  }

  /**
   * "The union, having gone through its files, arrived at 13", "he held to his 30": nobody came or
   * was held.
   */
  private static boolean arrivesAt(Words words, EventWord event, Quantity number) {
    int at = event.end();
    int before = words.before(number.number().start());
    return Count.isBare(number) && at <= before && leads(words, before) && at >= before - 1;
  }

  /** "At", or "to his", right before a number. */
  private static boolean leads(Words words, int before) {
    if (before < 0) {
      return false;
    }
    boolean his = POSSESSIVE.contains(words.text(before)) && before > 0;
    return his ? ARRIVING.contains(words.text(before - 1)) : words.text(before).equals("at");
  }

  private static boolean canCount(Event event, Optional<Population> counted) {
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
    Optional<Event> whole = isPartitive(number) ? byUnit(number) : Optional.empty();
    return whole.filter(event -> !event.name().equals(KILLED)).isPresent()
        ? nearest(List.of(number), number, counted, words.after(number.span().end()), FAR_FOR_PARTS)
        : Optional.empty();
  }

  /** A negated claim without a number is about the event that its own predicate names. */
  private boolean takesPosition(Claim claim, Event event) {
    return claim.polarity() == Polarity.AFFIRMED
        || claim.predicate().flatMap(vocabulary::event).filter(event::equals).isPresent();
  }

  /**
   * "The ministry put the number of injured at 131", where the claim is but "131"; "47 soldiers,
   * five officers among them, had surrendered", where it is but "47 soldiers".
   */
  private Optional<Event> inSentence(
      Claim claim, Quantity quantity, Optional<Population> counted, Setting setting) {
    Words sentence = Governing.of(setting.sentence(quantity.number().start()), quantity.span());
    int number = sentence.before(quantity.number().start());
    for (int i = number; i >= 0 && i > number - NEAR_IN_SENTENCE; i--) {
      boolean date = i > 0 && Calendar.isNamed(sentence.text(i - 1));
      if (sentence.get(i).isBreak() || Character.isDigit(sentence.text(i).charAt(0)) && !date) {
        break;
      }
      Optional<EventWord> found = vocabulary.eventAt(sentence, i, counted);
      // "Officials ordered 900 people to leave" goes around the number, cue or not.
      boolean around = found.filter(event -> event.end() > number).isPresent();
      if (!around && isOfSource(claim, sentence, i)) {
        break;
      }
      if (found.isPresent() && canCount(found.get().event(), counted)) {
        return found.map(EventWord::event);
      }
    }
    if (Count.isBare(quantity)) {
      return announced(sentence, number).or(() -> ofSum(sentence, number));
    }
    Words after = sentence.from(number + 1);
    return nearest(List.of(quantity), quantity, counted, after, FAR_IN_SENTENCE);
  }

  /**
   * "Relatives who have gathered at the harbour insist on six", "the mayor dismissed that and put
   * it at 20": none of the six has gathered and none of the 20 is dismissed, for what stands
   * between a source and its cue is what the source does. But "the League plans a second rally and
   * expects 100,000" tells where they will be.
   */
  private static boolean isOfSource(Claim claim, Words words, int index) {
    Words.Word word = words.get(index);
    for (Attribution hop : claim.chain()) {
      Span cue = hop.cue();
      boolean ofSource = hop.source().filter(span -> holds(span, word)).isPresent();
      if (ofSource || holds(cue, word) && isVerbOf(cue, words, index)) {
        return true;
      }
      boolean between =
          hop.source().filter(span -> span.end() <= word.start()).isPresent()
              && word.end() <= cue.start();
      if (between && !isNoun(words, index)) {
        return true;
      }
    }
    return false;
  }

  /** "Held to", "has stuck to", but not the cases in "putting confirmed cases at". */
  private static boolean isVerbOf(Span cue, Words words, int index) {
    return index < 2 || words.get(index - 2).start() < cue.start();
  }

  /** Whether an article or the like stands one or two words before. */
  private static boolean isNoun(Words words, int index) {
    for (int i = index - 1; i >= 0 && i >= index - 2 && !words.get(i).isBreak(); i--) {
      if (ARTICLES.contains(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Span span, Words.Word word) {
    return span.start() <= word.start() && word.end() <= span.end();
  }

  /** Where the text says who says it. */
  private static List<Span> sources(Claim claim) {
    return claim.chain().stream().flatMap(hop -> hop.source().stream()).toList();
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
    return firstIn(sentence.between(source.get().start(), source.get().end()), 0, counted)
        .filter(event -> canCount(event, counted));
  }

  /** "The number of people known to have died in the slide has reached 44". */
  private Optional<Event> ofSum(Words sentence, int number) {
    for (int i = 0; i < number; i++) {
      boolean sum = vocabulary.isSumOf(sentence.text(i)) && sentence.text(i + 1).equals("of");
      if (sum) {
        Words subject = sentence.from(i).upTo(number - i);
        boolean counts = subject.all().stream().anyMatch(CountReader::isNumeral);
        return counts ? Optional.empty() : firstIn(subject, 0, Optional.empty());
      }
    }
    return Optional.empty();
  }

  private static boolean isNumeral(Words.Word word) {
    return Character.isDigit(word.text().charAt(0));
  }

  /** "As for the injured, the ministry says there are 1,120". */
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

  /** "The number of people killed when the dam above the town burst has risen to 31". */
  private Optional<Event> bySubject(Quantity number, Optional<Population> counted, Words words) {
    int end = words.before(number.number().start());
    for (int i = 0; i < end; i++) {
      if (vocabulary.isSumOf(words.text(i))) {
        return firstIn(words, i, counted);
      }
    }
    return Optional.empty();
  }

  private Optional<Event> firstIn(Words words, int from, Optional<Population> counted) {
    for (int i = from; i < words.size(); i++) {
      Optional<EventWord> found = vocabulary.eventAt(words, i, counted);
      if (found.isPresent()) {
        return found.map(EventWord::event);
      }
    }
    return Optional.empty();
  }

  private Optional<Event> nearest(
      List<Quantity> quantities,
      Quantity quantity,
      Optional<Population> counted,
      Words words,
      int far) {
    Set<Integer> otherNumbers = new HashSet<>();
    for (Quantity other : quantities) {
      if (!other.id().equals(quantity.id())) {
        otherNumbers.add(other.number().start());
      }
    }
    boolean named = quantity.text().flatMap(this::populationOfPhrase).isPresent();
    Event nearest = null;
    int least = quantity.partOf().isPresent() ? FAR_FOR_PARTS : far;
    Optional<Population> understood = counted.isPresent() ? Optional.empty() : understood(quantity);
    int index = 0;
    while (index < words.size()) {
      Optional<EventWord> found = eventAt(words, index, counted, understood);
      if (found.isPresent()) {
        int cost = cost(words, found.get(), quantity.span(), otherNumbers);
        cost += isWhoIsCounted(words.get(index), quantity.span()) ? CLAUSE_BREAK : 0;
        boolean ofName = named && isWithin(words.get(index), quantity.span());
        boolean reports = arrivesAt(words, found.get(), quantity);
        if (cost < least && !reports && !ofName && canCount(found.get().event(), counted)) {
          least = cost;
          nearest = found.get().event();
        }
        index = found.get().end();
      } else {
        index++;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** "Expects no more than 70,000 to be cut off", said of homes: these are not stranded. */
  private Optional<EventWord> eventAt(
      Words words, int index, Optional<Population> counted, Optional<Population> understood) {
    Optional<EventWord> found = vocabulary.eventAt(words, index, counted);
    return found.isEmpty() || understood.isEmpty() || canCount(found.get().event(), understood)
        ? found
        : vocabulary
            .eventAt(words, index, understood)
            .filter(word -> canCount(word.event(), understood))
            .or(() -> found);
  }

  /** "30 participants were held": the noun tells an event, but who they are first of all. */
  private boolean isWhoIsCounted(Words.Word word, Span phrase) {
    return isWithin(word, phrase) && vocabulary.population(word.text()).isPresent();
  }

  /** "120 rescue workers": the word is part of what they are called. */
  private static boolean isWithin(Words.Word word, Span phrase) {
    return word.start() >= phrase.start() && word.end() <= phrase.end();
  }

  /** How far a word is from a number: words between, clause breaks and other numbers more. */
  private int cost(Words words, EventWord event, Span number, Set<Integer> otherNumbers) {
    int start = words.get(event.start()).start();
    int end = words.get(event.end() - 1).end();
    boolean before = end <= number.start();
    int cost = before ? 1 : 0;
    for (Words.Word word : words.all()) {
      boolean between =
          before
              ? word.start() >= end && word.end() <= number.start()
              : word.start() >= number.end() && word.end() <= start;
      if (between) {
        boolean next = !before && word.text().equals("and") && comesBeforeNumber(words, word);
        cost += next ? CLAUSE_BREAK : weight(word, otherNumbers);
      }
    }
    return cost;
  }

  /** "Arrests have risen to 140 and deaths to 19": what follows the first number is the other's. */
  private static boolean comesBeforeNumber(Words words, Words.Word word) {
    for (Words.Word later : words.all()) {
      if (later.start() > word.start() && isNumeral(later)) {
        return true;
      }
    }
    return false;
  }

  private int weight(Words.Word word, Set<Integer> otherNumbers) {
    if (otherNumbers.contains(word.start()) || Character.isDigit(word.text().charAt(0))) {
      return OTHER_NUMBER;
    }
    if (vocabulary.opensClause(word.text())) {
      return OTHER_CLAUSE;
    }
    return word.isBreak() ? CLAUSE_BREAK : 1;
  }

  // What the words around it leave out

  private Count inherited(
      Count count, Antecedents antecedents, Map<String, Count> byQuantity, Setting setting) {
    if (count.quantity().isEmpty() || count.kind() == Kind.MEASURE) {
      return count;
    }
    Optional<Population> population = count.population();
    Optional<Event> event = count.event();
    Kind kind = count.kind();
    Optional<Count> whole =
        count
            .quantity()
            .get()
            .partOf()
            .map(Quantity::id)
            .map(byQuantity::get)
            .filter(w -> isNoLarger(count, w));
    if (whole.isPresent()) {
      population = population.or(whole.get()::population);
      Optional<Population> counted = population;
      event =
          event
              .filter(e -> canCount(e, counted))
              .or(whole.get()::event)
              .map(e -> qualified(e, count, setting));
      boolean same =
          population.equals(whole.get().population()) && event.equals(whole.get().event());
      kind = same && kind == Kind.TOTAL && isPartOf(count, whole.get()) ? Kind.PART : kind;
    }
    Count known = count.with(kind, population, event);
    if (isOpen(known) && isOfThem(known) && whole.isEmpty()) {
      population = population.or(() -> topicPopulation(known, setting));
    }
    Count open = count.with(kind, population, event);
    Optional<Event> topic = isOpen(open) ? topic(open, setting) : Optional.empty();
    Optional<Count> meant =
        isOpen(open) ? meant(open, topic, antecedents, setting) : Optional.empty();
    if (meant.isPresent()) {
      if (meant.get().kind() == Kind.MEASURE && event.isEmpty()) {
        return count.as(meant.get());
      }
      population = population.or(meant.get()::population);
      Optional<Population> understood = population;
      event = event.filter(e -> canCount(e, understood)).or(meant.get()::event);
    } else if (isOpen(open) && event.isEmpty()) {
      population = population.or(() -> topicPopulation(open, setting));
      event = topic;
    }
    if (event.isEmpty() && count.isBare()) {
      event = count.quantity().get().unit().map(Count::head).flatMap(vocabulary::event);
    }
    if (event.isEmpty() && isOfNationals(count)) {
      event = vocabulary.eventNamed("present");
    }
    if (meant.isEmpty()) {
      event = event.or(() -> strongPredicate(count).map(Event::unlisted));
    }
    if (population.isEmpty() && !isOfNationals(count)) {
      population =
          event.isEmpty()
              ? count.quantity().flatMap(this::understood)
              : event
                  .flatMap(Event::population)
                  .filter(PEOPLE::equals)
                  .map(vocabulary::populationNamed);
    }
    Optional<Event> exactly = event.map(e -> qualified(e, count, setting));
    Count inherited = count.with(kind, population, exactly);
    boolean timeless = count.era().isEmpty() && count.claim().time().isEmpty();
    return meant.map(m -> inherited.like(m, timeless ? m.era() : count.era())).orElse(inherited);
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

  /**
   * "Twenty-one were killed. Nine of the victims were children": of the victims, not of children.
   */
  private Optional<Population> wholeOf(Count count) {
    Quantity quantity = count.quantity().orElseThrow();
    return isPartitive(quantity) && !count.isBare() ? understood(quantity) : count.population();
  }

  /** "We counted 2,800 of them": of those whom the sentence before is about. */
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
      if (isOfSource(count.claim(), sentence, i)) {
        continue;
      }
      Optional<EventWord> found = vocabulary.eventAt(sentence, i, count.population());
      if (found.isPresent() && canCount(found.get().event(), count.population())) {
        return found.map(EventWord::event);
      }
    }
    return Optional.empty();
  }

  /** "Tractors blocked the bridges. We counted 2,800 of them." */
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

  /** "…15 million cubic metres left, rather than the 11 million that it had reported". */
  private static boolean isSupersededBy(Count count, Count last) {
    return count.former()
        && count.isBare()
        && !last.former()
        && count.position() - last.position() <= SENTENCE
        && last.document().equals(count.document());
  }

  /** "112, from 43": what a number was before is no part of what it is, nor is a higher number. */
  private static boolean isPartOf(Count count, Count whole) {
    double size = Numbers.size(count.quantity().orElseThrow());
    return !count.former() && size <= Numbers.size(whole.quantity().orElseThrow());
  }

  /** "Some 17 were treated. We counted 2,800 of them": these are not the 17. */
  private static boolean isNoLarger(Count count, Count whole) {
    double most = Numbers.size(whole.quantity().orElseThrow());
    return most == 0 || Numbers.size(count.quantity().orElseThrow()) <= most;
  }

  private static boolean canBeTakenBack(Count count) {
    return count.quantity().filter(q -> q.partOf().isEmpty() && !isPartitive(q)).isPresent();
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
        .filter(predicate -> noun.filter(Inflection.singular(predicate)::equals).isEmpty());
  }

  private boolean isOfNationals(Count count) {
    return !count.isBare()
        && count.quantity().get().unit().isPresent()
        && isNationals(Count.head(count.quantity().get().unit().get()));
  }

  /**
   * A bare number later on means a total or an amount, and not a part of one, nor the whole that
   * one is a part of, nor what an amount is in another currency.
   */
  private static boolean canBeMeantLater(Count count, Setting setting) {
    return count.quantity().filter(number -> !isWithinAnother(count.claim(), number)).isPresent()
        && !setting.isConversion(count.quantity().get().span())
        && (count.kind() == Kind.TOTAL || count.kind() == Kind.MEASURE)
        && (count.event().isPresent() || count.population().isPresent() || count.unit().isPresent())
        && count.event().filter(event -> event.name().equals(LIVING)).isEmpty()
        && count.quantity().get().partOf().isEmpty();
  }

  /** "Fourteen of them", "eleven of the dead". */
  static boolean isPartitive(Quantity quantity) {
    String text = quantity.text().orElse("");
    int of = text.indexOf(" of ");
    return of >= 0
        && (text.startsWith(" of the", of)
            || text.startsWith(" of those", of)
            || text.startsWith(" of whom", of)
            || text.startsWith(" of which", of));
  }

  // Where and when

  private static List<Place> places(Claim claim, Optional<Quantity> quantity) {
    Optional<String> home = quantity.flatMap(Quantity::of).flatMap(actor -> actor.country());
    List<Place> abroad =
        claim.places().stream()
            .filter(place -> home.filter(place.country()::equals).isEmpty())
            .toList();
    List<Place> candidates = abroad.isEmpty() ? claim.places() : abroad;
    return candidates.stream()
        .filter(p -> candidates.stream().noneMatch(q -> !q.equals(p) && p.contains(q)))
        .toList();
  }

  /**
   * "The league now expects 60,000": the word before the number looks ahead. "It is 420 if the
   * night shift is included": that is a way of counting and no condition.
   */
  private static Phase phase(Claim claim, Optional<Quantity> quantity, Setting setting) {
    Phase phase = Phase.of(claim);
    if (phase == Phase.DEMANDED && Phase.hasComeAbout(words(claim))) {
      return Phase.DONE;
    }
    Words around = setting.sentence(claim.content().start());
    if (phase == Phase.CONDITIONAL && around.all().stream().anyMatch(Phase::counts)) {
      return Phase.DONE;
    }
    if (phase != Phase.DONE || quantity.isEmpty()) {
      return phase;
    }
    Words sentence = setting.sentence(quantity.get().number().start());
    int before = sentence.before(quantity.get().span().start());
    return before >= 0 && Phase.looksAhead(sentence.text(before)) ? Phase.EXPECTED : phase;
  }

  /** The year, or the words for the time, of what was over long before the story began. */
  private String era(
      Claim claim, Optional<Quantity> quantity, Optional<Event> event, Setting setting) {
    int at = quantity.map(q -> q.number().start()).orElse(claim.content().start());
    Words words = words(claim);
    Optional<LocalDate> end =
        claim
            .time()
            .flatMap(Edtf::latest)
            .or(() -> yearIn(words, quantity))
            .or(() -> yearIn(setting.lead(at)));
    Optional<LocalDate> printed = claim.source().publishedAt().flatMap(Edtf::earliest);
    if (printed.isEmpty()) {
      return "";
    }
    if (event.filter(Event::stands).isPresent() && isOfLateYears(end, printed.get())) {
      return "";
    }
    if (end.isPresent() && end.get().isBefore(printed.get().minusDays(storyDays))) {
      return Integer.toString(end.get().getYear());
    }
    if (event.filter(Event::befalls).isPresent()
        && claim.time().isPresent()
        && isBefore(end, printed.get().minusDays(ANOTHER))) {
      return end.get().getYear() + "-" + end.get().getMonthValue();
    }
    boolean recent = end.isPresent() && claim.time().isPresent();
    return recent ? "" : PastTimes.in(setting.sentence(at), at, printed.get());
  }

  /** "It had 7,300 employees at the end of last year" is a word on how many it has. */
  private static boolean isOfLateYears(Optional<LocalDate> end, LocalDate printed) {
    return end.filter(day -> day.getYear() >= printed.getYear() - 1).isPresent();
  }

  private static boolean isBefore(Optional<LocalDate> end, LocalDate day) {
    return end.filter(last -> last.isBefore(day)).isPresent();
  }

  /** The year that the opening words of a sentence name: "In the cuts of 1992, …". */
  private static Optional<LocalDate> yearIn(Words lead) {
    for (Words.Word word : lead.all()) {
      if (isYear(word.text())) {
        return Optional.of(LocalDate.of(Integer.parseInt(word.text()), 12, 31));
      }
    }
    return Optional.empty();
  }

  /** The last day of the year where a claim without a time begins or ends with "in 1987". */
  private static Optional<LocalDate> yearIn(Words words, Optional<Quantity> quantity) {
    for (int i = 0; i < words.size(); i++) {
      boolean opens = i == 0 || i == 1 && words.text(0).equals("in");
      boolean closes = i > 0 && i == words.size() - 1 && words.text(i - 1).equals("in");
      int start = words.get(i).start();
      boolean counts = quantity.filter(q -> q.number().start() == start).isPresent();
      if ((opens || closes) && !counts && isYear(words.text(i))) {
        return Optional.of(LocalDate.of(Integer.parseInt(words.text(i)), 12, 31));
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && word.compareTo("1500") > 0;
  }
}
