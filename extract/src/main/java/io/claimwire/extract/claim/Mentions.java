package io.claimwire.extract.claim;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.Reading;
import io.claimwire.model.Actor;
import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import io.claimwire.model.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What earlier stages found, by place in the text. */
final class Mentions {

  /**
   * An actor where it is named.
   *
   * @param span where
   * @param actor who
   */
  record Named(Span span, Actor actor) {}

  private final Index<Quantity> quantities;
  private final Index<TimeExpression> times;
  private final Index<PlaceMention> places;
  private final Index<Named> actors;

  Mentions(Reading reading) {
    this.quantities = new Index<>(reading.quantities(), Quantity::number);
    this.times = new Index<>(reading.times(), TimeExpression::span);
    this.places = new Index<>(reading.places(), PlaceMention::span);
    List<Named> named = new ArrayList<>();
    for (Actor actor : reading.actors()) {
      actor.mentions().forEach(span -> named.add(new Named(span, actor)));
    }
    this.actors = new Index<>(named, Named::span);
  }

  List<Quantity> quantities(Span span) {
    return quantities.in(span);
  }

  boolean hasQuantity(Span span) {
    return quantities.hasIn(span);
  }

  List<TimeExpression> times(Span span) {
    return times.in(span);
  }

  List<PlaceMention> places(Span span) {
    return places.in(span);
  }

  List<Named> actors(Span span) {
    return actors.in(span);
  }

  /** Things sorted by where they stand. */
  private static final class Index<T> {
    private final List<T> sorted;
    private final int[] starts;

    Index(List<T> things, Function<T, Span> where) {
      this.sorted = new ArrayList<>(things);
      this.sorted.sort(Comparator.comparing(where));
      this.starts = sorted.stream().mapToInt(thing -> where.apply(thing).start()).toArray();
    }

    /** Those that begin in a span. */
    List<T> in(Span span) {
      int from = firstFrom(span.start());
      int to = from;
      while (to < starts.length && starts[to] < span.end()) {
        to++;
      }
      return from == to ? List.of() : sorted.subList(from, to);
    }

    boolean hasIn(Span span) {
      int from = firstFrom(span.start());
      return from < starts.length && starts[from] < span.end();
    }

    private int firstFrom(int offset) {
      int low = 0;
      int high = starts.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (starts[middle] < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
