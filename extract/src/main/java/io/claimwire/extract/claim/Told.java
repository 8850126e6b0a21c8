package io.claimwire.extract.claim;

import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a document that were read before. A headline, summary or caption that says the
 * same in the same words says nothing new; marks and case do not count.
 */
final class Told {

  private final Map<Integer, List<Sentence>> byHash = new HashMap<>();

  /** Whether no sentence before it had the same words. */
  boolean isNew(Sentence sentence) {
    List<Sentence> alike = byHash.computeIfAbsent(hash(sentence), h -> new ArrayList<>(1));
    for (Sentence before : alike) {
      if (isSame(before, sentence)) {
        return false;
      }
    }
    alike.add(sentence);
    return true;
  }

  private static int hash(Sentence sentence) {
    int hash = 1;
    for (int i = nextWord(sentence, 0); i < sentence.size(); i = nextWord(sentence, i + 1)) {
      hash = 31 * hash + sentence.token(i).lower().hashCode();
    }
    return hash;
  }

  private static boolean isSame(Sentence one, Sentence other) {
    int i = nextWord(one, 0);
    int k = nextWord(other, 0);
    while (i < one.size() && k < other.size() && one.token(i).is(other.token(k).lower())) {
      i = nextWord(one, i + 1);
      k = nextWord(other, k + 1);
    }
    return i == one.size() && k == other.size();
  }

  /** The first token from an index on that is a word or number; the size if there is none. */
  private static int nextWord(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && !isWord(sentence.token(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(Token token) {
    return token.isPlain() || Character.isLetterOrDigit(token.lower().codePointAt(0));
  }
}
