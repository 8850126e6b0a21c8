package io.claimwire.reconcile.match;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where a story plays: the place that most of its articles open with, in the dateline or after "in"
 * or "through" in their first paragraph. Who marches is marching there, unless an article says
 * otherwise.
 */
final class HomePlace {

  /** How much of an article is its opening, in UTF-16 code units. */
  private static final int OPENING = 350;

  /** A first line shorter than this, in UTF-16 code units, is a headline. */
  private static final int FIRST_WORDS = 80;

  private static final Set<String> THROUGH = FunctionWords.of("before a route");

  /** How many articles must name it. */
  private static final int AGREEING = 2;

  private HomePlace() {}

  /** The place, as a word of a name in lower case but for its first letter; empty if unknown. */
  static String of(List<Account> accounts) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Account account : accounts) {
      for (String name : named(account.text())) {
        votes.merge(name, 1, Integer::sum);
      }
    }
    String home = "";
    int most = AGREEING - 1;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      boolean tie = vote.getValue() == most && !home.isEmpty();
      if (vote.getValue() > most
          || tie && mentions(vote.getKey(), accounts) > mentions(home, accounts)) {
        home = vote.getKey();
        most = vote.getValue();
      }
    }
    return home;
  }

  /** How often a story names a place. */
  private static int mentions(String name, List<Account> accounts) {
    int mentions = 0;
    for (Account account : accounts) {
      String text = account.text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        mentions++;
      }
    }
    return mentions;
  }

  private static Set<String> named(String text) {
    int paragraph = text.indexOf('\n', FIRST_WORDS);
    int end = Math.min(OPENING, paragraph < 0 ? text.length() : paragraph);
    Words words = Words.of(text.substring(0, Math.min(end, text.length())), 0);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Words.Word word = words.get(i);
      boolean led = i > 0 && leads(words.text(i - 1));
      boolean dateline = i == 0 && isUpperCase(text, word);
      if ((led || dateline) && word.capital() && !Calendar.isNamed(word.text())) {
        names.add(Inflection.capital(Inflection.withoutPossessive(word.text())));
      }
    }
    return names;
  }

  private static boolean leads(String word) {
    return Setting.leadsToPlace(word) || THROUGH.contains(word);
  }

  private static boolean isUpperCase(String text, Words.Word word) {
    for (int i = word.start(); i < word.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
