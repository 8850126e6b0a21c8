package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.reconcile.lexicon.LexiconLines;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of place and circumstance that go with a number: what "in", "at", "among" … lead in its
 * claim and at the opening of its sentence.
 */
final class ScopeWords {

  /** Joins two names that are led together. */
  static final String AND = " and ";

  private static final Set<String> LEADS = LexiconLines.items(ScopeWords.class, "scope-leads.txt");

  private static final Set<String> SUPERLATIVES =
      LexiconLines.items(ScopeWords.class, "superlatives.txt");

  private static final Set<String> ALONE = FunctionWords.of("setting a place apart");

  private static final Set<String> AIMS = FunctionWords.of("before an aim");
  private static final Set<String> WHOLES = LexiconLines.items(ScopeWords.class, "wholes.txt");

  private static final Set<String> KINDS =
      LexiconLines.items(ScopeWords.class, "kinds-of-people.txt");

  private static final Set<String> IDENTIFYING = FunctionWords.of("identifying");

  private static final Set<String> BEFORE_SUBJECT = FunctionWords.of("before a subject");

  private static final Set<String> ELSEWHERE =
      LexiconLines.items(ScopeWords.class, "elsewhere.txt");

  private static final Set<String> NOUNS = LexiconLines.items(ScopeWords.class, "scope-nouns.txt");

  private static final Set<String> IDLE = LexiconLines.items(ScopeWords.class, "idle-words.txt");

  /** How many words before "in" may tell what it goes with: "at the firm's oldest plant in". */
  private static final int COMPARED = 6;

  /** How far before "in" the "of" of "an outbreak of yellow fever in" may stand. */
  private static final int OF_WHAT = 4;

  /** How many words after "in" or "at" may belong to what it leads. */
  private static final int REACH = 5;

  /** The words of each number so far, by document and number. */
  private final Map<String, Set<String>> known = new HashMap<>();

  /** "7,000 jobs at suppliers"; where 300,000 customers are counted, they are not elsewhere. */
  static String elsewhere(Count count) {
    int number = count.position();
    int end = count.quantity().map(q -> q.span().end()).orElse(number);
    for (Words.Word word : count.own().all()) {
      String noun = Inflection.singular(word.text());
      boolean counted = word.start() >= number && word.end() <= end;
      if (!counted && ELSEWHERE.contains(noun)) {
        return noun;
      }
    }
    return count.like().map(ScopeWords::elsewhere).orElse("");
  }

  private static boolean isBeforeSubject(Words.Word word) {
    boolean numeral = Character.isDigit(word.text().charAt(0));
    return numeral || BEFORE_SUBJECT.contains(word.text());
  }

  /**
   * The name that the words of a count begin with, or that stands after the "and" before its
   * number, unless it is that of what happened.
   */
  static Optional<String> subject(Count count) {
    Words own = count.own();
    return subject(own).or(() -> OwnWords.subjectAfterAnd(own, 0, count.position()));
  }

  private static Optional<String> subject(Words words) {
    int at = 0;
    while (at < words.size() && isBeforeSubject(words.get(at))) {
      at++;
    }
    boolean named = at < words.size() && words.get(at).capital() && !isOfIncident(words, at);
    return named
        ? Optional.of(Inflection.capital(Inflection.withoutPossessive(words.text(at))))
        : Optional.empty();
  }

  static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /**
   * The words of place and circumstance in the claim: what "in", "at", "among" … lead.
   *
   * @param toldInFull whether another claim tells what the number counts, so that the number before
   *     it need not
   */
  Set<String> words(Count count, Map<String, Names> namesBefore, boolean toldInFull) {
    Set<String> led = new LinkedHashSet<>();
    Names names = namesBefore.getOrDefault(count.document(), Names.NONE);
    addAllLed(count.setting(), names, led);
    addAllLed(withoutCounted(count.own(), count), names, led);
    addKind(count, led);
    if (led.isEmpty()
        && !toldInFull
        && count
            .like()
            .filter(like -> Antecedents.factor(count, like) <= Scopes.FAR_APART)
            .isPresent()) {
      led.addAll(known.getOrDefault(name(count.like().get()), Set.of()));
    }
    known.put(name(count), new LinkedHashSet<>(led));
    if (count.kind() == Kind.PART) {
      led.add(Scopes.PART);
    }
    Set<String> own = new LinkedHashSet<>(led);
    own.removeIf(word -> !Character.isUpperCase(word.charAt(0)));
    if (!own.isEmpty()) {
      namesBefore.put(count.document(), new Names(own, count.position()));
    }
    return led;
  }

  /** "46 civilians" and "64 were civilians" are some of the people, where an article counts all. */
  private static void addKind(Count count, Set<String> led) {
    Optional<Quantity> quantity = count.quantity();
    if (quantity.isEmpty() || count.population().filter(Population::isPeople).isEmpty()) {
      return;
    }
    Optional<String> noun =
        count.isBare()
            ? identified(count.own(), quantity.get().span().end())
            : quantity.get().unit().map(Count::head);
    noun.map(Inflection::singular)
        .filter(KINDS::contains)
        .or(() -> kindOfVictims(quantity.get()))
        .ifPresent(kind -> led.add(Inflection.plural(kind)));
  }

  /** "17 civilian deaths": of whom, before the noun for what befell them. */
  private static Optional<String> kindOfVictims(Quantity quantity) {
    Words phrase = Words.of(quantity.text().orElse(""), 0);
    return phrase.all().stream()
        .limit(Math.max(0, phrase.size() - 1))
        .map(Words.Word::text)
        .filter(KINDS::contains)
        .findFirst();
  }

  private static Optional<String> identified(Words own, int end) {
    int verb = own.before(end) + 1;
    boolean says = verb + 1 < own.size() && IDENTIFYING.contains(own.text(verb));
    return says ? Optional.of(own.text(verb + 1)) : Optional.empty();
  }

  static boolean isScopeNoun(String noun) {
    return NOUNS.contains(noun) || NOUNS.contains(Inflection.singular(noun));
  }

  /** The singular, but "headquarters" has none. */
  private static String nameOf(String noun) {
    return NOUNS.contains(noun) ? noun : Inflection.singular(noun);
  }

  /** "Trams stopped at 44 halts": what is counted is no place of it. */
  private static Words withoutCounted(Words words, Count count) {
    int start = count.quantity().map(q -> q.span().start()).orElse(0);
    int end = count.quantity().map(q -> q.span().end()).orElse(0);
    return words.between(0, start).and(words.after(end));
  }

  private static String name(Count count) {
    return count.document() + ' ' + count.quantity().map(Quantity::id).orElse("");
  }

  /** The names of places that a document led last, and where: what "there" and "the town" mean. */
  record Names(Set<String> names, int at) {
    static final Names NONE = new Names(Set.of(), 0);
  }

  private static void addAllLed(Words words, Names names, Set<String> led) {
    for (int i = 0; i < words.size(); i++) {
      // "There were 20" tells of no place.
      if (LedPlaces.isPlace(words, i) && led.stream().noneMatch(ScopeWords::isName)) {
        led.addAll(names.names);
      }
      if (WHOLES.contains(words.text(i)) || isOfAll(words, i)) {
        led.add(Scopes.ALL);
      }
      boolean leads = LEADS.contains(words.text(i)) && !isOfIncident(words, i);
      if (leads && !isInName(words, i) && !isComparison(words, i) && !isOfAim(words, i)) {
        addLed(words, i + 1, led);
      }
      if (NamedPlaces.isNameOfKind(words, i) && !isOfIncident(words, i)) {
        led.add(Inflection.capital(Inflection.withoutPossessive(words.text(i))));
      }
    }
  }

  /** "In all of Belmara". */
  private static boolean isOfAll(Words words, int index) {
    return words.text(index).equals("all")
        && index + 2 < words.size()
        && words.text(index + 1).equals("of")
        && words.get(index + 2).capital();
  }

  /** "They marched against a stadium in the oldest park": it is the stadium that is to be there. */
  private static boolean isOfAim(Words words, int lead) {
    for (int i = lead - 1; i >= 0 && !words.get(i).isBreak(); i--) {
      if (AIMS.contains(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The oldest brewer in Tolm will cut 260 jobs": some of them may be abroad. But those "at its
   * oldest plant in Pradno" are there.
   */
  private static boolean isComparison(Words words, int lead) {
    boolean compares = false;
    for (int i = lead - 1; i >= 0 && i >= lead - COMPARED && !words.get(i).isBreak(); i--) {
      if (compares && LEADS.contains(words.text(i))) {
        return false;
      }
      compares |= SUPERLATIVES.contains(words.text(i));
    }
    return compares;
  }

  /** "Light for Jonas called the vigil": a name that holds a word which else leads a place. */
  private static boolean isInName(Words words, int lead) {
    return words.text(lead).equals("for")
        && lead > 0
        && lead + 1 < words.size()
        && words.get(lead - 1).capital()
        && words.get(lead + 1).capital();
  }

  /** "The attack on Sarn", "in the Sarn wildfire": where all of it happened. */
  private static boolean isOfIncident(Words words, int lead) {
    if (lead > 0 && Incidents.include(words.text(headBefore(words, lead)))) {
      return true;
    }
    int end = Math.min(words.size(), lead + 1 + REACH);
    for (int i = lead + 1; i < end; i++) {
      if (words.get(i).isBreak() || LEADS.contains(words.text(i))) {
        return false;
      }
      if (Incidents.include(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** The noun before a word, without what it is of: that in "an outbreak of cholera in". */
  private static int headBefore(Words words, int index) {
    for (int i = index - 2; i > 0 && i >= index - OF_WHAT && !words.get(i).isBreak(); i--) {
      if (words.text(i).equals("of")) {
        return i - 1;
      }
    }
    return index - 1;
  }

  private static void addLed(Words words, int from, Set<String> led) {
    int end = Math.min(words.size(), from + REACH);
    for (int i = from; i < end; i++) {
      Words.Word word = words.get(i);
      if (word.isBreak() || LEADS.contains(word.text()) || opensSubject(words, i, from)) {
        break;
      }
      boolean number = Character.isDigit(word.text().charAt(0));
      String bare = Inflection.withoutPossessive(word.text());
      if (!number && !IDLE.contains(bare) && !Calendar.isNamed(bare)) {
        boolean alone = i + 1 < words.size() && ALONE.contains(words.text(i + 1));
        boolean tells = word.capital() || isScopeNoun(bare) || alone && LedPlaces.isKind(bare);
        if (tells && isSecondOfTwo(words, i, from)) {
          String first = Inflection.capital(Inflection.withoutPossessive(words.text(i - 2)));
          led.remove(first);
          led.add(first + AND + Inflection.capital(bare));
        } else if (tells) {
          led.add(word.capital() ? Inflection.capital(bare) : nameOf(bare));
        }
      }
    }
  }

  /** "12 in the capital and Velin Metrics about 40": what "and" leads to after a noun. */
  private static boolean opensSubject(Words words, int index, int from) {
    return words.text(index).equals("and")
        && index > from
        && index + 1 < words.size()
        && words.get(index + 1).capital()
        && !words.get(index - 1).capital();
  }

  /** Whether a name is the latter of two: "in Tolm and Varn". */
  private static boolean isSecondOfTwo(Words words, int index, int from) {
    return index >= from + 2
        && words.get(index).capital()
        && words.text(index - 1).equals("and")
        && words.get(index - 2).capital();
  }
}
