package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which place a document means by its kind: "the province" is Halvek where it has told of "Halvek
 * province", "the province of Halvek" or "Halvek, a hilly province".
 */
final class NamedPlaces {

  private static final Set<String> KINDS =
      LexiconLines.items(NamedPlaces.class, "kinds-of-place.txt");

  private static final Set<String> POINTERS = FunctionWords.of("pointers");

  /** What "it" may stand for when it is a place: "on it", "under it". */
  private static final Set<String> LEADS = FunctionWords.of("before it");

  /** What leads to where a place is: "its plants in Pradno". */
  private static final Set<String> SITED = FunctionWords.of("sited");

  private static final Set<String> HAVING = FunctionWords.of("having");

  /** How far back, in UTF-16 code units, that place may have been named. */
  private static final int NEAR = 250;

  /** How many words an apposition may have before the kind: "Halvek, a hilly border province". */
  private static final int APPOSITION = 6;

  /** How many words may lie between "the" and the kind: "the old market town". */
  private static final int ADJECTIVES = 2;

  private final Map<String, List<Named>> byKind = new HashMap<>();

  private NamedPlaces() {}

  /** A name of a place, and where it stands. */
  private record Named(String name, int at) {}

  static NamedPlaces in(Words words, String text) {
    NamedPlaces places = new NamedPlaces();
    for (int i = 0; i < words.size(); i++) {
      if (KINDS.contains(words.text(i))) {
        places.read(words, i, text);
      }
    }
    return places;
  }

  private void read(Words words, int kind, String text) {
    int before = kind - 1;
    if (before >= 0 && isName(words, before)) {
      add(words, kind, nameStart(words, before), before, text);
    }
    if (kind + 2 < words.size() && words.text(kind + 1).equals("of") && isName(words, kind + 2)) {
      add(words, kind, kind + 2, nameEnd(words, kind + 2), text);
    }
    int article = kind - 1;
    while (article > 0 && kind - article < APPOSITION && !isArticle(words.text(article))) {
      article--;
    }
    if (article > 1 && isArticle(words.text(article)) && words.text(article - 1).equals(",")) {
      if (isName(words, article - 2)) {
        add(words, kind, nameStart(words, article - 2), article - 2, text);
      }
    }
  }

  /** "The Halvek valley", "Halvek province": the name before the kind. */
  static boolean isNameOfKind(Words words, int index) {
    return index + 1 < words.size()
        && isName(words, index)
        && !words.get(index + 1).capital()
        && KINDS.contains(words.text(index + 1));
  }

  private void add(Words words, int kind, int first, int last, String text) {
    String name = text.substring(words.get(first).start(), words.get(last).end());
    byKind
        .computeIfAbsent(words.text(kind), k -> new ArrayList<>())
        .add(new Named(name, words.get(kind).start()));
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  private static boolean isName(Words words, int index) {
    Words.Word word = words.get(index);
    return word.capital() && !Calendar.isNamed(word.text()) && !POINTERS.contains(word.text());
  }

  private static int nameStart(Words words, int last) {
    int start = last;
    while (start > 0 && isName(words, start - 1)) {
      start--;
    }
    return start;
  }

  private static int nameEnd(Words words, int first) {
    int end = first;
    while (end + 1 < words.size() && isName(words, end + 1)) {
      end++;
    }
    return end;
  }

  /** The places that some words call by their kind alone, each after "in"; none if unknown. */
  Words meantIn(Words words, int at) {
    StringBuilder meant = new StringBuilder();
    for (int i = 1; i < words.size(); i++) {
      List<Named> named = byKind.getOrDefault(words.text(i), List.of());
      boolean names = isNamedAt(named, words.get(i).start());
      if (!named.isEmpty() && !names && pointsTo(words, i) && !saysWhich(words, i)) {
        meant.append("in ").append(latest(named, at)).append(", ");
      }
    }
    if (pointsBack(words)) {
      latestOfAll(at).ifPresent(name -> meant.append("in ").append(name).append(", "));
    }
    return Words.of(meant.toString(), 0);
  }

  /** Whether a word for a kind of place is the one in "Halvek, the border province" itself. */
  private static boolean isNamedAt(List<Named> named, int start) {
    for (Named one : named) {
      if (one.at == start) {
        return true;
      }
    }
    return false;
  }

  /** "There had been 12,000 people on it", but not "the list has 12,000 names on it". */
  private static boolean pointsBack(Words words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.text(i).equals("it") && LEADS.contains(words.text(i - 1))) {
        return !hasOwner(words, i);
      }
    }
    return false;
  }

  /** Whether "it" is what has the things, as a list has names. */
  private static boolean hasOwner(Words words, int it) {
    for (int i = 0; i < it; i++) {
      if (HAVING.contains(words.text(i)) && !words.text(i + 1).equals("been")) {
        return true;
      }
    }
    return false;
  }

  /** The place named last before a place in the text, if that is near. */
  private Optional<String> latestOfAll(int at) {
    Named latest = null;
    for (List<Named> named : byKind.values()) {
      for (Named one : named) {
        boolean near = one.at <= at && one.at > at - NEAR;
        if (near && (latest == null || one.at > latest.at)) {
          latest = one;
        }
      }
    }
    return Optional.ofNullable(latest).map(Named::name);
  }

  private static boolean pointsTo(Words words, int kind) {
    for (int i = kind - 1; i >= 0 && i >= kind - 1 - ADJECTIVES; i--) {
      if (words.get(i).isBreak() || words.get(i).capital() && i > 0) {
        return false;
      }
      if (POINTERS.contains(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The province of Halvek", "its oldest plants, in Pradno and Vessany". */
  static boolean saysWhich(Words words, int kind) {
    int next = kind + 1;
    if (next < words.size() && words.text(next).equals("of")) {
      return true;
    }
    int lead = next < words.size() && words.text(next).equals(",") ? next + 1 : next;
    boolean leads = lead + 1 < words.size() && SITED.contains(words.text(lead));
    return leads && isName(words, lead + 1);
  }

  /** The name given last before a place in the text, or else the first of all. */
  private static String latest(List<Named> named, int at) {
    String latest = named.get(0).name;
    for (Named one : named) {
      latest = one.at <= at ? one.name : latest;
    }
    return latest;
  }
}
