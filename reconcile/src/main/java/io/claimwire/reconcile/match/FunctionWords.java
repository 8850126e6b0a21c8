package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Sets of small words of grammar, by name: articles, possessives, relative pronouns. */
final class FunctionWords {

  private static final Map<String, Set<String>> SETS = new HashMap<>();

  static {
    for (String[] line : LexiconLines.read(FunctionWords.class, "function-words.txt", 2)) {
      SETS.put(line[0], Set.copyOf(LexiconLines.items(line[1])));
    }
  }

  private FunctionWords() {}

  /** The words of a set. */
  static Set<String> of(String name) {
    Set<String> words = SETS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("function-words.txt has no set named " + name);
    }
    return words;
  }
}
