package io.claimwire.reconcile.match;

import java.util.TreeSet;

/** How large the numbers of some counts are, for finding the one nearest to another number. */
final class Sizes {

  private final TreeSet<Double> sizes = new TreeSet<>();

  void add(Count count) {
    sizes.add(size(count));
  }

  /** How many times as high or low a number is as the nearest of these, at least 1. */
  double factor(Count count) {
    double size = size(count);
    Double below = sizes.floor(size);
    Double above = sizes.ceiling(size);
    double down = below == null ? Double.MAX_VALUE : size / below;
    double up = above == null ? Double.MAX_VALUE : above / size;
    return Math.min(down, up);
  }

  private static double size(Count count) {
    return count.quantity().map(quantity -> Math.max(1, Numbers.size(quantity))).orElse(1.0);
  }
}
