package io.claimwire.reconcile.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parts counts of one population in one event by what else tells them apart: the dead of a town and
 * those of its province, the jobs in one plant and those of the whole company, those who died at
 * home.
 *
 * <p>Who gives two numbers in one article means two things, unless one number takes the place of
 * the other ("up from 12"). So a group is parted only where a mouth does so, and by the word of
 * place or circumstance that best explains all such pairs of numbers in it: "in Pradno" said with
 * the lower number in one article and in the next. A number without the word goes where another
 * article has the same number, and else stays with the whole.
 */
final class Scopes {

  /** Stands for the words that say that all are counted: "across the country", "in all". */
  static final String ALL = "in all";

  /** Stands for "of them": sets parts apart for which no other word does. */
  static final String PART = "~";

  /** What tells numbers apart where no name or circumstance does, in this order. */
  private static final List<String> STAND_INS = List.of(ALL, PART);

  /** What a word weighs for a pair of numbers that it explains, and what speaks for it besides. */
  static final double EXPLAINS = 1.0;

  /** But numbers so many times apart are of different things, whoever gives them. */
  static final double FAR_APART = 3;

  /** How much of an article is its opening, in UTF-16 code units. */
  private static final int OPENING = 400;

  /** How often a group is parted. */
  private static final int DEPTH = 6;

  /**
   * What speaks against a word that stands with the higher number: the lower may be another part.
   */
  private static final double AGAINST = 0.5;

  private static final double NAME = 0.4;

  private static final double IN_ANOTHER_ARTICLE = 0.3;

  private final Mouths mouths;

  /** Whether what is counted is counted anew in each place, as marchers are. */
  private final boolean byPlace;

  /** Where those are counted then that are put nowhere; empty if unknown or not by place. */
  private final String home;

  private final ScopeWords words = new ScopeWords();

  /** The places of the number that the story opens with: where all of it happened. */
  private Set<String> scene = Set.of();

  private Scopes(Mouths mouths, boolean byPlace, String home) {
    this.mouths = mouths;
    this.byPlace = byPlace;
    this.home = byPlace ? home : "";
  }

  /**
   * One part.
   *
   * @param words the words that set it apart, empty for the whole
   * @param counts the counts in it
   */
  record Part(String words, List<Count> counts) {}

  /**
   * Parts counts; the whole comes first, the parts in order of their words.
   *
   * @param home where the story plays, as {@link HomePlace} has it
   */
  static List<Part> of(List<Count> counts, Mouths mouths, String home) {
    List<Part> parts = new ArrayList<>();
    boolean byPlace = counts.get(0).event().filter(Event::byPlace).isPresent();
    Scopes scopes = new Scopes(mouths, byPlace, home);
    Set<Count> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Map.Entry<String, List<Count>> elsewhere : scopes.byElsewhere(counts).entrySet()) {
      List<Figure> figures = Figure.of(elsewhere.getValue(), mouths, scopes.words);
      scopes.setScene(figures);
      figures.stream()
          .filter(figure -> figure.words.stream().anyMatch(ScopeWords::isName))
          .forEach(figure -> placed.addAll(figure.counts));
      scopes.part(elsewhere.getKey(), figures, DEPTH, parts);
    }
    LocalOffices.follow(parts, mouths, placed);
    return parts;
  }

  private void setScene(List<Figure> figures) {
    Count first = Contrasts.first(figures);
    scene = new HashSet<>();
    if (first.position() > OPENING) {
      return;
    }
    for (Figure figure : figures) {
      if (first.kind() != Count.Kind.PART && figure.counts.contains(first)) {
        figure.words.stream().filter(ScopeWords::isName).forEach(scene::add);
      }
    }
    // But "22 of them died in Arvia": where a part is, all are not.
    for (Figure figure : figures) {
      if (figure.counts.stream().anyMatch(Scopes::isPartitive)) {
        scene.removeAll(figure.words);
      }
    }
  }

  /**
   * Those of the one that the story is about, under no word, and those of its suppliers, rivals …
   */
  private TreeMap<String, List<Count>> byElsewhere(List<Count> counts) {
    TreeMap<String, List<Count>> byWord = new TreeMap<>();
    for (Count count : counts) {
      byWord.computeIfAbsent(ScopeWords.elsewhere(count), w -> new ArrayList<>()).add(count);
    }
    return byWord.containsKey("") ? byWord : new TreeMap<>(Map.of("", counts));
  }

  private void part(String words, List<Figure> figures, int depth, List<Part> parts) {
    List<Contrasts.Contrast> contrasts =
        depth == 0 ? List.of() : Contrasts.between(figures, mouths);
    String best = contrasts.isEmpty() ? null : bestWord(figures, contrasts);
    if (best == null && depth > 0 && splitBySize(words, figures, depth, parts)) {
      return;
    }
    if (best == null) {
      List<Count> counts = new ArrayList<>();
      figures.forEach(figure -> counts.addAll(figure.counts));
      parts.add(new Part(words, counts));
      return;
    }
    List<Figure> with = new ArrayList<>();
    List<Figure> without = new ArrayList<>();
    figures.forEach(figure -> (figure.words.contains(best) ? with : without).add(figure));
    followCompany(with, without, contrasts);
    part(words, without, depth - 1, parts);
    part(words.isEmpty() ? best : words + " " + best, with, depth - 1, parts);
  }

  /**
   * Where several articles give both high and low numbers, far apart and with nothing between, and
   * one calls a low one a part, the low ones are of a part that no word names: "280 of them".
   */
  private boolean splitBySize(String words, List<Figure> figures, int depth, List<Part> parts) {
    List<Figure> bySize = new ArrayList<>(figures);
    bySize.removeIf(figure -> figure.counts.stream().noneMatch(Count::isFirm));
    bySize.sort(Comparator.comparingDouble(Figure::size));
    double gap = FAR_APART;
    int at = 0;
    for (int i = 1; i < bySize.size(); i++) {
      double factor = bySize.get(i).size() / Math.max(1, bySize.get(i - 1).size());
      if (factor >= gap) {
        gap = factor;
        at = i;
      }
    }
    if (at < 2) {
      return false;
    }
    List<Figure> low = bySize.subList(0, at);
    List<Figure> high = bySize.subList(at, bySize.size());
    Set<String> both = documents(low);
    both.retainAll(documents(high));
    Set<Mouths.Mouth> ofOne = mouthsOf(low);
    ofOne.retainAll(mouthsOf(high));
    boolean part = low.stream().anyMatch(f -> f.counts.stream().anyMatch(Scopes::isPartitive));
    if (ofOne.size() < 2 && both.size() < (part ? 2 : 3)) {
      return false;
    }
    double most = low.get(low.size() - 1).size();
    List<Figure> with = new ArrayList<>(figures);
    with.removeIf(figure -> figure.size() > most);
    List<Figure> without = new ArrayList<>(figures);
    without.removeAll(with);
    part(words, without, depth - 1, parts);
    part(words.isEmpty() ? PART : words + " " + PART, with, depth - 1, parts);
    return true;
  }

  private static boolean isPartitive(Count count) {
    return count.quantity().filter(Count::isPartitive).isPresent();
  }

  private Set<Mouths.Mouth> mouthsOf(List<Figure> figures) {
    Set<Mouths.Mouth> given = new HashSet<>();
    figures.forEach(
        f -> f.counts.stream().filter(Count::isFirm).map(mouths::in).forEach(given::add));
    return given;
  }

  private static Set<String> documents(List<Figure> figures) {
    Set<String> documents = new HashSet<>();
    figures.forEach(f -> f.counts.forEach(count -> documents.add(count.document())));
    return documents;
  }

  /** A figure that shares words with the part, none with the rest, and contrasts with neither. */
  private static void followCompany(
      List<Figure> with, List<Figure> without, List<Contrasts.Contrast> contrasts) {
    Set<Figure> contrasted = new HashSet<>();
    for (Contrasts.Contrast contrast : contrasts) {
      contrasted.add(contrast.lower());
      contrasted.add(contrast.higher());
    }
    Set<String> there = new HashSet<>();
    with.forEach(figure -> there.addAll(figure.words));
    List<Figure> moved = new ArrayList<>();
    for (Figure figure : without) {
      if (!contrasted.contains(figure) && !Collections.disjoint(figure.words, there)) {
        boolean here =
            without.stream()
                .anyMatch(o -> o != figure && !Collections.disjoint(o.words, figure.words));
        if (!here) {
          moved.add(figure);
        }
      }
    }
    without.removeAll(moved);
    with.addAll(moved);
  }

  // By which word

  private @Nullable String bestWord(List<Figure> figures, List<Contrasts.Contrast> contrasts) {
    Map<String, Double> scores = scores(contrasts);
    // Where each place is a question, who names none means the home, and "in all" another one.
    if (byPlace && scores.getOrDefault(ALL, 0.0) > 0) {
      return ALL;
    }
    Map<String, Set<String>> articles = articlesByWord(figures);
    String best = null;
    double highest = 0;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      String word = score.getKey();
      boolean scene = word.equals(home) || this.scene.contains(word);
      if (score.getValue() >= EXPLAINS && !STAND_INS.contains(word) && !scene) {
        int others = articles.getOrDefault(word, Set.of()).size() - 1;
        double more = Math.min(3, others) * IN_ANOTHER_ARTICLE;
        double all = score.getValue() + more + (Character.isUpperCase(word.charAt(0)) ? NAME : 0);
        best = all > highest ? word : best;
        highest = Math.max(highest, all);
      }
    }
    for (String other : STAND_INS) {
      best = best == null && scores.getOrDefault(other, 0.0) >= EXPLAINS ? other : best;
    }
    return best;
  }

  /** For each word, how well it explains that some numbers are lower than others. */
  private static Map<String, Double> scores(List<Contrasts.Contrast> contrasts) {
    Map<String, Double> scores = new TreeMap<>();
    for (Contrasts.Contrast contrast : contrasts) {
      double weight = contrast.weight();
      for (String word : contrast.lower().words) {
        if (contrast.canBeBy(word) && !contrast.higher().words.contains(word)) {
          scores.merge(word, word.equals(ALL) ? -weight : weight, Double::sum);
        }
      }
      for (String word : contrast.higher().words) {
        boolean only = !word.equals(PART) && !contrast.lower().words.contains(word);
        if (only && contrast.canBeBy(word)) {
          scores.merge(word, word.equals(ALL) ? weight : -AGAINST * weight, Double::sum);
        }
      }
    }
    return scores;
  }

  private static Map<String, Set<String>> articlesByWord(List<Figure> figures) {
    Map<String, Set<String>> articles = new HashMap<>();
    for (Figure figure : figures) {
      for (String word : figure.words) {
        Set<String> known = articles.computeIfAbsent(word, w -> new HashSet<>());
        figure.counts.forEach(count -> known.add(count.document()));
      }
    }
    return articles;
  }
}
