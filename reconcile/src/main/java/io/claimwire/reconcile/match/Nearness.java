package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import io.claimwire.reconcile.match.Vocabulary.EventWord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the word for an event that stands nearest to a number. */
final class Nearness {

  /** The same for a number that is part of another and so belongs with that one by itself. */
  private static final int FAR_FOR_PARTS = 4;

  private static final Set<String> ARRIVING = FunctionWords.of("arriving");

  private static final Set<String> ARTICLES = FunctionWords.of("articles");

  private static final Set<String> SETTING = FunctionWords.of("before a setting");

  private static final Set<String> POSSESSIVE = FunctionWords.of("possessives");

  private static final int CLAUSE_BREAK = 4;

  private static final int OTHER_NUMBER = 6;

  private static final int OTHER_CLAUSE = 9;

  private final Vocabulary vocabulary = Vocabulary.english();
  private final PopulationReader populations = new PopulationReader();

  /**
   * "The guild, having asked its members, arrived at 26", "he held to his 30": nobody came or was
   * held.
   */
  static boolean arrivesAt(Words words, EventWord event, Quantity number) {
    int at = event.end();
    int before = words.before(number.number().start());
    return Count.isBare(number) && at <= before && leads(words, before) && at >= before - 1;
  }

  /** "At", or "to his", right before a number. */
  static boolean leads(Words words, int before) {
    if (before < 0) {
      return false;
    }
    boolean his = POSSESSIVE.contains(words.text(before)) && before > 0;
    return his ? ARRIVING.contains(words.text(before - 1)) : words.text(before).equals("at");
  }

  Optional<Event> nearest(
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
    boolean named = quantity.text().flatMap(populations::populationOfPhrase).isPresent();
    Event nearest = null;
    int least = Count.isUnnamedPart(quantity) ? FAR_FOR_PARTS : far;
    Optional<Population> understood =
        counted.isPresent() ? Optional.empty() : populations.understood(quantity);
    int index = 0;
    while (index < words.size()) {
      Optional<EventWord> found = eventAt(words, index, counted, understood);
      if (found.isPresent()) {
        int cost = cost(words, found.get(), quantity.span(), otherNumbers);
        cost += isWhoIsCounted(words.get(index), quantity.span()) ? CLAUSE_BREAK : 0;
        cost += isSetting(words, index) ? CLAUSE_BREAK : 0;
        boolean ofName = named && isWithin(words.get(index), quantity.span());
        boolean reports = arrivesAt(words, found.get(), quantity);
        if (cost < least
            && !reports
            && !ofName
            && EventReader.canCount(found.get().event(), counted)) {
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

  /** "Looks for 900 at most to be cut off", said of homes: these are not stranded. */
  private Optional<EventWord> eventAt(
      Words words, int index, Optional<Population> counted, Optional<Population> understood) {
    Optional<EventWord> found = vocabulary.eventAt(words, index, counted);
    return found.isEmpty()
            || understood.isEmpty()
            || EventReader.canCount(found.get().event(), understood)
        ? found
        : vocabulary
            .eventAt(words, index, understood)
            .filter(word -> EventReader.canCount(word.event(), understood))
            .or(() -> found);
  }

  /** "Held 30 people at the march", "after the raid": where or when it was, and no more. */
  private static boolean isSetting(Words words, int index) {
    boolean at = words.text(index).equals("at");
    boolean within =
        index > 1
            && ARTICLES.contains(words.text(index - 1))
            && SETTING.contains(words.text(index - 2));
    return at || within;
  }

  /** "30 participants were held": the noun tells an event, but who they are first of all. */
  private boolean isWhoIsCounted(Words.Word word, Span phrase) {
    return isWithin(word, phrase) && vocabulary.population(word.text()).isPresent();
  }

  /** "120 rescue workers": the word is part of what they are called. */
  static boolean isWithin(Words.Word word, Span phrase) {
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

  /** "Wrecks have risen to 60 and wounds to 26": what follows the first number is the other's. */
  private static boolean comesBeforeNumber(Words words, Words.Word word) {
    for (Words.Word later : words.all()) {
      if (later.start() > word.start() && EventReader.isNumeral(later)) {
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
}
