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
    return !quantities.in(span).isEmpty();
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
    private final Function<T, Span> where;

    Index(List<T> things, Function<T, Span> where) {
      this.where = where;
      this.sorted = new ArrayList<>(things);
      this.sorted.sort(Comparator.comparing(where));
    }

    /** Those that begin in a span. */
    List<T> in(Span span) {
      List<T> inside = new ArrayList<>();
      for (int i = firstFrom(span.start()); i < sorted.size(); i++) {
        if (where.apply(sorted.get(i)).start() >= span.end()) {
          break;
        }
        inside.add(sorted.get(i));
      }
      return inside;
    }

    private int firstFrom(int offset) {
      int low = 0;
      int high = sorted.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (where.apply(sorted.get(middle)).start() < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
