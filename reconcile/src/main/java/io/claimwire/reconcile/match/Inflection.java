package io.claimwire.reconcile.match;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of English verbs and nouns, for the words that the lists give in one form. */
final class Inflection {

  private Inflection() {}

  /**
   * A verb, or a phrase that begins with one, with its regular forms; too many rather than too few,
   * as nobody writes the others.
   */
  static Set<String> formsOf(String verb) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(verb);
    int space = verb.indexOf(' ');
    if (space >= 0) {
      formsOf(verb.substring(0, space)).forEach(form -> forms.add(form + verb.substring(space)));
      return forms;
    }
    char last = verb.charAt(verb.length() - 1);
    forms.add(plural(verb));
    if (last == 'e') {
      forms.add(verb + "d");
      forms.add(verb.substring(0, verb.length() - 1) + "ing");
    } else if (last == 'y' && !isVowel(verb, verb.length() - 2)) {
      forms.add(verb.substring(0, verb.length() - 1) + "ied");
      forms.add(verb + "ing");
    } else {
      forms.add(verb + "ed");
      forms.add(verb + "ing");
      forms.add(verb + last + "ed");
      forms.add(verb + last + "ing");
    }
    return forms;
  }

  /** A noun in the regular plural. */
  static String plural(String noun) {
    if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
      return noun + "es";
    }
    if (noun.endsWith("y") && !isVowel(noun, noun.length() - 2)) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + "s";
  }

  /** A noun without its plural ending, as far as the spelling tells. */
  static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("ches")
        || noun.endsWith("shes")
        || noun.endsWith("xes")
        || noun.endsWith("sses")) {
      return noun.substring(0, noun.length() - 2);
    }
    if (noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3) {
      return noun.substring(0, noun.length() - 1);
    }
    return noun;
  }

  /** A noun without its "'s". */
  static String withoutPossessive(String word) {
    int end = word.endsWith("s") ? word.length() - 1 : word.length();
    boolean possessive = end > 0 && "'’".indexOf(word.charAt(end - 1)) >= 0;
    return possessive ? word.substring(0, end - 1) : word;
  }

  /** A word with its first letter in upper case. */
  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static boolean isVowel(String word, int index) {
    return index >= 0 && "aeiou".indexOf(word.charAt(index)) >= 0;
  }
}
