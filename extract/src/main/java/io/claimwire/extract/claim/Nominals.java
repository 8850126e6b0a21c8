package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.model.Attribution;
import java.util.List;

/**
 * Finds the propositions that nouns carry: what an attribution says in a noun phrase alone, event
 * nouns, facts without a verb, and parts of an amount.
 */
final class Nominals {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final NounClauses found;
  private final WholeContents contents;
  private final EventNouns events;
  private final VerblessFacts facts;
  private final PartClauses parts;
  private final ClauseWords words = ClauseWords.standard();

  Nominals(Syntax syntax, Speech.Hearing hearing, Mentions mentions, List<Clause> clauses) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.found = new NounClauses(clauses);
    this.contents = new WholeContents(syntax, hearing, mentions, found);
    this.events = new EventNouns(syntax, hearing, mentions, found);
    this.facts = new VerblessFacts(syntax, hearing, mentions, found);
    this.parts = new PartClauses(syntax, hearing, mentions, found);
  }

  List<Clause> find() {
    for (Attribution attribution : hearing.attributions()) {
      contents.read(attribution);
    }
    for (NounPhrase phrase : syntax.sentence().nounPhrases()) {
      if (!found.tells(phrase)) {
        events.read(phrase);
      }
    }
    for (int i = 1; i < syntax.size(); i++) {
      switch (syntax.tag(i)) {
        case COMMA -> facts.apposition(i);
        case PREPOSITION, PARTICLE, ADVERB -> link(i);
        default -> {
          // nothing hangs on it
        }
      }
    }
    for (Clause clause : found.ofVerbs()) {
      facts.secondState(clause);
    }
    return found.found();
  }

  /** What hangs on "including", "among them", "up" and the like. */
  private void link(int i) {
    if (syntax.is(i, "including")) {
      parts.read(i, i + 1);
    } else if (syntax.is(i, "among") && isThem(i + 1)) {
      parts.read(i, i + 2);
    } else if (words.isTrend(syntax.token(i)) && syntax.group(i) == null) {
      facts.trend(i);
    }
  }

  private boolean isThem(int i) {
    return syntax.is(i, "them") || syntax.is(i, "whom");
  }
}
