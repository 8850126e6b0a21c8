package io.claimwire.reconcile.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures that origins stand by, in the order in which they were given. */
final class StandingFigures {

  /** With how many figures of other origins a new one is compared, those that were given last. */
  private static final int COMPARED = 24;

  private static final Comparator<Held> BY_ORIGIN =
      Comparator.comparingInt((Held held) -> held.origin).thenComparingInt(held -> held.turn);

  private final Map<Integer, List<Held>> byOrigin = new HashMap<>();
  private List<Held> inTurn = new ArrayList<>();
  private int turns;
  private int dropped;

  private static final class Held {
    private final Dated figure;
    private final int origin;
    private final int turn;
    private boolean stands = true;

    Held(Dated figure, int origin, int turn) {
      this.figure = figure;
      this.origin = origin;
      this.turn = turn;
    }
  }

  /** What an origin stands by. */
  List<Dated> of(int origin) {
    return figures(byOrigin.getOrDefault(origin, List.of()));
  }

  /**
   * What origins other than these stand by, of very many the figures given last; origin by origin.
   */
  List<Dated> besides(Set<Integer> origins) {
    Set<Dated> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    origins.forEach(origin -> seen.addAll(of(origin)));
    List<Held> others = new ArrayList<>();
    for (int i = inTurn.size() - 1; i >= 0 && others.size() < COMPARED; i--) {
      Held held = inTurn.get(i);
      if (held.stands && !origins.contains(held.origin) && seen.add(held.figure)) {
        others.add(held);
      }
    }
    others.sort(BY_ORIGIN);
    return figures(others);
  }

  /** An origin gives a figure and no longer stands by some others. */
  void replace(int origin, List<Dated> revised, Dated figure) {
    List<Held> ofOrigin = byOrigin.computeIfAbsent(origin, o -> new ArrayList<>());
    for (Held held : ofOrigin) {
      held.stands = !revised.contains(held.figure);
    }
    ofOrigin.removeIf(held -> !held.stands);
    Held held = new Held(figure, origin, turns++);
    ofOrigin.add(held);
    inTurn.add(held);
    dropped += revised.size();
    // Now and then, so that looking back over what was dropped stays cheap.
    if (2 * dropped > inTurn.size()) {
      inTurn = new ArrayList<>(inTurn.stream().filter(one -> one.stands).toList());
      dropped = 0;
    }
  }

  private static List<Dated> figures(List<Held> held) {
    return held.stream().map(one -> one.figure).toList();
  }
}
