package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The English names of days, months and feasts, which are capitalised and yet say nothing. */
final class Calendar {

  private static final Set<String> NAMES = names();

  private Calendar() {}

  static boolean isNamed(String word) {
    return NAMES.contains(word);
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(LexiconLines.items(Calendar.class, "holidays.txt"));
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    for (Month month : Month.values()) {
      names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
