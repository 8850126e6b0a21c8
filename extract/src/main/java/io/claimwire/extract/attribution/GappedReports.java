package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.attribution.Sources.Range;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.model.Span;
import java.util.List;
import java.util.Set;

/**
 * A second number that leaves out its verb: "the agency put the toll at 12, the army at 15", "the
 * police counted 900 marchers and Kestrel Analytics about 2,000". The number of the second is no
 * part of what the first says.
 */
final class GappedReports {

  /** The attribution of what is given without a verb; it has the cue of the one before it. */
  static final String RULE = NumberOwners.RULE + "gapped";

  private static final Set<String> NUMBERED =
      Set.of("number", "object", "object.at", "object.tally", "preposition");

  /** Prepositions between a verb or figure and its number. */
  private static final Set<String> LINKS = Set.of("at", "of", "to");

  private static final int LONGEST_HEDGE = 5;

  private final Scene scene;
  private final Grammar grammar;

  GappedReports(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  void read() {
    for (Draft draft : List.copyOf(scene.found())) {
      if (NUMBERED.contains(draft.rule) && draft.source != null && draft.content.size() == 1) {
        read(draft);
      }
    }
  }

  private void read(Draft draft) {
    int from = scene.sentence.tokenAt(draft.contentStart());
    int to = scene.sentence.tokenAt(draft.contentEnd() - 1) + 1;
    int number = firstNumber(from, to);
    for (int k = number + 1; number >= 0 && k + 2 < to; k++) {
      if (grammar.group(k) != null || grammar.isQuote(k)) {
        return;
      }
      if (opensOther(k) && other(draft, from, number, k)) {
        return;
      }
    }
  }

  private int firstNumber(int from, int to) {
    for (int k = from; k < to; k++) {
      if (grammar.tag(k) == NUMBER) {
        return k;
      }
    }
    return -1;
  }

  private boolean opensOther(int k) {
    return grammar.isComma(k) && grammar.tag(k + 1) != COORDINATOR
        || grammar.tag(k) == COORDINATOR
        || grammar.is(k, "while");
  }

  /** "…, the army at 15": somebody who can speak, the link of the first number, and a number. */
  private boolean other(Draft draft, int from, int number, int joint) {
    NounPhrase name = grammar.phraseFrom(joint + 1);
    if (name == null || grammar.tag(name.head()) == NUMBER || !canGive(name)) {
      return false;
    }
    int link = link(from, number);
    boolean linked = link >= 0 && grammar.is(name.to(), grammar.token(link).lower());
    int second = linked ? name.to() + 1 : name.to();
    int counted = grammar.overHedge(second);
    boolean bare = link < 0 && !grammar.isComma(joint);
    if (!linked && !bare || grammar.tag(counted) != NUMBER) {
      return false;
    }
    int end = Math.max(grammar.nominalEnd(counted), counted + 1);
    if (grammar.verbFollows(end)) {
      return false;
    }
    int first = grammar.isComma(joint - 1) ? joint - 1 : joint;
    draft.content.set(0, new Span(draft.contentStart(), grammar.token(first - 1).end()));
    boolean at = linked && link >= from;
    Range source = new Range(name.from(), name.to(), name.head());
    Span content = scene.span(at ? name.to() : second, end);
    scene.add(draft.cue, draft.lemma, RULE, draft.stance, source, content);
    return true;
  }

  /** The preposition before the first number: "at" of "the toll at about 12", or -1. */
  private int link(int from, int number) {
    for (int k = number - 1; k >= Math.max(from - 1, number - LONGEST_HEDGE); k--) {
      boolean least = grammar.is(k, "at") && grammar.is(k + 1, "least");
      if (grammar.tag(k) == PREPOSITION && !least && LINKS.contains(grammar.token(k).lower())) {
        return k;
      }
      if (grammar.tag(k).isNoun() || grammar.group(k) != null) {
        return -1;
      }
    }
    return -1;
  }

  private boolean canGive(NounPhrase name) {
    Range range = new Range(name.from(), name.to(), name.head());
    boolean names = grammar.tag(name.head()) == PROPER_NOUN && !grammar.isTimePhrase(name);
    return names || scene.isKnownSpeaker(range);
  }
}
