package io.claimwire.examples.cli.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Where days stand on the level axis. */
final class Calendar {

  /** More ticks than this would run into each other. */
  private static final int TICKS = 9;

  private static final int[] STEPS = {1, 2, 3, 7, 14};
  private static final int[] STEPS_IN_MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600, 2400};

  private final LocalDate first;
  private final long days;
  private final int left;
  private final int right;

  /**
   * An axis that holds all days from one to another, with a day to spare on both sides.
   *
   * @param first the first day
   * @param last the last day
   * @param left where the axis begins, in pixels
   * @param right where it ends
   */
  Calendar(LocalDate first, LocalDate last, int left, int right) {
    long span = last.toEpochDay() - first.toEpochDay();
    long spare = Math.max(1, span / 12);
    this.first = first.minusDays(spare);
    this.days = span + 2 * spare;
    this.left = left;
    this.right = right;
  }

  /** {@return where a day stands, in pixels} */
  int at(LocalDate day) {
    double position = (double) (day.toEpochDay() - first.toEpochDay()) / days;
    return (int) Math.round(left + position * (right - left));
  }

  /** {@return how wide a day is, in pixels, at least 1} */
  int dayWidth() {
    return (int) Math.max(1, (right - left) / days);
  }

  /** {@return the ticks, from the left} */
  List<Timeline.Tick> ticks() {
    List<Timeline.Tick> ticks = new ArrayList<>();
    for (int step : STEPS) {
      if (days / step <= TICKS) {
        for (long day = 1; day < days; day += step) {
          LocalDate date = first.plusDays(day);
          ticks.add(new Timeline.Tick(at(date), Wording.shortDay(date)));
        }
        return ticks;
      }
    }
    YearMonth month = YearMonth.from(first).plusMonths(1);
    int step = stepInMonths();
    LocalDate end = first.plusDays(days);
    for (; month.atDay(1).isBefore(end); month = month.plusMonths(step)) {
      ticks.add(new Timeline.Tick(at(month.atDay(1)), Wording.month(month.atDay(1))));
    }
    return ticks;
  }

  private int stepInMonths() {
    for (int step : STEPS_IN_MONTHS) {
      if (days / (30L * step) <= TICKS) {
        return step;
      }
    }
    return STEPS_IN_MONTHS[STEPS_IN_MONTHS.length - 1];
  }
}
