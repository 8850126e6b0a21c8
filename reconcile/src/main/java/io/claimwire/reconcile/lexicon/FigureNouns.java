package io.claimwire.reconcile.lexicon;

import java.util.Locale;
import java.util.Set;

/** Words that stand for a number somebody gave: "the company denied the figure". */
public final class FigureNouns {

  private static final Set<String> NOUNS =
      LexiconLines.items(FigureNouns.class, "figure-nouns.txt");

  /** What leads such a word at the end of a longer clause: "was never given that number". */
  private static final Set<String> POINTERS =
      LexiconLines.items(FigureNouns.class, "figure-pointers.txt");

  /** "That report", "the union's latest figure": no more words than this. */
  private static final int LONGEST = 4;

  private FigureNouns() {}

  /** {@return whether a phrase points to a number that was given before} */
  public static boolean pointTo(String phrase) {
    String[] words = phrase.strip().toLowerCase(Locale.ROOT).split(" ");
    int last = words.length - 1;
    boolean pointed = last > 0 && POINTERS.contains(words[last - 1]);
    return (pointed || words.length <= LONGEST) && NOUNS.contains(words[last]);
  }

  /** {@return whether a word stands for a number somebody gave} */
  public static boolean include(String word) {
    return NOUNS.contains(word);
  }
}
