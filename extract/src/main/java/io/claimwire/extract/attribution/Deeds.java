package io.claimwire.extract.attribution;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.extract.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verbs of speech that with some objects do something and say nothing: a storm claims lives, a
 * state declares an emergency. The pairs stand in {@code deeds.txt}.
 */
final class Deeds {

  private static final Map<String, WordSet> OBJECTS = read();

  private Deeds() {}

  private static Map<String, WordSet> read() {
    Map<String, WordSet> objects = new HashMap<>();
    for (LexiconFile.Entry entry : LexiconFile.read(Deeds.class, "deeds.txt")) {
      objects.put(entry.column(0), WordSet.of(List.of(entry.column(1).split(" "))));
    }
    return objects;
  }

  /** Whether a verb with the object that follows it is a deed. */
  static boolean has(Grammar grammar, VerbGroup group, Cue cue) {
    WordSet objects = OBJECTS.get(cue.lemma());
    if (objects == null || group.passive()) {
      return false;
    }
    NounPhrase object = grammar.phraseFrom(grammar.overHedge(group.to()));
    return object != null && objects.hasLemma(grammar.token(object.head()));
  }
}
