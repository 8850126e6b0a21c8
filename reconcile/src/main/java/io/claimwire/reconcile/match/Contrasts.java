package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.reconcile.Dynamics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures of a story mean different things: who gives two in one article does not contradict
 * himself.
 */
final class Contrasts {

  /** How many numbers of one mouth in one article are held against each other. */
  private static final int NUMBERS = 12;

  /** Numbers that an article gives on nobody's word may have two sources. */
  private static final double OF_NOBODY = 0.5;

  /** The numbers of two mouths in one article, if the lower is below this part of the other. */
  private static final double OF_OTHERS = 0.35;

  private static final double UNLIKE = 0.7;

  /** A number below this part of another in its article is that of one incident. */
  private static final double INCIDENT = 0.12;

  /** Numbers less than so many times apart are of a size. */
  private static final double OF_A_SIZE = 2.5;

  /** A number above this part of another is a correction of it rather than a part. */
  private static final double NEARLY = 0.9;

  private Contrasts() {}

  /** Which words can tell two figures apart. */
  enum By {
    ANY_WORD,
    NAME,
    PART,
    ALL
  }

  /**
   * Two figures that one article gives, the lower first.
   *
   * @param weight how surely they mean different things
   * @param by which words can tell them apart: of two mouths that may as well disagree the name of
   *     a place alone, and what is of one incident no word of place at all
   */
  record Contrast(Figure lower, Figure higher, double weight, By by) {
    boolean canBeBy(String word) {
      return switch (by) {
        case ANY_WORD -> true;
        case NAME -> ScopeWords.isName(word);
        case PART -> word.equals(Scopes.PART);
        case ALL -> word.equals(Scopes.ALL);
      };
    }
  }

  // Which numbers mean different things

  /** The contrasts between some figures. */
  static List<Contrast> between(List<Figure> figures, Mouths mouths) {
    Map<Mouths.Mouth, Set<Figure>> byMouth = new LinkedHashMap<>();
    Map<String, Figure> byQuantity = new HashMap<>();
    for (Figure figure : figures) {
      for (Count count : figure.counts) {
        if (count.isFirm()) {
          Set<Figure> given = byMouth.computeIfAbsent(mouths.in(count), m -> new LinkedHashSet<>());
          if (given.size() < NUMBERS) {
            given.add(figure);
          }
        }
        count.quantity().ifPresent(q -> byQuantity.put(count.document() + ' ' + q.id(), figure));
      }
    }
    List<Contrast> contrasts = new ArrayList<>();
    byMouth.forEach(
        (mouth, given) -> {
          double weight = mouth.named() ? Scopes.EXPLAINS : OF_NOBODY;
          addContrasts(List.copyOf(given), weight, contrasts);
        });
    addOtherMouths(byMouth, contrasts);
    addIncidents(figures, contrasts);
    for (Figure figure : figures) {
      for (Count count : figure.counts) {
        Optional<Quantity> whole =
            count.quantity().filter(Count::isUnnamedPart).flatMap(Quantity::partOf);
        Figure of = whole.map(q -> byQuantity.get(count.document() + ' ' + q.id())).orElse(null);
        if (of != null && of != figure) {
          contrasts.add(new Contrast(figure, of, Scopes.EXPLAINS, By.ANY_WORD));
        }
      }
    }
    return contrasts;
  }

  /** Two mouths of one article disagree, or else one of them speaks of a part: of a named place. */
  private static void addOtherMouths(
      Map<Mouths.Mouth, Set<Figure>> byMouth, List<Contrast> contrasts) {
    Map<String, List<Set<Figure>>> byDocument = new LinkedHashMap<>();
    byMouth.forEach(
        (mouth, given) -> {
          List<Set<Figure>> mouths =
              byDocument.computeIfAbsent(mouth.document(), d -> new ArrayList<>());
          if (mouths.size() < NUMBERS) {
            mouths.add(given);
          }
        });
    byDocument.values().forEach(mouths -> addOtherMouths(mouths, contrasts));
  }

  private static void addOtherMouths(List<Set<Figure>> mouths, List<Contrast> contrasts) {
    Set<Figure> all = new LinkedHashSet<>();
    mouths.forEach(all::addAll);
    for (Figure lower : all) {
      boolean named = lower.words.stream().anyMatch(ScopeWords::isName);
      for (Figure higher : all) {
        if (named
            && lower.size() < UNLIKE * higher.size()
            && mouths.stream().noneMatch(m -> m.contains(lower) && m.contains(higher))) {
          boolean elsewhere = isByPlace(lower) && lower.size() < INCIDENT * higher.size();
          double weight = elsewhere ? Scopes.EXPLAINS : OF_OTHERS;
          contrasts.add(new Contrast(lower, higher, weight, By.NAME));
        }
        if ((named || isByPlace(lower))
            && !lower.words.contains(Scopes.ALL)
            && higher.words.contains(Scopes.ALL)
            && lower.size() < NEARLY * higher.size()) {
          contrasts.add(new Contrast(lower, higher, Scopes.EXPLAINS, By.ALL));
        }
      }
    }
  }

  /** Whether each place is a question of its own, as that of marchers is. */
  private static boolean isByPlace(Figure figure) {
    return figure.counts.get(0).event().filter(Event::byPlace).isPresent();
  }

  /**
   * Of those killed or arrested an article also tells by twos and threes; what is so much lower
   * than another number of the article is no count of all, if other articles have some of that
   * size.
   */
  private static void addIncidents(List<Figure> figures, List<Contrast> contrasts) {
    Map<String, Figure> highest = new HashMap<>();
    for (Figure figure : figures) {
      for (Count count : figure.counts) {
        if (count.isFirm() && isRising(count) && hasCompany(figure, figures)) {
          highest.merge(count.document(), figure, (a, b) -> a.size() >= b.size() ? a : b);
        }
      }
    }
    for (Figure figure : figures) {
      Count count = figure.counts.get(0);
      Figure all = highest.get(count.document());
      boolean alone = figure.counts.size() == 1;
      if (all != null && alone && figure.size() < INCIDENT * all.size()) {
        boolean elsewhere = figure.words.stream().anyMatch(w -> isNameBeside(w, all));
        if (!elsewhere) {
          figure.words.add(Scopes.PART);
        }
        By by = elsewhere ? By.NAME : By.PART;
        contrasts.add(new Contrast(figure, all, Scopes.EXPLAINS, by));
      }
    }
  }

  private static boolean isNameBeside(String word, Figure other) {
    return ScopeWords.isName(word) && !other.words.contains(word);
  }

  /** The number that the story opens with. */
  static Count first(List<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.counts.stream())
        .min(
            Comparator.comparing(Home::day)
                .thenComparing(Count::document)
                .thenComparing(Count::position))
        .orElseThrow();
  }

  /** Whether another article has a number of that size; one of years ago stands by itself. */
  private static boolean hasCompany(Figure figure, List<Figure> figures) {
    String document = figure.counts.get(0).document();
    for (Figure other : figures) {
      boolean elsewhere = other.counts.stream().anyMatch(c -> !c.document().equals(document));
      double factor = other.size() / Math.max(1, figure.size());
      if (elsewhere && factor < OF_A_SIZE && factor > 1 / OF_A_SIZE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRising(Count count) {
    return count.event().filter(event -> event.dynamics() == Dynamics.RISING).isPresent();
  }

  private static void addContrasts(List<Figure> given, double weight, List<Contrast> contrasts) {
    for (int i = 0; i < given.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        if (given.get(i).size() < given.get(j).size() * NEARLY) {
          boolean far = given.get(i).size() * Scopes.FAR_APART < given.get(j).size();
          double surely = far ? Scopes.EXPLAINS : weight;
          contrasts.add(new Contrast(given.get(i), given.get(j), surely, By.ANY_WORD));
        }
      }
    }
  }
}
