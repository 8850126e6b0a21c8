package io.claimwire.reconcile.origin;

import io.claimwire.actors.ActorName;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which body an office speaks for, and which offices one person at a time holds. */
final class Offices {

  private static final Map<String, List<String>> BODIES = bodies();
  private static final Set<String> SINGULAR = LexiconLines.items(Offices.class, "sole-offices.txt");

  private static final Set<String> OF_COMPANIES =
      LexiconLines.items(Offices.class, "company-offices.txt");

  private static final Set<String> OF_UNIONS =
      LexiconLines.items(Offices.class, "union-offices.txt");

  private static final Map<String, Set<String>> OF_BODIES = offices("offices-of-bodies.txt");

  private Offices() {}

  /** Whether a title is one that companies have: "chief executive". */
  static boolean isOfCompany(String title) {
    return OF_COMPANIES.contains(title.toLowerCase(Locale.ROOT));
  }

  /** The plain names of bodies that a title may speak for: "health ministry" for its minister. */
  static List<String> bodiesOf(String title) {
    ActorName name = ActorName.of(title);
    List<String> words = new ArrayList<>(name.words());
    String head = name.head();
    List<String> names = new ArrayList<>();
    if (words.size() > 1) {
      names.add(String.join(" ", words.subList(0, words.size() - 1)));
    }
    for (String body : bodiesByEnd(words)) {
      if (body.indexOf(' ') > 0) {
        names.add(body);
      } else if (words.size() > 1) {
        List<String> others = new ArrayList<>(words);
        others.remove(head);
        names.add(String.join(" ", others) + " " + body);
        names.add(body + " " + String.join(" ", others));
      }
    }
    return names;
  }

  /** The bodies of the longest end of a title that has any: "fire chief", or else "chief". */
  private static List<String> bodiesByEnd(List<String> title) {
    for (int from = 0; from < title.size(); from++) {
      List<String> bodies = BODIES.get(String.join(" ", title.subList(from, title.size())));
      if (bodies != null) {
        return bodies;
      }
    }
    return List.of();
  }

  /** What the bodies are called that a bare title may speak for: "ministry" for "minister". */
  static Set<String> headsOfBodies(String title) {
    ActorName name = ActorName.of(title);
    if (name.words().size() != 1) {
      return Set.of();
    }
    Set<String> heads = new HashSet<>();
    for (String body : BODIES.getOrDefault(name.head(), List.of())) {
      if (body.indexOf(' ') < 0) {
        heads.add(body);
      }
    }
    return heads;
  }

  /** Whether a title is one that unions and parties have: "leader". */
  static boolean leadsNoCompany(String title) {
    return OF_UNIONS.contains(ActorName.of(title).head());
  }

  /** Whether a bare title, "officer", is that of somebody who speaks for a body like this. */
  static boolean isOfBody(String title, String body) {
    Set<String> heads = OF_BODIES.get(ActorName.of(title).joined());
    return heads != null && (heads.isEmpty() || heads.contains(ActorName.of(body).head()));
  }

  /** Whether one person at a time holds an office: a governor, not an officer. */
  static boolean isSingular(String title) {
    return SINGULAR.contains(ActorName.of(title).head());
  }

  private static Map<String, Set<String>> offices(String list) {
    Map<String, Set<String>> offices = new HashMap<>();
    for (String[] line : LexiconLines.read(Offices.class, list, 2)) {
      offices.put(line[0], Set.copyOf(LexiconLines.items(line[1])));
    }
    return offices;
  }

  private static Map<String, List<String>> bodies() {
    Map<String, List<String>> bodies = new HashMap<>();
    for (String[] line : LexiconLines.read(Offices.class, "offices.txt", 2)) {
      bodies.put(line[0], LexiconLines.items(line[1]));
    }
    return bodies;
  }
}
