package io.claimwire.reconcile.origin;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the words around a name say that its bearer is: "Rope and Lamp, a volunteer group", "The
 * operator, Brann Lines,", "a movement called Green Field", "Sarn, the capital". Other articles,
 * and later sentences, call it by that alone.
 */
public final class Appositions {

  private static final List<String> ARTICLES = List.of("a ", "an ", "the ", "its ", "one of ");
  private static final List<String> NAMINGS = List.of(" called ", " named ", " known as ");

  private static final String OF = " of ";

  /** What the phrase of somebody who is of a body begins with. */
  static final String OWNED = "of ";

  private static final String DATELINE = "the capital";
  private static final String DATELINE_ENDS = "(—–";

  /** What ends a phrase, besides the words that do. */
  private static final String STOPS = ",.;:()\n\"“”—–";

  private final String text;
  private final Map<String, Set<String>> phrases = new HashMap<>();

  private Appositions(String text) {
    this.text = text;
  }

  /**
   * {@return what a document calls whom: phrases without their article, by name}
   *
   * @param claims the claims of one document, which tell the names
   * @param text its text
   */
  public static Map<String, Set<String>> in(Collection<Claim> claims, String text) {
    Appositions appositions = new Appositions(requireNonNull(text, "text"));
    if (!text.isEmpty()) {
      names(claims).forEach(appositions::read);
      appositions.readDateline();
    }
    return appositions.phrases;
  }

  private static Set<String> names(Collection<Claim> claims) {
    Set<String> names = new TreeSet<>();
    for (Claim claim : claims) {
      claim.agents().forEach(actor -> addName(names, actor));
      for (Attribution hop : claim.chain()) {
        for (Actor speaker : hop.speakers()) {
          addName(names, speaker);
          speaker.speaksFor().ifPresent(body -> addName(names, body));
        }
      }
    }
    return names;
  }

  private static void addName(Set<String> names, Actor actor) {
    if (!actor.anonymous() && Character.isUpperCase(actor.name().charAt(0))) {
      names.add(actor.name());
    }
  }

  private void read(String name) {
    int at = text.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      if (isWhole(at, end)) {
        readAfter(name, end);
        readOwner(name, end);
        readBefore(name, at);
      }
      at = text.indexOf(name, end);
    }
  }

  /**
   * "SARN, Oct 14": a city that is written from and needs no country beside it, and then says
   * something, is its government.
   */
  private void readDateline() {
    int end = 0;
    while (end < text.length() && isOfDateline(text.charAt(end))) {
      end++;
    }
    String city = text.substring(0, end).strip();
    if (city.length() > 2 && (isDate(end) || isDash(end))) {
      add(capitalised(city), DATELINE);
    }
  }

  /** ", Oct 14". */
  private boolean isDate(int at) {
    int day = text.startsWith(", ", at) ? text.indexOf(' ', at + 2) + 1 : 0;
    return day > 0 && day < text.length() && Character.isDigit(text.charAt(day));
  }

  private boolean isDash(int at) {
    return at < text.length() && DATELINE_ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isOfDateline(char c) {
    return c == ' ' || Character.isUpperCase(c);
  }

  private static String capitalised(String city) {
    StringBuilder name = new StringBuilder(city.toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i - 1) == ' ') {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }

  private boolean isWhole(int start, int end) {
    boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** "Rope and Lamp, a volunteer group". */
  private void readAfter(String name, int end) {
    if (text.startsWith(", ", end)) {
      int stop = end + 2;
      while (stop < text.length() && STOPS.indexOf(text.charAt(stop)) < 0) {
        stop++;
      }
      add(name, text.substring(end + 2, stop));
    }
  }

  /** "Ada Roe of Brann Lines": the name of whoever she is of, after "of". */
  private void readOwner(String name, int end) {
    if (text.startsWith(OF, end)) {
      int from = end + OF.length();
      from = text.startsWith("the ", from) ? from + 4 : from;
      int stop = afterCapital(from);
      while (text.startsWith(" ", stop) && afterCapital(stop + 1) > stop + 1) {
        stop = afterCapital(stop + 1);
      }
      if (stop > from) {
        phrases
            .computeIfAbsent(name, n -> new TreeSet<>())
            .add(OWNED + text.substring(from, stop).replace('’', '\''));
      }
    }
  }

  /** Where a word with a capital ends; where it should begin if there is none. */
  private int afterCapital(int at) {
    int end = at;
    if (at < text.length() && Character.isUpperCase(text.charAt(at))) {
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’' || c == '&';
  }

  /** "The operator, Brann Lines,", "a movement called Green Field". */
  private void readBefore(String name, int start) {
    int end = -1;
    if (start >= 2 && text.startsWith(", ", start - 2)) {
      end = start - 2;
    }
    for (String naming : NAMINGS) {
      if (text.startsWith(naming, start - naming.length())) {
        end = start - naming.length();
      }
    }
    if (end > 0) {
      int from = end;
      while (from > 0 && STOPS.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      add(name, text.substring(from, end).strip());
    }
  }

  private void add(String name, String phrase) {
    for (String article : ARTICLES) {
      if (phrase.regionMatches(true, 0, article, 0, article.length())) {
        String words = phrase.substring(article.length());
        phrases.computeIfAbsent(name, n -> new TreeSet<>()).add(words);
        return;
      }
    }
  }
}
