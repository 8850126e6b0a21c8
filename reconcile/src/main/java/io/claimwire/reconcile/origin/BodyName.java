package io.claimwire.reconcile.origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a body, taken apart for comparison: "the Ministry of Health" and "Health Ministry"
 * have the same words and the same head.
 *
 * @param words its words in lower case, without articles, "of" and possessive endings
 * @param head the word that says what it is: the last, or the last before "of" or "for"
 */
record BodyName(Set<String> words, String head) {

  private static final Set<String> LINKS = Set.of("of", "for", "in", "at");
  private static final Set<String> AFTER_NOUN =
      Set.of("of", "for", "in", "at", "from", "by", "on", "with", "taken", "made", "and");
  private static final Set<String> SILENT = Set.of("the", "a", "an", "and", "&");

  static BodyName of(String name) {
    Set<String> words = new LinkedHashSet<>();
    String head = "";
    boolean open = true;
    for (String word : split(name)) {
      if (LINKS.contains(word)) {
        open = head.isEmpty();
      } else if (!SILENT.contains(word)) {
        words.add(word);
        head = open ? word : head;
      }
    }
    return new BodyName(words, head);
  }

  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    for (String part :
        name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}'&]+")) {
      String word = part.endsWith("'s") ? part.substring(0, part.length() - 2) : part;
      String bare = word.replace("'", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }

  /** Whether this is the other name with words left out, its head kept. */
  boolean shortens(BodyName other) {
    return head.equals(other.head)
        && words.size() < other.words.size()
        && other.words.containsAll(words);
  }

  /** The noun of a phrase, in the singular: "picture" of "pictures taken from a drone". */
  static String nounOf(String phrase) {
    String noun = "";
    for (String word : split(phrase)) {
      if (AFTER_NOUN.contains(word) && !noun.isEmpty()) {
        break;
      }
      noun = SILENT.contains(word) ? noun : word;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("sis");
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** The words in order written as one: "coastguard" and "coast guard" are one name. */
  String joined() {
    return String.join("", words);
  }

  /** The ends of the name, each written as one word, the whole name first. */
  List<String> endings() {
    List<String> all = new ArrayList<>(words);
    List<String> endings = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      endings.add(String.join("", all.subList(i, all.size())));
    }
    return endings;
  }

  /** The first letters of its words: "ndma". */
  String initials() {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }
}
