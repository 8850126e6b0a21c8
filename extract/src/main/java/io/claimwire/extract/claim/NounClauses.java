package io.claimwire.extract.claim;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.model.Attribution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses that nouns carry in one sentence, beside those of its verbs. */
final class NounClauses {

  private final List<Clause> ofVerbs;
  private final List<Clause> found = new ArrayList<>();

  NounClauses(List<Clause> ofVerbs) {
    this.ofVerbs = ofVerbs;
  }

  List<Clause> ofVerbs() {
    return ofVerbs;
  }

  /** {@return those found so far, in the order in which they were found} */
  List<Clause> found() {
    return found;
  }

  /** {@return whether a clause says already what a noun can say} */
  boolean tells(NounPhrase phrase) {
    for (Clause clause : ofVerbs) {
      if (isInPredicate(clause, phrase)) {
        return true;
      }
    }
    for (Clause clause : found) {
      boolean subject = clause.subject().head() == phrase.head();
      if (subject || isInPredicate(clause, phrase)) {
        return true; // "lowered its estimate to 40" gives the estimate
      }
    }
    return false;
  }

  private static boolean isInPredicate(Clause clause, NounPhrase phrase) {
    Predicate predicate = clause.predicate();
    return predicate.from() <= phrase.head() && phrase.head() < predicate.to();
  }

  void add(Clause clause) {
    found.add(clause);
  }

  /** Adds a clause with all words from one token to another, told by somebody or the article. */
  void add(Predicate predicate, Subject subject, int from, int to, @Nullable Attribution voice) {
    int start = Math.min(from, predicate.from());
    int end = Math.max(to, predicate.to());
    Attribution word = voice == null ? null : Speech.Hearing.voiceOf(voice);
    add(new Clause(Kind.NOUN, predicate, subject, start, start, end, word, null, false, false));
  }

  /** Takes back the clause of the noun whose phrase begins at a token. */
  void dropNounAt(int from) {
    found.removeIf(clause -> clause.kind() == Kind.NOUN && clause.from() == from);
  }
}
