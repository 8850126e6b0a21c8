package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Stance;
import org.jspecify.annotations.Nullable;

/** Nouns that ascribe: "Ruiz's claim that …", "a warning by the union that …", "fears of …". */
final class NounCues {

  private final Scene scene;
  private final Grammar grammar;

  NounCues(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  void read(NounPhrase phrase) {
    Token head = grammar.token(phrase.head());
    boolean tally = WordGroup.TALLY.has(head);
    Stance stance = tally ? Stance.ASSERTS : scene.lexicon.noun(head);
    if (isReckoning(phrase)) {
      return; // "by the estimate of two unions, …" is an aside
    }
    boolean compound = WordGroup.ALONE.hasLemma(head) && grammar.tag(phrase.head() - 1) == NOUN;
    if (stance == null || compound || scene.isTaken(head.span()) || isOwnTally(phrase)) {
      return;
    }
    Sources.Range possessor = possessor(phrase);
    Sources.Range agent = possessor == null ? scene.sources.origin(phrase.to()) : null;
    Sources.Range source = possessor == null ? agent : possessor;
    int after = agent == null ? phrase.to() : agent.to();
    after = pastVerb(source, after);
    boolean clause =
        grammar.is(after, "that")
            && grammar.tag(after) == SUBORDINATOR
            && grammar.clauseBegins(after + 1);
    boolean whole =
        clause || (source != null || isThere(phrase)) && grammar.infinitiveAt(after) >= 0;
    boolean counted = source != null && after > phrase.to() && grammar.startsNumber(after);
    if (tally && !counted) {
      return;
    }
    int from = whole || counted ? after : nominalContent(head, source, after);
    boolean open = from >= 0 && grammar.opensClause(from);
    int end =
        whole || open
            ? scene.ends.afterNoun(phrase.from(), from)
            : grammar.nominalEnd(from < 0 ? from : grammar.overHedge(from));
    if (from >= 0 && end > from) {
      scene.add(head.span(), head.lemma(), "noun", stance, source, scene.span(from, end));
    }
  }

  /** "Lowered its estimate to 40": the figure is that of who lowers it. */
  private boolean isOwnTally(NounPhrase phrase) {
    if (grammar.tag(phrase.from()) != POSSESSIVE_PRONOUN) {
      return false;
    }
    for (Draft draft : scene.found()) {
      boolean here = draft.rule.equals("object.tally");
      if (here && draft.contentContains(grammar.token(phrase.head()).span())) {
        return true;
      }
    }
    return false;
  }

  private boolean isReckoning(NounPhrase phrase) {
    int by = phrase.from() - 1;
    boolean opens = by == 0 || grammar.isPause(by - 1);
    return opens
        && grammar.is(by, "by")
        && (grammar.is(phrase.to(), "of") || grammar.isPause(phrase.to()));
  }

  /** "There was a call to leave": nobody is named, but somebody calls. */
  private boolean isThere(NounPhrase phrase) {
    VerbGroup verb = grammar.group(phrase.from() - 1);
    int there = verb == null ? -1 : verb.from() - 1;
    while (grammar.isAdverb(there) && !grammar.is(there, "there")) {
      there--;
    }
    return grammar.is(there, "there");
  }

  /** "Her view is that", "its letter saying that": the content follows the verb. */
  private int pastVerb(Sources.@Nullable Range source, int after) {
    VerbGroup verb = grammar.groupFrom(after);
    if (verb == null) {
      return after;
    }
    boolean equated = source != null && grammar.token(verb.head()).lemma().equals("be");
    return equated || verb.form() == VerbGroup.Form.GERUND ? verb.to() : after;
  }

  private int nominalContent(Token head, Sources.@Nullable Range source, int after) {
    boolean report = grammar.is(after, "of") && WordGroup.REPORT.has(head);
    boolean open = grammar.tag(after) == PREPOSITION && grammar.opensClause(after + 1);
    report |= open && source == null && WordGroup.EMOTION.has(head);
    boolean stated =
        source != null && (WordGroup.STATEMENT.has(head) || grammar.opensClause(after));
    return report || stated ? scene.nounContent(after) : -1;
  }

  private Sources.@Nullable Range possessor(NounPhrase phrase) {
    int to = -1;
    for (int k = phrase.from(); k < phrase.head(); k++) {
      if (grammar.tag(k) == POSSESSIVE || grammar.tag(k) == POSSESSIVE_PRONOUN) {
        to = k + 1;
      }
    }
    return to < 0 ? null : new Sources.Range(phrase.from(), to, Math.max(phrase.from(), to - 2));
  }
}
