package io.claimwire.extract.time;

import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time of the clock.
 *
 * @param hour from 0 to 24
 * @param minute from 0 to 59
 */
record ClockTime(int hour, int minute) {

  private static final int NOON = 12;
  private static final int END_OF_DAY = 24;

  /** {@return the time that digits write: "17:00", "5.30", "5", "1700"} */
  static Optional<ClockTime> parse(String text) {
    int separator = Math.max(text.indexOf(':'), text.indexOf('.'));
    String hours = separator < 0 ? text : text.substring(0, separator);
    String minutes = separator < 0 ? "" : text.substring(separator + 1);
    if (separator < 0 && text.length() == 4) {
      hours = text.substring(0, 2);
      minutes = text.substring(2);
    }
    int seconds = minutes.indexOf(':');
    minutes = seconds < 0 ? minutes : minutes.substring(0, seconds);
    Optional<Integer> hour = digits(hours).filter(h -> h < END_OF_DAY);
    Optional<Integer> minute =
        minutes.isEmpty() && separator < 0
            ? Optional.of(0)
            : digits(minutes).filter(m -> m < 60).filter(m -> hasTwoDigits(text, separator));
    return hour.flatMap(h -> minute.map(m -> new ClockTime(h, m)));
  }

  private static boolean hasTwoDigits(String text, int separator) {
    return separator < 0 || text.length() - separator >= 3;
  }

  private static Optional<Integer> digits(String text) {
    if (text.isEmpty() || text.length() > 2) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return Optional.empty();
      }
      number = number * 10 + c - '0';
    }
    return Optional.of(number);
  }

  /** {@return the same time of a twelve-hour clock before or after noon} */
  Optional<ClockTime> halfOfDay(boolean afterNoon) {
    if (hour < 1 || hour > NOON) {
      return Optional.empty();
    }
    return Optional.of(new ClockTime(hour % NOON + (afterNoon ? NOON : 0), minute));
  }

  /** {@return this time on a day, or without a day if none is known} */
  Dated on(Dated date) {
    Optional<LocalDate> day = date.day();
    if (day.isEmpty()) {
      return Dated.floating(Timex.Type.TIME, "T" + clock());
    }
    LocalDate written = hour == END_OF_DAY ? day.get().plusDays(1) : day.get();
    String text = written + "T" + (hour == END_OF_DAY ? "00:00" : clock());
    return new Dated(
        Timex.time(day.get() + "T" + clock()),
        Optional.of(Edtf.parse(text + ":00")),
        date.period());
  }

  private String clock() {
    return Anchor.twoDigits(hour) + ":" + Anchor.twoDigits(minute);
  }
}
