package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import org.jspecify.annotations.Nullable;

/** Adverbs by which somebody unnamed says the clause: "reportedly", "allegedly". */
final class HearsayCues {

  private final Scene scene;
  private final Grammar grammar;

  HearsayCues(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  void read() {
    for (int i = 0; i < grammar.size(); i++) {
      if (grammar.isAdverb(i) && WordGroup.HEARSAY.has(grammar.token(i))) {
        read(i);
      }
    }
  }

  private void read(int adverb) {
    VerbGroup verb = verbOf(adverb);
    Span cue = scene.span(adverb, adverb + 1);
    if (verb == null || scene.isTaken(cue)) {
      return;
    }
    int from = clauseStart(adverb);
    int next = grammar.isComma(adverb + 1) ? adverb + 2 : adverb + 1;
    int end = scene.ends.after(verb, null, Math.max(verb.to() - 1, next));
    String lemma = grammar.token(adverb).lower();
    if (end <= next) {
      return;
    }
    if (from == adverb) {
      scene.add(cue, lemma, "hearsay", Stance.ASSERTS, null, scene.span(next, end));
    } else {
      Draft draft =
          scene.add(cue, lemma, "hearsay", Stance.ASSERTS, null, scene.span(from, adverb));
      draft.content.add(scene.span(next, end));
    }
  }

  /** The verb that the adverb goes with: it stands in its group, beside it or before its clause. */
  private @Nullable VerbGroup verbOf(int adverb) {
    VerbGroup around = grammar.group(adverb);
    if (around != null) {
      return around;
    }
    if (grammar.tag(adverb - 1) == DETERMINER || grammar.tag(adverb + 1) == ADJECTIVE) {
      return null;
    }
    VerbGroup after = grammar.groupFrom(adverb + 1);
    if (after != null) {
      return after;
    }
    VerbGroup before = grammar.group(adverb - 1);
    if (before != null) {
      return before;
    }
    return adverb == 0 ? firstFinite() : null;
  }

  private @Nullable VerbGroup firstFinite() {
    for (VerbGroup group : scene.sentence.verbGroups()) {
      if (group.isFinite()) {
        return group;
      }
    }
    return null;
  }

  private int clauseStart(int adverb) {
    int least = saidFrom(adverb);
    for (int k = adverb; k > least; k--) {
      boolean opens =
          switch (grammar.tag(k - 1)) {
            case SUBORDINATOR, COLON, QUOTE_OPEN, DASH -> true;
            case COMMA, COORDINATOR -> grammar.clauseBegins(k);
            default -> false;
          };
      if (opens) {
        return k;
      }
    }
    return Math.max(least, grammar.datelineEnd());
  }

  /** Where the words begin that somebody says and in which the adverb stands, or 0. */
  private int saidFrom(int adverb) {
    Span cue = scene.span(adverb, adverb + 1);
    int from = 0;
    for (Draft draft : scene.found()) {
      for (Span part : draft.content) {
        if (part.contains(cue)) {
          from = Math.max(from, scene.sentence.tokenAt(part.start()));
        }
      }
    }
    return from;
  }
}
