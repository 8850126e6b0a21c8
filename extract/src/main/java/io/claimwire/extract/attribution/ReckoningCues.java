package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.attribution.Sources.Range;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Whose count a clause or a number is: "by Dorn's count, …", "by the reckoning of two unions …",
 * "70 of them by the guild's count and 55 by that of the port".
 */
final class ReckoningCues {

  private static final String LEMMA = "by reckoning";
  private static final int LONGEST_PART = 8;

  private final Scene scene;
  private final Grammar grammar;
  private final AsideCues asides;

  /** Whether a count was named that "by that of the police" can take up. */
  private boolean named;

  ReckoningCues(Scene scene, AsideCues asides) {
    this.scene = scene;
    this.grammar = scene.grammar;
    this.asides = asides;
  }

  void read(int by) {
    if (named && grammar.is(by + 1, "that") && grammar.is(by + 2, "of")) {
      NounPhrase other = grammar.phraseFrom(by + 3);
      if (other != null) {
        number(by, by + 1, new Range(other.from(), other.to(), other.head()));
      }
      return;
    }
    NounPhrase phrase = grammar.phraseFrom(by + 1);
    if (phrase == null || !WordGroup.RECKONING.has(grammar.token(phrase.head()))) {
      return;
    }
    NounPhrase whose = grammar.is(phrase.to(), "of") ? grammar.phraseFrom(phrase.to() + 1) : null;
    if (whose != null && grammar.tag(whose.head()) == NUMBER) {
      return; // "stood by its count of 12"
    }
    int end = whose == null ? phrase.to() : grammar.nominalEnd(whose.from());
    Range source = whose == null ? possessor(phrase) : new Range(whose.from(), end, whose.head());
    if (source != null) {
      named = true;
      clause(by, phrase.head(), source, end);
    }
  }

  private void clause(int by, int head, Range source, int end) {
    Span cue = scene.span(head, head + 1);
    VerbGroup verb = grammar.groupFrom(end);
    if (verb != null && verb.isFinite()) {
      add(cue, source, verb.from(), scene.ends.after(verb, null, verb.from()));
    } else if (by == grammar.datelineEnd() && grammar.clauseBegins(end)) {
      add(cue, source, end, grammar.contentEnd());
    } else if (!number(by, head, source) && grammar.isPause(end)) {
      asides.add(cue, LEMMA, Stance.ASSERTS, source, by, end);
    }
  }

  /** "…, 900 of them by the union's count": the count is that of the number alone. */
  private boolean number(int by, int cue, Range source) {
    int from = by;
    while (from > 0 && by - from < LONGEST_PART && isOfPart(from - 1)) {
      from--;
    }
    boolean part = from < by && grammar.startsNumber(from) && grammar.numberFrom(from) < by;
    boolean free = grammar.isPause(from - 1) || grammar.tag(from - 1) == COORDINATOR;
    if (!part || !free || from == grammar.datelineEnd()) {
      return false;
    }
    add(scene.span(cue, cue + 1), source, from, by);
    return true;
  }

  private boolean isOfPart(int i) {
    return !grammar.isPause(i) && grammar.tag(i) != COORDINATOR && grammar.group(i) == null;
  }

  private void add(Span cue, Range source, int from, int to) {
    scene.add(cue, LEMMA, "aside", Stance.ASSERTS, source, scene.span(from, to));
  }

  private @Nullable Range possessor(NounPhrase phrase) {
    for (int k = phrase.from(); k < phrase.head(); k++) {
      if (grammar.tag(k) == POSSESSIVE || grammar.tag(k) == POSSESSIVE_PRONOUN) {
        return new Range(phrase.from(), k + 1, Math.max(phrase.from(), k - 1));
      }
    }
    return null;
  }
}
