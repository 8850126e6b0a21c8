package io.claimwire.examples.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where values stand on the upright axis: evenly from a round number below to one above, or by
 * powers of ten where the largest value is many times the smallest.
 */
final class Scale {

  private static final double FACTOR_FOR_LOGARITHMS = 40;
  private static final int TICKS = 5;

  private final boolean logarithmic;
  private final double from;
  private final double to;
  private final double step;
  private final int bottom;
  private final int top;

  private Scale(boolean logarithmic, double from, double to, double step, int bottom, int top) {
    this.logarithmic = logarithmic;
    this.from = from;
    this.to = to;
    this.step = step;
    this.bottom = bottom;
    this.top = top;
  }

  /**
   * {@return a scale that holds all values}
   *
   * @param values the values, at least one
   * @param bottom where the lowest stands, in pixels
   * @param top where the highest stands; less than {@code bottom}
   */
  static Scale of(List<Double> values, int bottom, int top) {
    double min = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double max = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    if (min > 0 && max / min > FACTOR_FOR_LOGARITHMS) {
      double from = Math.floor(Math.log10(min));
      return new Scale(true, from, Math.max(from + 1, Math.ceil(Math.log10(max))), 1, bottom, top);
    }
    // Zero belongs on the axis unless it would press everything against the upper edge.
    double floor = min > 0 && min < max * 0.6 ? 0 : min;
    double step = round((max - floor) / TICKS);
    double from = Math.floor(floor / step) * step;
    double to = Math.ceil(max / step) * step;
    if (from == to || floor == max) {
      from = Math.min(from, floor - step);
      to = Math.max(to, max + step);
    }
    return new Scale(false, min >= 0 ? Math.max(0, from) : from, to, step, bottom, top);
  }

  /** {@return where a value stands, in pixels} */
  int at(double value) {
    double position = ((logarithmic ? Math.log10(value) : value) - from) / (to - from);
    return (int) Math.round(bottom - position * (bottom - top));
  }

  /** {@return the ticks, from below} */
  List<Timeline.Tick> ticks() {
    List<Timeline.Tick> ticks = new ArrayList<>();
    int count = (int) Math.round((to - from) / step);
    for (int i = 0; i <= count; i++) {
      double tick = from + i * step;
      double value = logarithmic ? Math.pow(10, tick) : tick;
      ticks.add(new Timeline.Tick(at(value), Wording.number(BigDecimal.valueOf(value))));
    }
    return ticks;
  }

  /** {@return 1, 2 or 5 times a power of ten, not below {@code step}; 1 if that is not above 0} */
  private static double round(double step) {
    if (step <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    for (int factor : new int[] {1, 2, 5}) {
      if (factor * power >= step * 0.999) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
