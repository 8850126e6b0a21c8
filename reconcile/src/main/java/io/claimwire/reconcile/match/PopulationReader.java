package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a number counts: by its phrase, by the noun after it, or by what its claim is about.
 */
final class PopulationReader {

  /** How many words after "the number of" may name what it is of. */
  private static final int SUM_OF = 4;

  private static final Set<String> ARTICLES = FunctionWords.of("articles");
  private static final Set<String> IDENTIFYING = FunctionWords.of("identifying");

  private static final Set<String> DOING = FunctionWords.of("doing");

  private static final Set<String> POSSESSIVE = FunctionWords.of("possessives");

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Sums sums = new Sums();

  // What is counted

  Optional<Population> population(Claim claim, Quantity quantity, Words words) {
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
        && Nearness.isWithin(words.get(last), quantity.span())
        && vocabulary
            .eventAt(words, last, Optional.empty())
            .filter(event -> event.end() > last + 1)
            .isPresent();
  }

  /** "It has raised its lifeboats to 12": what grows or shrinks to a number is counted. */
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
    boolean says =
        Count.isPartitive(quantity) && after.size() > 1 && IDENTIFYING.contains(after.text(0));
    return says ? vocabulary.population(after.text(1)) : Optional.empty();
  }

  /** Who says it, as whose "nine of our colleagues" may be. */
  static Optional<Actor> speaker(Claim claim) {
    List<Attribution> chain = claim.chain();
    return chain.isEmpty()
        ? Optional.empty()
        : chain.get(chain.size() - 1).speakers().stream().findFirst();
  }

  /** "Eleven of its members" are officers where it is the police officers' union. */
  private Optional<Population> membersOf(Actor body) {
    Words name = Words.of(body.name(), 0);
    for (int i = name.size() - 1; i >= 0; i--) {
      String word = Inflection.withoutPossessive(name.text(i));
      Optional<Population> population = vocabulary.population(word);
      if (population.isPresent()) {
        return population;
      }
    }
    return Optional.empty();
  }

  /** "The number of wrecks was put up to 60", "put up to 60 the number of wrecks". */
  private Optional<Population> populationOfSum(Quantity number, Words words) {
    int at = words.before(number.number().start()) + 1;
    return populationLeading(sums.before(words, at))
        .or(() -> populationLeading(sums.after(words, words.before(number.span().end()))));
  }

  /** The same where the claim is but the end of its sentence. */
  Optional<Population> summedIn(Words sentence, Quantity number) {
    int at = sentence.before(number.number().start()) + 1;
    Words sum = sums.before(sentence, at);
    boolean broken = sum.all().stream().anyMatch(Words.Word::isBreak);
    return broken || sum.size() == 0 ? Optional.empty() : populationLeading(sum);
  }

  private Optional<Population> populationLeading(Words phrase) {
    for (int noun = 0; noun < Math.min(phrase.size(), SUM_OF); noun++) {
      Optional<Population> population = vocabulary.population(phrase.text(noun));
      if (population.isPresent()) {
        // "Rebel fighters" are fighters.
        Optional<Population> head =
            noun + 1 < phrase.size() ? vocabulary.population(phrase.text(noun + 1)) : population;
        return head.or(() -> population);
      }
    }
    return populationAt(phrase);
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
    boolean tellsEvent = vocabulary.firstEventIn(phrase.upTo(end), 0, Optional.empty()).isPresent();
    return tellsEvent || head.equals(Inflection.singular(head))
        ? Optional.empty()
        : population(head);
  }

  /** The population of the unit that a bare number was understood to have, if a list knows it. */
  Optional<Population> understood(Quantity quantity) {
    return quantity.unit().map(Count::head).flatMap(vocabulary::population);
  }

  /** "Unmanned aircraft", where the unit is but "aircraft". */
  Optional<Population> populationOfPhrase(String text) {
    int last = text.lastIndexOf(' ');
    int before = last < 0 ? -1 : text.lastIndexOf(' ', last - 1);
    return before < 0 ? Optional.empty() : vocabulary.population(text.substring(before + 1));
  }

  Optional<Population> population(String noun) {
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
  static boolean isNationals(String noun) {
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
}
