package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.model.Attribution;

/**
 * Facts told without a verb of their own: a trend, an apposition with an amount, a second state.
 */
final class VerblessFacts {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final Mentions mentions;
  private final NounClauses found;
  private final Predicates predicates;
  private final ClauseWords words = ClauseWords.standard();

  VerblessFacts(Syntax syntax, Speech.Hearing hearing, Mentions mentions, NounClauses found) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.mentions = mentions;
    this.found = found;
    this.predicates = new Predicates(syntax);
  }

  /** "Sales up 3 percent in May", "with rents down slightly this year": no verb is needed. */
  void trend(int up) {
    NounPhrase what = syntax.phraseTo(up);
    int after = syntax.overAdverbs(up + 1);
    NounPhrase much = syntax.phraseFrom(after);
    boolean measured =
        much != null
            && (words.isTime(syntax.token(much.head())) || mentions.hasQuantity(syntax.span(much)));
    boolean apart =
        what != null
            && syntax.tag(what.head()) == NOUN
            && (what.from() == 0 || syntax.is(what.from() - 1, "with"));
    if (what != null && much != null && apart && measured) {
      int end = much.to();
      while (end < syntax.size() && !syntax.isPause(end) && syntax.group(end) == null) {
        end++;
      }
      Subject subject = Subject.of(what, Subject.Link.OWN);
      Attribution voice = hearing.innermost(syntax.token(up).span());
      found.dropNounAt(what.from());
      found.add(
          Predicates.being(up, up + 1, syntax.lemma(up), false), subject, what.from(), end, voice);
    }
  }

  /** "Tarivka, a city of about 40,000, …": a fact with an amount about what stands before it. */
  void apposition(int comma) {
    NounPhrase what = syntax.phraseTo(comma);
    NounPhrase phrase = syntax.phraseFrom(comma + 1);
    if (what == null || phrase == null || syntax.tag(phrase.from()) != DETERMINER) {
      return;
    }
    int end = syntax.nominalEnd(phrase.from());
    boolean closed = end >= syntax.size() || syntax.isPause(end) || syntax.is(end, "that");
    boolean of = syntax.is(phrase.to(), "of") || syntax.is(phrase.to(), "with");
    boolean told =
        closed
            && of
            && syntax.tag(what.head()) != PRONOUN
            && !hasGroup(phrase.from(), end)
            && mentions.hasQuantity(syntax.span(phrase.to(), end));
    if (told) {
      Predicate predicate = predicates.ofNoun(phrase.from(), phrase.to() + 1, phrase.head());
      Subject subject = Subject.of(what, Subject.Link.OWN);
      Attribution voice = hearing.innermost(syntax.token(phrase.head()).span());
      found.add(predicate, subject, phrase.from(), end, voice);
    }
  }

  private boolean hasGroup(int from, int to) {
    for (int k = from; k < to; k++) {
      if (syntax.group(k) != null) {
        return true;
      }
    }
    return false;
  }

  /** "It was an accident and a warning": the second state has an article of its own. */
  void secondState(Clause clause) {
    Predicate predicate = clause.predicate();
    NounPhrase state = predicate.state() ? syntax.phrase(predicate.head()) : null;
    if (state == null || syntax.tag(state.from()) != DETERMINER) {
      return;
    }
    for (int k = state.to(); k + 1 < clause.to(); k++) {
      NounPhrase second = syntax.phraseFrom(k + 1);
      boolean article = syntax.is(k + 1, "a") || syntax.is(k + 1, "an");
      if (syntax.tag(k) == COORDINATOR && second != null && article) {
        Predicate noun = predicates.ofNoun(second.from(), second.to(), second.head());
        Subject subject = Subject.shared(clause.subject());
        found.add(
            new Clause(
                Kind.COORDINATED,
                noun,
                subject,
                k + 1,
                k + 1,
                clause.to(),
                clause.attribution(),
                clause,
                clause.condition(),
                false));
        return;
      }
    }
  }
}
