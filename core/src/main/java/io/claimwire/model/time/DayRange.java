package io.claimwire.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days without gaps, both ends included, counted from 1970-01-01.
 *
 * @param first the first day, {@link #NO_FIRST} if the range has no beginning
 * @param last the last day, {@link #NO_LAST} if the range has no end
 */
record DayRange(long first, long last) {

  static final long NO_FIRST = Long.MIN_VALUE;
  static final long NO_LAST = Long.MAX_VALUE;

  static DayRange of(LocalDate first, LocalDate last) {
    return new DayRange(first.toEpochDay(), last.toEpochDay());
  }

  Optional<LocalDate> firstDay() {
    return first == NO_FIRST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
  }

  Optional<LocalDate> lastDay() {
    return last == NO_LAST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
  }

  boolean encloses(DayRange other) {
    return first <= other.first && last >= other.last;
  }

  boolean overlaps(DayRange other) {
    return first <= other.last && other.first <= last;
  }

  /** Sorts ranges and joins those that overlap or touch. */
  static List<DayRange> joined(List<DayRange> ranges) {
    List<DayRange> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingLong(DayRange::first));
    List<DayRange> joined = new ArrayList<>(sorted.size());
    DayRange current = sorted.get(0);
    for (DayRange next : sorted) {
      // A range without a beginning joins whatever sorts before it; minus one would overflow.
      if (next.first == NO_FIRST || next.first - 1 <= current.last) {
        current = new DayRange(current.first, Math.max(current.last, next.last));
      } else {
        joined.add(current);
        current = next;
      }
    }
    joined.add(current);
    return List.copyOf(joined);
  }
}
