package io.claimwire.examples.cli.report;

import io.claimwire.model.Bound;
import io.claimwire.model.Modality;
import io.claimwire.model.Place;
import io.claimwire.model.Polarity;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.RelationType;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the page words numbers, dates and readings: always in English, whatever the machine's locale.
 */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /** {@return the number with its thousands apart: {@code 6,700}} */
  static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  /** {@return a range in words: "43–44", "at least 41", "no more than 60"; a dash if neither} */
  static String range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isPresent() && high.isPresent()) {
      return low.get().compareTo(high.get()) == 0
          ? number(low.get())
          : number(low.get()) + "–" + number(high.get());
    }
    if (low.isPresent()) {
      return "at least " + number(low.get());
    }
    return high.map(top -> "at most " + number(top)).orElse("–");
  }

  /** {@return what a bound puts before a number in a narrow column} */
  static String sign(Bound bound) {
    return switch (bound) {
      case EXACT, RANGE -> "";
      case APPROXIMATE, VAGUE -> "about ";
      case AT_LEAST -> "at least ";
      case MORE_THAN -> "more than ";
      case AT_MOST -> "at most ";
      case LESS_THAN -> "less than ";
      case ORDINAL -> "no. ";
    };
  }

  /** {@return a date as a newspaper prints it: "22 May 2025", "by December 2024"} */
  static String date(Edtf date) {
    if (date.isSet() || date.hasUnspecifiedDigits()) {
      return date.toString();
    }
    String words;
    if (!date.isInterval()) {
      words = single(date);
    } else if (date.start().isEmpty()) {
      words = "by " + date.end().map(Wording::single).orElse("an unknown day");
    } else if (date.end().isEmpty()) {
      words = "since " + date.start().map(Wording::single).orElse("an unknown day");
    } else {
      words = single(date.start().get()) + " – " + single(date.end().get());
    }
    return (date.isApproximate() ? "about " : "") + words + (date.isUncertain() ? " (?)" : "");
  }

  private static String single(Edtf date) {
    Optional<LocalDate> first = date.earliest();
    Optional<LocalDate> last = date.latest();
    if (first.isEmpty() || last.isEmpty()) {
      return date.toString();
    }
    if (first.equals(last)) {
      return DAY.format(first.get());
    }
    boolean wholeMonth =
        first.get().getDayOfMonth() == 1
            && last.get().equals(first.get().plusMonths(1).minusDays(1));
    return wholeMonth ? MONTH.format(first.get()) : date.withoutQualifiers().toString();
  }

  /** {@return a day without its year: "22 May"} */
  static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** {@return the month and year: "May 2025"} */
  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** {@return what is remarkable about a reading: everything but "asserts, affirmed, actual"} */
  static List<String> remarks(Stance stance, Polarity polarity, Modality modality) {
    List<String> remarks = new ArrayList<>();
    if (stance != Stance.ASSERTS) {
      remarks.add(words(stance));
    }
    if (polarity == Polarity.NEGATED) {
      remarks.add("negated");
    }
    if (modality != Modality.ACTUAL) {
      remarks.add(modality.name().toLowerCase(Locale.ROOT));
    }
    return remarks;
  }

  /** {@return what a speaker does: "says", "denies"} */
  static String words(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "says";
      case DENIES -> "denies";
      case DOES_NOT_DENY -> "does not deny";
      case CANNOT_CONFIRM -> "cannot confirm";
      case QUESTIONS -> "questions";
      case CALLS_FOR -> "calls for";
      case COMMITS -> "commits to";
    };
  }

  /** {@return the relation as a verb between two figures: "repeats", "agrees with"} */
  static String words(RelationType type) {
    return switch (type) {
      case REPEATS -> "repeats";
      case REVISES -> "revises";
      case AGREES -> "agrees with";
      case CONFLICTS -> "conflicts with";
      case UPDATES -> "updates";
    };
  }

  /**
   * {@return a place for reading: "Far East (RU)", "RU", and without country if that is unknown}
   */
  static String place(Place place) {
    if (place.isCountry()) {
      return place.code();
    }
    StringBuilder name = new StringBuilder();
    for (String word : place.code().substring(3).split("-", -1)) {
      name.append(name.isEmpty() ? "" : " ")
          .append(word, 0, 1)
          .append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return place.country().equals(Place.UNKNOWN_COUNTRY)
        ? name.toString()
        : name + " (" + place.country() + ")";
  }

  /** {@return the noun with its number: "1 claim", "3 claims"} */
  static String count(int number, String noun) {
    return number(BigDecimal.valueOf(number)) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@return the constant as a CSS class: {@code does-not-deny}} */
  static String cssClass(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
