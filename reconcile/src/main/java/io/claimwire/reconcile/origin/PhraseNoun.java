package io.claimwire.reconcile.origin;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The noun that a phrase is about, in the singular: "picture" of "pictures taken from a drone". */
final class PhraseNoun {

  private static final Set<String> AFTER_NOUN =
      LexiconLines.items(PhraseNoun.class, "after-nouns.txt");
  private static final Set<String> SILENT = Set.of("the", "a", "an", "and", "&");

  private PhraseNoun() {}

  /** The phrase up to its noun: "aid group" of "an aid group working in the villages". */
  static String withQualifiers(String phrase) {
    StringBuilder qualified = new StringBuilder();
    for (String word : phrase.split(" ")) {
      if (qualified.length() > 0 && AFTER_NOUN.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      qualified.append(qualified.length() == 0 ? "" : " ").append(word);
    }
    return qualified.toString();
  }

  static String of(String phrase) {
    String noun = "";
    for (String word : words(phrase)) {
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

  private static List<String> words(String phrase) {
    String text = phrase.toLowerCase(Locale.ROOT).replace('’', '\'') + ' ';
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = Character.isLetterOrDigit(c) || c == '\'' || c == '&';
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        String word = text.substring(start, i);
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        words.add(bare.replace("'", ""));
        start = -1;
      }
    }
    return words;
  }
}
