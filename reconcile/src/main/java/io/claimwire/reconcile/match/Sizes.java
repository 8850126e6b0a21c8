package io.claimwire.reconcile.match;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How large the numbers of some counts are, for finding the one nearest to another number. */
final class Sizes {

  /** How many counts give each size. */
  private final TreeMap<Double, Integer> sizes = new TreeMap<>();

  void add(Count count) {
    sizes.merge(size(count), 1, Integer::sum);
  }

  /** How many times as high or low a number is as the nearest of these, at least 1. */
  double factor(Count count) {
    double size = size(count);
    return factor(size, sizes.floorKey(size), sizes.ceilingKey(size));
  }

  /** The same for one of these, to the nearest of the others. */
  double factorToOthers(Count count) {
    double size = size(count);
    return sizes.getOrDefault(size, 0) > 1
        ? 1
        : factor(size, sizes.lowerKey(size), sizes.higherKey(size));
  }

  private static double factor(double size, @Nullable Double below, @Nullable Double above) {
    double down = below == null ? Double.MAX_VALUE : size / below;
    double up = above == null ? Double.MAX_VALUE : above / size;
    return Math.min(down, up);
  }

  private static double size(Count count) {
    return count.quantity().map(quantity -> Math.max(1, Numbers.size(quantity))).orElse(1.0);
  }
}
