package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Stance;

/** Adjectives that ascribe: "is confident that", "are ready to". */
final class AdjectiveCues {

  private final Scene scene;
  private final Grammar grammar;

  AdjectiveCues(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  boolean read(VerbGroup group) {
    int word = adjectiveOf(group);
    String adjective = word < 0 ? "" : grammar.token(word).lower();
    Stance stance = scene.lexicon.adjective(adjective);
    Sources.Range subject = stance == null ? null : scene.sources.subjectOf(group);
    if (stance == null
        || subject == null
        || grammar.is(subject.head(), "it")
        || scene.isOwnVoice(group, subject)
        || WordGroup.POSSIBILITY.has(group.modal())
        || !scene.canSpeak(subject)) {
      return false;
    }
    int after = Math.max(word + 1, group.to());
    int from = scene.nounContent(after);
    if (from < 0 && grammar.clauseBegins(after)) {
      from = after;
    }
    if (from < 0 || stance == Stance.COMMITS && grammar.infinitiveAt(from) < 0) {
      return false;
    }
    int end = scene.ends.after(group, subject, from);
    if (end > from) {
      scene.add(
          group,
          Math.max(from, after),
          adjective,
          "adjective",
          Stances.negated(stance, group),
          subject,
          scene.span(from, end));
    }
    return true;
  }

  /** The token of the adjective: the participle itself, or what follows "be", "feel"; else -1. */
  private int adjectiveOf(VerbGroup group) {
    if (group.passive()) {
      boolean underWay = grammar.is(group.head() - 1, "being"); // "are being prepared to leave"
      return underWay ? -1 : group.head();
    }
    if (!WordGroup.COPULA.hasLemma(grammar.token(group.head()))) {
      return -1;
    }
    int at = group.to();
    while (grammar.tag(at) == ADVERB) {
      at++;
    }
    boolean adjective = grammar.tag(at) == ADJECTIVE || grammar.tag(at) == VERB_PARTICIPLE;
    return adjective ? at : -1;
  }
}
