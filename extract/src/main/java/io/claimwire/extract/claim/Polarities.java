package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Polarity;
import io.claimwire.model.Stance;

/** Reads whether a proposition is affirmed or negated, and by which word. */
final class Polarities {

  private final Syntax syntax;
  private final ModalityLexicon lexicon = ModalityLexicon.standard();

  Polarities(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The polarity with the word that gives it. */
  Ruling<Polarity> of(Clause clause) {
    int no = no(clause);
    if (no >= 0) {
      return Ruling.at(Polarity.NEGATED, "negation", no);
    }
    boolean promisesNot = promisesNot(clause);
    if (clause.predicate().negated() == promisesNot) {
      return Ruling.plain(Polarity.AFFIRMED);
    }
    return promisesNot
        ? Ruling.from(Polarity.NEGATED, "the intention itself is negated")
        : negation(clause.predicate());
  }

  /** The last word in or before the predicate that turns it round. */
  private Ruling<Polarity> negation(Predicate predicate) {
    int from = Math.max(0, syntax.adverbsBefore(predicate.from()) - 1);
    for (int k = Math.min(predicate.to(), syntax.size()) - 1; k >= from; k--) {
      if (syntax.tag(k) == NEGATION || syntax.is(k, "no")) {
        return Ruling.at(Polarity.NEGATED, "negation", k);
      }
      if (lexicon.negates(syntax.lemma(k), syntax.token(k).lower())) {
        return Ruling.at(Polarity.NEGATED, "says that it did not happen", k);
      }
    }
    return Ruling.from(Polarity.NEGATED, "its predicate is negated");
  }

  /** Where "no" stands in "no ship sank" and "sank no ship", or -1. */
  private int no(Clause clause) {
    Subject subject = clause.subject();
    boolean own = subject.is(Subject.Link.OWN) || subject.is(Subject.Link.EXPLETIVE);
    if (own && isNo(subject.from())) {
      return subject.from();
    }
    int object = syntax.overAdverbs(clause.predicate().to());
    boolean without = isNo(object) && object < clause.to();
    if (without && !clause.predicate().negated()) {
      return object;
    }
    return syntax.is(clause.from(), "no") && clause.kind() == Kind.NOUN ? clause.from() : -1;
  }

  private boolean isNo(int i) {
    return syntax.isNo(i)
        || syntax.is(i, "nobody")
        || syntax.is(i, "none")
        || syntax.is(i, "neither")
        || syntax.is(i, "nothing");
  }

  /** "Has no plans to meet", "does not intend to meet": the intention itself is negated. */
  private boolean promisesNot(Clause clause) {
    Attribution voice = clause.attribution();
    if (voice == null || voice.stance() != Stance.COMMITS && voice.stance() != Stance.CALLS_FOR) {
      return false;
    }
    if (!syntax.sentence().span().contains(voice.cue())) {
      return false;
    }
    for (int k = syntax.tokenAt(voice.cue().start());
        k < syntax.size() && syntax.token(k).start() < voice.cue().end();
        k++) {
      if (syntax.tag(k) == NEGATION || syntax.is(k, "no")) {
        return true;
      }
    }
    return false;
  }
}
