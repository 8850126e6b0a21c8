package io.claimwire.extract.text;

import java.util.ArrayList;
import java.util.List;

/** The regular endings of English nouns and verbs, made and undone. */
final class Inflection {

  private Inflection() {}

  static String withS(String word) {
    if (word.endsWith("y") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2))) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    boolean longO =
        word.endsWith("o") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2));
    return hissing || longO ? word + "es" : word + "s";
  }

  /** The plural of a noun: "lives", "ports". */
  static String plural(String noun) {
    return noun.endsWith("ife") ? noun.substring(0, noun.length() - 2) + "ves" : withS(noun);
  }

  static List<String> withEd(String verb) {
    if (verb.endsWith("e")) {
      return List.of(verb + "d");
    }
    if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
      return List.of(verb.substring(0, verb.length() - 1) + "ied");
    }
    return withEnding(verb, "ed");
  }

  static List<String> withIng(String verb) {
    if (verb.endsWith("ie")) {
      return List.of(verb.substring(0, verb.length() - 2) + "ying");
    }
    boolean dropsE =
        verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && !verb.endsWith("ye");
    if (dropsE && verb.length() > 2) {
      return List.of(verb.substring(0, verb.length() - 1) + "ing");
    }
    return withEnding(verb, "ing");
  }

  /** With a doubled consonant where it must ("hopping"), and both ways where it may ("travel"). */
  private static List<String> withEnding(String verb, String ending) {
    if (!doubles(verb)) {
      return List.of(verb + ending);
    }
    String doubled = verb + verb.charAt(verb.length() - 1) + ending;
    return isShort(verb) ? List.of(doubled) : List.of(doubled, verb + ending);
  }

  /** Whether a verb has one syllable, with no vowel but that before its last consonant. */
  private static boolean isShort(String verb) {
    for (int i = 0; i < verb.length() - 2; i++) {
      if (isVowel(verb.charAt(i)) || i > 0 && verb.charAt(i) == 'y') {
        return false;
      }
    }
    return true;
  }

  /** Whether the last consonant may double: consonant, vowel, consonant. */
  private static boolean doubles(String verb) {
    int n = verb.length();
    if (n < 3) {
      return false;
    }
    char last = verb.charAt(n - 1);
    return !isVowel(last)
        && "wxy".indexOf(last) < 0
        && isVowel(verb.charAt(n - 2))
        && !isVowel(verb.charAt(n - 3));
  }

  /** The singular of a word that is not in any list and looks like a plural, else the word. */
  static String singular(String plural) {
    int n = plural.length();
    if (n > 4 && plural.endsWith("ies")) {
      return plural.substring(0, n - 3) + "y";
    }
    if (n > 4
        && (plural.endsWith("ches")
            || plural.endsWith("shes")
            || plural.endsWith("sses")
            || plural.endsWith("xes"))) {
      return plural.substring(0, n - 2);
    }
    boolean plain =
        plural.endsWith("s")
            && !plural.endsWith("ss")
            && !plural.endsWith("us")
            && !plural.endsWith("is");
    return n > 3 && plain ? plural.substring(0, n - 1) : plural;
  }

  /** The base forms that a form in -ed or -ing may come from, likeliest first. */
  static List<String> bases(String form, String ending) {
    List<String> bases = new ArrayList<>();
    String stem = form.substring(0, form.length() - ending.length());
    int n = stem.length();
    if (n > 2
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && "lsz".indexOf(stem.charAt(n - 1)) < 0) {
      bases.add(stem.substring(0, n - 1));
    }
    if (ending.equals("ed") && stem.endsWith("i")) {
      bases.add(stem.substring(0, n - 1) + "y");
    }
    bases.add(stem);
    bases.add(stem + "e");
    return bases;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
