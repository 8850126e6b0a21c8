package io.claimwire.reconcile.match;

import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A number with all who give it: printed again, or taken back for another, it is still about the
 * same thing.
 */
final class Figure {

  private static final List<Words.Word> NOBODY = List.of();

  final List<Count> counts = new ArrayList<>();
  final Set<String> words = new TreeSet<>();

  /** Whether one of them says with a noun what it counts. */
  private boolean toldInFull;

  /** Whether an article gives it for a place, and not for all. */
  private boolean somewhere;

  double size() {
    return counts.get(0).quantity().map(Numbers::size).orElse(0.0);
  }

  /** The number; a low one comes up by chance, and is one with another by the same mouth alone. */
  private static String number(Count count, Mouths mouths) {
    String number = Numbers.bounded(count);
    boolean tells = count.quantity().filter(Numbers::isTelling).isPresent();
    return tells ? number : number + " by " + mouths.of(count);
  }

  /** "She stands by 880": whether another one says what these are. */
  private boolean isToldInFullBeside(Count count) {
    return toldInFull && count.isBare();
  }

  /** "Seven in Tolm, seven in Varn": whether other names go with the number already. */
  private boolean isElsewhere(Set<String> others) {
    return words.stream().anyMatch(ScopeWords::isName)
        && others.stream().anyMatch(ScopeWords::isName)
        && Collections.disjoint(words, others);
  }

  private void add(Count count) {
    counts.add(count);
    toldInFull |= !count.isBare();
  }

  /** Jobs "in Tolm and Varn" are all jobs, where there are some in each of the two. */
  private void takeNamesApart(Set<String> places) {
    for (String both : List.copyOf(words)) {
      List<String> names = List.of(both.split(ScopeWords.AND));
      if (names.size() > 1) {
        words.remove(both);
        words.addAll(places.containsAll(names) ? List.of() : names);
      }
    }
  }

  /** The figures that some counts give, in the order in which the first of each comes. */
  static List<Figure> of(List<Count> counts, Mouths mouths, ScopeWords words) {
    Map<String, ScopeWords.Names> led = new HashMap<>();
    Map<String, Figure> byNumber = new LinkedHashMap<>();
    for (Count count : counts) {
      byNumber.computeIfAbsent(number(count, mouths), n -> new Figure()).add(count);
    }
    for (Count count : counts) {
      String number = number(count, mouths);
      Figure figure = byNumber.get(number);
      if (figure != null) {
        Set<String> own = words.words(count, led, figure.isToldInFullBeside(count));
        if (figure.isElsewhere(own) && count.quantity().filter(Numbers::isTelling).isEmpty()) {
          figure.counts.remove(count);
          figure = byNumber.computeIfAbsent(number + " in " + own, n -> new Figure());
          figure.add(count);
        }
        figure.words.addAll(own);
        figure.somewhere |= own.stream().anyMatch(ScopeWords::isName) && !own.contains(Scopes.ALL);
      }
    }
    Set<String> companies = CompanyNames.in(counts);
    byNumber.values().forEach(figure -> figure.words.removeAll(companies));
    Set<String> places = namesOf(byNumber.values());
    byNumber.values().stream().filter(f -> f.somewhere).forEach(f -> f.words.remove(Scopes.ALL));
    byNumber.values().forEach(figure -> figure.takeNamesApart(places));
    byNumber.values().forEach(figure -> nameSubjects(figure, places));
    byNumber.values().forEach(figure -> nameVoices(figure, places));
    for (Figure figure : byNumber.values()) {
      if (figure.counts.stream().anyMatch(count -> count.kind() != Kind.PART)) {
        figure.words.remove(Scopes.PART);
      }
    }
    return new ArrayList<>(byNumber.values());
  }

  /** The names that "in" or "at" lead anywhere in the story: those of places. */
  private static Set<String> namesOf(Collection<Figure> figures) {
    Set<String> names = new HashSet<>();
    figures.forEach(figure -> figure.words.stream().filter(ScopeWords::isName).forEach(names::add));
    return names;
  }

  /**
   * The mayor of Tolm and its police speak of Tolm, where they do not say of what; and who gives
   * the number of "its towers" speaks of its own.
   */
  private static void nameVoices(Figure figure, Set<String> places) {
    if (figure.words.contains(Scopes.ALL) || figure.words.stream().anyMatch(ScopeWords::isName)) {
      return;
    }
    for (Count count : figure.counts) {
      boolean speaks = LocalOffices.isHeldBy(count.voice()) || count.isOfOwn();
      for (Words.Word word : speaks ? count.voice().all() : NOBODY) {
        String name = Inflection.capital(Inflection.withoutPossessive(word.text()));
        if (word.capital() && places.contains(name)) {
          figure.words.add(name);
        }
      }
    }
  }

  /** "Tolm will lose 260 jobs", where another article has jobs "in Tolm". */
  private static void nameSubjects(Figure figure, Set<String> places) {
    for (Count count : figure.counts) {
      ScopeWords.subject(count).filter(places::contains).ifPresent(figure.words::add);
    }
  }
}
